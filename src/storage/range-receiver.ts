import { Readable } from 'node:stream'
import type { AnswerHead, RequestHandler, SignedRequest, Transfer } from './signed-request.ts'

/** What an answer must be for its body to be the range that was asked for. */
export interface ExpectedRange {
  /** The header, such as `bytes 0-15/100`. */
  readonly contentRange: string
  readonly lengthBytes: number
}

/** What came back. */
export interface RangeAnswer extends AnswerHead {
  /** That of a refusal. The range's own is with its taker, and no other is read. */
  readonly body: Uint8Array
  /** Why not all of the range was taken. */
  readonly failure: RangeFailure | undefined
}

export interface RangeFailure {
  readonly error: unknown
  /** Whether it was the taker that failed, and not the connection: then there is nothing to be gained by another try. */
  readonly isTakers: boolean
}

/** @param bytes are gone when the next piece is handed over: all pieces of a range share a buffer */
export type Take = (bytes: Uint8Array) => Promise<void>

/** Sends a request for a range, and hands on what comes, piece by piece, in order. */
export type ReceiveRange = (
  request: SignedRequest,
  expected: ExpectedRange,
  take: Take,
  transfer: Transfer
) => Promise<RangeAnswer>

/** Handed on at once. A connection brings 16 or 64 KiB at a time, for which a write and three calls of OpenSSL would be too much ado. */
const PIECE_BYTES = 256 * 1024

const NO_BYTES = new Uint8Array(0)

/**
 * Receives through this handler, in the thread that it belongs to.
 *
 * @param stallMilliseconds how long nothing may come of a body before its connection counts as dead
 */
export function rangeReceiver(handler: RequestHandler, stallMilliseconds: number): ReceiveRange {
  return async (request, expected, take, { signal, onBytes }) => {
    const { response } = await handler.handle(request as never, { abortSignal: signal })
    const { statusCode, reason, headers } = response
    const head = { statusCode, reason, headers, failure: undefined }
    // On Node, the handler's body is the response itself.
    const body = response.body instanceof Readable ? response.body : Readable.from([])
    if (statusCode >= 300) return { ...head, body: Buffer.concat((await body.toArray()) as Uint8Array[]) }
    if (!isExpected(headers, expected)) {
      body.destroy()
      return { ...head, body: NO_BYTES }
    }
    const pieces = gathered(watched(body, stallMilliseconds), expected.lengthBytes)
    return { ...head, body: NO_BYTES, failure: await handOn(pieces, take, onBytes) }
  }
}

function isExpected(headers: Readonly<Record<string, string>>, { contentRange, lengthBytes }: ExpectedRange): boolean {
  return headers['content-range'] === contentRange && headers['content-length'] === String(lengthBytes)
}

async function handOn(
  pieces: AsyncIterable<Uint8Array>,
  take: Take,
  onBytes: Transfer['onBytes']
): Promise<RangeFailure | undefined> {
  let isTakers = false
  try {
    for await (const piece of pieces) {
      isTakers = true
      await take(piece)
      isTakers = false
      onBytes(piece.length)
    }
    return undefined
  } catch (error) {
    return { error, isTakers }
  }
}

/** The SDK's own timeout does not watch a body, so this does: one that goes silent would be waited for without end. */
async function* watched(body: Readable, stallMilliseconds: number): AsyncGenerator<Uint8Array, void, undefined> {
  const stalled = Object.assign(new Error(`nothing came for ${stallMilliseconds} ms`), { code: 'TimeoutError' })
  const watchdog = setTimeout(() => body.destroy(stalled), stallMilliseconds)
  try {
    for await (const piece of body) {
      yield piece as Uint8Array
      watchdog.refresh()
    }
  } finally {
    clearTimeout(watchdog)
  }
}

/** Pieces of one size, but for the last. What had come before a failure is handed on before it is thrown. */
async function* gathered(
  body: AsyncIterable<Uint8Array>,
  lengthBytes: number
): AsyncGenerator<Uint8Array, void, undefined> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(PIECE_BYTES, lengthBytes))
  let filled = 0
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
    if (filled > 0) yield buffer.subarray(0, filled)
    throw error
  }
  if (filled > 0) yield buffer.subarray(0, filled)
}
