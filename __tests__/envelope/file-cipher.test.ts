import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { blockToInteger, encryptBlock, integerToBlock } from '../../src/envelope/block.ts'
import { fileCipher } from '../../src/envelope/file-cipher.ts'
import { lengthBlock, multiply } from '../../src/envelope/ghash.ts'
import { ciphertextLength, type Mode } from '../../src/envelope/mode.ts'
import { encryptInParts, linksFor, partsOf } from '../support/encrypt-in-parts.ts'
import { encryptAtOnce } from '../support/one-shot-cipher.ts'

const someFile = fc.record({
  mode: fc.constantFrom<Mode>('AES_CTR', 'AES_CBC', 'AES_GCM'),
  keyBytes: fc.constantFrom(16, 24, 32),
  iv: fc.oneof(
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    // Counters about to wrap at 32 and at 128 bits.
    fc.uint8Array({ minLength: 4, maxLength: 4 }).map((tail) => Buffer.concat([Buffer.alloc(12, 0xff), tail])),
    fc.constant(Buffer.alloc(16, 0xff)),
    fc.uint8Array({ minLength: 12, maxLength: 12 })
  ),
  plaintext: fc.uint8Array({ minLength: 1, maxLength: 400 }),
  partBlocks: fc.integer({ min: 1, max: 6 })
})

test('parts add up to the one-shot cipher, whatever the mode, key, initialization vector and part size', () => {
  fc.assert(
    fc.property(someFile, ({ mode, keyBytes, iv, plaintext, partBlocks }) => {
      fc.pre(mode !== 'AES_CBC' || iv.length === 16)
      const key = randomBytes(keyBytes)
      const made = Buffer.concat(encryptInParts(mode, key, iv, plaintext, partBlocks * 16))
      expect(made.equals(encryptAtOnce(mode, key, iv, plaintext))).toBe(true)
      expect(made).toHaveLength(ciphertextLength(mode, plaintext.length))
    }),
    { numRuns: 500 }
  )
})

test('GCM’s counter wraps at 32 bits, in any block of any part', () => {
  const key = randomBytes(32)
  const plaintext = randomBytes(300)
  for (let blocksBeforeWrap = 1; blocksBeforeWrap <= 20; blocksBeforeWrap++) {
    const preCounter = randomBytes(16)
    preCounter.writeUInt32BE(2 ** 32 - blocksBeforeWrap, 12)
    const iv = ivWithPreCounter(key, preCounter)
    const made = Buffer.concat(encryptInParts('AES_GCM', key, iv, plaintext, 64))
    expect(made.equals(encryptAtOnce('AES_GCM', key, iv, plaintext))).toBe(true)
  }
})

/** The 16-byte initialization vector that hashes to the given J0: ((J0 / H) ⊕ length) / H, since J0 = ((IV • H) ⊕ length) • H. */
function ivWithPreCounter(key: Uint8Array, preCounter: Uint8Array): Buffer {
  const inverse = invert(blockToInteger(encryptBlock(key, Buffer.alloc(16))))
  const hashed = multiply(blockToInteger(preCounter), inverse) ^ lengthBlock(0, 16)
  return integerToBlock(multiply(hashed, inverse))
}

/** X^(2^128 − 2), which is 1 / X in a field of 2^128 elements. */
function invert(x: bigint): bigint {
  let result = x
  for (let bit = 0; bit < 126; bit++) result = multiply(multiply(result, result), x)
  return multiply(result, result)
}

test.each<Mode>(['AES_CTR', 'AES_CBC', 'AES_GCM'])(
  'a part of %s that is opened again is the same ciphertext, and leaves the same link',
  (mode) => {
    const [key, iv, plaintext] = [randomBytes(32), randomBytes(16), randomBytes(1000)]
    const cipher = fileCipher(mode, key, iv)
    const links: Uint8Array[] = []
    for (const part of partsOf(plaintext.length, 160)) {
      const tries = Array.from({ length: 3 }, () => {
        const once = cipher.open(part, linksFor(cipher, part, links))
        const body = once.update(plaintext.subarray(part.start, part.end))
        return { body, ...once.final() }
      })
      expect(tries[1]).toEqual(tries[0])
      expect(tries[2]).toEqual(tries[0])
      links.push(tries[0]?.link ?? Buffer.alloc(0))
    }
  }
)

test('a part needs no others in AES_CTR, the one before in AES_CBC, and in AES_GCM all, but only if it is the last', () => {
  const [first, second, last] = partsOf(48, 16)
  const needs = (mode: Mode): (readonly number[])[] => {
    const cipher = fileCipher(mode, randomBytes(32), randomBytes(16))
    return [first, second, last].map((part) => (part ? cipher.needs(part) : []))
  }
  expect(needs('AES_CTR')).toEqual([[], [], []])
  expect(needs('AES_CBC')).toEqual([[], [0], [1]])
  expect(needs('AES_GCM')).toEqual([[], [], [0, 1]])
})
