import { expect, test } from '@jest/globals'
import type { JobMonitor } from '../../src/mediaconvert/watch/job-monitor.ts'
import { JobWait } from '../../src/workflow/job-wait.ts'
import type { Reporter } from '../../src/workflow/reporter.ts'

const silent = (): void => undefined
const reporter: Reporter = {
  ...{ info: silent, debug: silent, notice: silent },
  ...{ warning: silent, error: silent },
  hide: silent
}

test.each([
  [true, ['late']],
  [false, []]
])(
  'with cancel-jobs: %p, a job that MediaConvert has made after the cancellation: %j',
  async (cancelJobs, expected) => {
    const [asked, intended]: [string[], string[]] = [[], []]
    const monitor: JobMonitor = {
      getJob: () => Promise.resolve(undefined),
      listJobs: () => Promise.resolve({ jobs: [] }),
      cancelJob: (id) => {
        asked.push(id)
        return Promise.resolve('cancelled')
      }
    }
    const wait = new JobWait(
      { region: 'eu-west-1', waitTimeoutMinutes: 1, pollIntervalSeconds: 1, cancelJobs, cancelOnFailure: false },
      { monitor, cancelJournal: { intend: (ids) => intended.push(...ids), done: silent } },
      { reporter, signal: AbortSignal.abort(new Error('the workflow was cancelled')) },
      silent
    )
    wait.add('late', 'a.mov', true)
    expect(await wait.finish(() => 'Wait again.')).toBe(false)
    expect([asked, intended]).toEqual([expected, expected])
  }
)
