import type { HeadObjectCommandOutput } from '@aws-sdk/client-s3'
import { AwsCallError } from '../errors.ts'
import type { ObjectDescription, StoredObject } from './object-store.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'

interface ObjectAnswer {
  readonly ETag?: string | undefined
  readonly VersionId?: string | undefined
  readonly ChecksumCRC32?: string | undefined
  readonly ChecksumType?: string | undefined
}

export function stored(answer: ObjectAnswer): StoredObject {
  return {
    etag: present(answer.ETag, 'ETag'),
    versionId: answer.VersionId,
    // A composite checksum is over the checksums of parts, and says nothing that could be compared here.
    crc32: answer.ChecksumType === 'COMPOSITE' ? undefined : answer.ChecksumCRC32
  }
}

export function described(answer: HeadObjectCommandOutput): ObjectDescription {
  return { ...stored(answer), lengthBytes: answer.ContentLength ?? 0, metadata: answer.Metadata ?? {} }
}

export function present(value: string | undefined, name: string): string {
  if (value) return value
  throw incomplete(`S3 answered without ${name}.`)
}

export function incomplete(what: string): AwsCallError {
  return new AwsCallError(`${what} Check AWS_ENDPOINT_URL: this is not what S3 answers.`, { code: 'IncompleteAnswer' })
}

/** S3 says of every object how it encrypts it. What is only like S3 may ignore what it was asked for. */
export function isEncryptedAs(
  asked: string | undefined,
  answer: { ServerSideEncryption?: string | undefined }
): boolean {
  return asked === undefined || answer.ServerSideEncryption === asked
}

export function notEncrypted(address: S3Address, whatIsLeft: string): AwsCallError {
  return new AwsCallError(
    `server-side-encryption was asked for, and the server does not say that it encrypts ${formatS3Address(address)} so. ${whatIsLeft} ` +
      'Leave server-side-encryption out, or set it up on the server.',
    { code: 'NotEncrypted' }
  )
}
