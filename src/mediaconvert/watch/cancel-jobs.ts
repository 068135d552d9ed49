import { shellWord } from '../../aws/shell-word.ts'
import { messageOf } from '../../errors.ts'
import { withRetries } from '../../retry.ts'
import type { JobMonitor } from './job-monitor.ts'

export interface CancelOptions {
  readonly monitor: JobMonitor
  /** Ends the trying. */
  readonly signal: AbortSignal
  /** Is told of each job that will not go on. */
  readonly onOver: (id: string, how: 'cancelled' | 'over') => void
  readonly onRetry: (message: string) => void
}

/** CancelJob allows a burst of 100 in an account, then 2 a second. */
const AT_ONCE = 50

/** Tries go on until the signal ends them: their pauses grow, so that this many are never reached. */
const ATTEMPTS = 1000

/**
 * Cancels jobs, many at a time, as far as it gets before the signal aborts.
 *
 * @returns why some could not be cancelled, by ID
 */
export async function cancelJobs(ids: readonly string[], options: CancelOptions): Promise<ReadonlyMap<string, string>> {
  const { monitor, signal, onOver, onRetry } = options
  const failures = new Map<string, string>()
  const cancel = async (id: string): Promise<void> => {
    try {
      const send = (): Promise<'cancelled' | 'over'> => monitor.cancelJob(id, signal)
      onOver(id, await withRetries(send, { attempts: ATTEMPTS, signal, onRetry }))
    } catch (error) {
      failures.set(id, signal.aborted ? 'there was no time left' : messageOf(error))
    }
  }
  const left = ids.values()
  const work = async (): Promise<void> => {
    for (const id of left) await cancel(id)
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, ids.length) }, work))
  return failures
}

/** What does it by hand. */
export function cancelCommand(id: string, region: string): string {
  return `aws mediaconvert cancel-job --region ${region} --id=${shellWord(id)}`
}
