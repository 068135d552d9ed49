import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { combineCrc32, crc32ToBase64 } from '../../src/storage/crc32.ts'

const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 12 })

test('the parts’ checksums make that of the whole, wherever it is cut', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const combined = combineCrc32(parts.map((part) => ({ crc: crc32(part), bytes: part.length })))
      expect(combined).toBe(crc32(Buffer.concat(parts)))
    }),
    { numRuns: 500 }
  )
})

test('parts of zeros longer than 32 bits can count', () => {
  // The CRC of n zero bytes, by doubling: each step puts two such runs together.
  let run = { crc: crc32(Buffer.alloc(2 ** 20)), bytes: 2 ** 20 }
  for (let doubling = 0; doubling < 16; doubling++) run = { crc: combineCrc32([run, run]), bytes: 2 * run.bytes }
  const inOne = combineCrc32([{ crc: crc32(Buffer.alloc(1)), bytes: 1 }, run])
  const other = combineCrc32([run, { crc: crc32(Buffer.alloc(1)), bytes: 1 }])
  expect(run.bytes).toBe(2 ** 36)
  expect(inOne).toBe(other)
})

test('“123456789” is 0xcbf43926, in S3’s spelling y/Q5Jg==', () => {
  expect(crc32ToBase64(crc32('123456789'))).toBe('y/Q5Jg==')
  expect(crc32ToBase64(0)).toBe('AAAAAA==')
})
