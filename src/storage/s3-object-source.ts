import { Readable } from 'node:stream'
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  type GetObjectCommandOutput,
  type ListObjectsV2CommandOutput,
  type S3Client
} from '@aws-sdk/client-s3'
import { awsCallError, callAws, type AwsCall } from '../aws/call.ts'
import { AwsCallError } from '../errors.ts'
import type { ObjectDescription } from './object-store.ts'
import {
  describeVersion,
  type KnownObject,
  type ListedObject,
  type ObjectSource,
  type ObjectVersion,
  type RangeReceiver
} from './object-source.ts'
import type { ExpectedRange, RangeAnswer, ReceiveRange } from './range-receiver.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'
import { described } from './s3-answers.ts'
import { sendThrough } from './signed-request.ts'

const OTHER_REGION = "The bucket is in another Region: set aws-region to the bucket's."
const ADVICE = {
  NoSuchBucket: 'There is no such bucket: check the address.',
  PermanentRedirect: OTHER_REGION,
  AuthorizationHeaderMalformed: OTHER_REGION,
  'HTTP 301': OTHER_REGION,
  'HTTP 400': `${OTHER_REGION} Or the credentials have expired.`,
  PreconditionFailed: 'The object was replaced while it was being read. Run the step again.',
  NoSuchKey: 'The object was deleted while it was being read.',
  NoSuchVersion: 'That version was deleted while it was being read.',
  InvalidObjectState: 'The object is archived. Restore it first (aws s3api restore-object), which may take hours.'
}

export interface SourceOptions {
  /** That of the buckets' ARNs, for the policy statements in errors. */
  readonly partition: string
  readonly maxAttempts: number
  /** How ranges are received in this thread. */
  readonly receiveHere: ReceiveRange
}

/** S3 itself, through the SDK. */
export class S3ObjectSource implements ObjectSource {
  readonly maxAttempts: number
  readonly #s3: S3Client
  readonly #partition: string
  readonly #receiveHere: ReceiveRange

  constructor(s3: S3Client, { partition, maxAttempts, receiveHere }: SourceOptions) {
    this.#s3 = s3
    this.#partition = partition
    this.maxAttempts = maxAttempts
    this.#receiveHere = receiveHere
  }

  async head(object: ObjectVersion, signal?: AbortSignal): Promise<ObjectDescription | undefined> {
    const command = new HeadObjectCommand({ ...named(object), ChecksumMode: 'ENABLED' })
    try {
      const send = () => this.#s3.send(command, { ...(signal && { abortSignal: signal }) })
      return described(await callAws(this.#getCall('HeadObject', object), send))
    } catch (error) {
      // 405: what is there under this version ID is the mark of a deletion.
      if (error instanceof AwsCallError && [404, 405].includes(error.httpStatus ?? 0)) return undefined
      throw error
    }
  }

  async receive(
    object: KnownObject,
    start: number,
    end: number,
    receive: RangeReceiver,
    signal: AbortSignal
  ): Promise<void> {
    const { command, call, expected } = this.#rangeOf(object, start, end)
    let failure: RangeAnswer['failure']
    sendThrough(command, async (request) => {
      const answer = await receive(request, expected)
      // Kept from the SDK: it would have the same bytes again, and not those from there on.
      failure = answer.failure
      // The SDK wants a body that can be read.
      return { ...answer, body: Readable.from([answer.body]) }
    })
    assertExpected(object, await callAws(call, () => this.#s3.send(command, { abortSignal: signal })), expected)
    if (failure) throw failure.isTakers ? failure.error : awsCallError(call, failure.error)
  }

  async read(object: KnownObject, start: number, end: number, signal: AbortSignal): Promise<Uint8Array> {
    const pieces: Buffer[] = []
    const take = (bytes: Uint8Array): Promise<void> => {
      pieces.push(Buffer.from(bytes))
      return Promise.resolve()
    }
    const transfer = { signal, onBytes: () => undefined }
    const receiveHere: RangeReceiver = (request, expected) => this.#receiveHere(request, expected, take, transfer)
    await this.receive(object, start, end, receiveHere, signal)
    return Buffer.concat(pieces)
  }

  async *list({ bucket, key: prefix }: S3Address, signal?: AbortSignal): AsyncGenerator<ListedObject, void, undefined> {
    const call: AwsCall = {
      operation: 'S3 ListObjectsV2',
      subject: formatS3Address({ bucket, key: prefix }),
      permission: { action: 's3:ListBucket', resource: `arn:${this.#partition}:s3:::${bucket}` },
      advice: ADVICE
    }
    let token: string | undefined
    do {
      const command = new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token })
      const send = () => this.#s3.send(command, { ...(signal && { abortSignal: signal }) })
      const page: ListObjectsV2CommandOutput = await callAws(call, send)
      for (const { Key, Size } of page.Contents ?? []) {
        if (Key !== undefined) yield { address: { bucket, key: Key }, lengthBytes: Size ?? 0 }
      }
      token = page.NextContinuationToken
    } while (token !== undefined)
  }

  #rangeOf(
    object: KnownObject,
    start: number,
    end: number
  ): { readonly command: GetObjectCommand; readonly call: AwsCall; readonly expected: ExpectedRange } {
    const range = `bytes=${start}-${end - 1}`
    return {
      command: new GetObjectCommand({ ...named(object), IfMatch: object.etag, Range: range }),
      call: this.#getCall(`GetObject (${range})`, object),
      expected: { contentRange: `bytes ${start}-${end - 1}/${object.lengthBytes}`, lengthBytes: end - start }
    }
  }

  #getCall(operation: string, { address, versionId }: ObjectVersion): AwsCall {
    const { bucket, key } = address
    const action = versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion'
    return {
      operation: `S3 ${operation}`,
      subject: describeVersion({ address, versionId }),
      permission: { action, resource: `arn:${this.#partition}:s3:::${bucket}/${key}` },
      advice: ADVICE
    }
  }
}

function named({ address, versionId }: ObjectVersion): { Bucket: string; Key: string; VersionId?: string } {
  return { Bucket: address.bucket, Key: address.key, ...(versionId !== undefined && { VersionId: versionId }) }
}

function assertExpected(object: KnownObject, answer: GetObjectCommandOutput, expected: ExpectedRange): void {
  const { ContentRange, ContentLength, Body } = answer
  if (ContentRange === expected.contentRange && ContentLength === expected.lengthBytes) return
  ;(Body as Readable | undefined)?.destroy()
  const message =
    `S3 GetObject of ${describeVersion(object)} answered with ${String(ContentLength)} bytes (${ContentRange ?? 'no range'}) ` +
    `where "${expected.contentRange}" was asked for. Check AWS_ENDPOINT_URL: this is not what S3 answers.`
  throw new AwsCallError(message, { code: 'WrongRange' })
}
