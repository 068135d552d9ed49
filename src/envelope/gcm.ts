import { createCipheriv, timingSafeEqual, type CipherGCMTypes } from 'node:crypto'
import { ObjectContentError } from '../errors.ts'
import { addToCounter32, blocksUntilWrap32, blockToInteger, encryptBlock, integerToBlock } from './block.ts'
import { lengthBlock, multiply, power } from './ghash.ts'
import { BLOCK_BYTES } from './mode.ts'
import { NOTHING, type FileCipher, type PartCipher, type PlaintextPart } from './part-cipher.ts'
import type { FileDecipher } from './part-decipher.ts'

/** What all parts of a file share: the key K, the hash key H = E(K, 0), and the block J0 from which the counter goes on. */
interface GcmFile {
  readonly key: Uint8Array
  readonly hashKey: bigint
  readonly preCounter: Uint8Array
}

/** The GHASH state Y after a part's ciphertext, times H; and that ciphertext's length in bytes. */
interface PartHash {
  readonly stateTimesH: bigint
  readonly bytes: number
}

/**
 * AES-GCM (NIST SP 800-38D, 7.1) without additional data, made in parts; the 16-byte authentication tag follows the last.
 *
 * The ciphertext of a part is AES-CTR from inc32(J0), counting in 32 bits. GHASH is a polynomial in H, so the parts' hashes
 * add up: Y = Σ Yₚ • H^(blocks after p). A part's link is Yₚ • H; only the last part needs those of all the others, for the tag.
 */
export function gcmCipher(key: Uint8Array, iv: Uint8Array): FileCipher {
  const file = gcmFile(key, iv)
  return {
    needs: ({ isLast, index }) => (isLast ? Array.from({ length: index }, (_, earlier) => earlier) : []),
    open: (part, links) => gcmPart(file, part, links)
  }
}

/** The same in parts the other way. The plaintext counts for nothing until `check` has made the tag again and found it equal. */
export function gcmDecipher(key: Uint8Array, iv: Uint8Array): FileDecipher {
  const file = gcmFile(key, iv)
  return {
    leadBytes: 0,
    open(part) {
      const decrypt = partKeyStream(file, part)
      const hash = partHasher(file)
      return {
        update(ciphertext) {
          hash.update(ciphertext)
          return decrypt(ciphertext)
        },
        final: () => integerToBlock(hash.final().stateTimesH)
      }
    },
    check(links, tag) {
      const hashes = links.map(({ link, bytes }) => ({ stateTimesH: blockToInteger(link), bytes }))
      const expected = authenticationTag(file, hashes)
      if (tag.length === expected.length && timingSafeEqual(tag, expected)) return
      throw new ObjectContentError(
        'its authentication tag does not fit. The object was changed, or data key, initialization vector or mode belong to another object'
      )
    }
  }
}

function gcmFile(key: Uint8Array, iv: Uint8Array): GcmFile {
  const hashKey = blockToInteger(encryptBlock(key, Buffer.alloc(BLOCK_BYTES)))
  return { key, hashKey, preCounter: preCounterBlock(hashKey, iv) }
}

function gcmPart(file: GcmFile, part: PlaintextPart, links: readonly Uint8Array[]): PartCipher {
  const encrypt = partKeyStream(file, part)
  const hash = partHasher(file)
  return {
    update(plaintext) {
      const ciphertext = encrypt(plaintext)
      hash.update(ciphertext)
      return ciphertext
    },
    final() {
      const own = hash.final()
      return { bytes: part.isLast ? tagBehind(file, part, links, own) : NOTHING, link: integerToBlock(own.stateTimesH) }
    }
  }
}

/** @param links of all parts before this last one, which are as long as each other */
function tagBehind(
  file: GcmFile,
  { index, start }: PlaintextPart,
  links: readonly Uint8Array[],
  own: PartHash
): Buffer {
  const earlier = links.map((link) => ({ stateTimesH: blockToInteger(link), bytes: start / index }))
  return authenticationTag(file, [...earlier, own])
}

function partKeyStream({ key, preCounter }: GcmFile, { start }: PlaintextPart): (bytes: Uint8Array) => Uint8Array {
  return counter32Cipher(key, addToCounter32(preCounter, 1 + start / BLOCK_BYTES))
}

/** AES-CTR whose counter wraps at 32 bits, where OpenSSL's would carry: at the wrap, the cipher begins anew. */
function counter32Cipher(key: Uint8Array, counter: Uint8Array): (bytes: Uint8Array) => Uint8Array {
  const name = `aes-${key.length * 8}-ctr`
  let cipher = createCipheriv(name, key, counter)
  let bytesUntilWrap = blocksUntilWrap32(counter) * BLOCK_BYTES
  return (bytes) => {
    const head = cipher.update(bytes.subarray(0, bytesUntilWrap))
    bytesUntilWrap -= head.length
    if (head.length === bytes.length) return head
    cipher = createCipheriv(name, key, addToCounter32(counter, blocksUntilWrap32(counter)))
    const tail = cipher.update(bytes.subarray(head.length))
    bytesUntilWrap = Number.POSITIVE_INFINITY // the next wrap lies past what GCM may encrypt
    return Buffer.concat([head, tail])
  }
}

interface PartHasher {
  update(ciphertext: Uint8Array): void
  final(): PartHash
}

/**
 * GHASH of a part at OpenSSL's speed: hashed as the additional data of a GCM without plaintext, whose tag is
 * (Y ⊕ lengths) • H ⊕ E(K, J0). Its initialization vector of zeros encrypts nothing, and its tag never leaves this function.
 */
function partHasher({ key, hashKey }: GcmFile): PartHasher {
  const zeroIv = Buffer.alloc(12)
  const mac = createCipheriv(`aes-${key.length * 8}-gcm` as CipherGCMTypes, key, zeroIv)
  let bytes = 0
  return {
    update(ciphertext) {
      mac.setAAD(ciphertext)
      bytes += ciphertext.length
    },
    final() {
      mac.final()
      const mask = blockToInteger(encryptBlock(key, preCounterBlock(hashKey, zeroIv)))
      const lengths = multiply(lengthBlock(bytes, 0), hashKey)
      return { stateTimesH: blockToInteger(mac.getAuthTag()) ^ mask ^ lengths, bytes }
    }
  }
}

function authenticationTag(file: GcmFile, parts: readonly PartHash[]): Buffer {
  let stateTimesH = 0n
  let bytes = 0
  // All parts but the last are as long as each other, so there are two powers, and not one for each of thousands of parts.
  const powers = new Map<number, bigint>()
  for (const part of parts) {
    const blocks = Math.ceil(part.bytes / BLOCK_BYTES)
    const moved = powers.get(blocks) ?? power(file.hashKey, blocks)
    powers.set(blocks, moved)
    stateTimesH = multiply(stateTimesH, moved) ^ part.stateTimesH
    bytes += part.bytes
  }
  const hash = stateTimesH ^ multiply(lengthBlock(0, bytes), file.hashKey)
  return integerToBlock(hash ^ blockToInteger(encryptBlock(file.key, file.preCounter)))
}

/** J0 (SP 800-38D, 7.1, step 2): a 12-byte initialization vector and a one; one of any other length is hashed. */
function preCounterBlock(hashKey: bigint, iv: Uint8Array): Buffer {
  if (iv.length === 12) return Buffer.concat([iv, Buffer.from([0, 0, 0, 1])])
  const hashed = multiply(blockToInteger(iv), hashKey)
  return integerToBlock(multiply(hashed ^ lengthBlock(0, iv.length), hashKey))
}
