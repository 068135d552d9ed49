import { Readable } from 'node:stream'
import { awsChunked } from './aws-chunked.ts'
import { crc32ToBase64 } from './crc32.ts'
import type { PartBody } from './object-store.ts'
import { OutgoingBody } from './outgoing-body.ts'
import type { AnswerHead, RequestHandler, SignedRequest, Transfer } from './signed-request.ts'

/** What came back, and what had been sent. */
export interface PartAnswer extends AnswerHead {
  readonly body: Uint8Array
  /** CRC-32 of the part's bytes. */
  readonly crc32: number
  /** Whether all of the part had been given to the line when the answer came. */
  readonly isWhole: boolean
}

/** Sends a request with a body that is made meanwhile. */
export type SendPart = (
  request: SignedRequest,
  body: PartBody,
  lengthBytes: number,
  transfer: Transfer
) => Promise<PartAnswer>

/** Sends through this handler, from the thread that it belongs to. */
export function partSender(handler: RequestHandler): SendPart {
  return (request, body, lengthBytes, { signal, onBytes }) => {
    const crc32 = (): string => crc32ToBase64(body.crc32)
    const outgoing = new OutgoingBody(awsChunked(counted(body, onBytes), lengthBytes, crc32), signal)
    return outgoing.during(async () => {
      const whole = { ...request, body: outgoing } as never
      const { response } = await handler.handle(whole, { abortSignal: outgoing.signal })
      const { statusCode, reason, headers } = response
      const answer = { statusCode, reason, headers, body: await bytesOf(response.body) }
      const { isWhole } = outgoing
      // An answer that came early: nobody wants the rest.
      if (!isWhole) outgoing.stop()
      return { ...answer, crc32: body.crc32, isWhole }
    })
  }
}

async function* counted(
  body: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of body) {
    onBytes(piece.length)
    yield piece
  }
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  return body instanceof Readable ? Buffer.concat((await body.toArray()) as Uint8Array[]) : Buffer.alloc(0)
}
