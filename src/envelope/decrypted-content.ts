import { crc32 } from 'node:zlib'
import { fileDecipher } from './file-decipher.ts'
import { freeMemory } from '../free-memory.ts'
import { ciphertextLength, type Mode } from './mode.ts'
import { NOTHING, type PlaintextPart } from './part-cipher.ts'
import type { FileDecipher, PartDecipher } from './part-decipher.ts'

/** How an object is to be decrypted. */
export interface Decryption {
  readonly mode: Mode
  readonly iv: Uint8Array
  readonly plaintextLength: number
  /** The plaintext data key. */
  readonly key: Uint8Array
}

/** Where the plaintext goes. */
export interface PlaintextSink {
  /** @param bytes are not kept longer than until the promise settles */
  write(bytes: Uint8Array, position: number): Promise<void>
}

/** What a part has left when all of it was decrypted. Plain data, so that it can have been done in another thread. */
export interface DecryptedPart {
  readonly index: number
  /** CRC-32 and length of its ciphertext. */
  readonly crc: number
  readonly bytes: number
  readonly link: Uint8Array
  /** What the mode has added behind the plaintext, as far as it is in this part: padding, decrypted, or the authentication tag. */
  readonly trailer: Uint8Array
}

/** An object's plaintext, made of its ciphertext part by part, in any order and wherever each is decrypted. */
export class DecryptedContent {
  readonly #decryption: Decryption
  readonly #decipher: FileDecipher
  readonly #objectBytes: number
  readonly #parts: DecryptedPart[] = []

  /** @param decryption whose key is read until `check`; overwrite it only then */
  constructor(decryption: Decryption) {
    const { mode, key, iv, plaintextLength } = decryption
    this.#decryption = decryption
    this.#decipher = fileDecipher(mode, key, iv)
    this.#objectBytes = ciphertextLength(mode, plaintextLength)
  }

  /**
   * The parts, one after the other. The trailer goes with the last, as when they were encrypted.
   *
   * @param partSizeBytes a multiple of 16
   */
  *parts(partSizeBytes: number): Generator<PlaintextPart, void, undefined> {
    const count = Math.max(1, Math.ceil(this.#decryption.plaintextLength / partSizeBytes))
    for (let index = 0; index < count; index++) {
      const isLast = index === count - 1
      const start = index * partSizeBytes
      yield { index, start, end: isLast ? this.#objectBytes : start + partSizeBytes, isLast }
    }
  }

  /** Where the part's ciphertext begins in the object, with what its decipher needs of the part before. */
  startOf({ index, start }: PlaintextPart): number {
    return index === 0 ? start : start - this.#decipher.leadBytes
  }

  /** Decrypts a part: all of it, from `startOf` on, once. */
  open(part: PlaintextPart, sink: PlaintextSink): OpenPart {
    const { mode, plaintextLength } = this.#decryption
    const decipher = this.#decipher.open(part)
    return new OpenPart(
      part,
      { start: this.startOf(part), plaintextLength, isTagged: mode === 'AES_GCM' },
      decipher,
      sink
    )
  }

  /** A part that was decrypted by another of these, of the same object. */
  accept(part: DecryptedPart): void {
    this.#parts[part.index] = part
  }

  /**
   * To be called when all parts are accepted.
   *
   * @throws ObjectContentError when padding or authentication tag show that this is not what was encrypted
   */
  check(): void {
    const links = this.#parts.map(({ link, bytes, trailer }) => ({ link, bytes: bytes - trailer.length }))
    this.#decipher.check(links, this.#parts.at(-1)?.trailer ?? NOTHING)
  }

  /** CRC-32 and length of each part's ciphertext, in order. */
  get sums(): readonly Pick<DecryptedPart, 'crc' | 'bytes'>[] {
    return this.#parts
  }
}

interface Extent {
  /** Of the part's ciphertext in the object, lead included. */
  readonly start: number
  readonly plaintextLength: number
  /** Whether what follows the plaintext is not encrypted. */
  readonly isTagged: boolean
}

/** A part that is being decrypted. */
export class OpenPart {
  readonly #part: PlaintextPart
  readonly #extent: Extent
  readonly #decipher: PartDecipher
  readonly #sink: PlaintextSink
  readonly #trailer: Uint8Array[] = []
  /** Positions in the object: how far it is taken, and how far it is plaintext. */
  #taken: number
  #made: number
  #crc = 0

  constructor(part: PlaintextPart, extent: Extent, decipher: PartDecipher, sink: PlaintextSink) {
    this.#part = part
    this.#extent = extent
    this.#decipher = decipher
    this.#sink = sink
    this.#taken = extent.start
    this.#made = extent.start
  }

  /** Makes plaintext of the part's next bytes and hands it on. */
  async take(ciphertext: Uint8Array): Promise<void> {
    const { start } = this.#part
    this.#crc = crc32(ciphertext.subarray(Math.max(0, start - this.#taken)), this.#crc)
    const decrypted = this.#decipher.update(this.#withoutTag(ciphertext))
    this.#taken += ciphertext.length
    const at = this.#made
    this.#made += decrypted.length
    await this.#handOn(decrypted.subarray(Math.max(0, start - at)), Math.max(start, at))
    freeMemory(decrypted)
  }

  /** Whether all of it is taken. */
  get isWhole(): boolean {
    return this.#taken === this.#part.end
  }

  /** To be called behind the last byte. */
  finish(): DecryptedPart {
    const { index, start, end } = this.#part
    const link = this.#decipher.final()
    return { index, crc: this.#crc, bytes: end - start, link, trailer: Buffer.concat(this.#trailer) }
  }

  /** AES_GCM's tag is not encrypted: it is kept for the check, and the rest returned. */
  #withoutTag(ciphertext: Uint8Array): Uint8Array {
    const { isTagged, plaintextLength } = this.#extent
    if (!isTagged) return ciphertext
    const encrypted = ciphertext.subarray(0, Math.max(0, plaintextLength - this.#taken))
    this.#keepTrailer(ciphertext.subarray(encrypted.length))
    return encrypted
  }

  /** What is decrypted behind the plaintext's end is padding. */
  async #handOn(decrypted: Uint8Array, position: number): Promise<void> {
    const plaintext = decrypted.subarray(0, Math.max(0, this.#extent.plaintextLength - position))
    this.#keepTrailer(decrypted.subarray(plaintext.length))
    if (plaintext.length > 0) await this.#sink.write(plaintext, position)
  }

  #keepTrailer(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#trailer.push(Buffer.from(bytes))
  }
}
