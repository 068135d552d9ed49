import { codeOf, messageOf } from '../errors.ts'
import { consoleLink } from '../mediaconvert/console-link.ts'
import { hasEnded, type JobState } from '../mediaconvert/watch/job-state.ts'
import { describeEnd, describeFailedJob, describeMove, describeTally, labelOf } from './job-lines.ts'
import { JobMessages } from './job-messages.ts'
import type { Reporter } from './reporter.ts'

/** With more jobs than this, only their ends have a line each; with more than that, only what went wrong has, and a tally says the rest. */
const JOBS_WITH_ALL_LINES = 20
const JOBS_WITH_A_LINE = 100

const TALLY_MILLISECONDS = 60_000
/** A log in which nothing happens for that long looks dead. */
const SIGN_OF_LIFE_MILLISECONDS = 600_000

/** So many answers in a row that did not come are more than a hiccup. */
const FAILURES_WORTH_A_LINE = 3

const NOTHING = { messages: { info: [], warning: [] }, warningCodes: [], inputs: [], isEncrypted: false, timing: {} }

/** What is known of jobs while they are waited for, told to the people who watch the workflow: no more of it than they would read. */
export class JobReport {
  readonly #reporter: Reporter
  readonly #region: string
  readonly #onChange: (state: JobState) => void
  readonly #labels = new Map<string, string>()
  readonly #states = new Map<string, JobState>()
  readonly #new = new Set<string>()
  readonly #missing = new Set<string>()
  readonly #cancelledHere = new Set<string>()
  readonly #messages: JobMessages
  /** Error codes of which it has been told what to do. */
  readonly #advised = new Set<number | undefined>()
  #tally = ''
  #toldAt = performance.now()

  /** @param onChange is told of each job whose status or times are others than before */
  constructor(reporter: Reporter, region: string, onChange: (state: JobState) => void) {
    this.#reporter = reporter
    this.#region = region
    this.#onChange = onChange
    this.#messages = new JobMessages(reporter)
  }

  /** @param isNew whether it was submitted just now, and that has been told */
  expect(id: string, name: string, isNew: boolean): void {
    this.#labels.set(id, labelOf(id, name))
    if (isNew) this.#new.add(id)
  }

  labelOf(id: string): string {
    return this.#labels.get(id) ?? id
  }

  get states(): ReadonlyMap<string, JobState> {
    return this.#states
  }

  /** Jobs that there are not. */
  get missingJobs(): ReadonlySet<string> {
    return this.#missing
  }

  hasEnded(id: string): boolean {
    return this.#missing.has(id) || hasEnded(this.#states.get(id)?.status ?? '')
  }

  isRunning(id: string): boolean {
    return this.#states.get(id)?.status === 'PROGRESSING'
  }

  areAllComplete(): boolean {
    return [...this.#labels.keys()].every((id) => this.#states.get(id)?.status === 'COMPLETE')
  }

  observed(now: JobState, before: JobState | undefined): void {
    if (this.hasEnded(now.id)) return
    this.#set(now)
    this.#messages.tell(now, before, this.labelOf(now.id))
    if (hasEnded(now.status)) this.#tellEnd(now)
    else if (this.#labels.size <= JOBS_WITH_ALL_LINES) this.#tellMove(now, before)
  }

  #tellMove(now: JobState, before: JobState | undefined): void {
    if (this.#new.delete(now.id) && now.status === 'SUBMITTED') return
    const line = describeMove(this.labelOf(now.id), now, before)
    if (line !== undefined) this.#info(line)
  }

  /** This step has cancelled it. */
  cancelled(id: string): void {
    if (this.hasEnded(id)) return
    this.#cancelledHere.add(id)
    const before = this.#states.get(id) ?? { id, ...NOTHING }
    this.#set({ ...before, status: 'CANCELED', timing: { ...before.timing, finishedAt: Date.now() } })
    if (this.#labels.size <= JOBS_WITH_A_LINE) this.#info(`Cancelled job ${this.labelOf(id)}`)
  }

  missing(id: string): void {
    this.#missing.add(id)
    this.#reporter.error({
      title: 'No such job',
      message: `There is no job ${this.labelOf(id)} in ${this.#region}, in the account of these credentials. Check the ID, aws-region and the credentials; MediaConvert forgets jobs after about three months.`
    })
  }

  /** A round of asking is over. */
  asked(): void {
    const tally = this.#describeTally()
    const silence = performance.now() - this.#toldAt
    const hasNews = this.#labels.size > JOBS_WITH_ALL_LINES && tally !== this.#tally && silence >= TALLY_MILLISECONDS
    if (!hasNews && silence < SIGN_OF_LIFE_MILLISECONDS) return
    this.#tally = tally
    this.#info(tally)
  }

  unanswered(error: unknown, failures: number, nextTrySeconds: number): void {
    this.#reporter.debug(messageOf(error))
    if (failures < FAILURES_WORTH_A_LINE) return
    const next = `next try in ${Math.round(nextTrySeconds)} s`
    this.#info(`No answer of MediaConvert ${failures} times in a row (${codeOf(error)}), ${next}`)
  }

  cannotList(message: string): void {
    this.#info(`Asking for each job by itself, which takes more requests: ${message}`)
  }

  /** Nothing more will come. */
  conclude(): void {
    for (const line of this.#messages.repeated()) this.#info(line)
    if (this.#labels.size > 1) this.#info(this.#describeTally())
  }

  #describeTally(): string {
    return describeTally(this.#states.values(), this.#labels.size, this.#missing.size)
  }

  #set(now: JobState): void {
    const before = this.#states.get(now.id)
    this.#states.set(now.id, now)
    const isSame = before?.status === now.status && before.timing.startedAt === now.timing.startedAt
    if (!isSame) this.#onChange(now)
  }

  #tellEnd(state: JobState): void {
    const label = this.labelOf(state.id)
    if (state.status === 'COMPLETE' || this.#cancelledHere.has(state.id)) {
      if (this.#labels.size <= JOBS_WITH_A_LINE) this.#info(describeEnd(label, state))
      return
    }
    const isAdvised = this.#advised.has(state.errorCode)
    this.#advised.add(state.errorCode)
    this.#reporter.error({
      title: `Job ${state.status}`,
      message: describeFailedJob(label, state, consoleLink(this.#region, state.id), isAdvised)
    })
  }

  #info(line: string): void {
    this.#toldAt = performance.now()
    this.#reporter.info(line)
  }
}
