import { crc32 } from 'node:zlib'
import { fileCipher } from './file-cipher.ts'
import { trailerLength, type Mode } from './mode.ts'
import type { FileCipher, PartCipher, PlaintextPart } from './part-cipher.ts'

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
  open(signal?: AbortSignal): AsyncIterable<Uint8Array>
}

/** As far as an earlier try of a part had come: what was encrypted under its counters, and may have been sent. */
interface Checkpoint {
  readonly bytes: number
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
        open: (signal) => this.#encrypt(part, signal)
      }
    })
  }

  async *#encrypt(part: PlaintextPart, signal?: AbortSignal): AsyncGenerator<Uint8Array, void, undefined> {
    const cipher = await this.#cipher.open(part, signal)
    await this.#assertSameAsBefore(part)
    yield* this.#ciphertextOf(part, cipher)
    await this.#plaintext.assertUnchanged()
    const end = cipher.final()
    if (end.length > 0) yield end
  }

  async *#ciphertextOf(part: PlaintextPart, cipher: PartCipher): AsyncGenerator<Uint8Array, void, undefined> {
    let checkpoint: Checkpoint = { bytes: 0, crc: 0 }
    for await (const slice of this.#plaintext.read(part.start, part.end)) {
      checkpoint = { bytes: checkpoint.bytes + slice.length, crc: crc32(slice, checkpoint.crc) }
      if (checkpoint.bytes > (this.#checkpoints.get(part.index)?.bytes ?? 0))
        this.#checkpoints.set(part.index, checkpoint)
      const ciphertext = cipher.update(slice)
      if (ciphertext.length > 0) yield ciphertext
    }
  }

  /**
   * Other plaintext under the same counters would be a two-time pad: who sees both ciphertexts, sees the difference of the plaintexts.
   * So before a part is encrypted again, what was encrypted of it is read again and compared.
   */
  async #assertSameAsBefore({ index, start }: PlaintextPart): Promise<void> {
    await this.#plaintext.assertUnchanged()
    const before = this.#checkpoints.get(index)
    if (!before) return
    let crc = 0
    for await (const slice of this.#plaintext.read(start, start + before.bytes)) crc = crc32(slice, crc)
    if (crc !== before.crc) throw this.#plaintext.changedError()
  }
}
