import { createCipheriv } from 'node:crypto'
import type { Mode } from '../../src/envelope/mode.ts'

/** The whole file at once by Node's own cipher: what the parts must add up to. */
export function encryptAtOnce(mode: Mode, key: Uint8Array, iv: Uint8Array, plaintext: Uint8Array): Buffer {
  const bits = key.length * 8
  if (mode === 'AES_GCM') {
    const cipher = createCipheriv(`aes-${bits}-gcm` as 'aes-256-gcm', key, iv)
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
  }
  const counter = mode === 'AES_CTR' ? Buffer.concat([iv, Buffer.alloc(16 - iv.length)]) : iv
  const cipher = createCipheriv(`aes-${bits}-${mode === 'AES_CTR' ? 'ctr' : 'cbc'}`, key, counter)
  return Buffer.concat([cipher.update(plaintext), cipher.final()])
}
