import { setTimeout as sleep } from 'node:timers/promises'
import type { JobMonitor } from '../mediaconvert/watch/job-monitor.ts'
import type { JobState } from '../mediaconvert/watch/job-state.ts'
import { JobWatcher, type Clock, type JobListener } from '../mediaconvert/watch/job-watcher.ts'
import type { CancelJournal } from './cancel-journal.ts'
import { describeFailure } from './failure.ts'
import { JobCanceller } from './job-canceller.ts'
import { shorten } from './job-lines.ts'
import { JobReport } from './job-report.ts'
import type { Reporter } from './reporter.ts'
import { count, formatSeconds } from './units.ts'

export interface WaitOptions {
  readonly region: string
  readonly waitTimeoutMinutes: number
  readonly pollIntervalSeconds: number
  /** Whether to cancel the jobs when the workflow is cancelled. */
  readonly cancelJobs: boolean
  /** Whether to cancel the other jobs when one ends otherwise than COMPLETE. */
  readonly cancelOnFailure: boolean
}

export interface WaitServices {
  readonly monitor: JobMonitor
  readonly cancelJournal: CancelJournal
}

export interface WaitWorld {
  readonly reporter: Reporter
  /** Aborts when the workflow is cancelled; its reason says so. */
  readonly signal: AbortSignal
}

const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  // Where the run breaks, this keeps nobody from ending; while it waits, the time limit keeps the process alive.
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal, ref: false }),
  random: () => Math.random()
}

/**
 * Waits for jobs from the moment the first of them is added, so that one that fails is told while others are still to be submitted.
 * Cancels them where that is asked for.
 */
export class JobWait {
  readonly #options: WaitOptions
  readonly #world: WaitWorld
  readonly #report: JobReport
  readonly #watcher: JobWatcher
  readonly #canceller: JobCanceller
  readonly #deadline = new AbortController()
  readonly #running: Promise<void>
  #isBroken = false
  #stopReason: string | undefined
  #areOthersToEnd = false

  /** @param onChange is told of each job whose status or times are others than before */
  constructor(options: WaitOptions, services: WaitServices, world: WaitWorld, onChange: (state: JobState) => void) {
    const { region, pollIntervalSeconds } = options
    const { reporter, signal } = world
    const { monitor, cancelJournal: journal } = services
    this.#options = options
    this.#world = world
    const report = new JobReport(reporter, region, onChange)
    this.#report = report
    this.#watcher = new JobWatcher({
      monitor,
      clock: SYSTEM_CLOCK,
      pollIntervalSeconds,
      signal: AbortSignal.any([signal, this.#deadline.signal]),
      listener: this.#listener()
    })
    this.#canceller = new JobCanceller({
      ...{ monitor, journal, reporter, region },
      onCancelled: (id) => report.cancelled(id),
      onState: (state) => report.observed(state, report.states.get(state.id))
    })
    signal.addEventListener('abort', () => this.#workflowCancelled(), { once: true })
    this.#running = this.#watch()
  }

  get states(): ReadonlyMap<string, JobState> {
    return this.#report.states
  }

  get missingJobs(): ReadonlySet<string> {
    return this.#report.missingJobs
  }

  /** Why no further job should be submitted; undefined as long as they should. */
  get stopReason(): string | undefined {
    return this.#stopReason
  }

  /**
   * @param name what people know the job by, or ''
   * @param isNew whether it was submitted just now
   */
  add(id: string, name: string, isNew: boolean): void {
    const { signal } = this.#world
    this.#report.expect(id, name, isNew)
    this.#watcher.add(id, isNew)
    if (signal.aborted && this.#options.cancelJobs) this.#canceller.cancelInTime([id])
    else if (this.#stopReason !== undefined) this.#canceller.cancel([id], signal)
  }

  /**
   * To be called when all jobs have been added: resolves when all have ended, the time is over, or the workflow is cancelled.
   *
   * @param waitAgain how to wait for these jobs once more: what a workflow's author has to write
   * @returns whether all ended COMPLETE; what is wrong has been told
   */
  async finish(waitAgain: (ids: readonly string[]) => string): Promise<boolean> {
    const timer = setTimeout(() => this.#deadline.abort(), this.#options.waitTimeoutMinutes * 60_000)
    this.#watcher.complete()
    await this.#running
    clearTimeout(timer)
    await this.#canceller.settled()
    this.#report.conclude()
    const open = this.#watcher.unfinished.filter((id) => !this.#report.hasEnded(id))
    if (open.length > 0) this.#explainOpen(open, waitAgain(open))
    return this.#report.areAllComplete()
  }

  #listener(): JobListener {
    return {
      observed: (now, before) => {
        this.#report.observed(now, before)
        if (now.status === 'ERROR' || now.status === 'CANCELED') this.#jobFailed(now.id)
      },
      missing: (id) => {
        this.#report.missing(id)
        this.#jobFailed(id)
      },
      asked: () => {
        this.#report.asked()
        this.#cancelAfterFailure()
      },
      unanswered: (...failure) => this.#report.unanswered(...failure),
      cannotList: (message) => this.#report.cannotList(message)
    }
  }

  /** Never rejects: what breaks it is told at once, though files may still be on their way. */
  async #watch(): Promise<void> {
    try {
      await this.#watcher.run()
    } catch (error) {
      if (this.#world.signal.aborted || this.#deadline.signal.aborted) return
      this.#isBroken = true
      for (const problem of describeFailure(error)) this.#world.reporter.error(problem)
    }
  }

  #jobFailed(id: string): void {
    if (!this.#options.cancelOnFailure || this.#stopReason !== undefined) return
    this.#stopReason = `job ${this.#report.labelOf(id)} failed, and cancel-on-failure is set`
    this.#areOthersToEnd = true
  }

  /** Not before the round is over: it may tell of others that have ended by themselves. */
  #cancelAfterFailure(): void {
    const others = this.#watcher.unfinished
    if (!this.#areOthersToEnd || others.length === 0) return
    this.#areOthersToEnd = false
    this.#world.reporter.info(`Cancelling ${count(others.length, 'other job')}, since ${this.#stopReason ?? ''}`)
    this.#canceller.cancel(others, this.#world.signal)
  }

  #workflowCancelled(): void {
    const { unfinished } = this.#watcher
    if (!this.#options.cancelJobs || unfinished.length === 0) return
    this.#world.reporter.info(`Cancelling ${count(unfinished.length, 'job')}, since the workflow was cancelled`)
    // First those that cost something already.
    const running = (id: string): number => Number(this.#report.isRunning(id))
    this.#canceller.cancelInTime(unfinished.toSorted((a, b) => running(b) - running(a)))
  }

  #explainOpen(open: readonly string[], waitAgain: string): void {
    const which = `${count(open.length, 'job')} (${shorten(open, 5)})`
    this.#world.reporter.error({ title: 'Waiting for jobs', message: `${this.#whyOpen(which)} ${waitAgain}` })
  }

  #whyOpen(which: string): string {
    const { cancelJobs, waitTimeoutMinutes } = this.#options
    if (this.#world.signal.aborted) {
      return cancelJobs
        ? `Cancelled while ${which} had not ended.`
        : `Cancelled, but ${which} will go on (cancel-jobs).`
    }
    if (this.#isBroken) return `How ${which} will end is not known; jobs go on by themselves.`
    const time = formatSeconds(waitTimeoutMinutes * 60)
    return `Timed out: ${which} had not ended after ${time} (wait-timeout-minutes). They go on.`
  }
}
