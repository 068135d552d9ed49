import type { DecryptionMode, InputDecryptionSettings } from '@aws-sdk/client-mediaconvert'

export interface EncryptedFileKey {
  readonly mode: DecryptionMode
  /** The data key under the KMS key, as KMS gave it: never the plaintext data key. */
  readonly encryptedDataKey: Uint8Array
  /** 16 bytes, or 12 with AES_CTR and AES_GCM. */
  readonly iv: Uint8Array
  readonly kmsKeyRegion: string
  /** The Region in which the job runs. */
  readonly jobRegion: string
}

/** Most bytes whose base64 is within the 512 characters that the API model allows. */
const MAXIMUM_ENCRYPTED_KEY_BYTES = 384

/**
 * An input's `DecryptionSettings`: both values in base64, and the KMS key's Region only where it is not the job's, as the
 * service model says of `InputDecryptionSettings`.
 *
 * @throws RangeError for lengths that the API does not take, and for an encrypted data key that has the length of a plaintext one.
 */
export function decryptionSettings(key: EncryptedFileKey): InputDecryptionSettings {
  const { mode, encryptedDataKey, iv, kmsKeyRegion, jobRegion } = key
  if (hasDataKeyLength(encryptedDataKey.length) || encryptedDataKey.length > MAXIMUM_ENCRYPTED_KEY_BYTES) {
    throw new RangeError(`${encryptedDataKey.length} bytes cannot be a data key encrypted by KMS`)
  }
  if (iv.length !== 16 && (iv.length !== 12 || mode === 'AES_CBC')) {
    throw new RangeError(`an initialization vector of ${iv.length} bytes does not go with ${mode}`)
  }
  return {
    DecryptionMode: mode,
    EncryptedDecryptionKey: toBase64(encryptedDataKey),
    InitializationVector: toBase64(iv),
    ...(kmsKeyRegion === jobRegion ? {} : { KmsKeyRegion: kmsKeyRegion })
  }
}

/** Whether so many bytes are an AES-128, AES-192 or AES-256 key: what KMS encrypts is always longer. */
export function hasDataKeyLength(bytes: number): boolean {
  return bytes === 16 || bytes === 24 || bytes === 32
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}
