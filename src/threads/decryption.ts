import { DecryptedContent, type Decryption, type DecryptedPart, type OpenPart } from '../envelope/decrypted-content.ts'
import type { PlaintextPart } from '../envelope/part-cipher.ts'
import type { ObjectRange } from '../storage/download.ts'
import type { ReceiveRange } from '../storage/range-receiver.ts'
import type { CipherThread } from './cipher-thread.ts'
import { errorOf } from './messages.ts'
import { openSink, type Sink } from './open-sink.ts'
import type { SpreadFile, ThreadPool } from './thread-pool.ts'

/** An object that is being decrypted, wherever that happens. */
export interface OpenDecryption {
  /** What is known of it when all of its ranges were received. */
  readonly content: DecryptedContent
  /** @param partSizeBytes a multiple of 16 */
  ranges(partSizeBytes: number): Iterator<ObjectRange, void>
  /** @throws what the sink has to say of the plaintext as a whole */
  close(): Promise<void>
}

export type DecryptionOpener = (decryption: Decryption, sink: Sink) => Promise<OpenDecryption>

/** Receives a part, decrypts it and has it written; what becomes of it is known when all of it has been. */
type PartReceiver = Pick<ObjectRange, 'receive'> & { finish(): DecryptedPart }

/** The ranges of an object whose parts are received in such a way. */
function* rangesReceivedBy(
  content: DecryptedContent,
  partSizeBytes: number,
  receiver: (part: PlaintextPart) => PartReceiver
): Generator<ObjectRange, void, undefined> {
  for (const part of content.parts(partSizeBytes)) {
    const received = receiver(part)
    yield {
      start: content.startOf(part),
      end: part.end,
      receive: (...request) => received.receive(...request),
      finish: () => content.accept(received.finish())
    }
  }
}

/** Receives and decrypts long objects in the pool's threads, and others here. */
export function decryptIn(pool: ThreadPool, receive: ReceiveRange): DecryptionOpener {
  return (decryption, sink) =>
    pool.isWorthIt(decryption.plaintextLength)
      ? Promise.resolve(decryptInThreads(pool, decryption, sink))
      : decryptHere(decryption, sink, receive)
}

function decryptInThreads(pool: ThreadPool, decryption: Decryption, sink: Sink): OpenDecryption {
  const content = new DecryptedContent(decryption)
  const file = pool.spread((thread, number) => thread.openObject(number, decryption, sink))
  return {
    content,
    ranges: (partSizeBytes) => rangesReceivedBy(content, partSizeBytes, (part) => receiveIn(file, part)),
    close: () => file.close()
  }
}

function receiveIn(file: SpreadFile, range: PlaintextPart): PartReceiver {
  // The same one for each try: it knows what it has made of the part before.
  let thread: CipherThread | undefined
  let whole: DecryptedPart | undefined
  return {
    async receive(request, expected, transfer) {
      thread ??= file.thread()
      const answer = await thread.receive(file.number, { range, request, expected }, transfer)
      whole = answer.part
      return { ...answer, failure: answer.failure && { ...answer.failure, error: errorOf(answer.failure.error) } }
    },
    finish() {
      if (!whole) throw new Error(`part ${range.index} is not whole`)
      return whole
    }
  }
}

async function decryptHere(decryption: Decryption, sink: Sink, receive: ReceiveRange): Promise<OpenDecryption> {
  const open = await openSink(sink)
  const content = new DecryptedContent(decryption)
  return {
    content,
    ranges: (partSizeBytes) =>
      rangesReceivedBy(content, partSizeBytes, (part) => receiveInto(content.open(part, open), receive)),
    close: () => open.close()
  }
}

function receiveInto(part: OpenPart, receive: ReceiveRange): PartReceiver {
  return {
    receive: (request, expected, transfer) => receive(request, expected, (bytes) => part.take(bytes), transfer),
    finish: () => part.finish()
  }
}
