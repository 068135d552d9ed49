import { messageOf } from '../errors.ts'
import type { Shard } from '../plan/shard.ts'
import { isPassingStatus, withRetries } from '../retry.ts'
import type { Reporter } from './reporter.ts'

export interface CommitStatus {
  readonly state: 'pending' | 'success' | 'failure' | 'error'
  readonly description: string
  readonly context: string
  readonly targetUrl: string | undefined
}

/** Rejects with GitHub's answer: an error with a `status`. */
export type SetCommitStatus = (status: CommitStatus, signal: AbortSignal) => Promise<void>

export interface StatusOptions {
  /** Makes the client; called once, before the first status. */
  readonly open: () => Promise<SetCommitStatus>
  readonly shard: Shard | undefined
  readonly targetUrl: string | undefined
  readonly reporter: Reporter
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** How the run is, for the commit that it runs for. Nothing that goes wrong here is a reason for the run to fail. */
export interface StatusReport {
  readonly begun: (description: string) => void
  readonly ended: (state: 'success' | 'failure' | 'error', description: string) => void
  /** Resolves when GitHub has been told, or has not answered in time. */
  readonly settled: () => Promise<void>
}

export const NO_STATUS: StatusReport = {
  begun: () => undefined,
  ended: () => undefined,
  settled: () => Promise.resolve()
}

const TRIES = 3
const TRY_MILLISECONDS = 10_000
/** The clean-up of a cancelled step has six and a half seconds for everything. */
const TRY_MILLISECONDS_CANCELLED = 2_000

/** GitHub REST API, "Create a commit status": a description is short; longer ones are refused. */
const LONGEST_DESCRIPTION = 140

/** Sets the status of the commit, one state after the other, beside the work. A cancelled run says so at once. */
export function reportStatus(options: StatusOptions): StatusReport {
  const { shard, targetUrl, reporter, signal } = options
  // Runners of a matrix report each for themselves: with one name, the last would speak for all.
  const context = shard ? `mediaconvert (${shard.number}/${shard.of})` : 'mediaconvert'
  let queue: Promise<SetCommitStatus | undefined> | undefined
  const tell = (state: CommitStatus['state'], description: string): void => {
    const status = { state, context, targetUrl, description: shorten(description) }
    const before = queue ?? options.open()
    queue = before.then(async (set) => {
      if (set) await setPatiently(set, status, options)
      return set
    })
    queue = queue.catch((error: unknown) => {
      reporter.warning({ title: 'Commit status', message: explain(error) })
      return undefined // one warning is enough, and the next try would end as this one
    })
  }
  signal.addEventListener('abort', () => tell('error', 'Cancelled.'), { once: true })
  return {
    begun: (description) => tell('pending', description),
    ended: tell,
    settled: async () => {
      await queue
    }
  }
}

async function setPatiently(set: SetCommitStatus, status: CommitStatus, options: StatusOptions): Promise<void> {
  const { reporter, signal, wait } = options
  const isCancelled = signal.aborted
  await withRetries(
    () => set(status, AbortSignal.timeout(isCancelled ? TRY_MILLISECONDS_CANCELLED : TRY_MILLISECONDS)),
    {
      attempts: isCancelled ? 1 : TRIES,
      onRetry: (message) => reporter.debug(`commit status: ${message}`),
      isPassing: isPassingAnswer,
      ...(wait && { wait })
    }
  )
}

function isPassingAnswer(error: unknown): boolean {
  const status = statusOf(error)
  return status === undefined || isPassingStatus(status)
}

/** GitHub's client says 500 also of a server that it could not reach. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined
  return typeof error.status === 'number' ? error.status : undefined
}

function explain(error: unknown): string {
  const status = statusOf(error)
  const said = `The commit status could not be set: ${status === undefined ? '' : `GitHub says ${status}: `}${messageOf(error)}.`
  return [said.replace(/\.\.$/, '.'), adviceFor(status)].filter(Boolean).join(' ')
}

function adviceFor(status: number | undefined): string {
  if (status === 401) return 'Check github-token: GitHub does not know it, or it has expired.'
  if (status === 403 || status === 404) {
    return 'Give the job `statuses: write` in `permissions`. In the run of a pull request from a fork, the token may only read.'
  }
  return ''
}

function shorten(text: string): string {
  return text.length > LONGEST_DESCRIPTION ? `${text.slice(0, LONGEST_DESCRIPTION - 1)}…` : text
}
