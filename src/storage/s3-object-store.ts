import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type CreateMultipartUploadCommandInput,
  type S3Client
} from '@aws-sdk/client-s3'
import { callAws, type AwsCall } from '../aws/call.ts'
import type { BodyProof } from '../aws/clients.ts'
import { AwsCallError } from '../errors.ts'
import type { KeyPage } from './existing-keys.ts'
import type {
  BegunUpload,
  KeyListing,
  MultipartUpload,
  ObjectDescription,
  ObjectRequest,
  ObjectPart,
  ObjectStore,
  StoredObject,
  UploadedPart
} from './object-store.ts'
import type { S3Address } from './s3-address.ts'
import { described, isEncryptedAs, notEncrypted, present, stored } from './s3-answers.ts'
import { advised, CONDITION_ADVICE, s3Call } from './s3-call.ts'
import { uploadPart, uploadSignedPart } from './s3-parts.ts'
import { abortable, newness, objectParameters, setHeaders, uploadParameters } from './s3-requests.ts'
import { findStrayUploads } from './s3-stray-uploads.ts'
import type { Transfer } from './signed-request.ts'

/**
 * S3 itself, through the SDK. The client is to calculate checksums only when it must: here each body brings its own.
 */
export class S3ObjectStore implements ObjectStore, KeyListing {
  readonly maxAttempts: number
  readonly holdsParts: boolean
  protected readonly s3: S3Client
  protected readonly proof: BodyProof
  readonly #partition: string

  /** @param partition that of the buckets' ARNs, for the policy statements in errors */
  constructor(s3: S3Client, partition: string, maxAttempts: number, proof: BodyProof = 'checksum') {
    this.s3 = s3
    this.#partition = partition
    this.proof = proof
    // Signed before it is sent, a body must be there as a whole; then the SDK itself can send it again, and does.
    this.holdsParts = proof === 'signature'
    this.maxAttempts = this.holdsParts ? 1 : maxAttempts
  }

  async head(address: S3Address, signal?: AbortSignal): Promise<ObjectDescription | undefined> {
    const command = new HeadObjectCommand({ Bucket: address.bucket, Key: address.key, ChecksumMode: 'ENABLED' })
    const call = this.call('HeadObject', 'GetObject', address)
    try {
      return described(await callAws(call, () => this.s3.send(command, abortable(signal))))
    } catch (error) {
      if (error instanceof AwsCallError && error.httpStatus === 404) return undefined
      throw error
    }
  }

  async listKeys({ bucket, key }: S3Address, after: string, signal?: AbortSignal): Promise<KeyPage> {
    // Without the encoding, keys with control characters would make no XML.
    const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: key, StartAfter: after, EncodingType: 'url' })
    const call = this.call('ListObjectsV2', 'ListBucket', { bucket, key: '' })
    const page = await callAws(call, () => this.s3.send(command, abortable(signal)))
    const keys = (page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [decodeKey(Key)]))
    return { keys, isLast: page.IsTruncated !== true || keys.length === 0 }
  }

  async put(request: ObjectRequest, body: Uint8Array, crc32: string, signal?: AbortSignal): Promise<StoredObject> {
    const command = new PutObjectCommand({
      ...objectParameters(request),
      ...newness(request),
      Body: body,
      ContentLength: body.length,
      ...(this.proof === 'checksum' && { ChecksumCRC32: crc32 })
    })
    // As with parts: TLS protects the body on its way and the checksum proves what arrived, so a SHA-256 of it adds only work.
    if (this.proof === 'checksum') setHeaders(command, { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' })
    const call = this.#callOfWrite('PutObject', request)
    const answer = await callAws(call, () => this.s3.send(command, abortable(signal)))
    const { address, serverSideEncryption } = request
    if (!isEncryptedAs(serverSideEncryption, answer))
      throw notEncrypted(address, 'The object is there without it: delete it.')
    // S3 API reference, "Object", ETag: under SSE-KMS it is no digest. S3 always says how it encrypts and what checksum it keeps.
    const isPlainS3 = answer.ServerSideEncryption === 'AES256' && answer.ChecksumCRC32 !== undefined
    return { ...stored(answer), hasMd5Etag: isPlainS3 }
  }

  async createMultipartUpload(request: ObjectRequest, signal?: AbortSignal): Promise<BegunUpload> {
    const checksum = { ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT' } as const
    const input = { ...objectParameters(request), ...(this.proof === 'checksum' && checksum) }
    return this.beginUpload(request.address, input, signal)
  }

  protected async beginUpload(
    address: S3Address,
    input: CreateMultipartUploadCommandInput,
    signal: AbortSignal | undefined
  ): Promise<BegunUpload> {
    const command = new CreateMultipartUploadCommand(input)
    const call = this.call('CreateMultipartUpload', 'PutObject', address)
    const answer = await callAws(call, () => this.s3.send(command, abortable(signal)))
    const uploadId = present(answer.UploadId, 'UploadId')
    if (!isEncryptedAs(input.ServerSideEncryption, answer)) {
      await this.abortMultipartUpload({ address, uploadId })
      throw notEncrypted(address, 'Nothing was uploaded.')
    }
    return { address, uploadId, mayHaveTwins: (answer.$metadata.attempts ?? 1) > 1 }
  }

  uploadPart(
    upload: MultipartUpload,
    number: number,
    part: ObjectPart,
    transfer: Transfer
  ): ReturnType<ObjectStore['uploadPart']> {
    const send = this.proof === 'signature' ? uploadSignedPart : uploadPart
    const call = this.call(`UploadPart (part ${number})`, 'PutObject', upload.address)
    return send(this.s3, call, upload, number, part, transfer)
  }

  async completeMultipartUpload(
    upload: MultipartUpload,
    request: ObjectRequest,
    parts: readonly UploadedPart[],
    whole: { readonly crc32: string; readonly lengthBytes: number },
    signal?: AbortSignal
  ): Promise<StoredObject> {
    const isChecked = this.proof === 'checksum'
    const command = new CompleteMultipartUploadCommand({
      ...uploadParameters(upload),
      ...newness(request),
      MultipartUpload: {
        Parts: parts.map(({ number, etag, crc32 }) => ({
          PartNumber: number,
          ETag: etag,
          ...(isChecked && { ChecksumCRC32: crc32 })
        }))
      },
      ...(isChecked && { ChecksumCRC32: whole.crc32, ChecksumType: 'FULL_OBJECT', MpuObjectSize: whole.lengthBytes })
    })
    const call = this.#callOfWrite('CompleteMultipartUpload', request)
    return stored(await callAws(call, () => this.s3.send(command, abortable(signal))))
  }

  async abortMultipartUpload(upload: MultipartUpload): Promise<void> {
    const command = new AbortMultipartUploadCommand(uploadParameters(upload))
    const call = this.call('AbortMultipartUpload', 'AbortMultipartUpload', upload.address)
    await callAws(call, () => this.s3.send(command))
  }

  findStrayUploads(address: S3Address, age: () => number): Promise<MultipartUpload[]> {
    const calls = {
      list: this.call('ListMultipartUploads', 'ListBucketMultipartUploads', address, address.bucket),
      listParts: this.call('ListParts', 'ListMultipartUploadParts', address)
    }
    return findStrayUploads(this.s3, calls, address, age)
  }

  #callOfWrite(operation: string, { address, mustBeNew }: ObjectRequest): AwsCall {
    const call = this.call(operation, 'PutObject', address)
    return mustBeNew ? advised(call, CONDITION_ADVICE) : call
  }

  /** @param resource what the permission is for: the object, unless said otherwise */
  protected call(operation: string, action: string, address: S3Address, resource?: string): AwsCall {
    return s3Call(this.#partition, operation, action, address, resource)
  }
}

/** As `EncodingType: url` has written it. */
function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '))
}
