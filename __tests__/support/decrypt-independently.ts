import { execFileSync } from 'node:child_process'
import { DecryptCommand, KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms'
import { gcm } from '@noble/ciphers/aes.js'

/** All that is known of an encrypted object without the action's own code. */
export interface Ciphertext {
  readonly mode: string
  readonly key: Uint8Array
  readonly iv: Uint8Array
  readonly bytes: Uint8Array
}

/** Asks KMS for the data key, as MediaConvert would, or with another encryption context. */
export async function unwrapDataKey(
  configuration: KMSClientConfig,
  encryptedDataKey: string,
  context: Record<string, string> | undefined = { service: 'mediaconvert.amazonaws.com' }
): Promise<Uint8Array> {
  const kms = new KMSClient({ ...configuration, maxAttempts: 1 })
  const blob = Buffer.from(encryptedDataKey, 'base64')
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: blob, EncryptionContext: context }))
  return Plaintext ?? new Uint8Array()
}

/** The plaintext, by openssl's command line (AES_CTR, AES_CBC) or by a GCM in JavaScript: neither is what encrypted it. */
export function decryptIndependently({ mode, key, iv, bytes }: Ciphertext): Buffer {
  if (mode === 'AES_GCM') return Buffer.from(gcm(key, iv).decrypt(bytes))
  const cipher = `-aes-${key.length * 8}-${mode === 'AES_CTR' ? 'ctr' : 'cbc'}`
  // A 12-byte initialization vector is followed by zeros; openssl would do the same, with a warning.
  const [K, counter] = [Buffer.from(key).toString('hex'), Buffer.from(iv).toString('hex').padEnd(32, '0')]
  return execFileSync('openssl', ['enc', '-d', cipher, '-K', K, '-iv', counter], { input: bytes, maxBuffer: 2 ** 27 })
}
