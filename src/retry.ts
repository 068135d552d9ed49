import { setTimeout as sleep } from 'node:timers/promises'
import { AwsCallError, codeOf, CREDENTIALS_RENEWED, messageOf } from './errors.ts'

export interface RetryOptions {
  /** All tries together, 1 and more. */
  readonly attempts: number
  readonly signal?: AbortSignal | undefined
  /** Is told of each try that failed and will be followed by another. */
  readonly onRetry?: (message: string) => void
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
  readonly isPassing?: (error: unknown) => boolean
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 20_000

/** What a network or a busy service does and stops doing by itself. */
const PASSING_CODES = new Set([
  'SlowDown',
  'RequestTimeout',
  'RequestTimeTooSkewed',
  'InternalError',
  'ServiceUnavailable',
  'ThrottlingException',
  'TooManyRequestsException',
  'TimeoutError',
  'ECONNRESET',
  'ECONNREFUSED',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  // The bytes were damaged on their way.
  'BadDigest',
  'InvalidDigest',
  'XAmzContentChecksumMismatch',
  'IncompleteBody',
  'IncompleteAnswer'
])

const TOO_MANY_REQUESTS = 429

/** The one status of a server's own that will be the same next time. */
export const NOT_IMPLEMENTED = 501

/** Calls `work` until it succeeds, fails for good, or has failed `attempts` times; with growing, random pauses between. */
export async function withRetries<T>(work: (attempt: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const isPassing = options.isPassing ?? isPassingFault
  const wait = options.wait ?? defaultWait
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(attempt)
    } catch (error) {
      if (options.signal?.aborted || attempt >= options.attempts || !isPassing(error)) throw error
      const delay = delayMilliseconds(attempt)
      options.onRetry?.(`try ${attempt} of ${options.attempts} failed, next in ${delay} ms: ${messageOf(error)}`)
      await waitUnlessAborted(() => wait(delay, options.signal), options.signal)
    }
  }
}

export function isPassingFault(error: unknown): boolean {
  if (PASSING_CODES.has(codeOf(error))) return true
  if (typeof error === 'object' && error !== null && CREDENTIALS_RENEWED in error) return true
  if (error instanceof AwsCallError) {
    return isPassingStatus(error.httpStatus) || isPassingFault(error.cause)
  }
  return false
}

/** Whether a server that answers with this HTTP status may answer otherwise the next time, with nobody doing anything about it. */
export function isPassingStatus(status = 0): boolean {
  return status === TOO_MANY_REQUESTS || (status >= 500 && status !== NOT_IMPLEMENTED)
}

/** The pause after so many tries. Full jitter: anything up to a bound that doubles with each, so that many who failed together do not come back together. */
export function delayMilliseconds(attempt: number): number {
  return Math.round(Math.random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt))
}

/** A pause that is cut short ends with the signal's own reason, which says why. */
async function waitUnlessAborted(pause: () => Promise<void>, signal: AbortSignal | undefined): Promise<void> {
  try {
    await pause()
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  }
}

async function defaultWait(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal })
}
