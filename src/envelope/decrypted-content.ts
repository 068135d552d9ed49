import { crc32 } from 'node:zlib'
import { fileDecipher } from './file-decipher.ts'
import { ciphertextLength, type Mode } from './mode.ts'
import type { PlaintextPart } from './part-cipher.ts'
import type { FileDecipher } from './part-decipher.ts'

/** Where the plaintext goes. */
export interface PlaintextSink {
  /** @param bytes are not kept longer than until the promise settles */
  write(bytes: Uint8Array, position: number): Promise<void>
}

/** A part's ciphertext, to be fed in order, from `start` to before `end` in the object. */
export interface PartToDecrypt {
  readonly start: number
  readonly end: number
  /** Makes plaintext of the part's next bytes and hands it on. */
  take(ciphertext: Uint8Array): Promise<void>
  /** To be called behind the last byte. */
  finish(): void
}

/** A part's CRC-32, of the ciphertext, and its length. */
export interface PartSum {
  readonly crc: number
  readonly bytes: number
}

/** A file's plaintext, made of its ciphertext part by part, in any order and side by side. */
export class DecryptedContent {
  readonly #mode: Mode
  readonly #decipher: FileDecipher
  readonly #plaintextBytes: number
  readonly #objectBytes: number
  readonly #sink: PlaintextSink
  readonly #trailer: Buffer
  readonly #sums: PartSum[] = []

  constructor(
    { mode, iv, plaintextLength }: { readonly mode: Mode; readonly iv: Uint8Array; readonly plaintextLength: number },
    key: Uint8Array,
    sink: PlaintextSink
  ) {
    this.#mode = mode
    this.#decipher = fileDecipher(mode, key, iv)
    this.#plaintextBytes = plaintextLength
    this.#objectBytes = ciphertextLength(mode, plaintextLength)
    this.#sink = sink
    this.#trailer = Buffer.alloc(this.#objectBytes - plaintextLength)
  }

  /**
   * The parts, one after the other. The trailer goes with the last, as when they were encrypted.
   *
   * @param partSizeBytes a multiple of 16
   */
  *parts(partSizeBytes: number): Generator<PartToDecrypt, void, undefined> {
    const count = Math.max(1, Math.ceil(this.#plaintextBytes / partSizeBytes))
    for (let index = 0; index < count; index++) {
      const isLast = index === count - 1
      const start = index * partSizeBytes
      yield this.#part({ index, start, end: isLast ? this.#objectBytes : start + partSizeBytes, isLast })
    }
  }

  /**
   * To be called when all parts are finished.
   *
   * @throws ObjectContentError when padding or authentication tag show that this is not what was encrypted
   */
  check(): void {
    this.#decipher.check(this.#trailer)
  }

  /** CRC-32 of each part's ciphertext, in order. */
  get sums(): readonly PartSum[] {
    return this.#sums
  }

  #part(part: PlaintextPart): PartToDecrypt {
    const lead = part.index === 0 ? 0 : this.#decipher.leadBytes
    const decipher = this.#decipher.open(part)
    const start = part.start - lead
    let [taken, made, crc] = [start, start, 0]
    return {
      start,
      end: part.end,
      take: async (ciphertext) => {
        crc = crc32(ciphertext.subarray(Math.max(0, part.start - taken)), crc)
        const plaintext = decipher.update(this.#withoutTag(ciphertext, taken))
        taken += ciphertext.length
        const at = made
        made += plaintext.length
        await this.#handOn(plaintext.subarray(Math.max(0, part.start - at)), Math.max(part.start, at))
      },
      finish: () => {
        decipher.final()
        this.#sums[part.index] = { crc, bytes: part.end - part.start }
      }
    }
  }

  /** AES_GCM's tag is not encrypted: it is kept for the check, and the rest returned. */
  #withoutTag(ciphertext: Uint8Array, position: number): Uint8Array {
    if (this.#mode !== 'AES_GCM') return ciphertext
    const encrypted = ciphertext.subarray(0, Math.max(0, this.#plaintextBytes - position))
    this.#keepTrailer(ciphertext.subarray(encrypted.length), position + encrypted.length)
    return encrypted
  }

  /** What is decrypted behind the plaintext's end is padding. */
  async #handOn(decrypted: Uint8Array, position: number): Promise<void> {
    const plaintext = decrypted.subarray(0, Math.max(0, this.#plaintextBytes - position))
    this.#keepTrailer(decrypted.subarray(plaintext.length), position + plaintext.length)
    if (plaintext.length > 0) await this.#sink.write(plaintext, position)
  }

  #keepTrailer(bytes: Uint8Array, position: number): void {
    if (bytes.length > 0) this.#trailer.set(bytes, position - this.#plaintextBytes)
  }
}
