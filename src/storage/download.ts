import { AwsCallError } from '../errors.ts'
import { isPassingFault, withRetries } from '../retry.ts'
import type { Line } from './line.ts'
import { describeVersion, type KnownObject, type ObjectSource } from './object-source.ts'

/** A range of an object, in bytes, and who takes what is in it: piece by piece, in order. */
export interface RangeTaker {
  readonly start: number
  readonly end: number
  /** @param bytes are gone when the next piece is handed over: all pieces of a range share a buffer */
  take(bytes: Uint8Array): Promise<void>
  /** All of it has been taken. */
  finish(): void
}

export interface DownloadOptions {
  /** Shared by all downloads of a run. */
  readonly line: Line
  readonly signal: AbortSignal
  readonly onBytes: (bytes: number) => void
  readonly onRetry: (message: string) => void
}

/**
 * One connection to S3 brings some 85 MB/s ("Best practices design patterns: optimizing Amazon S3 performance"); these many of one object
 * are more than most machines take.
 */
const RANGES_AT_ONCE = 16

/** What a range counts for on the line, if it is not shorter: it is handed on while it comes, so its memory does not depend on its length. */
const RANGE_BYTES_ON_LINE = 8 * 2 ** 20

export const DOWNLOAD_LINE = { bytes: RANGES_AT_ONCE * RANGE_BYTES_ON_LINE, requests: 64 } as const

/** Handed on at once. A connection brings 16 or 64 KiB at a time, for which a write and three calls of OpenSSL would be too much ado. */
const PIECE_BYTES = 512 * 1024

/**
 * Reads ranges of an object, several at a time. A connection that breaks costs what was on it: its range is asked for again from there on.
 *
 * @param ranges are asked for one by one, so there may be any number of them
 * @throws AwsCallError, or what a taker throws; then no further range is begun, and none is being read any more
 */
export async function downloadRanges(
  source: ObjectSource,
  object: KnownObject,
  ranges: Iterator<RangeTaker, void>,
  options: DownloadOptions
): Promise<void> {
  const failed = new AbortController()
  const signal = AbortSignal.any([options.signal, failed.signal])
  const readOn = async (): Promise<void> => {
    for (let next = ranges.next(); !next.done && !signal.aborted; next = ranges.next()) {
      const range = next.value
      await options.line.run(Math.min(range.end - range.start, RANGE_BYTES_ON_LINE), () =>
        readRange(source, object, range, { ...options, signal })
      )
    }
  }
  const reader = (): Promise<void> => readOn().catch((error: unknown) => failed.abort(error))
  await Promise.all(Array.from({ length: RANGES_AT_ONCE }, reader))
  // The first range to fail is the signal's reason; the others only ended because of it.
  signal.throwIfAborted()
}

async function readRange(
  source: ObjectSource,
  object: KnownObject,
  range: RangeTaker,
  { signal, onBytes, onRetry }: DownloadOptions
): Promise<void> {
  let position = range.start
  let isTaking = false
  const readOn = async (): Promise<void> => {
    signal.throwIfAborted()
    for await (const piece of gathered(await source.read(object, position, range.end, signal), range.end - position)) {
      isTaking = true
      await range.take(piece)
      isTaking = false
      position += piece.length
      onBytes(piece.length)
    }
    if (position !== range.end) throw brokenOff(object, range, position)
  }
  if (range.end > range.start) {
    await withRetries(readOn, {
      attempts: source.maxAttempts,
      signal,
      // A piece that was half taken cannot be taken again.
      isPassing: (error) => !isTaking && isPassingFault(error),
      onRetry: (message) => onRetry(`${describeVersion(object)}, from byte ${position}: ${message}`)
    })
  }
  range.finish()
}

/** Pieces of one size, but for the last. What had come before a failure is handed on before it is thrown. */
async function* gathered(
  body: AsyncIterable<Uint8Array>,
  lengthBytes: number
): AsyncGenerator<Uint8Array, void, undefined> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, lengthBytes))
  let filled = 0
  let failure: Error | undefined
  try {
    for await (const came of body) {
      for (let rest = came; rest.length > 0;) {
        const now = rest.subarray(0, buffer.length - filled)
        buffer.set(now, filled)
        filled += now.length
        rest = rest.subarray(now.length)
        if (filled < buffer.length) continue
        yield buffer
        filled = 0
      }
    }
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error))
  }
  if (filled > 0) yield buffer.subarray(0, filled)
  if (failure) throw failure
}

function brokenOff(object: KnownObject, { start, end }: RangeTaker, position: number): AwsCallError {
  return new AwsCallError(
    `S3 GetObject of ${describeVersion(object)} ended ${end - position} bytes early, in bytes ${start} to ${end}.`,
    { code: 'IncompleteAnswer' }
  )
}
