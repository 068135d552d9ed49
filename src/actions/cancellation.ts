import type { Reporter } from '../workflow/reporter.ts'

/** The runner sends SIGINT, SIGTERM after 7.5 seconds, and kills after ten. A busy one is a second late. */
const CLEAN_UP_MILLISECONDS = 6_000

/** Aborts when the runner asks the step to end, since the workflow was cancelled; ends the process when that takes too long. */
export function cancellationSignal(reporter: Reporter): AbortSignal {
  const cancellation = new AbortController()
  const cancel = (): void => {
    if (cancellation.signal.aborted) return
    cancellation.abort(new Error('the workflow was cancelled'))
    setTimeout(() => {
      reporter.error({
        title: 'Cancelled',
        message: 'Cancelled: the clean-up took too long; the post step goes on with it.'
      })
      process.exit(1)
    }, CLEAN_UP_MILLISECONDS).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, cancel)
  return cancellation.signal
}
