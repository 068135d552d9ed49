import type { Mode } from './mode.ts'

/** All that is needed, beside the KMS key, to get the plaintext back from the ciphertext. */
export interface Envelope {
  readonly mode: Mode
  readonly iv: Uint8Array
  readonly encryptedDataKey: Uint8Array
  readonly kmsKeyRegion: string
  readonly plaintextLength: number
}

/** The envelope as the object's user metadata, without S3's prefix `x-amz-meta-`. */
export function envelopeMetadata(envelope: Envelope): Record<string, string> {
  return {
    'cse-mode': envelope.mode,
    'cse-iv': base64(envelope.iv),
    'cse-encrypted-data-key': base64(envelope.encryptedDataKey),
    'cse-kms-key-region': envelope.kmsKeyRegion,
    'cse-plaintext-length': String(envelope.plaintextLength)
  }
}

/** Whether an object carries this very envelope: no other upload has its random initialization vector and data key. */
export function carriesEnvelope(metadata: Readonly<Record<string, string>>, envelope: Envelope): boolean {
  return Object.entries(envelopeMetadata(envelope)).every(([name, value]) => metadata[name] === value)
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
