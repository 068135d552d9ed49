import { describe, expect, jest, test } from '@jest/globals'
import { AwsCallError } from '../src/errors.ts'
import { isPassingFault, withRetries, type RetryOptions } from '../src/retry.ts'

const passing = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
const awsError = (code: string, httpStatus?: number, cause?: unknown): AwsCallError =>
  new AwsCallError(code, { code, httpStatus, cause })

/** Does not wait, and notes how long it would have. */
function options(attempts: number, more: Partial<RetryOptions> = {}): RetryOptions & { waits: number[] } {
  const waits: number[] = []
  const wait = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    return Promise.resolve()
  }
  return { attempts, wait, waits, ...more }
}

function failing(times: number, error: () => Error): (attempt: number) => Promise<number> {
  return (attempt) => (attempt <= times ? Promise.reject(error()) : Promise.resolve(attempt))
}

test('what passes is tried until it succeeds', async () => {
  const messages: string[] = []
  const asked = options(5, { onRetry: (message) => messages.push(message) })
  expect(await withRetries(failing(3, passing), asked)).toBe(4)
  expect(asked.waits).toHaveLength(3)
  expect(messages).toEqual([1, 2, 3].map((n) => expect.stringMatching(`^try ${n} of 5 failed, .*socket hang up`)))
})

test('tries are counted, and the last failure is the one that is thrown', async () => {
  let tries = 0
  const work = (attempt: number): Promise<never> => {
    tries++
    return Promise.reject(awsError(`failure ${attempt}`, 503))
  }
  await expect(withRetries(work, options(3))).rejects.toThrow('failure 3')
  expect(tries).toBe(3)
})

test('what does not pass is tried once', async () => {
  const asked = options(5)
  await expect(
    withRetries(
      failing(9, () => awsError('AccessDenied', 403)),
      asked
    )
  ).rejects.toThrow('AccessDenied')
  expect(asked.waits).toEqual([])
})

test('after an abort there is no further try', async () => {
  const abort = new AbortController()
  const work = (): Promise<never> => {
    abort.abort()
    return Promise.reject(passing())
  }
  const asked = options(5, { signal: abort.signal })
  await expect(withRetries(work, asked)).rejects.toThrow('socket hang up')
  expect(asked.waits).toEqual([])
})

test('an abort ends the pause, with its own reason', async () => {
  const abort = new AbortController()
  const onRetry = (): void => abort.abort(new Error('cancelled'))
  const trying = withRetries(failing(9, passing), { attempts: 5, signal: abort.signal, onRetry })
  await expect(trying).rejects.toThrow('cancelled')
})

test.each([
  [1, [200, 400, 800, 1600, 3200, 6400, 12_800, 20_000, 20_000]],
  [0.5, [100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000]],
  [0, [0, 0, 0, 0, 0, 0, 0, 0, 0]]
])('pauses grow within bounds, and are anything up to them: where chance says %f', async (random, pauses) => {
  jest.spyOn(Math, 'random').mockReturnValue(random)
  const asked = options(10)
  await expect(withRetries(failing(99, passing), asked)).rejects.toThrow()
  expect(asked.waits).toEqual(pauses)
})

describe('what passes by itself', () => {
  test.each([
    [passing(), true],
    [awsError('SomethingNew', 502), true],
    [awsError('SomethingNew', 429), true],
    [awsError('SlowDown', 503), true],
    [awsError('InternalError', 200), true],
    [awsError('Whatever', 500), true],
    [awsError('TooManyRequestsException', 429), true],
    [awsError('BadDigest', 400), true],
    [awsError('TimeoutError', undefined), true],
    [awsError('Error', undefined, passing()), true],
    [awsError('AccessDenied', 403), false],
    [awsError('NoSuchBucket', 404), false],
    [awsError('NotImplemented', 501), false],
    [awsError('PreconditionFailed', 412), false],
    [new Error('a bug'), false],
    ['no error at all', false],
    [undefined, false]
  ])('%s: %s', (error, expected) => {
    expect(isPassingFault(error)).toBe(expected)
  })
})
