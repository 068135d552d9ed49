import {
  BucketAlreadyOwnedByYou,
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  NotFound,
  PutObjectCommand,
  S3Client,
  type HeadObjectCommandOutput,
  type S3ClientConfig
} from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '../local-aws/server.ts'
import type { Server } from './server.ts'

/** What all checks of a server share: the server itself, and local-aws for all that is not S3. */
export class Stand {
  readonly server: Server
  readonly aws: LocalAws
  readonly s3: S3Client
  /** Both have a bucket of this name. */
  readonly bucket: string

  private constructor(server: Server, aws: LocalAws) {
    this.server = server
    this.aws = aws
    this.bucket = aws.inputBucket
    this.s3 = this.client()
  }

  static async open(server: Server): Promise<Stand> {
    const stand = new Stand(server, await startLocalAws())
    const { accessKeyId, secretAccessKey } = server
    const arn = `arn:aws:iam::${stand.aws.account}:user/conformance`
    stand.aws.credentials.add({ accessKeyId, secretAccessKey, arn, policies: 'administrator' })
    await stand.s3.send(new CreateBucketCommand({ Bucket: stand.bucket })).catch(unlessItIsThere)
    return stand
  }

  /** What a step has in its environment to work against the two, as the documentation says. */
  get env(): Record<string, string> {
    return {
      AWS_ENDPOINT_URL: this.aws.endpoint,
      AWS_ENDPOINT_URL_S3: this.server.endpoint,
      AWS_ACCESS_KEY_ID: this.server.accessKeyId,
      AWS_SECRET_ACCESS_KEY: this.server.secretAccessKey,
      AWS_REGION: this.aws.region,
      AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required'
    }
  }

  client(otherwise: S3ClientConfig = {}): S3Client {
    const { endpoint, accessKeyId, secretAccessKey } = this.server
    return new S3Client({
      ...{ endpoint, region: this.aws.region, forcePathStyle: true, maxAttempts: 1 },
      credentials: { accessKeyId, secretAccessKey },
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...otherwise
    })
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    await this.s3.send(new PutObjectCommand({ Bucket: this.bucket, Key: key, Body: bytes }))
  }

  async get(key: string): Promise<Buffer> {
    const { Body } = await this.s3.send(new GetObjectCommand({ Bucket: this.bucket, Key: key }))
    return Buffer.from((await Body?.transformToByteArray()) ?? [])
  }

  async head(key: string): Promise<HeadObjectCommandOutput | undefined> {
    try {
      return await this.s3.send(new HeadObjectCommand({ Bucket: this.bucket, Key: key }))
    } catch (error) {
      if (error instanceof NotFound) return undefined
      throw error
    }
  }

  /** How many multipart uploads below the prefix are open. */
  async openUploads(prefix: string): Promise<number> {
    const command = new ListMultipartUploadsCommand({ Bucket: this.bucket, Prefix: prefix })
    return (await this.s3.send(command)).Uploads?.length ?? 0
  }

  async close(): Promise<void> {
    this.s3.destroy()
    await this.aws.stop()
  }
}

function unlessItIsThere(error: unknown): void {
  if (!(error instanceof BucketAlreadyOwnedByYou)) throw error
}
