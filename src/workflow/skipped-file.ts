import type { ManifestFile } from './manifest.ts'
import { MODES } from '../envelope/mode.ts'
import type { ObjectDescription } from '../storage/object-store.ts'
import type { SourceFile } from '../files/source-file.ts'

/** The manifest's entry for a file that was left alone since its object exists, with the envelope that the object carries, if it is one of ours. */
export function skippedEntry(source: SourceFile, s3Uri: string, there?: ObjectDescription): ManifestFile {
  const metadata = there?.metadata ?? {}
  const mode = MODES.find((known) => known === metadata['cse-mode'])
  return {
    path: source.path,
    plaintextLength: source.lengthBytes,
    ...(there && { ciphertextLength: there.lengthBytes }),
    s3Uri,
    ...(there && { etag: there.etag }),
    ...(there?.versionId !== undefined && { versionId: there.versionId }),
    ...(there?.crc32 !== undefined && {
      checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: there.crc32 }
    }),
    ...(mode && { mode }),
    ...named('initializationVector', metadata['cse-iv']),
    ...named('encryptedDataKey', metadata['cse-encrypted-data-key']),
    ...named('kmsKeyRegion', metadata['cse-kms-key-region']),
    status: 'skipped'
  }
}

function named<K extends string>(name: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, string>)
}
