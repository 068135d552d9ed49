import { messageOf } from '../errors.ts'
import { cancelCommand, cancelJobs } from '../mediaconvert/watch/cancel-jobs.ts'
import type { JobMonitor } from '../mediaconvert/watch/job-monitor.ts'
import type { JobState } from '../mediaconvert/watch/job-state.ts'
import type { CancelJournal } from './cancel-journal.ts'
import { shorten } from './job-lines.ts'
import type { Reporter } from './reporter.ts'
import { count } from './units.ts'

/** The runner kills ten seconds after it has asked to end; manifest, outputs and summary come after this. */
const CANCEL_MILLISECONDS = 4_500

/** More IDs than this make no annotation that anyone reads. */
const IDS_SHOWN = 20

export interface CancellerOptions {
  readonly monitor: JobMonitor
  readonly journal: CancelJournal
  readonly reporter: Reporter
  readonly region: string
  readonly onCancelled: (id: string) => void
  /** Of a job that was over before it could be cancelled. */
  readonly onState: (state: JobState) => void
}

/** Cancels jobs, and says which it could not. */
export class JobCanceller {
  readonly #options: CancellerOptions
  readonly #work: Promise<void>[] = []
  #budget: AbortSignal | undefined

  constructor(options: CancellerOptions) {
    this.#options = options
  }

  /** While the workflow goes on; `signal` ends it. */
  cancel(ids: readonly string[], signal: AbortSignal): void {
    this.#work.push(this.#cancelAll(ids, signal, () => undefined))
  }

  /** When the workflow is cancelled: in the time that there is. The rest is left to the post step. */
  cancelInTime(ids: readonly string[]): void {
    const { journal } = this.#options
    this.#budget ??= AbortSignal.timeout(CANCEL_MILLISECONDS)
    journal.intend(ids)
    this.#work.push(this.#cancelAll(ids, this.#budget, journal.done, 'The post step tries again.'))
  }

  /** Resolves when all that was asked for has been tried. */
  async settled(): Promise<void> {
    await Promise.all(this.#work)
  }

  async #cancelAll(
    ids: readonly string[],
    signal: AbortSignal,
    onOver: (id: string) => void,
    advice = ''
  ): Promise<void> {
    const { monitor, reporter, onCancelled, onState } = this.#options
    const over: string[] = []
    const failures = await cancelJobs(ids, {
      monitor,
      signal,
      onRetry: (message) => reporter.debug(message),
      onOver: (id, how) => {
        onOver(id)
        if (how === 'cancelled') onCancelled(id)
        else over.push(id)
      }
    })
    if (failures.size > 0) this.#explain(failures, advice)
    for (const id of over) {
      const state = await monitor.getJob(id, signal).catch((error: unknown) => reporter.debug(messageOf(error)))
      if (state) onState(state)
    }
  }

  #explain(failures: ReadonlyMap<string, string>, advice: string): void {
    const [first = '', why = ''] = [...failures][0] ?? []
    this.#options.reporter.error({
      title: 'Jobs not cancelled',
      message: `${count(failures.size, 'job')} could not be cancelled: ${shorten([...failures.keys()], IDS_SHOWN)}. Of ${first}: ${why.replace(/\.?$/, '.')} ${advice} By hand: ${cancelCommand(first, this.#options.region)}`
    })
  }
}
