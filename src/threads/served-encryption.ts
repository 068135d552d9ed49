import type { CiphertextBody } from '../envelope/encrypted-content.ts'
import type { SourceFile } from '../files/source-file.ts'
import { openEncryption, type Encryption, type OpenEncryption } from './encryption.ts'
import type { PartToSend } from './messages.ts'

/** A source file that is being encrypted for another thread. */
export class ServedEncryption {
  readonly #key: Uint8Array
  /** Parts may be asked for before it is open; those, not the opening, fail where it cannot be. */
  readonly #open: Promise<OpenEncryption>

  /** @param encryption whose key is this thread's own */
  constructor(source: SourceFile, encryption: Encryption) {
    this.#key = encryption.key
    this.#open = openEncryption(source, encryption)
    this.#open.catch(() => undefined)
  }

  async open({ range, links }: PartToSend, onLink: (link: Uint8Array) => void): Promise<CiphertextBody> {
    const { encrypted } = await this.#open
    return encrypted.open(range, () => Promise.resolve(links), onLink)
  }

  /** Overwrites the key. */
  async close(): Promise<void> {
    try {
      const open = await this.#open.catch(() => undefined)
      await open?.close()
    } finally {
      this.#key.fill(0)
    }
  }
}
