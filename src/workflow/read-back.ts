import type { DecryptedContent } from '../envelope/decrypted-content.ts'
import type { Envelope } from '../envelope/object-metadata.ts'
import type { Mode } from '../envelope/mode.ts'
import { ObjectContentError } from '../errors.ts'
import { combineCrc32, crc32ToBase64 } from '../storage/crc32.ts'
import { downloadRanges, type DownloadOptions } from '../storage/download.ts'
import type { KnownObject, ObjectSource } from '../storage/object-source.ts'
import { partSizeBytes } from '../storage/part-size.ts'
import type { DecryptionOpener, OpenDecryption } from '../threads/decryption.ts'
import type { Sink } from '../threads/open-sink.ts'

/** CRC-32 of the whole ciphertext, in base64, by who says so. */
export interface ExpectedChecksums {
  /** Written down when the file was encrypted. */
  readonly manifest: string | undefined
  /** Kept by S3 with the object. */
  readonly s3: string | undefined
}

/** What was found to be right with an object that was read from its first byte to its last, besides its length. */
export interface Proof {
  readonly trailer: 'authentication tag' | 'padding' | undefined
  readonly checksum: keyof ExpectedChecksums | undefined
}

export interface ReadBackServices {
  readonly source: ObjectSource
  readonly download: DownloadOptions
  readonly openDecryption: DecryptionOpener
}

/**
 * Reads an object and decrypts it. What the sink has got must not be used before this returns.
 *
 * @param key the plaintext data key; it is not needed any more afterwards
 * @throws ObjectContentError when the object is not what was encrypted; the message is a clause without its subject
 */
export async function readBack(
  object: KnownObject,
  { envelope, key, checksums }: { envelope: Envelope; key: Uint8Array; checksums: ExpectedChecksums },
  sink: Sink,
  services: ReadBackServices
): Promise<Proof> {
  const { mode, iv, plaintextLength } = envelope
  const open = await services.openDecryption({ mode, iv, plaintextLength, key }, sink)
  await receiveAll(object, open, object.lengthBytes - plaintextLength, services)
  open.content.check()
  checkSums(open.content, checksums)
  return { trailer: TRAILER[mode], checksum: provenBy(checksums) }
}

async function receiveAll(
  object: KnownObject,
  open: OpenDecryption,
  trailerBytes: number,
  { source, download }: ReadBackServices
): Promise<void> {
  try {
    await downloadRanges(source, object, open.ranges(partSizeBytes(object.lengthBytes, trailerBytes)), download)
  } catch (error) {
    // What failed first is the reason; what else there is to say of the rest does not matter any more.
    await open.close().catch(() => undefined)
    throw error
  }
  await open.close()
}

function checkSums({ sums }: DecryptedContent, checksums: ExpectedChecksums): void {
  const crc32 = crc32ToBase64(combineCrc32(sums))
  for (const [who, expected] of [
    ['the manifest', checksums.manifest],
    ['S3', checksums.s3]
  ] as const) {
    if (expected !== undefined && expected !== crc32) {
      throw new ObjectContentError(
        `its CRC32 is ${crc32}, and ${who} has ${expected} for it: its bytes were changed, or are those of another object`
      )
    }
  }
}

const TRAILER: Readonly<Record<Mode, Proof['trailer']>> = {
  AES_CTR: undefined,
  AES_CBC: 'padding',
  AES_GCM: 'authentication tag'
}

/** The manifest's says more: S3 makes one for whatever is written. */
function provenBy({ manifest, s3 }: ExpectedChecksums): Proof['checksum'] {
  if (manifest !== undefined) return 'manifest'
  return s3 === undefined ? undefined : 's3'
}
