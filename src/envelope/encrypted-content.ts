import { crc32 } from 'node:zlib'
import { fileCipher } from './file-cipher.ts'
import { trailerLength, type Mode } from './mode.ts'
import type { FileCipher, PlaintextPart } from './part-cipher.ts'
import { PartLinks } from './part-links.ts'
import { runAhead } from './run-ahead.ts'

/** A plaintext that can be read again, and that knows when it is not the same any more. */
export interface Plaintext {
  readonly lengthBytes: number
  /** Slices of the range; each is overwritten when the next is asked for. */
  read(start: number, end: number): AsyncIterable<Uint8Array>
  /** @throws when the plaintext changed since the run began */
  assertUnchanged(): void
  changedError(): Error
}

/** One part of the ciphertext. `open` makes its bytes, the same ones each time. */
export interface CiphertextPart {
  readonly lengthBytes: number
  readonly range: PlaintextPart
  /** What it needs of others; waits until they have left it, or rejects with the signal's reason. */
  links(signal?: AbortSignal): Promise<readonly Uint8Array[]>
  /** Tells what it leaves to others. `open` does that by itself; here it is for who has the part made elsewhere. */
  leave(link: Uint8Array): void
  open(signal?: AbortSignal): CiphertextBody
}

/** A part's bytes, made as they are read, and the CRC-32 of those that have been made. Each piece belongs to who reads it. */
export interface CiphertextBody extends AsyncIterable<Uint8Array> {
  readonly crc32: number
}

/**
 * In AES_CBC a part can only be made after the one before. So that the next does not wait for this one's way over the line, a part
 * runs ahead of it, by all of its bytes if it is not long.
 */
const CHAINED_AHEAD_BYTES = 8 * 2 ** 20

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
  readonly #aheadBytes: number
  readonly #links = new PartLinks()
  readonly #checkpoints = new Map<number, Checkpoint>()

  constructor(plaintext: Plaintext, mode: Mode, key: Uint8Array, iv: Uint8Array) {
    this.trailerBytes = trailerLength(mode, plaintext.lengthBytes)
    this.lengthBytes = plaintext.lengthBytes + this.trailerBytes
    this.#plaintext = plaintext
    this.#cipher = fileCipher(mode, key, iv)
    this.#aheadBytes = mode === 'AES_CBC' ? CHAINED_AHEAD_BYTES : 0
  }

  /**
   * The ciphertext in parts, to be opened in order, since one may wait for others. What a mode adds (padding, authentication tag) goes
   * with the last part, which by it may be up to 16 bytes longer than the others.
   *
   * @param partSizeBytes a multiple of 16
   */
  parts(partSizeBytes: number): CiphertextPart[] {
    const { lengthBytes } = this.#plaintext
    const count = Math.max(1, Math.ceil(lengthBytes / partSizeBytes))
    return Array.from({ length: count }, (_, index) => {
      const isLast = index === count - 1
      const start = index * partSizeBytes
      return this.#part({ index, start, end: isLast ? lengthBytes : start + partSizeBytes, isLast })
    })
  }

  #part(range: PlaintextPart): CiphertextPart {
    const links = (signal?: AbortSignal): ReturnType<CiphertextPart['links']> =>
      this.#links.of(this.#cipher.needs(range), signal)
    const leave = (link: Uint8Array): void => this.#links.leave(range.index, link)
    return {
      lengthBytes: range.end - range.start + (range.isLast ? this.trailerBytes : 0),
      range,
      links,
      leave,
      open: (signal) => this.open(range, () => links(signal), leave)
    }
  }

  /**
   * One part by itself, for who brings the links of others and takes its own.
   *
   * @param leave is told the link as soon as all of the part is made
   */
  open(
    range: PlaintextPart,
    links: () => Promise<readonly Uint8Array[]>,
    leave: (link: Uint8Array) => void
  ): CiphertextBody {
    return new PartBody((body) => runAhead(this.#encrypt(range, body, links, leave), this.#aheadBytes))
  }

  async *#encrypt(
    part: PlaintextPart,
    body: PartBody,
    linksOfOthers: () => Promise<readonly Uint8Array[]>,
    leave: (link: Uint8Array) => void
  ): AsyncGenerator<Uint8Array, void, undefined> {
    const links = await linksOfOthers()
    this.#plaintext.assertUnchanged()
    await this.#assertSameAsBefore(part, links)
    const cipher = this.#cipher.open(part, links)
    let plaintextBytes = 0
    for await (const slice of this.#plaintext.read(part.start, part.end)) {
      const ciphertext = body.sum(cipher.update(slice))
      plaintextBytes += slice.length
      this.#reached(part.index, { plaintextBytes, crc: body.crc32 })
      if (ciphertext.length > 0) yield ciphertext
    }
    this.#plaintext.assertUnchanged()
    const { bytes, link } = cipher.final()
    leave(link)
    body.sum(bytes)
    if (bytes.length > 0) yield bytes
  }

  #reached(index: number, now: Checkpoint): void {
    const before = this.#checkpoints.get(index)
    if (!before || now.plaintextBytes > before.plaintextBytes) this.#checkpoints.set(index, now)
  }

  /**
   * Other plaintext under the same counters would be a two-time pad: who sees both ciphertexts, sees the difference of the
   * plaintexts. So before any byte of a part is sent again, what was sent of it is made again and compared.
   */
  async #assertSameAsBefore(part: PlaintextPart, links: readonly Uint8Array[]): Promise<void> {
    const before = this.#checkpoints.get(part.index)
    if (!before) return
    const cipher = this.#cipher.open(part, links)
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
