import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MAXIMUM_OBJECT_BYTES, MAXIMUM_PART_BYTES, partSizeBytes } from '../../src/storage/part-size.ts'
import { copyRanges } from '../../src/storage/replace-metadata.ts'

const GIB = 2 ** 30

test.each([
  [5 * GIB, 10],
  [5 * GIB + 1, 11],
  [5 * 1024 * GIB, 9987],
  [MAXIMUM_OBJECT_BYTES, 10_000]
])('an object of %d bytes is copied in %i parts, where 512 MiB are asked for', (bytes, parts) => {
  const size = partSizeBytes(bytes, 0, 512)
  const ranges = copyRanges(bytes, size)
  expect(size).toBeLessThanOrEqual(MAXIMUM_PART_BYTES)
  expect(ranges).toHaveLength(parts)
})

test('the ranges are all of the object, in order, none empty, and all but the last equally long', () => {
  const object = fc.tuple(fc.integer({ min: 1, max: 2 ** 45 }), fc.integer({ min: 5, max: 5120 }))
  fc.assert(
    fc.property(object, ([bytes, mib]) => {
      const size = partSizeBytes(bytes, 0, mib)
      const ranges = copyRanges(bytes, size)
      expect(ranges.length).toBeLessThanOrEqual(10_000)
      expect(ranges[0]?.start).toBe(0)
      expect(ranges.at(-1)?.end).toBe(bytes)
      const isRight = ranges.every(
        ({ start, end }, index) =>
          end > start &&
          end - start <= size &&
          (index === 0 || ranges[index - 1]?.end === start) &&
          (index === ranges.length - 1 || end - start === size)
      )
      expect(isRight).toBe(true)
    }),
    { numRuns: 50 }
  )
})
