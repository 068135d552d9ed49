import { shellWord } from '../aws/shell-word.ts'
import { carriesEnvelope, type Envelope } from '../envelope/object-metadata.ts'
import { messageOf, ObjectContentError, SourceFileError } from '../errors.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { KnownObject } from '../storage/object-source.ts'
import { formatS3Address, type S3Address } from '../storage/s3-address.ts'
import type { UploadedObject } from '../storage/upload.ts'
import { readBack, type ReadBackServices } from './read-back.ts'

/** An object was uploaded and could not be proven right. */
export class VerificationError extends Error {
  override readonly name = 'VerificationError'
}

interface Upload {
  readonly source: SourceFile
  readonly address: S3Address
  readonly envelope: Envelope
  /** The plaintext data key, of which it is proven that KMS gives it for the encrypted one. */
  readonly key: Uint8Array
  readonly uploaded: UploadedObject
}

/**
 * Reads an object back that was just uploaded, decrypts it by the envelope that it carries, and compares it with the file byte by byte.
 * The object is left as it is in any case: to delete it takes a permission that nothing else needs.
 *
 * @throws VerificationError
 */
export async function verifyUpload(upload: Upload, services: ReadBackServices): Promise<void> {
  const { address } = upload
  try {
    await compareWithFile(upload, services)
  } catch (error) {
    const { signal } = services.download
    if (signal.aborted) {
      throw new VerificationError(
        `${messageOf(signal.reason)} before ${formatS3Address(address)}, which is there, was compared with the file.`,
        { cause: error }
      )
    }
    throw new VerificationError(
      `${formatS3Address(address)} was uploaded, and could not be proven to be this file: ${reason(error)}. ` +
        'No job is submitted for it. The object was left in S3: delete it ' +
        `(aws s3api delete-object --bucket ${address.bucket} --key=${shellWord(address.key)}), or run the step again with if-exists: overwrite.`,
      { cause: error }
    )
  }
}

function reason(error: unknown): string {
  if (error instanceof SourceFileError) return 'the file has changed since, so there is nothing to compare with'
  return messageOf(error).replace(/\.$/, '')
}

async function compareWithFile(upload: Upload, services: ReadBackServices): Promise<void> {
  const { address, envelope, key, uploaded } = upload
  const there = await services.source.head({ address }, services.download.signal)
  if (there?.etag !== uploaded.etag) {
    throw new ObjectContentError('it is not there any more, or was replaced by somebody else in the meantime')
  }
  if (!carriesEnvelope(there.metadata, envelope)) {
    throw new ObjectContentError('it does not carry the envelope that was uploaded with it')
  }
  const object: KnownObject = { address, etag: there.etag, lengthBytes: there.lengthBytes }
  const checksums = { manifest: uploaded.crc32, s3: there.crc32 }
  await readBack(object, { envelope, key, checksums }, { kind: 'comparison', source: upload.source }, services)
}
