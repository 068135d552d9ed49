import { Readable } from 'node:stream'
import { awsChunked } from './aws-chunked.ts'
import { crc32ToBase64 } from './crc32.ts'
import type { PartBody } from './object-store.ts'
import { OutgoingBody } from './outgoing-body.ts'
import type { PartAnswer, PartRequest, Sending } from './part-request.ts'

/** As much as is used here of the SDK's request handlers. Their type of a request has methods, which they do not call. */
export interface RequestHandler {
  handle(request: never, options: { readonly abortSignal: AbortSignal }): Promise<{ readonly response: Response }>
}

interface Response {
  readonly statusCode: number
  readonly reason?: string | undefined
  readonly headers: Record<string, string>
  /** A stream of the answer's bytes. */
  readonly body?: unknown
}

/** Sends a request with a body that is made meanwhile. */
export type SendPart = (
  request: PartRequest,
  body: PartBody,
  lengthBytes: number,
  sending: Sending
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
