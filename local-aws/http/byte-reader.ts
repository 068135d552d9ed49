import { AwsError } from '../service.ts'

/** No chunk header or trailer of aws-chunked comes near this; without a bound a missing line break would fill memory. */
const MAX_LINE_BYTES = 16 * 1024

/** Takes lines and runs of bytes off a stream, reading no more of it than it is asked for. */
export class ByteReader {
  readonly #source: AsyncIterator<Buffer>
  #pending: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** The bytes before the next CRLF, as latin1. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#pending.indexOf('\r\n')
      if (end !== -1) {
        const line = this.#pending.toString('latin1', 0, end)
        this.#pending = this.#pending.subarray(end + 2)
        return line
      }
      if (this.#pending.length > MAX_LINE_BYTES) throw incompleteBody('a line of the aws-chunked encoding is too long')
      await this.#more()
    }
  }

  /** Exactly that many bytes, in pieces as they come. */
  async *bytes(count: number): AsyncGenerator<Buffer> {
    let left = count
    while (left > 0) {
      if (this.#pending.length === 0) await this.#more()
      const piece = this.#pending.subarray(0, left)
      this.#pending = this.#pending.subarray(piece.length)
      left -= piece.length
      yield piece
    }
  }

  /** Whether the stream holds nothing more. */
  async ended(): Promise<boolean> {
    if (this.#pending.length > 0) return false
    const next = await this.#source.next()
    return next.done === true
  }

  async #more(): Promise<void> {
    const next = await this.#source.next()
    if (next.done === true) throw incompleteBody('it ended inside the aws-chunked encoding')
    this.#pending = this.#pending.length === 0 ? next.value : Buffer.concat([this.#pending, next.value])
  }
}

export function incompleteBody(reason: string): AwsError {
  const message = 'You did not provide the number of bytes specified by the Content-Length HTTP header'
  return new AwsError('IncompleteBody', 400, `${message} (${reason})`)
}
