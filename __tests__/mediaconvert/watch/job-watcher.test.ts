import { describe, expect, test } from '@jest/globals'
import { AwsCallError } from '../../../src/errors.ts'
import type { JobMonitor } from '../../../src/mediaconvert/watch/job-monitor.ts'
import type { JobState } from '../../../src/mediaconvert/watch/job-state.ts'
import { JobWatcher, type Clock, type JobListener } from '../../../src/mediaconvert/watch/job-watcher.ts'
import { Pace } from '../../../src/mediaconvert/watch/pace.ts'

const MINUTE = 60_000

/** Time that passes only where somebody sleeps. */
class TestClock implements Clock {
  milliseconds = 0
  now = (): number => this.milliseconds
  random = (): number => 0.5
  sleep = (milliseconds: number, signal: AbortSignal): Promise<void> => {
    signal.throwIfAborted()
    this.milliseconds += milliseconds
    return Promise.resolve()
  }
}

function stateOf(id: string, status: string): JobState {
  return {
    id,
    status,
    messages: { info: [], warning: [] },
    warningCodes: [],
    inputs: [],
    isEncrypted: true,
    timing: {}
  }
}

/** An account with a queue, first in, first out, and with MediaConvert's quotas. */
class Account implements JobMonitor {
  readonly clock: TestClock
  readonly calls: number[] = []
  readonly #jobs: string[]
  readonly #concurrent: number
  readonly #minutes: number
  readonly #quota = { list: new Pace({ perSecond: 2, burst: 100 }), get: new Pace({ perSecond: 2, burst: 100 }) }

  constructor(clock: TestClock, jobs: readonly string[], concurrent: number, minutes: number) {
    this.clock = clock
    this.#jobs = [...jobs]
    this.#concurrent = concurrent
    this.#minutes = minutes
  }

  getJob(id: string): Promise<JobState | undefined> {
    this.#count('get')
    return Promise.resolve(this.#jobs.includes(id) ? this.#stateOf(id) : undefined)
  }

  listJobs(nextToken: string | undefined): Promise<{ jobs: JobState[]; nextToken: string | undefined }> {
    this.#count('list')
    const start = Number(nextToken ?? 0)
    const newest = this.#jobs.toReversed()
    const jobs = newest.slice(start, start + 20).map((id) => this.#stateOf(id))
    return Promise.resolve({ jobs, nextToken: start + 20 < newest.length ? String(start + 20) : undefined })
  }

  cancelJob(): Promise<'over'> {
    return Promise.resolve('over')
  }

  #count(kind: 'list' | 'get'): void {
    this.calls.push(this.clock.now())
    if (this.#quota[kind].take(this.clock.now()) > 0) throw throttled()
  }

  #stateOf(id: string): JobState {
    const wave = Math.floor(this.#jobs.indexOf(id) / this.#concurrent)
    const begun = wave * this.#minutes * MINUTE
    const now = this.clock.now()
    if (now < begun) return stateOf(id, 'SUBMITTED')
    return stateOf(id, now < begun + this.#minutes * MINUTE ? 'PROGRESSING' : 'COMPLETE')
  }
}

function throttled(): AwsCallError {
  return new AwsCallError('Too Many Requests', { code: 'TooManyRequestsException', httpStatus: 429 })
}

interface Told {
  readonly listener: JobListener
  readonly ends: Map<string, number>
  readonly missing: string[]
  readonly failures: number[]
  readonly cannotList: string[]
}

function listen(clock: TestClock): Told {
  const told = { ends: new Map<string, number>(), missing: [] as string[], failures: [] as number[] }
  const cannotList: string[] = []
  const listener: JobListener = {
    observed: ({ id, status }) => status === 'COMPLETE' && told.ends.set(id, clock.now()),
    missing: (id) => told.missing.push(id),
    asked: () => undefined,
    unanswered: (_, failures) => told.failures.push(failures),
    cannotList: (message) => cannotList.push(message)
  }
  return { ...told, cannotList, listener }
}

function watcherOf(
  monitor: JobMonitor,
  clock: TestClock,
  told: Told,
  signal = new AbortController().signal
): JobWatcher {
  return new JobWatcher({ monitor, clock, listener: told.listener, pollIntervalSeconds: 15, signal })
}

async function watch(monitor: JobMonitor, clock: TestClock, ids: readonly string[], isNew = true): Promise<Told> {
  const told = listen(clock)
  const watcher = watcherOf(monitor, clock, told)
  for (const id of ids) watcher.add(id, isNew)
  watcher.complete()
  await watcher.run()
  expect(watcher.unfinished).toEqual([])
  return told
}

const jobs = (count: number): string[] => Array.from({ length: count }, (_, index) => `job-${index}`)

describe('requests', () => {
  test('500 jobs over 50 minutes: few requests, none throttled, and the end is seen at once', async () => {
    const clock = new TestClock()
    const ids = jobs(500)
    const account = new Account(clock, ids, 100, 10)
    const told = await watch(account, clock, ids)
    expect(told.ends.size).toBe(500)
    expect(told.failures).toEqual([])
    // GetJob for each job in each round of 15 seconds would be 60,000.
    expect(account.calls.length).toBeLessThan(1500)
    expect(account.calls.length).toBeGreaterThan(500)
    expect(clock.now()).toBeLessThan(50 * MINUTE + 20_000)
    // Three quarters of the account's quota are left to others, but for the first burst.
    const perMinute = Map.groupBy(account.calls, (at) => Math.floor(at / MINUTE))
    expect(Math.max(...[...perMinute.values()].slice(2).map(({ length }) => length))).toBeLessThanOrEqual(32)
  })

  test('one job is asked for every 15 to 18 seconds', async () => {
    const clock = new TestClock()
    const account = new Account(clock, ['a'], 1, 3)
    await watch(account, clock, ['a'])
    const pauses = account.calls.slice(1).map((at, index) => at - (account.calls[index] ?? 0))
    for (const pause of pauses) expect(pause).toBe(16_500)
    expect(account.calls[0]).toBe(16_500)
  })

  test('jobs of an earlier step are asked for at once', async () => {
    const clock = new TestClock()
    const account = new Account(clock, ['a', 'b'], 2, 0)
    await watch(account, clock, ['a', 'b'], false)
    expect(account.calls).toEqual([0])
  })
})

describe('trouble', () => {
  /** Fails so often with this error before it answers. */
  function failing(account: Account, times: number, error: () => Error): JobMonitor {
    let left = times
    const fail = <T>(answer: () => Promise<T>): Promise<T> => (left-- > 0 ? Promise.reject(error()) : answer())
    return {
      getJob: (id) => fail(() => account.getJob(id)),
      listJobs: (token) => fail(() => account.listJobs(token)),
      cancelJob: () => account.cancelJob()
    }
  }

  test.each([
    ['throttling', throttled],
    ['faults of the service', () => new AwsCallError('x', { code: 'InternalServerErrorException', httpStatus: 500 })],
    ['dropped connections', () => new AwsCallError('x', { code: 'ECONNRESET', cause: { code: 'ECONNRESET' } })]
  ])('%s only make it wait longer, each time', async (_, error) => {
    const clock = new TestClock()
    const account = new Account(clock, ['a', 'b'], 2, 0)
    const told = await watch(failing(account, 40, error), clock, ['a', 'b'])
    expect(told.ends.size).toBe(2)
    expect(told.failures).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect(clock.now() / MINUTE).toBeGreaterThan(60)
  })

  test('what does not pass by itself ends the watching', async () => {
    const clock = new TestClock()
    const account = new Account(clock, ['a', 'b'], 2, 0)
    const denied = (): Error => new AwsCallError('denied', { code: 'AccessDeniedException', httpStatus: 403 })
    await expect(watch(failing(account, 40, denied), clock, ['a', 'b'])).rejects.toThrow('denied')
    // Where only the list is denied, each job is asked for.
    const told = await watch(failing(account, 1, denied), clock, ['a', 'b'])
    expect(told.cannotList).toEqual(['denied'])
    expect(told.ends.size).toBe(2)
  })

  test('a job that there is not is missing at once; one just submitted may take some rounds to be known', async () => {
    const clock = new TestClock()
    const account = new Account(clock, [], 1, 0)
    const old = await watch(account, clock, ['a'], false)
    expect([old.missing, clock.now()]).toEqual([['a'], 0])
    const fresh = await watch(account, clock, ['b'])
    expect(fresh.missing).toEqual(['b'])
    expect(clock.now()).toBeGreaterThan(60_000)
  })
})

describe('while jobs are still being submitted', () => {
  test('those that are there are watched, and the end is waited for', async () => {
    const clock = new TestClock()
    const account = new Account(clock, ['a', 'b'], 1, 1)
    const told = listen(clock)
    const watcher = watcherOf(account, clock, told)
    const running = watcher.run()
    watcher.add('a', true)
    while (!told.ends.has('a')) await new Promise(setImmediate)
    watcher.add('b', true)
    watcher.complete()
    await running
    expect([...told.ends.keys()]).toEqual(['a', 'b'])
  })

  test('the signal ends it, whatever it waits for', async () => {
    const clock = new TestClock()
    const cancel = new AbortController()
    const watcher = watcherOf(new Account(clock, [], 1, 1), clock, listen(clock), cancel.signal)
    const running = watcher.run()
    cancel.abort(new Error('cancelled'))
    await expect(running).rejects.toThrow('cancelled')
  })

  test('without any job it ends when nothing more will come', async () => {
    const clock = new TestClock()
    const account = new Account(clock, [], 1, 1)
    await watch(account, clock, [])
    expect(account.calls).toEqual([])
  })
})
