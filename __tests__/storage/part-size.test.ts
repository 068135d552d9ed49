import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  MAXIMUM_OBJECT_BYTES,
  MAXIMUM_PART_BYTES,
  MAXIMUM_PARTS,
  MINIMUM_PART_BYTES,
  partSizeBytes
} from '../../src/storage/part-size.ts'

const MIB = 2 ** 20
const trailer = fc.constantFrom(0, 1, 15, 16)
const askedMib = fc.option(fc.integer({ min: 5, max: 5120 }), { nil: undefined })
const plaintextBytes = fc.oneof(
  fc.integer({ min: 1, max: 200 * MIB }),
  fc.maxSafeInteger().map((n) => 1 + (Math.abs(n) % (MAXIMUM_OBJECT_BYTES - 2 ** 30))),
  // Around the sizes where the number of parts, or the size of a part, is just full.
  fc
    .tuple(fc.integer({ min: 1, max: 5120 }), fc.constantFrom(1, 2, 9_999, 10_000), fc.integer({ min: -17, max: 17 }))
    .map(([mib, parts, off]) => Math.max(1, mib * MIB * parts + off))
)

test('any object S3 can hold has a plan within S3’s limits, in whole blocks, with the asked size where it will do', () => {
  fc.assert(
    fc.property(plaintextBytes, trailer, askedMib, (plaintext, trailerBytes, asked) => {
      fc.pre(plaintext + trailerBytes <= MAXIMUM_PARTS * (MAXIMUM_PART_BYTES - 16))
      const size = partSizeBytes(plaintext + trailerBytes, trailerBytes, asked)
      const parts = Math.max(1, Math.ceil(plaintext / size))
      const lastPart = plaintext - (parts - 1) * size + trailerBytes
      expect(size % 16).toBe(0)
      expect(size).toBeGreaterThanOrEqual(MINIMUM_PART_BYTES)
      expect(parts).toBeLessThanOrEqual(MAXIMUM_PARTS)
      expect(Math.max(size, lastPart)).toBeLessThanOrEqual(MAXIMUM_PART_BYTES)
      const wanted = (asked ?? 8) * MIB
      if (wanted * MAXIMUM_PARTS >= plaintext && wanted < MAXIMUM_PART_BYTES) expect(size).toBe(wanted)
    }),
    { numRuns: 2000 }
  )
})

test('the biggest object of all, of 48.8 TiB', () => {
  expect(partSizeBytes(MAXIMUM_OBJECT_BYTES, 0)).toBe(MAXIMUM_PART_BYTES)
  expect(partSizeBytes(MAXIMUM_PARTS * (MAXIMUM_PART_BYTES - 16) + 16, 16)).toBe(MAXIMUM_PART_BYTES - 16)
})

test.each([
  [MAXIMUM_OBJECT_BYTES + 1, 0],
  [MAXIMUM_OBJECT_BYTES + 16, 16]
])('%i bytes of which %i are a trailer are too many', (bytes, trailerBytes) => {
  expect(() => partSizeBytes(bytes, trailerBytes)).toThrow(/48\.8 TiB/)
})
