import { delayMilliseconds, isPassingFault, NOT_IMPLEMENTED } from '../retry.ts'
import { codeOfSdkError, type SdkErrorLike } from './call.ts'

interface Token {
  getRetryCount(): number
  /** Milliseconds that the SDK waits before the try. */
  getRetryDelay(): number
}

interface Failure {
  readonly error?: unknown
  readonly errorType: string
  /** The service's own Retry-After. */
  readonly retryAfterHint?: Date
}

/**
 * How the SDK repeats requests: as often as asked, with the pauses that all of the action's retries have. Its own strategy has a
 * budget for all requests of a client together, which a line that fails for some seconds under 64 requests at once uses up; then
 * it gives all of them up at once.
 *
 * @param attempts all tries together, 1 and more
 */
export function retryStrategy(attempts: number): {
  readonly mode: string
  acquireInitialRetryToken(): Promise<Token>
  refreshRetryTokenForRetry(token: Token, failure: Failure): Promise<Token>
  recordSuccess(): void
} {
  return {
    mode: 'standard', // for the User-Agent
    acquireInitialRetryToken: () => Promise.resolve(token(0, 0)),
    refreshRetryTokenForRetry: (before, failure) => {
      const count = before.getRetryCount() + 1
      // What it rejects with is for the SDK alone: the request ends with its own error.
      if (count >= attempts || !mayPass(failure)) return Promise.reject(new Error('no further try'))
      return Promise.resolve(token(count, Math.max(delayMilliseconds(count), askedFor(failure))))
    },
    recordSuccess: () => undefined
  }
}

function mayPass({ error, errorType }: Failure): boolean {
  const details: SdkErrorLike = typeof error === 'object' && error !== null ? error : {}
  if (details.$metadata?.httpStatusCode === NOT_IMPLEMENTED) return false
  // The body was damaged on its way: one that the SDK can send again is whole in memory, as it was when it was signed.
  const isDamaged = codeOfSdkError(details) === 'XAmzContentSHA256Mismatch'
  return errorType !== 'CLIENT_ERROR' || isDamaged || isPassingFault(error)
}

function token(count: number, delay: number): Token {
  return { getRetryCount: () => count, getRetryDelay: () => delay }
}

const LONGEST_HINT_MILLISECONDS = 60_000

function askedFor({ retryAfterHint }: Failure): number {
  return retryAfterHint ? Math.min(retryAfterHint.getTime() - Date.now(), LONGEST_HINT_MILLISECONDS) : 0
}
