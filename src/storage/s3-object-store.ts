import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CreateMultipartUploadCommandInput,
  type HeadObjectCommandOutput,
  type MultipartUpload as S3MultipartUpload,
  type S3Client
} from '@aws-sdk/client-s3'
import { callAws, type AwsCall } from '../aws/call.ts'
import type { BodyProof } from '../aws/clients.ts'
import { AwsCallError } from '../errors.ts'
import { awsChunkedHeaders } from './aws-chunked.ts'
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
import type { PartAnswer } from './part-sender.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'
import { sendThrough, type Transfer } from './signed-request.ts'

const ADVICE = {
  NoSuchBucket: 'There is no such bucket: check destination.',
  PermanentRedirect: "The bucket is in another Region: set aws-region to the bucket's.",
  AuthorizationHeaderMalformed: "The bucket is in another Region: set aws-region to the bucket's.",
  // HeadObject's answer has no body, so no code.
  'HTTP 301': "The bucket is in another Region: set aws-region to the bucket's.",
  'HTTP 400': "The bucket may be in another Region: set aws-region to the bucket's. Or the credentials have expired.",
  MetadataTooLarge: 'The object metadata is too large: the encrypted data key must fit into 2 KB.',
  'KMS.DisabledException': 'Check server-side-encryption-kms-key-arn.',
  'KMS.NotFoundException': 'Check server-side-encryption-kms-key-arn.'
}

/** S3 tells its time in whole seconds, and its machines' clocks may differ somewhat. */
const CLOCK_DIFFERENCES_SECONDS = 5

const SIGN_BODIES =
  "If this is not Amazon's own S3 but a server like it: set the environment variable AWS_REQUEST_CHECKSUM_CALCULATION to when_required."

/** What servers answer that do not know how a body's checksum follows it: Ceph (two of its versions), and OpenStack Swift. */
const TRAILER_ADVICE = {
  XAmzContentSHA256Mismatch: SIGN_BODIES,
  MissingContentLength: SIGN_BODIES,
  NotImplemented: SIGN_BODIES
}

/** OpenStack Swift. */
const CONDITION_ADVICE = {
  NotImplemented:
    'The server cannot refuse to replace an object (If-None-Match). Set if-exists to overwrite, and give each run a destination of its own.'
}

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

  async uploadPart(
    upload: MultipartUpload,
    number: number,
    part: ObjectPart,
    transfer: Transfer
  ): ReturnType<ObjectStore['uploadPart']> {
    if (this.proof === 'signature') return this.#uploadSignedPart(upload, number, part, transfer)
    const command = new UploadPartCommand({ ...uploadParameters(upload), PartNumber: number, Body: sentElsewhere() })
    setHeaders(command, awsChunkedHeaders(part.lengthBytes))
    let sent: PartAnswer | undefined
    sendThrough(command, async (request) => (sent = await part.send(request, transfer)))
    const call = this.call(`UploadPart (part ${number})`, 'PutObject', upload.address)
    const advised = { ...call, advice: { ...call.advice, ...TRAILER_ADVICE } }
    try {
      const answer = await callAws(advised, () => this.s3.send(command, { abortSignal: transfer.signal }))
      if (!sent?.isWhole) throw incomplete(`S3 answered UploadPart (part ${number}) before it had got all of the part.`)
      return { etag: present(answer.ETag, 'ETag'), crc32: sent.crc32, answeredCrc32: answer.ChecksumCRC32 }
    } catch (error) {
      transfer.signal.throwIfAborted()
      throw error
    }
  }

  async #uploadSignedPart(
    upload: MultipartUpload,
    number: number,
    part: ObjectPart,
    { signal, onBytes }: Transfer
  ): ReturnType<ObjectStore['uploadPart']> {
    const body = part.open(signal)
    const bytes = await gathered(body, part.lengthBytes)
    const command = new UploadPartCommand({ ...uploadParameters(upload), PartNumber: number, Body: bytes })
    const call = this.call(`UploadPart (part ${number})`, 'PutObject', upload.address)
    const answer = await callAws(call, () => this.s3.send(command, abortable(signal)))
    onBytes(bytes.length)
    return { etag: present(answer.ETag, 'ETag'), crc32: body.crc32, answeredCrc32: answer.ChecksumCRC32 }
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

  /**
   * The runner's clock is not asked: S3 says in the same answer when it began each upload and what time it is. That one of somebody
   * else's is not among those that began since, its parts say; where they may not be asked for, the time alone decides.
   */
  async findStrayUploads({ bucket, key }: S3Address, age: () => number): Promise<MultipartUpload[]> {
    const address = { bucket, key }
    const call = this.call('ListMultipartUploads', 'ListBucketMultipartUploads', address, bucket)
    const open: S3MultipartUpload[] = []
    let since: number | undefined
    await callAws(call, async () => {
      for await (const { uploads, now } of paginateListMultipartUploads(this.s3, bucket, key)) {
        since ??= now.getTime() - 1000 * (age() + CLOCK_DIFFERENCES_SECONDS)
        open.push(...uploads)
      }
    })
    const found: MultipartUpload[] = []
    for (const { Key, UploadId, Initiated } of open) {
      if (Key !== key || !UploadId || (Initiated?.getTime() ?? 0) < (since ?? 0)) continue
      const upload = { address, uploadId: UploadId }
      if (!(await this.#hasParts(upload))) found.push(upload)
    }
    return found
  }

  /** Undefined where the caller may not ask, or S3 does not say. */
  async #hasParts(upload: MultipartUpload): Promise<boolean | undefined> {
    const command = new ListPartsCommand({ ...uploadParameters(upload), MaxParts: 1 })
    const call = this.call('ListParts', 'ListMultipartUploadParts', upload.address)
    try {
      const { Parts = [] } = await callAws(call, () => this.s3.send(command))
      return Parts.length > 0
    } catch (error) {
      if (error instanceof AwsCallError) return undefined
      throw error
    }
  }

  #callOfWrite(operation: string, { address, mustBeNew }: ObjectRequest): AwsCall {
    const call = this.call(operation, 'PutObject', address)
    return mustBeNew ? { ...call, advice: { ...call.advice, ...CONDITION_ADVICE } } : call
  }

  /** @param resource what the permission is for: the object, unless said otherwise */
  protected call(
    operation: string,
    action: string,
    address: S3Address,
    resource = `${address.bucket}/${address.key}`
  ): AwsCall {
    return {
      operation: `S3 ${operation}`,
      subject: formatS3Address(address),
      permission: { action: `s3:${action}`, resource: `arn:${this.#partition}:s3:::${resource}` },
      advice: ADVICE
    }
  }
}

/** Stands for a body in the SDK's eyes, which takes it for one that can be sent once. */
function sentElsewhere(): Readable {
  return Readable.from([])
}

/**
 * The body in one piece.
 *
 * @throws Error when it has another length
 */
async function gathered(body: AsyncIterable<Uint8Array>, lengthBytes: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(lengthBytes)
  let filled = 0
  for await (const piece of body) {
    if (filled + piece.length <= lengthBytes) bytes.set(piece, filled)
    filled += piece.length
  }
  if (filled !== lengthBytes) throw new Error(`a body of ${lengthBytes} bytes has ${filled}`)
  return bytes
}

/** The SDK has no paginator for this operation. */
async function* paginateListMultipartUploads(
  s3: S3Client,
  bucket: string,
  prefix: string
): AsyncGenerator<{ readonly uploads: readonly S3MultipartUpload[]; readonly now: Date }, void, undefined> {
  let marker: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } | undefined = {}
  while (marker) {
    const command: ListMultipartUploadsCommand = new ListMultipartUploadsCommand({
      Bucket: bucket,
      Prefix: prefix,
      ...marker
    })
    const clock = watchClock(command)
    const page = await s3.send(command)
    yield { uploads: page.Uploads ?? [], now: clock.now }
    marker = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker } : undefined
  }
}

/** As `EncodingType: url` has written it. */
function decodeKey(key: string): string {
  return decodeURIComponent(key.replaceAll('+', ' '))
}

/** Headers of one request, set before it is signed. */
function setHeaders(command: PutObjectCommand | UploadPartCommand, headers: Readonly<Record<string, string>>): void {
  // What the stack knows of a command's input and output does not matter at this step.
  const stack = command.middlewareStack as UploadPartCommand['middlewareStack']
  stack.add(
    (next) => (args) => {
      // The SDK's middleware knows its request as unknown; at this step it is an HTTP request with headers.
      const { request } = args as { request: { headers: Record<string, string> } }
      Object.assign(request.headers, headers)
      return next(args)
    },
    { step: 'build', priority: 'low', name: 'headersOfTheBody' }
  )
}

/** Reads the answer's Date header: S3's own time, as it sends it. */
function watchClock(command: ListMultipartUploadsCommand): { now: Date } {
  const clock = { now: new Date() }
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const { headers } = result.response as { headers: Readonly<Record<string, string>> }
      const now = Date.parse(headers['date'] ?? '')
      clock.now = Number.isNaN(now) ? new Date() : new Date(now)
      return result
    },
    { step: 'deserialize', priority: 'low', name: 'timeOfTheAnswer' }
  )
  return clock
}

export function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {}
}

export function described(answer: HeadObjectCommandOutput): ObjectDescription {
  return { ...stored(answer), lengthBytes: answer.ContentLength ?? 0, metadata: answer.Metadata ?? {} }
}

function objectParameters(request: ObjectRequest): CreateMultipartUploadCommandInput {
  return {
    Bucket: request.address.bucket,
    Key: request.address.key,
    ContentType: 'application/octet-stream',
    Metadata: { ...request.metadata },
    ServerSideEncryption: request.serverSideEncryption,
    SSEKMSKeyId: request.serverSideEncryptionKmsKeyArn
  }
}

export function uploadParameters({ address, uploadId }: MultipartUpload): {
  Bucket: string
  Key: string
  UploadId: string
} {
  return { Bucket: address.bucket, Key: address.key, UploadId: uploadId }
}

function newness({ mustBeNew }: ObjectRequest): { IfNoneMatch?: string } {
  return mustBeNew ? { IfNoneMatch: '*' } : {}
}

/** S3 says of every object how it encrypts it. What is only like S3 may ignore what it was asked for. */
function isEncryptedAs(asked: string | undefined, answer: { ServerSideEncryption?: string | undefined }): boolean {
  return asked === undefined || answer.ServerSideEncryption === asked
}

function notEncrypted(address: S3Address, whatIsLeft: string): AwsCallError {
  return new AwsCallError(
    `server-side-encryption was asked for, and the server does not say that it encrypts ${formatS3Address(address)} so. ${whatIsLeft} ` +
      'Leave server-side-encryption out, or set it up on the server.',
    { code: 'NotEncrypted' }
  )
}

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

export function present(value: string | undefined, name: string): string {
  if (value) return value
  throw incomplete(`S3 answered without ${name}.`)
}

function incomplete(what: string): AwsCallError {
  return new AwsCallError(`${what} Check AWS_ENDPOINT_URL: this is not what S3 answers.`, { code: 'IncompleteAnswer' })
}
