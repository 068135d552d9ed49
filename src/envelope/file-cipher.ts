import { cbcCipher } from './cbc.ts'
import { ctrCipher } from './ctr.ts'
import { gcmCipher } from './gcm.ts'
import type { Mode } from './mode.ts'
import type { FileCipher } from './part-cipher.ts'

/**
 * The cipher of one file.
 *
 * @param key the plaintext data key: 16, 24 or 32 bytes. It is read until the last part is made; overwrite it only then.
 * @param iv the initialization vector: 16 bytes, or 12 for AES_CTR and AES_GCM
 */
export function fileCipher(mode: Mode, key: Uint8Array, iv: Uint8Array): FileCipher {
  switch (mode) {
    case 'AES_CTR':
      return ctrCipher(key, iv)
    case 'AES_CBC':
      return cbcCipher(key, iv)
    case 'AES_GCM':
      return gcmCipher(key, iv)
  }
}
