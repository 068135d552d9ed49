/** MediaConvert's `DecryptionMode`: how the file is encrypted. */
export type Mode = 'AES_CTR' | 'AES_CBC' | 'AES_GCM'
export type IvLengthBytes = 12 | 16
export type DataKeyBits = 128 | 192 | 256

export const MODES: readonly [Mode, ...Mode[]] = ['AES_CTR', 'AES_CBC', 'AES_GCM']
export const BLOCK_BYTES = 16
export const TAG_BYTES = 16

/** 2^32 blocks: as far as the four zero bytes behind a 12-byte CTR initialization vector can count. */
const CTR_12_LIMIT_BYTES = 2 ** 32 * BLOCK_BYTES

/** NIST SP 800-38D, 5.2.1.1: len(P) ≤ 2^39 − 256 bits. */
const GCM_LIMIT_BYTES = 2 ** 36 - 32

/**
 * How many bytes the object has on top of the plaintext's: the PKCS#7 padding (RFC 5652, 6.3) of AES_CBC, the authentication
 * tag of AES_GCM, nothing for AES_CTR.
 */
export function trailerLength(mode: Mode, plaintextBytes: number): number {
  switch (mode) {
    case 'AES_CTR':
      return 0
    case 'AES_CBC':
      return BLOCK_BYTES - (plaintextBytes % BLOCK_BYTES)
    case 'AES_GCM':
      return TAG_BYTES
  }
}

/** Length in bytes of the object that holds `plaintextBytes` of plaintext. */
export function ciphertextLength(mode: Mode, plaintextBytes: number): number {
  return plaintextBytes + trailerLength(mode, plaintextBytes)
}

/** The longest plaintext in bytes that one data key and initialization vector may encrypt; Infinity where S3's limits come first. */
export function maximumPlaintextLength(mode: Mode, ivLengthBytes: IvLengthBytes): number {
  if (mode === 'AES_GCM') return GCM_LIMIT_BYTES
  if (mode === 'AES_CTR' && ivLengthBytes === 12) return CTR_12_LIMIT_BYTES
  return Number.POSITIVE_INFINITY
}
