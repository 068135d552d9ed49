import { expect, test } from '@jest/globals'
import type { JobState } from '../../src/mediaconvert/watch/job-state.ts'
import { JobMessages } from '../../src/workflow/job-messages.ts'

const state = (warning: readonly string[], status = 'PROGRESSING'): JobState => ({
  ...{ id: 'x', status, inputs: [], isEncrypted: true, timing: {} },
  ...{ messages: { info: [], warning }, warningCodes: [{ code: 230001, count: 2 }] }
})

function messages(): { readonly told: JobMessages; readonly warnings: string[]; readonly lines: string[] } {
  const [warnings, lines]: [string[], string[]] = [[], []]
  const warning = ({ message }: { readonly message: string }): number => warnings.push(message)
  return { told: new JobMessages({ notice: warning, warning, info: (line) => lines.push(line) }), warnings, lines }
}

test('each text once, with the first job that got it; codes when the job has ended', () => {
  const { told, warnings } = messages()
  told.tell(state(['a']), undefined, 'job 1')
  told.tell(state(['a', 'b']), state(['a']), 'job 1')
  told.tell(state(['a']), undefined, 'job 2')
  expect(warnings).toEqual(['Job job 1: a', 'Job job 1: b'])
  told.tell(state(['a', 'b'], 'COMPLETE'), state(['a', 'b']), 'job 1')
  expect(warnings[2]).toMatch(/^Job job 1: warning code 230001 \(2 times\)/)
  expect(told.repeated()).toEqual(['MediaConvert said this of 2 jobs: a'])
})

test('of very many different texts some are annotations, some lines, and the others a number', () => {
  const { told, warnings, lines } = messages()
  for (let index = 0; index < 500; index++) told.tell(state([`text ${index}`]), undefined, String(index))
  expect(warnings).toHaveLength(8)
  expect(lines).toHaveLength(100)
  expect(lines[0]).toBe("MediaConvert's warning on job 8: text 8")
  expect(told.repeated()).toEqual(['MediaConvert said 392 other things of these jobs: see the console'])
})
