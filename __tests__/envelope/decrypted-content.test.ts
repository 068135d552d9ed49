import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { DecryptedContent } from '../../src/envelope/decrypted-content.ts'
import type { Mode } from '../../src/envelope/mode.ts'
import { ObjectContentError } from '../../src/errors.ts'
import { combineCrc32 } from '../../src/storage/crc32.ts'
import { encryptAtOnce } from '../support/one-shot-cipher.ts'

interface Reading {
  readonly mode: Mode
  readonly key: Uint8Array
  readonly iv: Uint8Array
  readonly plaintextLength: number
  readonly partBytes: number
  readonly pieceBytes: number
  /** Parts are taken side by side, piece by piece, in the order of the remainders of these numbers. */
  readonly order: readonly number[]
}

/** What comes out of an object that is read in parts and pieces, in some order. */
async function decrypt(
  object: Uint8Array,
  reading: Reading
): Promise<{ plaintext: Buffer; content: DecryptedContent }> {
  const plaintext = Buffer.alloc(reading.plaintextLength, '?')
  const write = (bytes: Uint8Array, position: number): Promise<void> => {
    plaintext.set(bytes, position)
    return Promise.resolve()
  }
  const content = new DecryptedContent(reading)
  const open = [...content.parts(reading.partBytes)].map((part) => {
    const at = content.startOf(part)
    return { part, at, decrypting: content.open(part, { write }) }
  })
  for (let step = 0; open.length > 0; step++) {
    const index = (reading.order[step % reading.order.length] ?? 0) % open.length
    const next = open[index]
    if (!next) break
    const end = Math.min(next.part.end, next.at + reading.pieceBytes)
    await next.decrypting.take(object.subarray(next.at, end))
    next.at = end
    expect(next.decrypting.isWhole).toBe(end === next.part.end)
    if (end < next.part.end) continue
    // As from another thread.
    content.accept(structuredClone(next.decrypting.finish()))
    open.splice(index, 1)
  }
  return { plaintext, content }
}

const someReading = fc.record({
  mode: fc.constantFrom<Mode>('AES_CTR', 'AES_CBC', 'AES_GCM'),
  key: fc.constantFrom(16, 24, 32).map((length) => randomBytes(length)),
  iv: fc.oneof(
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    fc.uint8Array({ minLength: 4, maxLength: 4 }).map((tail) => Buffer.concat([Buffer.alloc(12, 0xff), tail])),
    fc.constant(Buffer.alloc(16, 0xff)),
    fc.uint8Array({ minLength: 12, maxLength: 12 })
  ),
  plaintextLength: fc.integer({ min: 1, max: 400 }),
  partBytes: fc.integer({ min: 1, max: 6 }).map((blocks) => 16 * blocks),
  pieceBytes: fc.integer({ min: 1, max: 70 }),
  order: fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 20 })
})

test('is the plaintext, whatever mode, key, vector, part size, pieces and order; the sums are of the ciphertext', async () => {
  await fc.assert(
    fc.asyncProperty(someReading, async (reading) => {
      fc.pre(reading.mode !== 'AES_CBC' || reading.iv.length === 16)
      const before = randomBytes(reading.plaintextLength)
      const object = encryptAtOnce(reading.mode, reading.key, reading.iv, before)
      const { plaintext, content } = await decrypt(object, reading)
      content.check()
      expect(plaintext.equals(before)).toBe(true)
      expect(combineCrc32(content.sums)).toBe(crc32(object))
    }),
    { numRuns: 500 }
  )
})

describe('a flipped bit', () => {
  const flipped = fc.tuple(someReading, fc.nat(), fc.integer({ min: 0, max: 7 }))

  const changed = (mode: Mode, expectSeen: (reading: Reading, object: Buffer, position: number) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(flipped, async ([some, anywhere, bit]) => {
        const reading = { ...some, mode, iv: some.iv.length === 16 || mode === 'AES_GCM' ? some.iv : randomBytes(16) }
        const object = encryptAtOnce(mode, reading.key, reading.iv, randomBytes(reading.plaintextLength))
        const position = anywhere % object.length
        object[position] = (object[position] ?? 0) ^ (1 << bit)
        await expectSeen(reading, object, position)
      }),
      { numRuns: 200 }
    )

  test('anywhere in AES_GCM, tag included, is seen by the tag', () =>
    changed('AES_GCM', async (reading, object) => {
      const { content } = await decrypt(object, reading)
      expect(() => content.check()).toThrow(ObjectContentError)
    }))

  test('in the padding of AES_CBC, by way of the block before it, is seen', () =>
    changed('AES_CBC', async (reading, object, position) => {
      const inPadding = position + 16 >= reading.plaintextLength && position < object.length - 16
      const { content } = await decrypt(object, reading)
      if (inPadding) expect(() => content.check()).toThrow(/^the padding at its end is not right/)
    }))

  test.each<Mode>(['AES_CTR', 'AES_CBC'])('anywhere in %s shows in the sums', (mode) =>
    changed(mode, async (reading, object, position) => {
      const { content } = await decrypt(object, reading)
      const before = Buffer.from(object)
      before[position] = (before[position] ?? 0) ^ 1
      expect(combineCrc32(content.sums)).toBe(crc32(object))
      expect(combineCrc32(content.sums)).not.toBe(crc32(before))
    })
  )
})

test.each<Mode>(['AES_GCM', 'AES_CBC'])('%s with another key or vector is refused', async (mode) => {
  const [key, iv] = [randomBytes(32), randomBytes(16)]
  const object = encryptAtOnce(mode, key, iv, Buffer.alloc(100, 'film'))
  const reading = { mode, plaintextLength: 100, partBytes: 48, pieceBytes: 33, order: [1, 0] }
  const wrongKey = await decrypt(object, { ...reading, key: Buffer.alloc(32, 1), iv })
  expect(() => wrongKey.content.check()).toThrow(/belong to another object/)
  const wrongIv = await decrypt(object, { ...reading, key, iv: Buffer.alloc(16, 1) })
  if (mode === 'AES_GCM') expect(() => wrongIv.content.check()).toThrow(/authentication tag does not fit/)
})
