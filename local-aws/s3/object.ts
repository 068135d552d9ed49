import type { Checksum } from './checksum.ts'
import type { Content } from './content.ts'

/** Server-side encryption as asked for; S3 encrypts with AES256 where nothing was. Nothing is really encrypted here. */
export interface ServerSideEncryption {
  readonly algorithm: string
  readonly kmsKeyId?: string
  readonly context?: string
  readonly bucketKeyEnabled?: string
}

/** Everything about an object but its bytes, as given by PutObject, CopyObject or CreateMultipartUpload. */
export interface ObjectAttributes {
  /** Content-Type and the other headers that S3 keeps and sends back, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** User metadata, names without `x-amz-meta-`. */
  readonly metadata: Readonly<Record<string, string>>
  readonly encryption: ServerSideEncryption
  readonly tags: Tags
}

export type Tags = ReadonlyMap<string, string>

/** What a writer hands to the bucket. */
export interface NewObject {
  readonly content: Content
  readonly attributes: ObjectAttributes
  /** Without quotes. */
  readonly etag: string
  /** Undefined where no client gave any: S3's own CRC64NVME is then computed when someone asks. */
  readonly checksum: Checksum | undefined
  /** Of a multipart object. */
  readonly partSizes?: readonly number[]
  readonly uploadId?: string
}

export interface StoredObject extends NewObject {
  readonly key: string
  readonly versionId: string
  readonly lastModified: Date
}
