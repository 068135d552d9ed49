import { DecryptedContent, type Decryption, type OpenPart } from '../envelope/decrypted-content.ts'
import type { RangeFailure, ReceiveRange } from '../storage/range-receiver.ts'
import type { Transfer } from '../storage/signed-request.ts'
import { errorMessage, type PartToReceive, type ReceivedAnswer } from './messages.ts'
import { openSink, type OpenSink, type Sink } from './open-sink.ts'

/** An object that is being decrypted for another thread. */
export class ServedDecryption {
  readonly #key: Uint8Array
  readonly #content: DecryptedContent
  /** Parts may be asked for before it is open; those, not the opening, fail where it cannot be. */
  readonly #sink: Promise<OpenSink>
  /** What was begun, by index: a part whose try broke off goes on from there. */
  readonly #parts = new Map<number, OpenPart>()

  /** @param decryption whose key is this thread's own */
  constructor(decryption: Decryption, sink: Sink) {
    this.#key = decryption.key
    this.#content = new DecryptedContent(decryption)
    this.#sink = openSink(sink)
    this.#sink.catch(() => undefined)
  }

  async receive(
    { range, request, expected }: PartToReceive,
    receive: ReceiveRange,
    transfer: Transfer
  ): Promise<ReceivedAnswer> {
    const sink = await this.#sink
    const part = this.#parts.get(range.index) ?? this.#content.open(range, sink)
    this.#parts.set(range.index, part)
    const answer = await receive(request, expected, (bytes) => part.take(bytes), transfer)
    const failure = answer.failure && messageOfFailure(answer.failure)
    if (!part.isWhole) return { ...answer, failure, part: undefined }
    this.#parts.delete(range.index)
    return { ...answer, failure, part: part.finish() }
  }

  /**
   * Overwrites the key.
   *
   * @throws what the sink has to say of the plaintext as a whole
   */
  async close(): Promise<void> {
    try {
      const sink = await this.#sink.catch(() => undefined)
      await sink?.close()
    } finally {
      this.#key.fill(0)
    }
  }
}

function messageOfFailure({ error, isTakers }: RangeFailure): ReceivedAnswer['failure'] {
  return { error: errorMessage(error), isTakers }
}
