import { AwsCallError } from '../errors.ts'
import { isPassingFault, withRetries } from '../retry.ts'
import { PART_BYTES_ON_LINE, PARTS_AT_ONCE, type Line } from './line.ts'
import { describeVersion, type KnownObject, type ObjectSource } from './object-source.ts'
import type { ExpectedRange, RangeAnswer } from './range-receiver.ts'
import type { SignedRequest, Transfer } from './signed-request.ts'

/** A range of an object, in bytes, and who takes what is in it. */
export interface ObjectRange {
  readonly start: number
  readonly end: number
  /** One try: has the request answered, and takes what comes from where the try before has ended. */
  receive(request: SignedRequest, expected: ExpectedRange, transfer: Transfer): Promise<RangeAnswer>
  /** All of it has been taken. */
  finish(): void
}

/** As much of S3 as is asked here. */
type RangeSource = Pick<ObjectSource, 'maxAttempts' | 'receive'>

export interface DownloadOptions {
  /** Shared by all downloads of a run. */
  readonly line: Line
  readonly signal: AbortSignal
  readonly onBytes: (bytes: number) => void
  readonly onRetry: (message: string) => void
}

/**
 * Reads ranges of an object, several at a time. A connection that breaks costs what was on it: its range is asked for again from there on.
 *
 * @param ranges are asked for one by one, so there may be any number of them
 * @throws AwsCallError, or what a taker throws; then no further range is begun, and none is being read any more
 */
export async function downloadRanges(
  source: RangeSource,
  object: KnownObject,
  ranges: Iterator<ObjectRange, void>,
  options: DownloadOptions
): Promise<void> {
  const failed = new AbortController()
  const signal = AbortSignal.any([options.signal, failed.signal])
  const readOn = async (): Promise<void> => {
    for (let next = ranges.next(); !next.done && !signal.aborted; next = ranges.next()) {
      const range = next.value
      await options.line.run(Math.min(range.end - range.start, PART_BYTES_ON_LINE), () =>
        readRange(source, object, range, { ...options, signal })
      )
    }
  }
  const reader = (): Promise<void> => readOn().catch((error: unknown) => failed.abort(error))
  await Promise.all(Array.from({ length: PARTS_AT_ONCE }, reader))
  // The first range to fail is the signal's reason; the others only ended because of it.
  signal.throwIfAborted()
}

async function readRange(
  source: RangeSource,
  object: KnownObject,
  range: ObjectRange,
  { signal, onBytes, onRetry }: DownloadOptions
): Promise<void> {
  let position = range.start
  let isRefused = false
  const count = (bytes: number): void => {
    position += bytes
    onBytes(bytes)
  }
  const readOn = async (): Promise<void> => {
    signal.throwIfAborted()
    await source.receive(
      object,
      position,
      range.end,
      async (request, expected) => {
        const answer = await range.receive(request, expected, { signal, onBytes: count })
        isRefused = answer.failure?.isTakers === true
        return answer
      },
      signal
    )
    if (position !== range.end) throw brokenOff(object, range, position)
  }
  if (range.end > range.start) {
    await withRetries(readOn, {
      attempts: source.maxAttempts,
      signal,
      // A piece that was half taken cannot be taken again.
      isPassing: (error) => !isRefused && isPassingFault(error),
      onRetry: (message) => onRetry(`${describeVersion(object)}, from byte ${position}: ${message}`)
    })
  }
  range.finish()
}

function brokenOff(object: KnownObject, { start, end }: ObjectRange, position: number): AwsCallError {
  return new AwsCallError(
    `S3 GetObject of ${describeVersion(object)} ended ${end - position} bytes early, in bytes ${start} to ${end}.`,
    { code: 'IncompleteAnswer' }
  )
}
