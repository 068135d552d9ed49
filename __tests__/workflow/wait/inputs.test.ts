import { expect, test } from '@jest/globals'
import { isJobId, readWaitInputs } from '../../../src/workflow/wait/inputs.ts'

function read(values: Readonly<Record<string, string>>): ReturnType<typeof readWaitInputs> {
  return readWaitInputs((name) => values[name] ?? '', { region: 'eu-west-1' })
}

test('what is left out has the documented default', () => {
  expect(read({ 'job-ids': '1700000000000-abc123' })).toEqual({
    problems: [],
    inputs: {
      jobIds: ['1700000000000-abc123'],
      manifests: [],
      region: undefined,
      environmentRegion: 'eu-west-1',
      waitTimeoutMinutes: 350,
      pollIntervalSeconds: 15,
      cancelJobs: false,
      cancelOnFailure: false
    }
  })
})

test.each([
  ['["a-1","b-2"]', ['a-1', 'b-2']],
  [' [ "a-1" ] ', ['a-1']],
  ['[]', []],
  ['a-1\n\n  b-2 \r\n# c-3', ['a-1', 'b-2']]
])('job-ids %j', (jobIds, expected) => {
  expect(read({ 'job-ids': jobIds })).toMatchObject({ problems: [], inputs: { jobIds: expected } })
})

test.each([
  ['job-ids', '["a-1", 2]', /no JSON array/],
  ['job-ids', '[["a"]]', /no JSON array/],
  ['job-ids', '["a-1"', /no JSON array/],
  ['job-ids', 'a 1', /not a job ID/],
  ['job-ids', '["../x"]', /not a job ID/],
  ['aws-region', 'Ireland', /not the name/],
  ['wait-timeout-minutes', '0', /from 0\.01 to/],
  ['wait-timeout-minutes', '1e3', /not a number/],
  ['wait-timeout-minutes', '-1', /not a number/],
  ['poll-interval-seconds', '0.9', /from 1 to/],
  ['cancel-jobs', 'yes', /neither true nor false/]
])('%s %j is refused', (name, value, message) => {
  const { problems } = read({ manifest: 'm.json', [name]: value })
  expect(problems).toEqual([{ title: `Input ${name}`, message: expect.stringMatching(message) }])
})

test.each([
  ['0.05', 0.05],
  ['.5', 0.5],
  ['350', 350]
])('wait-timeout-minutes %s', (text, minutes) => {
  const { inputs, problems } = read({ manifest: 'm', 'wait-timeout-minutes': text })
  expect([inputs.waitTimeoutMinutes, problems]).toEqual([minutes, []])
})

test('nothing to wait for is an error', () => {
  expect(read({}).problems).toEqual([
    { title: 'Input job-ids', message: expect.stringMatching(/missing, and so is manifest/) }
  ])
})

test.each(['__proto__', 'a b', '', 'a\nb', '-x', 'x'.repeat(200)])('%j is no job ID', (id) => {
  expect(isJobId(id)).toBe(false)
})
