import type { PartBody } from '../storage/object-store.ts'

/** The other thread, as far as one part's bytes go. */
export interface RemoteStream {
  start(): void
  /** Lets it send so many bytes more. */
  more(bytes: number): void
  cancel(): void
  readonly signal: AbortSignal | undefined
}

/** A part's bytes that another thread makes. */
export class RemoteBody implements PartBody {
  crc32 = 0
  readonly #stream: RemoteStream
  readonly #pieces: { readonly bytes: Uint8Array; readonly crc32: number }[] = []
  #arrival = Promise.withResolvers<undefined>()
  #isFinished = false
  #error: Error | undefined

  constructor(stream: RemoteStream) {
    this.#stream = stream
  }

  receive(bytes: Uint8Array, crc32: number): void {
    this.#pieces.push({ bytes, crc32 })
    this.#arrival.resolve(undefined)
  }

  finish(error?: Error): void {
    this.#isFinished = true
    this.#error = error
    this.#arrival.resolve(undefined)
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    const { signal } = this.#stream
    const abort = (): void => this.finish(signal?.reason as Error)
    signal?.throwIfAborted()
    signal?.addEventListener('abort', abort, { once: true })
    this.#stream.start()
    try {
      yield* this.#arriving()
    } finally {
      signal?.removeEventListener('abort', abort)
      // Also when whoever reads has had enough: the thread must not wait for them.
      this.#stream.cancel()
    }
  }

  async *#arriving(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      if (this.#error) throw this.#error
      const piece = this.#pieces.shift()
      if (piece) {
        this.crc32 = piece.crc32
        yield piece.bytes
        this.#stream.more(piece.bytes.length)
      } else if (this.#isFinished) return
      else {
        this.#arrival = Promise.withResolvers()
        await this.#arrival.promise
      }
    }
  }
}
