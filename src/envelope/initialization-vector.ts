import { randomBytes } from 'node:crypto'
import { BLOCK_BYTES, type IvLengthBytes, type Mode } from './mode.ts'

const CTR_RANDOM_BYTES = 12

/**
 * A fresh initialization vector from the operating system's CSPRNG.
 *
 * AES_CTR with 16 bytes gets 12 random bytes and a counter of four zero bytes: for files of up to 64 GiB the key stream is then
 * the same whether a decryptor counts in 32 or in 128 bits, and whether it is given 12 bytes or 16.
 */
export function newInitializationVector(mode: Mode, lengthBytes: IvLengthBytes): Buffer {
  if (mode !== 'AES_CTR' || lengthBytes === CTR_RANDOM_BYTES) return randomBytes(lengthBytes)
  return Buffer.concat([randomBytes(CTR_RANDOM_BYTES), Buffer.alloc(BLOCK_BYTES - CTR_RANDOM_BYTES)])
}
