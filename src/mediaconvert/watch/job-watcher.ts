import { AwsCallError, codeOf } from '../../errors.ts'
import { isPassingFault } from '../../retry.ts'
import type { JobMonitor } from './job-monitor.ts'
import { hasEnded, type JobState } from './job-state.ts'
import { Pace } from './pace.ts'
import { PollRound, type PollRequest } from './poll-round.ts'

/** Time, so that tests need not wait for it. `sleep` rejects with the signal's reason. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** 0 to 1. */
  readonly random: () => number
}

export interface JobListener {
  /** @param before undefined for the first answer */
  readonly observed: (now: JobState, before: JobState | undefined) => void
  /** There is no such job in this account and Region. */
  readonly missing: (id: string) => void
  /** All jobs that have not ended have been asked for. */
  readonly asked: () => void
  /** An answer did not come, for the `failures`th time in a row; it will be asked for again. */
  readonly unanswered: (error: unknown, failures: number, nextTrySeconds: number) => void
  /** Each job is asked for by itself from now on. */
  readonly cannotList: (message: string) => void
}

export interface WatchOptions {
  readonly monitor: JobMonitor
  readonly listener: JobListener
  readonly clock: Clock
  /** Rounds do not follow each other faster. */
  readonly pollIntervalSeconds: number
  /** Ends the watching, with its reason. */
  readonly signal: AbortSignal
}

/** A quarter of what an account has of GetJob and of ListJobs for all who use it (MediaConvert's quotas: 2 a second, bursts of 100). */
const PACE = { perSecond: 0.5, burst: 50 }

/** Rounds come later by up to this share of the interval, so that many runs that began together do not go on together. */
const JITTER = 0.2

const LONGEST_BACK_OFF_SECONDS = 120

/** A job that was just submitted may not be known everywhere yet. */
const ROUNDS_UNTIL_MISSING = 4

/** Asks how jobs are, in rounds, until all have ended. Throttling, faults of the service and dropped connections only make it wait longer. */
export class JobWatcher {
  readonly #options: WatchOptions
  readonly #pace = new Pace(PACE)
  readonly #states = new Map<string, JobState>()
  readonly #unfinished = new Set<string>()
  /** How many rounds may still not find it. */
  readonly #patience = new Map<string, number>()
  #tooDeep: ReadonlySet<string> = new Set()
  #mayList = true
  #hasAnswered = false
  #isComplete = false
  #wake: () => void = () => undefined

  constructor(options: WatchOptions) {
    this.#options = options
  }

  /** @param isNew whether it was submitted just now */
  add(id: string, isNew: boolean): void {
    if (this.#unfinished.has(id) || this.#states.has(id)) return
    this.#unfinished.add(id)
    if (isNew) this.#patience.set(id, ROUNDS_UNTIL_MISSING)
    this.#wake()
  }

  /** No more jobs will be added. */
  complete(): void {
    this.#isComplete = true
    this.#wake()
  }

  /** The jobs that have not ended, as far as is known. */
  get unfinished(): readonly string[] {
    return [...this.#unfinished]
  }

  /**
   * Resolves when all jobs have ended or are missing, and no more will be added.
   *
   * @throws the signal's reason, or what cannot pass by itself: an AwsCallError
   */
  async run(): Promise<void> {
    const { signal, listener } = this.#options
    let nextRound = this.#areAllNew() ? this.#afterInterval() : -Infinity
    while (!this.#isComplete || this.#unfinished.size > 0) {
      signal.throwIfAborted()
      if (this.#unfinished.size === 0) {
        await this.#untilChanged()
        // Of a job that was just submitted there is nothing to be told yet.
        if (this.#areAllNew()) nextRound = Math.max(nextRound, this.#afterInterval())
        continue
      }
      await this.#sleepUntil(nextRound)
      nextRound = this.#afterInterval()
      await this.#round()
      listener.asked()
    }
  }

  #areAllNew(): boolean {
    return this.unfinished.every((id) => this.#patience.has(id))
  }

  /** A moment on the clock. */
  #afterInterval(): number {
    const { clock, pollIntervalSeconds } = this.#options
    return clock.now() + pollIntervalSeconds * 1000 * (1 + JITTER * clock.random())
  }

  async #round(): Promise<void> {
    const round = new PollRound(this.unfinished, this.#tooDeep, this.#mayList)
    for (let request = round.next(); request; request = round.next()) await this.#ask(request, round)
    this.#tooDeep = round.tooDeep
  }

  async #ask(request: PollRequest, round: PollRound): Promise<void> {
    const { monitor, signal } = this.#options
    if (request.kind === 'list') return this.#list(request.nextToken, round)
    const { id } = request
    const state = await this.#persist(() => monitor.getJob(id, signal))
    round.got(id)
    if (state) this.#observe(state)
    else this.#miss(id)
  }

  async #list(nextToken: string | undefined, round: PollRound): Promise<void> {
    const { monitor, signal, listener } = this.#options
    try {
      const page = await this.#persist(() => monitor.listJobs(nextToken, signal))
      const ours = page.jobs.filter(({ id }) => this.#unfinished.has(id))
      round.listed(
        ours.map(({ id }) => id),
        page.nextToken
      )
      for (const state of ours) this.#observe(state)
    } catch (error) {
      signal.throwIfAborted()
      // GetJob does as well, with more requests; and where that fails too, its error is the one to be told.
      if (!(error instanceof AwsCallError)) throw error
      // A later page may have grown too old to be had.
      if (nextToken === undefined) this.#mayList = false
      round.listEnded()
      listener.cannotList(error.message)
    }
  }

  #observe(state: JobState): void {
    const { id } = state
    const before = this.#states.get(id)
    this.#patience.delete(id)
    this.#states.set(id, state)
    if (hasEnded(state.status)) this.#unfinished.delete(id)
    this.#options.listener.observed(state, before)
  }

  #miss(id: string): void {
    const patience = (this.#patience.get(id) ?? 1) - 1
    this.#patience.set(id, patience)
    if (patience > 0) return
    this.#unfinished.delete(id)
    this.#options.listener.missing(id)
  }

  /** Sends a request until it is answered, or fails for good. */
  async #persist<T>(send: () => Promise<T>): Promise<T> {
    const { clock, signal, listener } = this.#options
    for (let failures = 1; ; failures++) {
      await this.#sleepUntil(clock.now() + this.#pace.take(clock.now()))
      try {
        const answer = await send()
        this.#hasAnswered = true
        return answer
      } catch (error) {
        signal.throwIfAborted()
        if (!this.#isPassing(error)) throw error
        const seconds = this.#backOffSeconds(failures)
        listener.unanswered(error, failures, seconds)
        await this.#sleepUntil(clock.now() + seconds * 1000)
      }
    }
  }

  /** A name that was resolved before will be resolved again. */
  #isPassing(error: unknown): boolean {
    return isPassingFault(error) || (this.#hasAnswered && codeOf(error) === 'ENOTFOUND')
  }

  #backOffSeconds(failures: number): number {
    const { clock, pollIntervalSeconds } = this.#options
    const longest = Math.max(LONGEST_BACK_OFF_SECONDS, pollIntervalSeconds)
    return Math.min(longest, pollIntervalSeconds * 2 ** (failures - 1)) * (1 + JITTER * clock.random())
  }

  async #sleepUntil(moment: number): Promise<void> {
    const { clock, signal } = this.#options
    const milliseconds = moment - clock.now()
    if (milliseconds > 0) await clock.sleep(milliseconds, signal)
    signal.throwIfAborted()
  }

  async #untilChanged(): Promise<void> {
    const { signal } = this.#options
    const { promise, resolve } = Promise.withResolvers<undefined>()
    const wake = (): void => resolve(undefined)
    this.#wake = wake
    signal.addEventListener('abort', wake, { once: true })
    await promise
    signal.removeEventListener('abort', wake)
  }
}
