import { base64, type Envelope } from '../envelope/object-metadata.ts'
import type { ManifestFile } from './manifest.ts'
import type { Timing } from './run-record.ts'

/** A file that is in S3, encrypted. */
export interface EncryptedObject {
  readonly path: string
  readonly s3Uri: string
  readonly envelope: Envelope
  readonly dataKeyBits: number
  readonly kmsKeyArn: string
  readonly ciphertextLength: number
  readonly etag: string
  readonly versionId?: string | undefined
  /** Base64, over the ciphertext. */
  readonly crc32: string
  /** From the first request for its data key to S3's last answer. */
  readonly timing: Timing
}

export function manifestEntry(object: EncryptedObject): ManifestFile {
  const { envelope } = object
  return {
    path: object.path,
    plaintextLength: envelope.plaintextLength,
    ciphertextLength: object.ciphertextLength,
    s3Uri: object.s3Uri,
    etag: object.etag,
    ...(object.versionId !== undefined && { versionId: object.versionId }),
    checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: object.crc32 },
    mode: envelope.mode,
    dataKeyBits: object.dataKeyBits,
    initializationVector: base64(envelope.iv),
    encryptedDataKey: base64(envelope.encryptedDataKey),
    kmsKeyRegion: envelope.kmsKeyRegion,
    status: 'uploaded'
  }
}
