import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CRC32, CRC32C, CRC64NVME, type CrcModel, SlicedCrc } from '../../../local-aws/s3/crc.ts'
import { combineCrcs } from '../../../local-aws/s3/crc-combination.ts'

function crcOf(model: CrcModel, ...pieces: readonly Uint8Array[]): string {
  const crc = new SlicedCrc(model)
  for (const piece of pieces) crc.update(piece)
  return crc.digest().toString('hex')
}

// The check values of the catalogue of parametrised CRC algorithms, https://reveng.sourceforge.io/crc-catalogue/
test.each([
  ['CRC-32/ISO-HDLC', CRC32, 'cbf43926'],
  ['CRC-32/ISCSI', CRC32C, 'e3069283'],
  ['CRC-64/NVME', CRC64NVME, 'ae8b14860a799888']
])('%s of "123456789"', (_, model, check) => {
  expect(crcOf(model, Buffer.from('123456789'))).toBe(check)
})

test('agrees with zlib, in whatever pieces the bytes come', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 50 })), (pieces) => {
      const whole = crc32(Buffer.concat(pieces)).toString(16).padStart(8, '0')
      expect(crcOf(CRC32, ...pieces)).toBe(whole)
    })
  )
})

test.each([
  ['CRC32', CRC32],
  ['CRC32C', CRC32C],
  ['CRC64NVME', CRC64NVME]
])('%s of parts combine to that of the whole', (_, model) => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 70 }), { minLength: 1, maxLength: 6 }), (parts) => {
      const ofParts = parts.map((part) => ({ crc: Buffer.from(crcOf(model, part), 'hex'), length: part.length }))
      expect(combineCrcs(model, ofParts).toString('hex')).toBe(crcOf(model, Buffer.concat(parts)))
    })
  )
})
