import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { JobRequest } from '../../src/mediaconvert/job-request.ts'
import { planJobs, type EncryptedInput, type JobsPlan } from '../../src/mediaconvert/plan-jobs.ts'

const outputs = { OutputGroups: [{ Name: 'File Group' }] }

function encrypted(need: string): EncryptedInput {
  const s3Uri = need.startsWith('s3://') ? need : `s3://in/${need}`
  return { s3Uri, decryptionSettings: { DecryptionMode: 'AES_CTR', InitializationVector: `iv of ${need}` } }
}

function decrypted(need: string): object {
  const { s3Uri, decryptionSettings } = encrypted(need)
  return { FileInput: s3Uri, DecryptionSettings: decryptionSettings }
}

function inputsOf(plan: JobsPlan): unknown[] {
  return plan.jobs.map((job) => job.build(encrypted).Settings?.Inputs)
}

function messages(plan: JobsPlan): string {
  expect(plan.jobs).toEqual([])
  return plan.problems.map(({ message }) => message).join('\n')
}

const withFiles = (...paths: (string | undefined)[]): JobRequest => ({
  Settings: { Inputs: paths.map((path) => (path === undefined ? {} : { FileInput: path })), ...outputs }
})

test('rule 1: settings that name local files are one job; each file gets its own address and decryption settings', () => {
  const request = withFiles('./b.mov', 's3://clear/intro.mov', 'sub//a.mov', 'https://host/outro.mov')
  const plan = planJobs({ request, sources: ['b.mov', 'other.mov', 'sub/a.mov'] })
  expect(plan.jobs.map(({ needs }) => needs)).toEqual([['b.mov', 'sub/a.mov']])
  expect(plan.unused).toEqual(['other.mov'])
  expect(inputsOf(plan)).toEqual([
    [
      decrypted('b.mov'),
      { FileInput: 's3://clear/intro.mov' },
      decrypted('sub/a.mov'),
      { FileInput: 'https://host/outro.mov' }
    ]
  ])
})

test('rule 1: a file that two inputs name is needed once, and decrypted in both', () => {
  const plan = planJobs({ request: withFiles('a.mov', './a.mov'), sources: ['a.mov'] })
  expect(plan.jobs[0]?.needs).toEqual(['a.mov'])
  expect(inputsOf(plan)).toEqual([[decrypted('a.mov'), decrypted('a.mov')]])
})

test('rule 1: an address of an object that was encrypted earlier is decrypted too', () => {
  const request = withFiles('a.mov', 's3://old/b.mov', 's3://clear/c.mov')
  const plan = planJobs({ request, sources: ['a.mov'], addresses: ['s3://old/b.mov', 's3://old/unused.mov'] })
  expect(plan.jobs[0]?.needs).toEqual(['a.mov', 's3://old/b.mov'])
  expect(plan.unused).toEqual(['s3://old/unused.mov'])
  expect(inputsOf(plan)).toEqual([[decrypted('a.mov'), decrypted('s3://old/b.mov'), { FileInput: 's3://clear/c.mov' }]])
})

test('rule 1: several inputs that name only objects encrypted earlier are one job as well', () => {
  const addresses = ['s3://old/a.mov', 's3://old/b.mov']
  const plan = planJobs({ request: withFiles(...addresses), sources: [], addresses })
  expect(plan.jobs.map(({ needs }) => needs)).toEqual([addresses])
})

test('rule 1: local paths that are not among the files are all told, with the input that has them', () => {
  const plan = planJobs({ request: withFiles('a.mvo', 'b.mov', '../c.mov', '/d.mov'), sources: ['a.mov', 'b.mov'] })
  expect(plan.problems).toHaveLength(3)
  const text = messages(plan)
  expect(text).toContain('Settings.Inputs[0].FileInput: "a.mvo": the file is not among those of the input files.')
  expect(text).toContain('Did you mean "a.mov"?')
  expect(text).toContain('Settings.Inputs[2].FileInput: "../c.mov": the path leads out of base-directory.')
  expect(text).toContain('Settings.Inputs[3].FileInput: "/d.mov": a local path is relative to base-directory')
})

test('rule 2: one job per file and per object, after the first input', () => {
  const prototype = {
    AudioSelectors: { one: {} },
    FileInput: 's3://clear/placeholder.mov',
    TimecodeSource: 'ZEROBASED' as const
  }
  const request: JobRequest = { Queue: 'q', Role: 'r', Settings: { Inputs: [prototype], ...outputs } }
  const plan = planJobs({ request, sources: ['a.mov', 'b.mov'], addresses: ['s3://old/c.mov'] })
  expect(plan.jobs.map(({ needs }) => needs)).toEqual([['a.mov'], ['b.mov'], ['s3://old/c.mov']])
  expect(plan.unused).toEqual([])
  expect(inputsOf(plan)).toEqual(
    ['a.mov', 'b.mov', 's3://old/c.mov'].map((need) => [{ ...prototype, ...decrypted(need) }])
  )
  expect(JSON.stringify(plan.jobs[0]?.build(encrypted))).toMatch(
    /^\{"Queue":"q","Role":"r","Settings":\{"Inputs":\[\{"AudioSelectors".*"FileInput":"s3:\/\/in\/a.mov","TimecodeSource"/
  )
})

test.each([
  ['no inputs', { Settings: outputs }],
  ['no inputs in the list', { Settings: { Inputs: [], ...outputs } }],
  ['an empty input', { Settings: { Inputs: [{}], ...outputs } }],
  ['an input to be filled in', { Settings: { Inputs: [{ FileInput: '' }], ...outputs } }]
])('rule 2: settings with %s take a bare input', (_, request) => {
  expect(inputsOf(planJobs({ request, sources: ['a.mov'] }))).toEqual([[decrypted('a.mov')]])
})

test('rule 2: decryption settings of an earlier job do not survive, not even in part', () => {
  const old = { DecryptionMode: 'AES_CBC' as const, KmsKeyRegion: 'us-west-2' }
  const request: JobRequest = {
    Settings: { Inputs: [{ FileInput: 's3://old/a', DecryptionSettings: old }], ...outputs }
  }
  expect(inputsOf(planJobs({ request, sources: ['a.mov'] }))).toEqual([[decrypted('a.mov')]])
})

test('rule 2: a template without settings gets an input and nothing else', () => {
  const plan = planJobs({ request: { JobTemplate: 't', Role: 'r' }, sources: ['a.mov'] })
  expect(plan.jobs[0]?.build(encrypted)).toEqual({
    JobTemplate: 't',
    Role: 'r',
    Settings: { Inputs: [decrypted('a.mov')] }
  })
})

test.each([[['s3://clear/a', 's3://clear/b']], [[undefined, undefined]]])(
  'rule 2: several inputs without a local path are an error that explains the rules',
  (paths) => {
    const text = messages(planJobs({ request: withFiles(...paths), sources: ['a.mov'] }))
    expect(text).toContain('Settings.Inputs: 2 inputs, none with a local path.')
    expect(text).toContain('relative to base-directory')
  }
)

test('no files make no jobs', () => {
  expect(planJobs({ request: withFiles('s3://clear/a'), sources: [] })).toEqual({ jobs: [], unused: [], problems: [] })
})

test('rule 3: neither settings nor a template', () => {
  const text = messages(planJobs({ request: { Role: 'r' }, sources: ['a.mov'] }))
  expect(text).toContain('Neither job-settings nor job-template')
})

test.each(['VideoGenerator', 'TamsSettings'] as const)('an input with %s cannot read a file', (name) => {
  for (const path of ['a.mov', undefined]) {
    const input = { ...(path === undefined ? {} : { FileInput: path }), [name]: {} }
    const text = messages(planJobs({ request: { Settings: { Inputs: [input], ...outputs } }, sources: ['a.mov'] }))
    expect(text).toContain(`Settings.Inputs[0].${name}: an input with this reads no file`)
  }
})

test('a generated input beside a local file stays as it is', () => {
  const request: JobRequest = {
    Settings: { Inputs: [{ VideoGenerator: { Duration: 1000 } }, { FileInput: 'a.mov' }], ...outputs }
  }
  expect(inputsOf(planJobs({ request, sources: ['a.mov'] }))).toEqual([
    [{ VideoGenerator: { Duration: 1000 } }, decrypted('a.mov')]
  ])
})

test('one token for several jobs is refused, for one job it is kept', () => {
  const request: JobRequest = { ClientRequestToken: 'once', Settings: outputs }
  expect(messages(planJobs({ request, sources: ['a.mov', 'b.mov'] }))).toContain(
    'ClientRequestToken: these settings make 2 jobs'
  )
  const plan = planJobs({ request, sources: ['a.mov'] })
  expect(plan.jobs[0]?.build(encrypted).ClientRequestToken).toBe('once')
})

test('building changes nothing of what was passed in, and gives the same every time', () => {
  const request = withFiles('a.mov')
  const before = structuredClone(request)
  const [job] = planJobs({ request, sources: ['a.mov'] }).jobs
  expect(job?.build(encrypted)).toEqual(job?.build(encrypted))
  expect(request).toEqual(before)
})

test('every file is in exactly one job, or in none and then unused; jobs decrypt what they need and nothing else', () => {
  const path = fc.constantFrom('a.mov', 'b.mov', 'c/d.mov', 'e.mov')
  const fileInput = fc.oneof(path, fc.constantFrom('s3://clear/x', undefined, 's3://old/a'))
  fc.assert(
    fc.property(fc.uniqueArray(path), fc.array(fileInput, { maxLength: 4 }), (sources, inputs) => {
      const addresses = ['s3://old/a']
      const plan = planJobs({ request: withFiles(...inputs), sources, addresses })
      if (plan.problems.length > 0) return
      const needs = plan.jobs.flatMap((job) => job.needs)
      expect([...needs, ...plan.unused].sort()).toEqual([...sources, ...addresses].sort())
      for (const job of plan.jobs) {
        const asked = new Set<string>()
        job.build((need) => {
          asked.add(need)
          return encrypted(need)
        })
        expect([...asked]).toEqual(job.needs)
      }
    })
  )
})
