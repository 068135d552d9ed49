import { describe, expect, test } from '@jest/globals'
import type { JobState } from '../../../src/mediaconvert/watch/job-state.ts'
import { waitSummaryOf } from '../../../src/workflow/wait/summary.ts'

const NOW = 1_700_000_900_000

function stateOf(id: string, status: string, more: Partial<JobState> = {}): JobState {
  const times = { submittedAt: NOW - 900_000, startedAt: NOW - 840_000, finishedAt: NOW - 640_000 }
  return {
    ...{ id, status, messages: { info: [], warning: [] }, warningCodes: [] },
    ...{ inputs: [`s3://bucket/${id}.mov`], isEncrypted: true, timing: times, ...more }
  }
}

function summary(states: readonly JobState[], missing: readonly string[] = []): string {
  const names = [...states.map(({ id }) => [id, `${id}.mov`] as const), ...missing.map((id) => [id, ''] as const)]
  const known = new Map(states.map((state) => [state.id, state]))
  return waitSummaryOf({
    region: 'eu-west-1',
    names: new Map(names),
    states: known,
    missing: new Set(missing),
    warnings: [],
    now: NOW
  })
}

describe('the jobs', () => {
  test('with status, times, link, and why they failed', () => {
    const error = { errorCode: 1010, errorMessage: 'No parser | found' }
    const text = summary([stateOf('a', 'COMPLETE'), stateOf('b', 'ERROR', error)], ['c'])
    expect(text).toContain('**3 jobs: 1 complete, 1 in error, 1 not found**')
    expect(text).toContain('[a](https://console.aws.amazon.com/mediaconvert/home?region=eu-west-1#/jobs/summary/a)')
    expect(text).toContain('| COMPLETE | 3&nbsp;min&nbsp;20&nbsp;s,&nbsp;queue&nbsp;1&nbsp;min&nbsp;0&nbsp;s |')
    expect(text).toMatch(/^\| \[b\].*\| \*\*ERROR\*\*&nbsp;1010 \|/m)
    expect(text).toContain('> [!CAUTION]\n> - Job b: ERROR 1010: No parser &#124; found\n')
    expect(text).toContain('| **not found** |')
  })

  test('as a chart of queue and transcoding', () => {
    const text = summary([
      stateOf('a', 'COMPLETE'),
      stateOf('b', 'PROGRESSING', { timing: { submittedAt: NOW - 900_000, startedAt: NOW - 500_000 } })
    ])
    expect(text).toContain(
      `section a.mov\nqueue :active, ${NOW - 900_000}, ${NOW - 840_000}\ntranscode :${NOW - 840_000}, ${NOW - 640_000}\n`
    )
    expect(text).toContain(`transcode :${NOW - 500_000}, ${NOW}\n`)
  })

  test('5,000 of them stay within what GitHub and readers take, those that failed first', () => {
    const states = Array.from({ length: 5000 }, (_, index) => {
      const long = {
        inputs: [`s3://bucket/${'_'.repeat(900)}${index}`],
        errorCode: 1010,
        errorMessage: '_'.repeat(2000)
      }
      return index % 1000 === 999 ? stateOf(`job-${index}`, 'ERROR', long) : stateOf(`job-${index}`, 'COMPLETE', long)
    })
    const text = summary(states)
    expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20)
    expect(text.split('<details>')[0]?.match(/\*\*ERROR\*\*/g)).toHaveLength(5)
    expect(text.match(/\*\*ERROR\*\*/g)).toHaveLength(5)
    expect(text).toContain('5 jobs: ERROR 1010: ')
    expect(text).toMatch(/… and 4,\d+ jobs more; the output job-statuses has all of them\./)
  })
})
