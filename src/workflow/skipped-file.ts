import { base64 } from '../envelope/object-metadata.ts'
import { readEnvelope } from '../envelope/stored-envelope.ts'
import type { ManifestFile } from './manifest.ts'
import type { ObjectDescription } from '../storage/object-store.ts'
import type { SourceFile } from '../files/source-file.ts'

/**
 * The manifest's entry for a file that was left alone since its object exists, with the envelope that the object carries, if it is
 * one of ours. Then the lengths are the object's too, which the file may have outgrown since.
 */
export function skippedEntry(source: SourceFile, s3Uri: string, there?: ObjectDescription): ManifestFile {
  const entry = { path: source.path, plaintextLength: source.lengthBytes, s3Uri, status: 'skipped' } as const
  if (!there) return entry
  return {
    ...entry,
    ciphertextLength: there.lengthBytes,
    etag: there.etag,
    ...(there.versionId !== undefined && { versionId: there.versionId }),
    ...(there.crc32 !== undefined && {
      checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: there.crc32 }
    }),
    ...envelopeOf(there)
  }
}

function envelopeOf({ metadata, lengthBytes }: ObjectDescription): Partial<ManifestFile> {
  const stored = readEnvelope(metadata, lengthBytes)
  if (!('envelope' in stored)) return {}
  const { mode, iv, encryptedDataKey, kmsKeyRegion, plaintextLength } = stored.envelope
  return {
    plaintextLength,
    mode,
    initializationVector: base64(iv),
    encryptedDataKey: base64(encryptedDataKey),
    kmsKeyRegion
  }
}
