import { type CrcModel, timesX } from './crc.ts'

export interface CrcOfPart {
  readonly crc: Buffer
  readonly length: number
}

/** The CRC of all parts together: crc(A‖B) = crc(A)·x^(8·|B|) + crc(B), in the field of the polynomial (zlib's crc32_combine). */
export function combineCrcs(model: CrcModel, parts: readonly CrcOfPart[]): Buffer {
  const shifts = new Map<number, bigint>()
  const combined = parts.reduce((crc, part) => {
    const shift = shifts.get(part.length) ?? powerOfX(8n * BigInt(part.length), model)
    shifts.set(part.length, shift)
    return multiply(crc, shift, model) ^ BigInt(`0x${part.crc.toString('hex')}`)
  }, 0n)
  return Buffer.from(combined.toString(16).padStart(model.bits / 4, '0'), 'hex')
}

function multiply(a: bigint, b: bigint, model: CrcModel): bigint {
  let [product, shifted] = [0n, b]
  for (let bit = BigInt(model.bits - 1); bit >= 0n; bit--) {
    if (((a >> bit) & 1n) === 1n) product ^= shifted
    shifted = timesX(shifted, model)
  }
  return product
}

function powerOfX(exponent: bigint, model: CrcModel): bigint {
  const one = 1n << BigInt(model.bits - 1)
  let [power, square] = [one, one >> 1n]
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) power = multiply(power, square, model)
    square = multiply(square, square, model)
  }
  return power
}
