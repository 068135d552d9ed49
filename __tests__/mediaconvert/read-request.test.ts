import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError, type Problem } from '../../src/errors.ts'
import { createJobRequestShape, type Shape } from '../../src/mediaconvert/model.ts'
import { readJobRequest, type ReadJobRequest } from '../../src/mediaconvert/read-request.ts'
import { parseSettings } from '../../src/mediaconvert/settings-document.ts'

const fixtures = new URL('../fixtures/job-settings/', import.meta.url)

function readFixture(name: string): ReadJobRequest {
  return readJobRequest(parseSettings(readFileSync(new URL(name, fixtures), 'utf8'), name))
}

function read(value: unknown): ReadJobRequest {
  return readJobRequest(parseSettings(JSON.stringify(value)))
}

function problemsOf(text: string): readonly Problem[] {
  try {
    readJobRequest(parseSettings(text, 'job.yaml'))
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

interface BothCasings {
  readonly upper: unknown
  readonly lower: unknown
}

/** Any value of a shape, in both casings. Keys of maps look like members, or like anything. */
function valuesOf(shape: Shape, depth: number): fc.Arbitrary<BothCasings> {
  const same = (value: unknown): BothCasings => ({ upper: value, lower: value })
  switch (shape.kind) {
    case 'string':
      return fc.string().map(same)
    case 'number':
      return fc
        .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e9, min: -1e9 }))
        .map((n) => same(n + 0))
    case 'boolean':
      return fc.boolean().map(same)
    case 'timestamp':
      return fc.integer().map(same)
    case 'list':
      return fc.array(valuesOf(shape.item, depth - 1), { maxLength: depth > 0 ? 2 : 0 }).map((items) => ({
        upper: items.map(({ upper }) => upper),
        lower: items.map(({ lower }) => lower)
      }))
    case 'map': {
      const key = fc.oneof(
        fc.string(),
        fc.constantFrom('Audio Selector 1', 'fileInput', 'FileInput', '__proto__', 'role')
      )
      return fc.dictionary(key, valuesOf(shape.value, depth - 1), { maxKeys: depth > 0 ? 2 : 0 }).map((entries) => ({
        upper: Object.fromEntries(Object.entries(entries).map(([name, { upper }]) => [name, upper])),
        lower: Object.fromEntries(Object.entries(entries).map(([name, { lower }]) => [name, lower]))
      }))
    }
    case 'structure': {
      if (depth <= 0) return fc.constant({ upper: {}, lower: {} })
      const members = fc.shuffledSubarray([...shape.members], { maxLength: Math.min(5, shape.members.length) })
      return members.chain((chosen) =>
        fc.tuple(...chosen.map((member) => valuesOf(member.shape(), depth - 1))).map((values) => ({
          upper: Object.fromEntries(chosen.map(({ name }, index) => [name, values[index]?.upper])),
          lower: Object.fromEntries(chosen.map(({ wireName }, index) => [wireName, values[index]?.lower]))
        }))
      )
    }
  }
}

test('recasing changes the members of structures, and nothing else: no key of a map, no value, no order', () => {
  fc.assert(
    fc.property(valuesOf(createJobRequestShape, 7), ({ upper, lower }) => {
      expect(JSON.stringify(read(lower).request)).toBe(JSON.stringify(upper))
      expect(JSON.stringify(read(upper).request)).toBe(JSON.stringify(upper))
    }),
    { numRuns: 150 }
  )
})

test('a whole request in UpperCamelCase stays as it is', () => {
  const name = 'console-export.json'
  const text = readFileSync(new URL(name, fixtures), 'utf8')
  const { request, form, notes } = readFixture(name)
  expect(JSON.stringify(request)).toBe(JSON.stringify(JSON.parse(text)))
  expect(form).toBe('CreateJob request')
  expect(notes).toEqual([])
})

test('bare settings in lowerCamelCase become a request with nothing but Settings', () => {
  const { request, form } = readFixture('bare-settings.yaml')
  expect(form).toBe('job settings')
  expect(Object.keys(request)).toEqual(['Settings'])
  expect(request.Settings?.Inputs).toEqual([
    {
      AudioSelectors: { 'main mix': { DefaultSelection: 'DEFAULT' } },
      TimecodeSource: 'ZEROBASED',
      TimecodeStart: '00:00:00:00'
    }
  ])
  expect(request.Settings?.OutputGroups?.[0]?.Outputs?.[1]).toMatchObject({
    VideoDescription: { Height: 270, CodecSettings: { Codec: 'H_264', H264Settings: { MaxBitrate: 400000 } } },
    AudioDescriptions: [{ AudioSourceName: 'main mix' }]
  })
})

test('a GetJob answer loses what belongs to that job alone, and a note says what', () => {
  const { request, form, notes } = readFixture('get-job-answer.json')
  expect(form).toBe('GetJob answer')
  expect(Object.keys(request)).toEqual([
    'AccelerationSettings',
    'Priority',
    'Queue',
    'Role',
    'Settings',
    'StatusUpdateInterval',
    'UserMetadata'
  ])
  expect(request.UserMetadata).toEqual({ Show: 'night-train', jobTemplate: 'a key that looks like a member' })
  expect(notes).toHaveLength(1)
  for (const name of ['Arn', 'ClientRequestToken', 'Id', 'Status', 'Timing']) expect(notes[0]).toContain(name)
})

test.each([
  ['in lowerCamelCase', { job: { arn: 'a', id: '1', role: 'r', settings: { inputs: [] }, createdAt: 1 } }],
  [
    'with what SDKs add',
    { Job: { Arn: 'a', Role: 'r', Settings: { Inputs: [] } }, $metadata: {}, ResponseMetadata: {} }
  ],
  ['without its wrapper', { Arn: 'a', Id: '1', Role: 'r', Settings: { Inputs: [] }, Status: 'COMPLETE' }]
])('reads a GetJob answer %s', (_, value) => {
  expect(read(value)).toMatchObject({ form: 'GetJob answer', request: { Role: 'r', Settings: { Inputs: [] } } })
})

test('an empty object is an empty request, for a template to fill', () => {
  expect(read({}).request).toEqual({})
})

test.each([
  ['Setings: {}', 'Setings: not a member of CreateJobRequest, and the API would ignore it. Did you mean Settings?'],
  [
    'inputs: []\noutputGropus: []',
    'Settings.outputGropus: not a member of JobSettings, and the API would ignore it. Did you mean OutputGroups?'
  ],
  [
    'role: r\ninputs: []',
    'inputs: not a member of CreateJobRequest, and the API would ignore it. It belongs at Settings.Inputs.'
  ],
  [
    'settings: { outputGroups: [{ decryptionSettings: {} }] }',
    'Settings.OutputGroups[0].decryptionSettings: not a member of OutputGroup, and the API would ignore it. It belongs at Settings.Inputs[].DecryptionSettings.'
  ],
  [
    'Settings: { Inputs: [{ file_input: a }] }',
    'Settings.Inputs[0].file_input: not a member of Input, and the API would ignore it. Did you mean FileInput?'
  ],
  [
    'AccelerationSettings: { Zzzzzz: 1 }',
    'AccelerationSettings.Zzzzzz: not a member of AccelerationSettings, and the API would ignore it. Its members are Mode.'
  ],
  ['{"__proto__": {"role": "x"}}', '__proto__: not a member of CreateJobRequest'],
  ['Role: a\nrole: b', 'role: the same member is there as Role too: remove one of the two.'],
  ['Settings: { Inputs: {} }', 'Settings.Inputs: expected a list, got an object.'],
  ['Settings: []', 'Settings: expected an object, got a list.'],
  ['Priority: "5"', 'Priority: expected a number, got the string "5".'],
  ['Priority: .inf', 'Priority: expected a number, got the number Infinity.'],
  ['Priority: 9007199254740993', 'Priority: expected a number, got the number 9007199254740992.'],
  ['Role: null', 'Role: expected a string, got null. Give it a value, or leave it out.'],
  ['Tags: { build: 12 }', 'Tags.build: expected a string, got the number 12. Put it in quotes.'],
  ['Tags: { "a key": true }', 'Tags["a key"]: expected a string, got the boolean true. Put it in quotes.'],
  [`Settings: ${'x'.repeat(80)}`, `Settings: expected an object, got the string "${'x'.repeat(60)}…".`],
  [
    'Settings: { Inputs: [{ AudioSelectors: { "Audio Selector 1": { tracks: [one] } } }] }',
    'Settings.Inputs[0].AudioSelectors["Audio Selector 1"].Tracks[0]: expected a number, got the string "one".'
  ],
  ['JobTemplate: { Arn: a, Settings: {} }', 'this is a job template. Give its name in the input job-template'],
  ['Jobs: []', 'this is a list of jobs'],
  ['Job: { Settings: {} }\nRole: r', 'Role is beside Job: a GetJob answer holds nothing else.'],
  ['Job: x', 'Job: expected an object, the job.'],
  ['Job: { Setings: {} }', 'Setings: not a member of CreateJobRequest']
])('%j is refused', (text, words) => {
  const problems = problemsOf(text)
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toContain(words)
  expect(problems[0]).toMatchObject({ file: 'job.yaml', line: expect.any(Number), column: expect.any(Number) })
})

test('all problems are told together, each at its line', () => {
  const problems = problemsOf('job:\n  role: 1\n  settings:\n    inputs:\n      - fileInput: [a]\n        nope: 1\n')
  expect(problems.map(({ line }) => line)).toEqual([2, 5, 6])
})

test('a value under DecryptionSettings is never shown', () => {
  const text =
    'Settings: { Inputs: [{ DecryptionSettings: c2VjcmV0 }, { DecryptionSettings: { EncryptedDecryptionKey: 123454321 } }] }'
  const messages = problemsOf(text).map(({ message }) => message)
  expect(messages).toHaveLength(2)
  expect(messages.join()).not.toMatch(/c2VjcmV0|123454321/)
})

test('later problems point into the document that the request came from', () => {
  const { problemAt } = readJobRequest(parseSettings('inputs:\n  - fileInput: a\n', 'bare.yaml'))
  expect(problemAt(['Settings', 'Inputs', 0, 'FileInput'], 'no.')).toEqual({
    title: 'job-settings',
    message: 'job-settings (bare.yaml, line 2, column 5): Settings.Inputs[0].FileInput: no.',
    file: 'bare.yaml',
    line: 2,
    column: 5
  })
})
