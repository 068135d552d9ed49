import { cbcDecipher } from './cbc.ts'
import { ctrDecipher } from './ctr.ts'
import { gcmDecipher } from './gcm.ts'
import type { Mode } from './mode.ts'
import type { FileDecipher } from './part-decipher.ts'

/**
 * The decipher of one file.
 *
 * @param key the plaintext data key: 16, 24 or 32 bytes. It is read until `check`; overwrite it only then.
 * @param iv the initialization vector: 16 bytes, or 12 for AES_CTR and AES_GCM
 */
export function fileDecipher(mode: Mode, key: Uint8Array, iv: Uint8Array): FileDecipher {
  switch (mode) {
    case 'AES_CTR':
      return ctrDecipher(key, iv)
    case 'AES_CBC':
      return cbcDecipher(key, iv)
    case 'AES_GCM':
      return gcmDecipher(key, iv)
  }
}
