import { expect, test } from '@jest/globals'
import { RunRecord } from '../../src/workflow/run-record.ts'
import { timelineOfRun } from '../../src/workflow/run-timeline.ts'
import { jobBars, timelineOf } from '../../src/workflow/timeline.ts'

const HEAD = { version: 1, kmsKeyArn: 'k', kmsKeyRegion: 'r', region: 'r', createdAt: 'now', source: {} } as const
const T0 = Date.parse('2026-01-02T03:00:00Z')
const MINUTE = 60_000
const SUBMITTED = new Date(T0 + 2 * MINUTE).toISOString()
const NOW = T0 + 9 * MINUTE

/** A record that nobody writes to disk: the entries are set at once, the manifest is not awaited. */
function recordOf(paths: readonly string[]): RunRecord {
  const record = new RunRecord('/dev/null/never', HEAD, { files: paths.length, jobs: paths.length })
  for (const [index, path] of paths.entries()) {
    const files = { path, plaintextLength: 1, s3Uri: `s3://b/${path}`, status: 'uploaded' } as const
    record.file(index, files).catch(() => undefined)
    const job = { id: `job-${index}`, status: 'SUBMITTED', inputs: [], submittedAt: SUBMITTED }
    record.job(index, job, [index]).catch(() => undefined)
    record.timings.set(path, { begunAt: T0 + index * MINUTE, endedAt: T0 + (index + 1) * MINUTE })
  }
  return record
}

const chartOf = (record: RunRecord): string => timelineOf(timelineOfRun(record, NOW))

test('a bar for each upload, and the moment at which its job was submitted', () => {
  expect(chartOf(recordOf(['a/one.mov', 'two.mov'])).split('\n')).toEqual([
    '### Timeline',
    '',
    'In each row: upload, job submitted.',
    '',
    '```mermaid',
    expect.stringMatching(/^%%\{init: \{"gantt":\{"displayMode":"compact","leftPadding":\d+,.*\}\}\}%%$/),
    'gantt',
    'dateFormat x',
    'todayMarker off',
    'axisFormat %H:%M:%S',
    'tickInterval 20second',
    'section a/one.mov',
    `upload :done, ${T0}, ${T0 + MINUTE}`,
    `job submitted :milestone, ${T0 + 2 * MINUTE}, 0ms`,
    'section two.mov',
    `upload :done, ${T0 + MINUTE}, ${T0 + 2 * MINUTE}`,
    `job submitted :milestone, ${T0 + 2 * MINUTE}, 0ms`,
    '```'
  ])
})

test('of a job that was waited for, its time in the queue and after it', () => {
  const record = recordOf(['a.mov'])
  const [startedAt, finishedAt] = [T0 + 4 * MINUTE, T0 + 8 * MINUTE]
  record.jobTimings.set('job-0', { submittedAt: T0, startedAt, finishedAt })
  expect(chartOf(record)).toContain(
    `upload :done, ${T0}, ${T0 + MINUTE}\nqueue :active, ${T0 + 2 * MINUTE}, ${startedAt}\ntranscode :${startedAt}, ${finishedAt}\n`
  )
})

test('bars follow each other, whatever the service’s clock says, so that each row is one line', () => {
  const timing = { startedAt: T0 + 2 * MINUTE - 900, finishedAt: T0 + 2 * MINUTE - 900 }
  const record = recordOf(['a.mov'])
  record.jobTimings.set('job-0', timing)
  const submitted = T0 + 2 * MINUTE
  expect(chartOf(record)).toContain(
    `:active, ${submitted}, ${submitted + 1}\n\u200b :${submitted + 1}, ${submitted + 2}\n`
  )
})

test('a bar that is too narrow for its name has none, so that it is not written over the next', () => {
  const bars = [
    { what: 'upload', from: 0, to: 10, look: 'grey' },
    { what: 'transcode', from: 10, to: 1000, look: 'solid' }
  ] as const
  expect(timelineOf([{ name: 'a', bars }])).toContain('section a\n\u200b :done, 0, 10\ntranscode :10, 1000\n')
})

test('a job of several files has a row of its own, named after them', () => {
  const record = recordOf(['a.mov', 'b.mov'])
  const inputs = ['s3://b/x/a.mov', 's3://b/x/b.mov', 's3://b/x/c.mov']
  record.job(0, { id: 'job-x', status: 'COMPLETE', inputs, submittedAt: SUBMITTED }, [0, 1]).catch(() => undefined)
  record.jobTimings.set('job-x', { submittedAt: T0, startedAt: T0 + 4 * MINUTE, finishedAt: T0 + 6 * MINUTE })
  const rows = chartOf(record).split('\n')
  expect(rows.filter((row) => row.startsWith('queue'))).toHaveLength(1)
  expect(rows.slice(rows.indexOf('section a.mov_ b.mov and 1 more'))).toContain(
    `transcode :${T0 + 4 * MINUTE}, ${T0 + 6 * MINUTE}`
  )
})

test.each([
  ['SUBMITTED', { submittedAt: 1 }, [`queue 1-${NOW} pale`]],
  ['PROGRESSING', { submittedAt: 1, startedAt: 2 }, ['queue 1-2 pale', `transcode 2-${NOW} solid`]],
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

test('of thousands, those that failed and those that took longest, in their order', () => {
  const record = recordOf(Array.from({ length: 5000 }, (_, index) => `${'long/'.repeat(50)}${index}.mov`))
  for (let index = 0; index < 5000; index++) {
    const finishedAt = T0 + (index === 4321 ? 4400 : index) * MINUTE
    record.timings.set(record.files[index]?.path ?? '', { begunAt: finishedAt - 1000, endedAt: finishedAt })
    record.jobTimings.set(`job-${index}`, { submittedAt: T0, startedAt: finishedAt, finishedAt: finishedAt + index })
  }
  record.job(7, { id: 'job-7', status: 'ERROR', inputs: [], submittedAt: SUBMITTED }, [7]).catch(() => undefined)
  const chart = chartOf(record)
  expect(chart.length).toBeLessThan(50_000)
  expect(chart).toContain('The 40 of 5,000 files that failed or took longest.')
  expect(chart).toContain('Red is what failed.')
  const rows = [...chart.matchAll(/^section .*\/(\d+)\.mov$/gm)].map(([, index]) => Number(index))
  expect(rows).toHaveLength(40)
  expect(rows).toContain(7)
  expect(rows).toEqual(rows.toSorted((a, b) => a - b))
})

test('nothing uploaded, or nothing that took time: no chart', () => {
  expect(chartOf(new RunRecord('/dev/null/never', HEAD, { files: 1, jobs: 0 }))).toBe('')
  expect(timelineOf([{ name: 'a', bars: [{ what: 'job submitted', from: 1, look: 'solid' }] }])).toBe('')
})
