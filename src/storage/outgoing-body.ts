import { Readable, type Writable } from 'node:stream'
import { freeMemory } from '../free-memory.ts'

/**
 * The body of one request, which writes itself into it. The SDK's handler takes a body for a stream and lets it flow into the request; a
 * stream of Node's would hold a dozen pieces in between and leave each to the garbage collector. Here a piece is made when the line has
 * room for it, and freed as soon as it is out, so that the next one finds its memory still in the processor's cache.
 */
export class OutgoingBody extends Readable {
  readonly #pieces: AsyncIterable<Uint8Array>
  readonly #abort = new AbortController()
  readonly #outer: AbortSignal
  readonly #forward = (): void => this.#abort.abort(this.#outer.reason)
  #request: Writable | undefined

  /** @param pieces each belongs to this body as soon as it is given out */
  constructor(pieces: AsyncIterable<Uint8Array>, signal: AbortSignal) {
    super()
    this.#pieces = pieces
    this.#outer = signal
    // Not AbortSignal.any: the outer signal would keep what that makes, for each of thousands of parts, as long as it lives.
    signal.addEventListener('abort', this.#forward, { once: true })
    if (signal.aborted) this.#forward()
  }

  /** Ends the request with this body. A body that fails (a source file that changed) aborts it, since pipes pass no errors on. */
  get signal(): AbortSignal {
    return this.#abort.signal
  }

  override pipe<Request extends NodeJS.WritableStream>(request: Request): Request {
    // The SDK's type for it is as wide as that of Node's streams; it is a request of node:http.
    this.#request = request as unknown as Writable
    writeAll(this.#pieces, this.#request).catch((error: unknown) => this.#abort.abort(error))
    return request
  }

  /**
   * Whether all of it was given to the request: what is not out by then goes by itself. An answer that comes sooner has to be followed by
   * `stop`. Node makes no more room in a request that was answered: it would wait for some until its socket times out, and keep the
   * process alive as long.
   */
  get isWhole(): boolean {
    return this.#request?.writableEnded === true
  }

  /** Sends with this body, and throws its own error where that was the cause. */
  async during<T>(send: () => Promise<T>): Promise<T> {
    try {
      return await send()
    } catch (error) {
      this.signal.throwIfAborted()
      // The answer may have come before the body was sent, and been cut off.
      this.stop()
      throw error
    } finally {
      this.#outer.removeEventListener('abort', this.#forward)
    }
  }

  /** Breaks the request off. */
  stop(): void {
    this.#abort.abort(new Error('the request was answered before all of its body was sent'))
  }
}

/**
 * Writes one piece after the other, as the request takes them, until it is over for another reason. The last piece comes with the end: a
 * server answers as soon as it has as many bytes as were announced, and then no more room is made that one could wait for.
 */
async function writeAll(pieces: AsyncIterable<Uint8Array>, request: Writable): Promise<void> {
  const room = new Room(request)
  let held: Uint8Array | undefined
  for await (const piece of pieces) {
    if (held && !room.isOver && !request.write(held, freeing(held))) await room.made()
    if (room.isOver) return
    held = piece
  }
  if (!room.isOver) request.end(held, held && freeing(held))
}

/** Waits for room in a request, or for its end. */
class Room {
  isOver = false
  #made = Promise.withResolvers<undefined>()

  constructor(request: Writable) {
    request.on('drain', () => this.#made.resolve(undefined))
    request.once('close', () => {
      this.isOver = true
      this.#made.resolve(undefined)
    })
  }

  async made(): Promise<void> {
    await this.#made.promise
    if (!this.isOver) this.#made = Promise.withResolvers()
  }
}

/** Gives a piece's memory back once it is written; what was not written may still be on its way. */
function freeing(piece: Uint8Array): (error?: Error | null) => void {
  return (error) => {
    if (!error) freeMemory(piece)
  }
}
