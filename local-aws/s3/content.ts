import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'

const READ_CHUNK_BYTES = 1024 * 1024

/** A run of bytes on disk: one file for an object that came in one request, one per part otherwise. */
export interface Segment {
  readonly file: string
  readonly size: number
}

/** Inclusive, as in HTTP. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** An object's bytes. Files go away only after the last reader is done, so a download survives an overwrite as on S3. */
export class Content {
  readonly size: number
  readonly #segments: readonly Segment[]
  #readers = 0
  #discarded = false

  constructor(segments: readonly Segment[]) {
    this.#segments = segments
    this.size = segments.reduce((sum, segment) => sum + segment.size, 0)
  }

  read(range: ByteRange = { first: 0, last: this.size - 1 }): Readable {
    const stream = Readable.from(this.#pieces(range), { objectMode: false, highWaterMark: READ_CHUNK_BYTES })
    this.#readers++
    stream.once('close', () => {
      this.#readers--
      void this.#removeUnread()
    })
    return stream
  }

  /** The bytes are not wanted any more. */
  async discard(): Promise<void> {
    this.#discarded = true
    await this.#removeUnread()
  }

  async *#pieces(range: ByteRange): AsyncGenerator<Buffer> {
    let start = 0
    for (const { file, size } of this.#segments) {
      const first = Math.max(range.first - start, 0)
      const last = Math.min(range.last - start, size - 1)
      start += size
      if (first > last) continue
      yield* createReadStream(file, {
        start: first,
        end: last,
        highWaterMark: READ_CHUNK_BYTES
      }) as AsyncIterable<Buffer>
    }
  }

  async #removeUnread(): Promise<void> {
    if (!this.#discarded || this.#readers > 0) return
    await Promise.all(this.#segments.map(({ file }) => rm(file, { force: true })))
  }
}
