import { expect, test } from '@jest/globals'
import { RunRecord } from '../../src/workflow/run-record.ts'
import { timelineOfRun } from '../../src/workflow/run-timeline.ts'
import { jobBars, timelineOf } from '../../src/workflow/timeline.ts'

const HEAD = { version: 1, kmsKeyArn: 'k', kmsKeyRegion: 'r', region: 'r', createdAt: 'now', source: {} } as const
const SUBMITTED = '2026-01-02T03:04:05.000Z'
const NOW = 9000

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

const chartOf = (record: RunRecord): string => timelineOf(timelineOfRun(record, NOW))

test('a bar for each upload, and the moment at which its job was submitted', () => {
  expect(chartOf(recordOf(['a/one.mov', 'two.mov'])).split('\n')).toEqual([
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

test('of a job that was waited for, its time in the queue and after it', () => {
  const record = recordOf(['a.mov'])
  record.jobTimings.set('job-0', { submittedAt: 600, startedAt: 1000, finishedAt: 4000 })
  expect(chartOf(record)).toContain(
    'encrypt and upload :done, 0, 500\nqueue :active, 600, 1000\ntranscode :1000, 4000\n'
  )
})

test('a job of several files has a section of its own', () => {
  const record = recordOf(['a.mov', 'b.mov'])
  record.job(0, { id: 'job-x', status: 'COMPLETE', inputs: [], submittedAt: SUBMITTED }, [0, 1]).catch(() => undefined)
  record.jobTimings.set('job-x', { submittedAt: 600, startedAt: 700, finishedAt: 800 })
  const rows = chartOf(record).split('\n')
  expect(rows.filter((row) => row.startsWith('queue'))).toHaveLength(1)
  expect(rows.slice(rows.indexOf('section job job-x'))).toContain('transcode :700, 800')
})

test.each([
  ['SUBMITTED', { submittedAt: 1 }, ['queue 1-9000 pale']],
  ['PROGRESSING', { submittedAt: 1, startedAt: 2 }, ['queue 1-2 pale', 'transcode 2-9000 solid']],
  ['ERROR', { submittedAt: 1, startedAt: 2, finishedAt: 3 }, ['queue 1-2 pale', 'transcode 2-3 red']],
  ['CANCELED', { submittedAt: 1, finishedAt: 3 }, ['queue 1-3 red']],
  ['CANCELED', { submittedAt: 1 }, []],
  ['COMPLETE', {}, []]
])('a job that is %s, with %j', (status, timing, expected) => {
  const bars = jobBars(status, timing, NOW)
  expect(bars.map(({ what, from, to, look }) => `${what} ${from}-${to} ${look}`)).toEqual(expected)
})

test('a name cannot become part of the chart', () => {
  expect(chartOf(recordOf(['a\nsection b:done;#c']))).toContain('section a_section b_done__c\n')
})

test('a chart of thousands stays one that Mermaid takes', () => {
  const record = recordOf(Array.from({ length: 5000 }, (_, index) => `${'long/'.repeat(50)}${index}.mov`))
  for (let index = 0; index < 5000; index++) {
    record.jobTimings.set(`job-${index}`, { submittedAt: NOW, startedAt: NOW, finishedAt: NOW })
  }
  expect(chartOf(record).length).toBeLessThan(50_000)
})

test('nothing uploaded, no chart', () => {
  expect(chartOf(new RunRecord('/dev/null/never', HEAD, { files: 1, jobs: 0 }))).toBe('')
})
