import { shellWord } from '../aws/shell-word.ts'
import type { KeyPage } from './existing-keys.ts'
import type { PartAnswer } from './part-sender.ts'
import type { S3Address } from './s3-address.ts'
import type { SignedRequest, Transfer } from './signed-request.ts'

export type ServerSideEncryption = 'AES256' | 'aws:kms' | 'aws:kms:dsse'

/** What goes with an object's bytes. */
export interface ObjectRequest {
  readonly address: S3Address
  readonly metadata: Readonly<Record<string, string>>
  readonly serverSideEncryption?: ServerSideEncryption | undefined
  readonly serverSideEncryptionKmsKeyArn?: string | undefined
  /** Whether S3 is to refuse when there is an object under this key (`If-None-Match: *`). */
  readonly mustBeNew: boolean
}

/** What S3 says of an object that it has stored. */
export interface StoredObject {
  readonly etag: string
  readonly versionId?: string | undefined
  /** Base64 of the CRC-32 over the whole object, where S3 names one. */
  readonly crc32?: string | undefined
  /** Whether the ETag must be the MD5 digest of the bytes: so it is of an object that came in one request, unless KMS encrypts it too. */
  readonly hasMd5Etag?: boolean
}

/** An object as HeadObject shows it. */
export interface ObjectDescription extends StoredObject {
  readonly lengthBytes: number
  readonly metadata: Readonly<Record<string, string>>
}

export interface MultipartUpload {
  readonly address: S3Address
  readonly uploadId: string
}

export interface BegunUpload extends MultipartUpload {
  /** Whether a try before it may have begun one too, of which nobody would know: its answer was lost. */
  readonly mayHaveTwins: boolean
}

/** What a user can do about an upload that could not be aborted. With `=`: the AWS CLI takes a value that begins with `-` for an option. */
export function abortCommand({ address, uploadId }: MultipartUpload): string {
  return `aws s3api abort-multipart-upload --bucket ${address.bucket} --key=${shellWord(address.key)} --upload-id=${shellWord(uploadId)}`
}

/** A part's bytes, made as they are read. Each piece belongs to who reads it. */
export interface PartBody extends AsyncIterable<Uint8Array> {
  /** CRC-32 of what has been made so far. */
  readonly crc32: number
}

/** A part of an object to be: the same bytes each time they are asked for. */
export interface ObjectPart {
  readonly lengthBytes: number
  open(signal?: AbortSignal): PartBody
  /** Sends them as the body of this request, from the thread in which they are made. */
  send(request: SignedRequest, transfer: Transfer): Promise<PartAnswer>
}

export interface UploadedPart {
  readonly number: number
  readonly etag: string
  /** Base64, as S3 has verified it. */
  readonly crc32: string
}

/** S3, as far as uploads need it. Errors are AwsCallErrors. */
export interface ObjectStore {
  /** How often a part is tried. */
  readonly maxAttempts: number
  /** Whether a part is in memory as a whole while it is sent. */
  readonly holdsParts: boolean
  /** The object, or undefined where there is none. */
  head(address: S3Address, signal?: AbortSignal): Promise<ObjectDescription | undefined>
  put(request: ObjectRequest, body: Uint8Array, crc32: string, signal?: AbortSignal): Promise<StoredObject>
  createMultipartUpload(request: ObjectRequest, signal?: AbortSignal): Promise<BegunUpload>
  /** One try. `crc32` is that of the bytes sent, `answeredCrc32` the one that S3 names, in base64. */
  uploadPart(
    upload: MultipartUpload,
    number: number,
    part: ObjectPart,
    transfer: Transfer
  ): Promise<{ readonly etag: string; readonly crc32: number; readonly answeredCrc32: string | undefined }>
  completeMultipartUpload(
    upload: MultipartUpload,
    request: ObjectRequest,
    parts: readonly UploadedPart[],
    whole: { readonly crc32: string; readonly lengthBytes: number },
    signal?: AbortSignal
  ): Promise<StoredObject>
  abortMultipartUpload(upload: MultipartUpload): Promise<void>
  /**
   * Open uploads of exactly this key that began later than so many seconds ago, and of which nobody has heard: they have no parts.
   *
   * @param age is asked when S3 has answered
   */
  findStrayUploads(address: S3Address, age: () => number): Promise<MultipartUpload[]>
}

/** S3, as far as looking for what is there needs it. */
export interface KeyListing {
  /** A page of the bucket's keys that begin with the prefix and come after the key. */
  listKeys(prefix: S3Address, after: string, signal?: AbortSignal): Promise<KeyPage>
}
