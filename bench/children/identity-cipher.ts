/**
 * Switches the encryption of a program off from outside: loaded before the bundle, it gives the bundle ciphers that hand back what
 * they are given. So "off" is the very same program, and the product needs no switch that nobody should ever set.
 */
import { createRequire } from 'node:module'

const crypto = createRequire(import.meta.url)('node:crypto') as Record<string, unknown>
const BLOCK_BYTES = 16

class IdentityCipher {
  readonly #pads: boolean
  #isPadding = true
  #bytes = 0

  constructor(algorithm: string) {
    this.#pads = algorithm.endsWith('cbc')
  }

  update(data: Uint8Array): Uint8Array {
    this.#bytes += data.length
    return data
  }

  final(): Uint8Array {
    return Buffer.alloc(this.#pads && this.#isPadding ? BLOCK_BYTES - (this.#bytes % BLOCK_BYTES) : 0)
  }

  setAutoPadding(isPadding: boolean): this {
    this.#isPadding = isPadding
    return this
  }

  setAAD(): this {
    return this
  }

  getAuthTag(): Uint8Array {
    return Buffer.alloc(BLOCK_BYTES)
  }
}

crypto['createCipheriv'] = (algorithm: string): IdentityCipher => new IdentityCipher(algorithm)
