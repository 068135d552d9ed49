import { createCipheriv } from 'node:crypto'
import { addToCounter } from './block.ts'
import { BLOCK_BYTES } from './mode.ts'
import { NOTHING, type FileCipher, type PartCipher } from './part-cipher.ts'

/**
 * AES-CTR (NIST SP 800-38A, 6.5). Any part can be made at any time: its first counter block is the file's plus the blocks before it.
 *
 * A 12-byte initialization vector is followed by four zero bytes, as `openssl enc` does with it; what MediaConvert does is not documented.
 */
export function ctrCipher(key: Uint8Array, iv: Uint8Array): FileCipher {
  const firstCounter = Buffer.concat([iv, Buffer.alloc(BLOCK_BYTES - iv.length)])
  return {
    open: (part) => Promise.resolve(ctrPart(key, addToCounter(firstCounter, part.start / BLOCK_BYTES)))
  }
}

function ctrPart(key: Uint8Array, counter: Uint8Array): PartCipher {
  const cipher = createCipheriv(`aes-${key.length * 8}-ctr`, key, counter)
  return { update: (plaintext) => cipher.update(plaintext), final: () => NOTHING }
}
