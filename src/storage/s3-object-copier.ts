import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  UploadPartCopyCommand,
  type HeadObjectCommandOutput
} from '@aws-sdk/client-s3'
import { callAws, type AwsCall } from '../aws/call.ts'
import { AwsCallError, ObjectContentError } from '../errors.ts'
import type { CopiedObject, CopiedPart, CopySource, Metadata, ObjectCopier, WholeChecksum } from './object-copier.ts'
import type { BegunUpload, MultipartUpload } from './object-store.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'
import { described, present, stored } from './s3-answers.ts'
import { S3ObjectStore } from './s3-object-store.ts'
import { abortable, uploadParameters } from './s3-requests.ts'

const OTHER_REGION = "The bucket is in another Region: set aws-region to the bucket's."
const ADVICE = {
  NoSuchBucket: 'There is no such bucket: check the address.',
  PermanentRedirect: OTHER_REGION,
  AuthorizationHeaderMalformed: OTHER_REGION,
  'HTTP 301': OTHER_REGION,
  'HTTP 400': `${OTHER_REGION} Or the credentials have expired, or the object is encrypted with a key that S3 is to be given each time (SSE-C).`,
  InvalidObjectState: 'The object is archived. Restore it first (aws s3api restore-object), which may take hours.',
  NoSuchKey: 'The object was deleted in the meantime.',
  NotImplemented:
    'The server cannot copy an object under the condition that nobody has changed it meanwhile (If-Match). The object was left as it is.',
  MetadataTooLarge:
    'An object may have 2 KB of metadata. It was left as it is: take other metadata away from it first.',
  BadDigest:
    'The bytes that S3 has copied do not have the checksum that it keeps with the object. The object was left as it is.',
  PreconditionFailed:
    'The object was changed by somebody else in the meantime. That was left as it is: run the step again.',
  ConditionalRequestConflict:
    'The object was changed by somebody else in the meantime. That was left as it is: run the step again.'
}
const CHECKSUMS = ['CRC32', 'CRC32C', 'CRC64NVME'] as const

/** S3 itself, through the SDK. */
export class S3ObjectCopier extends S3ObjectStore implements ObjectCopier {
  async look(address: S3Address, signal?: AbortSignal): Promise<CopySource | undefined> {
    const command = new HeadObjectCommand({ Bucket: address.bucket, Key: address.key, ChecksumMode: 'ENABLED' })
    try {
      const send = () => this.s3.send(command, abortable(signal))
      const answer = await callAws(this.call('HeadObject', 'GetObject', address), send)
      if (answer.MissingMeta) throw unreadable(address, answer.MissingMeta)
      return {
        ...described(answer),
        address,
        checksum: wholeChecksum(answer),
        attributes: attributesOf(answer)
      }
    } catch (error) {
      if (error instanceof AwsCallError && error.httpStatus === 404) return undefined
      throw error
    }
  }

  async copyOntoItself(source: CopySource, metadata: Metadata, signal: AbortSignal): Promise<CopiedObject> {
    const { bucket, key } = source.address
    const command = new CopyObjectCommand({
      ...source.attributes,
      ...{ Bucket: bucket, Key: key, IfMatch: source.etag },
      ...copySource(source),
      MetadataDirective: 'REPLACE',
      Metadata: { ...metadata },
      TaggingDirective: 'COPY',
      ...(source.checksum && { ChecksumAlgorithm: source.checksum.algorithm })
    })
    const call = this.call('CopyObject', 'PutObject', source.address)
    const answer = await callAws(call, () => this.s3.send(command, abortable(signal)))
    return copied({ ...answer.CopyObjectResult, VersionId: answer.VersionId })
  }

  async beginCopy(source: CopySource, metadata: Metadata, signal?: AbortSignal): Promise<BegunUpload> {
    const { bucket, key } = source.address
    const input = {
      ...source.attributes,
      ...{ Bucket: bucket, Key: key },
      Metadata: { ...metadata },
      Tagging: await this.#tagsOf(source, signal),
      ...this.#checksumToMake(source)
    } as const
    return this.beginUpload(source.address, input, signal)
  }

  /** The source's own, or S3's usual one; none where the server is like S3 and has shown none. */
  #checksumToMake({
    checksum
  }: CopySource):
    { readonly ChecksumAlgorithm: WholeChecksum['algorithm']; readonly ChecksumType: 'FULL_OBJECT' } | undefined {
    const algorithm = checksum?.algorithm ?? (this.proof === 'checksum' ? 'CRC64NVME' : undefined)
    return algorithm && { ChecksumAlgorithm: algorithm, ChecksumType: 'FULL_OBJECT' }
  }

  /** HeadObject counts an object's tags only for those who may read them, so they are asked for in any case: none may be lost. */
  async #tagsOf({ address }: CopySource, signal: AbortSignal | undefined): Promise<string | undefined> {
    const command = new GetObjectTaggingCommand({ Bucket: address.bucket, Key: address.key })
    const call = this.call('GetObjectTagging', 'GetObjectTagging', address)
    const { TagSet = [] } = await callAws(call, () => this.s3.send(command, abortable(signal)))
    const pairs = TagSet.map(({ Key = '', Value = '' }): [string, string] => [Key, Value])
    return pairs.length === 0 ? undefined : new URLSearchParams(pairs).toString()
  }

  async copyPart(
    upload: MultipartUpload,
    number: number,
    source: CopySource,
    { start, end }: { readonly start: number; readonly end: number },
    signal: AbortSignal
  ): Promise<CopiedPart> {
    const command = new UploadPartCopyCommand({
      ...uploadParameters(upload),
      ...copySource(source),
      PartNumber: number,
      CopySourceRange: `bytes=${start}-${end - 1}`
    })
    const call = this.call(`UploadPartCopy (part ${number})`, 'PutObject', source.address)
    const { CopyPartResult: result } = await callAws(call, () => this.s3.send(command, abortable(signal)))
    const checksum = result?.[`Checksum${source.checksum?.algorithm ?? 'CRC64NVME'}`]
    return { number, etag: present(result?.ETag, 'ETag'), checksum }
  }

  async completeCopy(
    upload: MultipartUpload,
    source: CopySource,
    parts: readonly CopiedPart[],
    signal: AbortSignal
  ): Promise<CopiedObject> {
    const { checksum } = source
    const made = this.#checksumToMake(source)
    const name = `Checksum${made?.ChecksumAlgorithm ?? 'CRC64NVME'}` as const
    const command = new CompleteMultipartUploadCommand({
      ...uploadParameters(upload),
      IfMatch: source.etag,
      MultipartUpload: {
        Parts: parts.map(({ number, etag, checksum }) => ({ PartNumber: number, ETag: etag, [name]: checksum }))
      },
      // With this, S3 completes no copy whose bytes are not the source's.
      ...(checksum && { [name]: checksum.value }),
      ...(made && { ChecksumType: made.ChecksumType, MpuObjectSize: source.lengthBytes })
    })
    const call = this.call('CompleteMultipartUpload', 'PutObject', source.address)
    return copied(await callAws(call, () => this.s3.send(command, abortable(signal))))
  }

  protected override call(...call: Parameters<S3ObjectStore['call']>): AwsCall {
    return { ...super.call(...call), advice: ADVICE }
  }
}

/** Set through other interfaces of S3 than this, in characters that a header cannot have (HeadObject, `x-amz-missing-meta`). */
function unreadable(address: S3Address, entries: number): ObjectContentError {
  return new ObjectContentError(
    `${formatS3Address(address)} has metadata of which S3 does not send ${entries === 1 ? 'one entry' : `${entries} entries`}, and which a copy would lose. It was left as it is.`
  )
}

function copySource({ address, etag }: CopySource): { CopySource: string; CopySourceIfMatch: string } {
  const key = address.key.split('/').map(encodeURIComponent).join('/')
  return { CopySource: `${address.bucket}/${key}`, CopySourceIfMatch: etag }
}

/** Where metadata are replaced, S3 replaces all of this too; and server-side encryption and storage class never follow a copy. */
function attributesOf(answer: HeadObjectCommandOutput): Readonly<Record<string, unknown>> {
  const { CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, ContentType } = answer
  const { WebsiteRedirectLocation, StorageClass, ServerSideEncryption, SSEKMSKeyId } = answer
  const expires = Date.parse(answer.ExpiresString ?? '')
  const Expires = Number.isNaN(expires) ? undefined : new Date(expires)
  const BucketKeyEnabled = ServerSideEncryption === 'aws:kms' ? (answer.BucketKeyEnabled ?? false) : undefined
  return {
    ...{ CacheControl, ContentDisposition, ContentEncoding, ContentLanguage, ContentType },
    ...{ Expires, WebsiteRedirectLocation, StorageClass, ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled },
    ...lockOf(answer)
  }
}

/** Object Lock, as far as the caller may see it. S3 takes no date that is over. */
function lockOf(answer: HeadObjectCommandOutput): Readonly<Record<string, unknown>> {
  const { ObjectLockMode, ObjectLockRetainUntilDate, ObjectLockLegalHoldStatus } = answer
  const isRetained = (ObjectLockRetainUntilDate?.getTime() ?? 0) > Date.now()
  return {
    ...(isRetained && { ObjectLockMode, ObjectLockRetainUntilDate }),
    ...(ObjectLockLegalHoldStatus === 'ON' && { ObjectLockLegalHoldStatus })
  }
}

type ChecksumAnswer = Readonly<
  Partial<Record<`Checksum${WholeChecksum['algorithm']}` | 'ChecksumType', string | undefined>>
>

/** A composite checksum is over the checksums of parts, and a copy in other parts has another. */
function wholeChecksum(answer: ChecksumAnswer): WholeChecksum | undefined {
  if (answer.ChecksumType === 'COMPOSITE') return undefined
  for (const algorithm of CHECKSUMS) {
    const value = answer[`Checksum${algorithm}`]
    if (value !== undefined && !value.includes('-')) return { algorithm, value }
  }
  return undefined
}

function copied(answer: Parameters<typeof stored>[0] & ChecksumAnswer): CopiedObject {
  return { ...stored(answer), checksum: wholeChecksum(answer) }
}
