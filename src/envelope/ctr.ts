import { createCipheriv } from 'node:crypto'
import { addToCounter } from './block.ts'
import { BLOCK_BYTES } from './mode.ts'
import { NOTHING, type FileCipher, type PlaintextPart } from './part-cipher.ts'
import type { FileDecipher } from './part-decipher.ts'

/**
 * AES-CTR (NIST SP 800-38A, 6.5). Any part can be made at any time: its first counter block is the file's plus the blocks before it.
 *
 * A 12-byte initialization vector is followed by four zero bytes, as `openssl enc` does with it; what MediaConvert does is not documented.
 */
export function ctrCipher(key: Uint8Array, iv: Uint8Array): FileCipher {
  return {
    needs: () => [],
    open(part) {
      const encrypt = ctrPart(key, iv, part)
      return { update: encrypt, final: () => ({ bytes: NOTHING, link: NOTHING }) }
    }
  }
}

/** In this mode, decrypting is encrypting. Nothing shows whether the ciphertext was changed. */
export function ctrDecipher(key: Uint8Array, iv: Uint8Array): FileDecipher {
  return {
    leadBytes: 0,
    open: (part) => ({ update: ctrPart(key, iv, part), final: () => NOTHING }),
    check: () => undefined
  }
}

function ctrPart(key: Uint8Array, iv: Uint8Array, part: PlaintextPart): (bytes: Uint8Array) => Uint8Array {
  const firstCounter = Buffer.concat([iv, Buffer.alloc(BLOCK_BYTES - iv.length)])
  const counter = addToCounter(firstCounter, part.start / BLOCK_BYTES)
  const cipher = createCipheriv(`aes-${key.length * 8}-ctr`, key, counter)
  return (bytes) => cipher.update(bytes)
}
