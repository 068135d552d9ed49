/** A part's CRC-32 (ISO-HDLC, the one of zlib and of S3's `x-amz-checksum-crc32`) and its length. */
export interface PartChecksum {
  readonly crc: number
  readonly bytes: number
}

/** As S3 writes it: base64 of four big-endian bytes. */
export function crc32ToBase64(crc: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc)
  return bytes.toString('base64')
}

/**
 * CRC-32 of a whole from the CRC-32 of its parts, in order.
 *
 * A CRC is linear over GF(2), so that of a part which has n bytes behind it is moved on by the operator "n zero bytes follow", a
 * 32×32 matrix of bits that is the n-th power of that for one byte (the method of zlib's crc32_combine).
 */
export function combineCrc32(parts: readonly PartChecksum[]): number {
  return parts.reduce((whole, part) => (appendZeros(whole, part.bytes) ^ part.crc) >>> 0, 0)
}

/** Row i holds what bit i becomes. */
type BitMatrix = readonly number[]

const REVERSED_POLYNOMIAL = 0xedb88320
const ONE_ZERO_BIT: BitMatrix = Array.from({ length: 32 }, (_, bit) =>
  bit === 0 ? REVERSED_POLYNOMIAL : 2 ** (bit - 1)
)
const ONE_ZERO_BYTE = square(square(square(ONE_ZERO_BIT)))

function appendZeros(crc: number, bytes: number): number {
  let result = crc
  let operator = ONE_ZERO_BYTE
  for (let rest = bytes; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = apply(operator, result)
    operator = square(operator)
  }
  return result
}

function apply(matrix: BitMatrix, vector: number): number {
  return matrix.reduce((sum, row, bit) => ((vector >>> bit) & 1 ? sum ^ row : sum), 0) >>> 0
}

function square(matrix: BitMatrix): BitMatrix {
  return matrix.map((row) => apply(matrix, row))
}
