import { createCipheriv, createDecipheriv } from 'node:crypto'
import { ObjectContentError } from '../errors.ts'
import { BLOCK_BYTES } from './mode.ts'
import type { FileCipher, PartCipher } from './part-cipher.ts'
import type { FileDecipher } from './part-decipher.ts'

/**
 * AES-CBC (NIST SP 800-38A, 6.2) with PKCS#7 padding. Each block is chained to the one before, so a part can only be made once
 * the last ciphertext block of the part before it is known; that is its link, with which any part can be made again.
 */
export function cbcCipher(key: Uint8Array, iv: Uint8Array): FileCipher {
  return {
    needs: ({ index }) => (index === 0 ? [] : [index - 1]),
    open: ({ isLast }, [previousBlock = iv]) => cbcPart(key, previousBlock, isLast)
  }
}

function cbcPart(key: Uint8Array, iv: Uint8Array, isLast: boolean): PartCipher {
  const cipher = createCipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(isLast)
  let lastBlock = iv
  return {
    update(plaintext) {
      const ciphertext = cipher.update(plaintext)
      // A copy, so that 16 bytes do not keep the whole piece in memory.
      if (ciphertext.length >= BLOCK_BYTES) lastBlock = Buffer.from(ciphertext.subarray(-BLOCK_BYTES))
      return ciphertext
    },
    final: () => ({ bytes: cipher.final(), link: lastBlock })
  }
}

/**
 * Each block needs the one before of the ciphertext only, so parts can be decrypted in any order. One that is not the first is given that
 * block too: made with the wrong vector it comes out wrong itself, and the next ones right.
 */
export function cbcDecipher(key: Uint8Array, iv: Uint8Array): FileDecipher {
  return {
    leadBytes: BLOCK_BYTES,
    open() {
      const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, iv).setAutoPadding(false)
      return { update: (ciphertext) => decipher.update(ciphertext), final: () => decipher.final() }
    },
    check(_links, padding) {
      // RFC 5652, 6.3: each byte of the padding is its length.
      if (padding.every((byte) => byte === padding.length)) return
      throw new ObjectContentError(
        'the padding at its end is not right. The last bytes were changed, or data key, initialization vector or mode belong to another object'
      )
    }
  }
}

/**
 * How many bytes of an object's end are padding: told by its last block alone.
 *
 * @param previousBlock of the ciphertext; the initialization vector where the object has one block only
 * @throws ObjectContentError where there is none: the key, or the vector, or the mode, is that of another object
 */
export function cbcPaddingLength(key: Uint8Array, previousBlock: Uint8Array, lastBlock: Uint8Array): number {
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, previousBlock).setAutoPadding(false)
  const block = decipher.update(lastBlock)
  const length = block.at(-1) ?? 0
  const isPadding = length >= 1 && length <= BLOCK_BYTES && block.subarray(-length).every((byte) => byte === length)
  block.fill(0)
  if (isPadding) return length
  throw new ObjectContentError(
    'its last block does not end in padding (PKCS#7). Data key, initialization vector or mode belong to another object'
  )
}
