import type { Readable } from 'node:stream'
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
  type ObjectVersion
} from './object-source.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'
import { described } from './s3-object-store.ts'

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
  /** How long nothing may come of a body before its connection counts as dead. */
  readonly stallMilliseconds: number
}

/** S3 itself, through the SDK. */
export class S3ObjectSource implements ObjectSource {
  readonly maxAttempts: number
  readonly #s3: S3Client
  readonly #partition: string
  readonly #stallMilliseconds: number

  constructor(s3: S3Client, { partition, maxAttempts, stallMilliseconds }: SourceOptions) {
    this.#s3 = s3
    this.#partition = partition
    this.maxAttempts = maxAttempts
    this.#stallMilliseconds = stallMilliseconds
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

  async read(object: KnownObject, start: number, end: number, signal: AbortSignal): Promise<AsyncIterable<Uint8Array>> {
    const range = `bytes=${start}-${end - 1}`
    const command = new GetObjectCommand({ ...named(object), IfMatch: object.etag, Range: range })
    const call = this.#getCall(`GetObject (${range})`, object)
    const answer = await callAws(call, () => this.#s3.send(command, { abortSignal: signal }))
    // On Node, the SDK's body is the response itself.
    const body = answer.Body as Readable | undefined
    const expected = `bytes ${start}-${end - 1}/${object.lengthBytes}`
    if (body && answer.ContentRange === expected && answer.ContentLength === end - start) {
      return pieces(body, call, this.#stallMilliseconds)
    }
    body?.destroy()
    throw new AwsCallError(wrongRange(object, answer, expected), { code: 'WrongRange' })
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

/**
 * The body's pieces, and its failures as those of the call. The SDK's own timeout does not watch a body, so this does: one that goes silent
 * would be waited for without end.
 */
async function* pieces(
  body: Readable,
  call: AwsCall,
  stallMilliseconds: number
): AsyncGenerator<Uint8Array, void, undefined> {
  const stalled = Object.assign(new Error(`nothing came for ${stallMilliseconds} ms`), { code: 'TimeoutError' })
  const watchdog = setTimeout(() => body.destroy(stalled), stallMilliseconds)
  try {
    for await (const piece of body) {
      yield piece as Uint8Array
      watchdog.refresh()
    }
  } catch (error) {
    throw awsCallError(call, error)
  } finally {
    clearTimeout(watchdog)
  }
}

function wrongRange(
  object: KnownObject,
  { ContentRange, ContentLength }: GetObjectCommandOutput,
  asked: string
): string {
  return (
    `S3 GetObject of ${describeVersion(object)} answered with ${String(ContentLength)} bytes (${ContentRange ?? 'no range'}) ` +
    `where "${asked}" was asked for. Check AWS_ENDPOINT_URL: this is not what S3 answers.`
  )
}
