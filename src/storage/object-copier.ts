import type { BegunUpload, MultipartUpload, ObjectDescription, ObjectStore, StoredObject } from './object-store.ts'
import type { S3Address } from './s3-address.ts'

/** A checksum over all of an object's bytes, whose parts' checksums combine to it: so a copy in parts can be held to it. */
export interface WholeChecksum {
  readonly algorithm: 'CRC32' | 'CRC32C' | 'CRC64NVME'
  /** Base64. */
  readonly value: string
}

/** An object as it is, to be copied onto itself. */
export interface CopySource extends ObjectDescription {
  readonly address: S3Address
  readonly checksum: WholeChecksum | undefined
  /** All else that S3 keeps with the object and that a copy has to be told again, as the S3 client takes it. */
  readonly attributes: Readonly<Record<string, unknown>>
}

export interface CopiedPart {
  readonly number: number
  readonly etag: string
  /** Of the source's algorithm, base64, where S3 names one. */
  readonly checksum: string | undefined
}

/** What S3 has stored. */
export interface CopiedObject extends StoredObject {
  readonly checksum: WholeChecksum | undefined
}

/**
 * S3, as far as it takes to give an object other metadata: it has no request for that but copying. Every request asks that the object be the
 * one that was looked at (`x-amz-copy-source-if-match`, `If-Match`). Errors are AwsCallErrors.
 */
export interface ObjectCopier {
  readonly maxAttempts: number
  /** The object, or undefined where there is none. */
  look(address: S3Address, signal?: AbortSignal): Promise<CopySource | undefined>
  /** For objects of 5 GiB at most (S3 API Reference, CopyObject). */
  copyOntoItself(source: CopySource, metadata: Metadata, signal: AbortSignal): Promise<CopiedObject>
  beginCopy(source: CopySource, metadata: Metadata, signal?: AbortSignal): Promise<BegunUpload>
  /** The bytes from `start` to before `end`. */
  copyPart(
    upload: MultipartUpload,
    number: number,
    source: CopySource,
    range: { readonly start: number; readonly end: number },
    signal: AbortSignal
  ): Promise<CopiedPart>
  completeCopy(
    upload: MultipartUpload,
    source: CopySource,
    parts: readonly CopiedPart[],
    signal: AbortSignal
  ): Promise<CopiedObject>
  abortMultipartUpload(upload: MultipartUpload): Promise<void>
  findStrayUploads: ObjectStore['findStrayUploads']
}

export type Metadata = Readonly<Record<string, string>>
