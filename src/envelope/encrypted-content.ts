import { crc32 } from 'node:zlib'
import { fileCipher } from './file-cipher.ts'
import { trailerLength, type Mode } from './mode.ts'
import type { FileCipher, PlaintextPart } from './part-cipher.ts'

/** A plaintext that can be read again, and that knows when it is not the same any more. */
export interface Plaintext {
  readonly lengthBytes: number
  /** Slices of the range; each is overwritten when the next is asked for. */
  read(start: number, end: number): AsyncIterable<Uint8Array>
  /** @throws when the plaintext changed since the run began */
  assertUnchanged(): Promise<void>
  changedError(): Error
}

/** One part of the ciphertext. `open` makes its bytes, the same ones each time. */
export interface CiphertextPart {
  readonly lengthBytes: number
  open(signal?: AbortSignal): CiphertextBody
}

/** A part's bytes, made as they are read, and the CRC-32 of those that have been. */
export interface CiphertextBody extends AsyncIterable<Uint8Array> {
  readonly crc32: number
}

/** How far a try of a part has come: the CRC-32 of so many bytes of plaintext's ciphertext, which may have been sent. */
interface Checkpoint {
  readonly plaintextBytes: number
  readonly crc: number
}

/** A file's ciphertext, made while it is read. */
export class EncryptedContent {
  readonly lengthBytes: number
  /** How many of them the mode adds behind the plaintext's own: padding, or an authentication tag. */
  readonly trailerBytes: number
  readonly #plaintext: Plaintext
  readonly #cipher: FileCipher
  readonly #checkpoints = new Map<number, Checkpoint>()

  constructor(plaintext: Plaintext, mode: Mode, key: Uint8Array, iv: Uint8Array) {
    this.trailerBytes = trailerLength(mode, plaintext.lengthBytes)
    this.lengthBytes = plaintext.lengthBytes + this.trailerBytes
    this.#plaintext = plaintext
    this.#cipher = fileCipher(mode, key, iv)
  }

  /**
   * The ciphertext in parts, to be opened in order. What a mode adds (padding, authentication tag) goes with the last part, which
   * by it may be up to 16 bytes longer than the others.
   *
   * @param partSizeBytes a multiple of 16
   */
  parts(partSizeBytes: number): CiphertextPart[] {
    const { lengthBytes } = this.#plaintext
    const count = Math.max(1, Math.ceil(lengthBytes / partSizeBytes))
    return Array.from({ length: count }, (_, index) => {
      const isLast = index === count - 1
      const start = index * partSizeBytes
      const part: PlaintextPart = { index, start, end: isLast ? lengthBytes : start + partSizeBytes, isLast }
      return {
        lengthBytes: (isLast ? this.lengthBytes : part.end) - start,
        open: (signal) => new PartBody((body) => this.#encrypt(part, body, signal))
      }
    })
  }

  async *#encrypt(
    part: PlaintextPart,
    body: PartBody,
    signal?: AbortSignal
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const cipher = await this.#cipher.open(part, signal)
    await this.#plaintext.assertUnchanged()
    await this.#assertSameAsBefore(part, signal)
    let plaintextBytes = 0
    for await (const slice of this.#plaintext.read(part.start, part.end)) {
      const ciphertext = body.sum(cipher.update(slice))
      plaintextBytes += slice.length
      this.#reached(part.index, { plaintextBytes, crc: body.crc32 })
      if (ciphertext.length > 0) yield ciphertext
    }
    await this.#plaintext.assertUnchanged()
    const end = body.sum(cipher.final())
    if (end.length > 0) yield end
  }

  #reached(index: number, now: Checkpoint): void {
    const before = this.#checkpoints.get(index)
    if (!before || now.plaintextBytes > before.plaintextBytes) this.#checkpoints.set(index, now)
  }

  /**
   * Other plaintext under the same counters would be a two-time pad: who sees both ciphertexts, sees the difference of the
   * plaintexts. So before any byte of a part is sent again, what was sent of it is made again and compared.
   */
  async #assertSameAsBefore(part: PlaintextPart, signal?: AbortSignal): Promise<void> {
    const before = this.#checkpoints.get(part.index)
    if (!before) return
    const cipher = await this.#cipher.open(part, signal)
    let crc = 0
    for await (const slice of this.#plaintext.read(part.start, part.start + before.plaintextBytes)) {
      crc = crc32(cipher.update(slice), crc)
    }
    if (crc !== before.crc) throw this.#plaintext.changedError()
  }
}

/** What `open` gives: its bytes come from a generator, which sums them up here. */
class PartBody implements CiphertextBody {
  crc32 = 0
  readonly #generate: (body: PartBody) => AsyncGenerator<Uint8Array, void, undefined>

  constructor(generate: (body: PartBody) => AsyncGenerator<Uint8Array, void, undefined>) {
    this.#generate = generate
  }

  [Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    return this.#generate(this)
  }

  sum(bytes: Uint8Array): Uint8Array {
    this.crc32 = crc32(bytes, this.crc32)
    return bytes
  }
}
