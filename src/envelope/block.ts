import { createCipheriv } from 'node:crypto'
import { BLOCK_BYTES } from './mode.ts'

const BLOCK_MODULUS = 1n << 128n
const WORD_MODULUS = 1n << 32n

/** A 16-byte block as the big-endian number that it is (NIST SP 800-38A, appendix B.1: the leftmost bit counts most). */
export function blockToInteger(block: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(block).toString('hex')}`)
}

export function integerToBlock(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * BLOCK_BYTES, '0'), 'hex')
}

/** The counter block `blocks` further on, carrying through all 128 bits as OpenSSL's AES-CTR does. */
export function addToCounter(counter: Uint8Array, blocks: number): Buffer {
  return integerToBlock((blockToInteger(counter) + BigInt(blocks)) % BLOCK_MODULUS)
}

/** inc32 applied `blocks` times (NIST SP 800-38D, 6.2): only the last 32 bits count, and they wrap. */
export function addToCounter32(counter: Uint8Array, blocks: number): Buffer {
  const value = blockToInteger(counter)
  const word = value % WORD_MODULUS
  return integerToBlock(value - word + ((word + BigInt(blocks)) % WORD_MODULUS))
}

/** How many blocks may be counted from `counter` on, itself included, before its last 32 bits wrap to zero. */
export function blocksUntilWrap32(counter: Uint8Array): number {
  return Number(WORD_MODULUS - (blockToInteger(counter) % WORD_MODULUS))
}

/** E(K, block): the block cipher itself, without a mode. */
export function encryptBlock(key: Uint8Array, block: Uint8Array): Buffer {
  const cipher = createCipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(block), cipher.final()])
}
