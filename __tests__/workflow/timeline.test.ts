import { expect, test } from '@jest/globals'
import { RunRecord } from '../../src/workflow/run-record.ts'
import { timelineOf } from '../../src/workflow/timeline.ts'

const HEAD = { version: 1, kmsKeyArn: 'k', kmsKeyRegion: 'r', region: 'r', createdAt: 'now', source: {} } as const
const SUBMITTED = '2026-01-02T03:04:05.000Z'

/** A record that nobody writes to disk: the entries are set at once, the manifest is not awaited. */
function recordOf(paths: readonly string[]): RunRecord {
  const record = new RunRecord('/dev/null/never', HEAD, { files: paths.length, jobs: paths.length })
  for (const [index, path] of paths.entries()) {
    const files = { path, plaintextLength: 1, s3Uri: `s3://b/${path}`, status: 'uploaded' } as const
    record.file(index, files).catch(() => undefined)
    const job = { id: `job-${index}`, status: 'SUBMITTED', inputs: [], submittedAt: SUBMITTED }
    record.job(index, job, [index]).catch(() => undefined)
    record.timings.set(path, { begunAt: 1000 * index, endedAt: 1000 * index + 500 })
  }
  return record
}

test('a bar for each upload, and the moment at which its job was submitted', () => {
  expect(timelineOf(recordOf(['a/one.mov', 'two.mov'])).split('\n')).toEqual([
    '```mermaid',
    'gantt',
    'dateFormat x',
    'axisFormat %H:%M:%S',
    'section a/one.mov',
    'encrypt and upload :done, 0, 500',
    `job submitted :milestone, ${Date.parse(SUBMITTED)}, 0ms`,
    'section two.mov',
    'encrypt and upload :done, 1000, 1500',
    `job submitted :milestone, ${Date.parse(SUBMITTED)}, 0ms`,
    '```'
  ])
})

test('a name cannot become part of the chart', () => {
  expect(timelineOf(recordOf(['a\nsection b:done;#c']))).toContain('section a_section b_done__c\n')
})

test('a chart of thousands stays one that Mermaid takes', () => {
  const chart = timelineOf(recordOf(Array.from({ length: 5000 }, (_, index) => `${'long/'.repeat(50)}${index}.mov`)))
  expect(chart.length).toBeLessThan(50_000)
})

test('nothing uploaded, no chart', () => {
  expect(timelineOf(new RunRecord('/dev/null/never', HEAD, { files: 1, jobs: 0 }))).toBe('')
})
