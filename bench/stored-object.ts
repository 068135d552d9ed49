import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { BUCKET, KEY_ARN } from './action.ts'
import type { ModeName } from './options.ts'

/** The data key that the far end's KMS gives out. */
const KEY = Buffer.alloc(32, 1)
const ZEROS = Buffer.alloc(2 ** 20)

/**
 * Writes the manifest of an object that the far end has: a ciphertext of zeros, with a tail that makes padding or tag right.
 *
 * @param plaintextLength bytes, a multiple of 16
 */
export function writeManifest(path: string, mode: ModeName, plaintextLength: number): void {
  const iv = randomBytes(16)
  const tail = tailOf(mode, iv, plaintextLength)
  const ciphertextLength = plaintextLength + tail.length
  const file = {
    path: 'film.mov',
    plaintextLength,
    ciphertextLength,
    s3Uri: `s3://${BUCKET}/object/${ciphertextLength}/${tail.toString('hex') || '-'}`,
    mode: `AES_${mode}`,
    dataKeyBits: 256,
    initializationVector: iv.toString('base64'),
    encryptedDataKey: Buffer.alloc(184, 1).toString('base64'),
    kmsKeyRegion: 'us-east-1',
    status: 'uploaded'
  }
  const run = { version: 1, region: 'us-east-1', kmsKeyArn: KEY_ARN, kmsKeyRegion: 'us-east-1' }
  writeFileSync(path, JSON.stringify({ ...run, files: [file], jobs: [] }))
}

function tailOf(mode: ModeName, iv: Buffer, plaintextLength: number): Buffer {
  if (mode === 'CTR') return Buffer.alloc(0)
  // A whole block of padding, behind a block of zeros.
  if (mode === 'CBC') return createCipheriv('aes-256-ecb', KEY, null).update(Buffer.alloc(16, 16))
  const [decipher, cipher] = [createDecipheriv('aes-256-gcm', KEY, iv), createCipheriv('aes-256-gcm', KEY, iv)]
  for (let left = plaintextLength; left > 0; left -= ZEROS.length) {
    cipher.update(decipher.update(ZEROS.subarray(0, left)))
  }
  cipher.final()
  return cipher.getAuthTag()
}
