import { expect, test } from '@jest/globals'
import type { JobState } from '../../src/mediaconvert/watch/job-state.ts'
import { JobReport } from '../../src/workflow/job-report.ts'
import type { Reporter } from '../../src/workflow/reporter.ts'

type Told = Record<'info' | 'notice' | 'warning' | 'error', string[]>

function reportOf(jobs: number): { readonly report: JobReport; readonly told: Told } {
  const told: Told = { info: [], notice: [], warning: [], error: [] }
  const tell =
    (kind: 'notice' | 'warning' | 'error'): Reporter['error'] =>
    ({ message }) =>
      told[kind].push(message)
  const reporter: Reporter = {
    ...{ notice: tell('notice'), warning: tell('warning'), error: tell('error') },
    ...{ debug: () => undefined, hide: () => undefined, info: (line) => told.info.push(line) }
  }
  const report = new JobReport(reporter, 'eu-west-1', () => undefined)
  for (let index = 0; index < jobs; index++) report.expect(`job-${index}`, `${index}.mov`, false)
  return { report, told }
}

const state = (index: number, status: string, more: Partial<JobState> = {}): JobState => ({
  ...{ id: `job-${index}`, status, messages: { info: [], warning: [] }, warningCodes: [] },
  ...{ inputs: [], isEncrypted: true, timing: {}, ...more }
})

test('what to do about a code is told once', () => {
  const { report, told } = reportOf(200)
  for (let index = 0; index < 150; index++) {
    report.observed(state(index, 'ERROR', { errorCode: index === 7 ? 1404 : 1010, errorMessage: 'no' }), undefined)
  }
  report.conclude()
  const ends = told.error
  expect(ends).toHaveLength(150)
  expect(ends.filter((message) => message.includes('Were the inputs decrypted to media?'))).toHaveLength(1)
  expect(ends[7]).toMatch(/1404: no\. (?!Its page)/)
  expect(ends[8]).toMatch(/^Job job-8 \(8\.mov\) ended in ERROR 1010: no\. Its page: https:\/\/console/)
  expect(told.info).toEqual([expect.stringMatching(/^200 jobs: 0 complete, 150 in error, 50 not known$/)])
})

test('a job cancelled here has ended now', () => {
  const { report } = reportOf(1)
  const before = Date.now()
  report.observed(state(0, 'PROGRESSING', { timing: { submittedAt: 1, startedAt: 2 } }), undefined)
  report.cancelled('job-0')
  const { status, timing } = report.states.get('job-0') ?? state(0, '')
  expect(status).toBe('CANCELED')
  expect(timing.startedAt).toBe(2)
  expect(timing.finishedAt).toBeGreaterThanOrEqual(before)
})
