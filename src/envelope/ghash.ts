/**
 * Arithmetic of GHASH in GF(2^128) as NIST SP 800-38D, 6.3 has it: a block's first bit is the coefficient of x^0, and the field's
 * polynomial is 1 + x + x^2 + x^7 + x^128. Elements are blocks read as big-endian integers, so x^0 is bit 127.
 *
 * It is here to put together what was hashed in pieces, a handful of products for each; the bytes themselves are hashed by
 * OpenSSL (see gcm.ts).
 */
const REDUCTION = 0xe1n << 120n
const ONE = 1n << 127n

/** X • Y (SP 800-38D, algorithm 1). */
export function multiply(x: bigint, y: bigint): bigint {
  let product = 0n
  let shifted = y
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((x >> bit) & 1n) product ^= shifted
    shifted = shifted & 1n ? (shifted >> 1n) ^ REDUCTION : shifted >> 1n
  }
  return product
}

/** X to the power of a whole number, by squaring. */
export function power(x: bigint, exponent: number): bigint {
  let result = ONE
  let square = x
  for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = multiply(result, square)
    if (rest > 1n) square = multiply(square, square)
  }
  return result
}

/** The block that ends every GHASH input: both lengths in bits, 64 bits each (SP 800-38D, 7.1, step 5). */
export function lengthBlock(additionalDataBytes: number, ciphertextBytes: number): bigint {
  return (BigInt(additionalDataBytes * 8) << 64n) | BigInt(ciphertextBytes * 8)
}
