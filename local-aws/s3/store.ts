import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { AwsError } from '../service.ts'
import { Bucket } from './bucket.ts'
import { noSuchBucket } from './errors.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html, without its rarer exceptions */
const BUCKET_NAME = /^(?=.{3,63}$)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/

/** All buckets of the account, of every Region; the bytes lie in a directory that the caller owns. */
export class S3Store {
  readonly account: string
  readonly #directory: string
  readonly #buckets = new Map<string, Bucket>()

  constructor(account: string, directory: string) {
    this.account = account
    this.#directory = directory
  }

  /** A path that nothing else uses. */
  newFile(): string {
    return path.join(this.#directory, randomUUID())
  }

  createBucket(name: string, region: string): Bucket {
    if (!BUCKET_NAME.test(name)) {
      throw new AwsError('InvalidBucketName', 400, 'The specified bucket is not valid.', { BucketName: name })
    }
    const existing = this.#buckets.get(name)
    // Only us-east-1 answers a second creation by the owner with success: the CreateBucket API page.
    if (existing !== undefined && (existing.region !== 'us-east-1' || region !== 'us-east-1')) {
      const message = 'Your previous request to create the named bucket succeeded and you already own it.'
      throw new AwsError('BucketAlreadyOwnedByYou', 409, message, { BucketName: name })
    }
    const bucket = existing ?? new Bucket(name, region)
    this.#buckets.set(name, bucket)
    return bucket
  }

  findBucket(name: string): Bucket | undefined {
    return this.#buckets.get(name)
  }

  bucket(name: string): Bucket {
    const bucket = this.#buckets.get(name)
    if (bucket === undefined) throw noSuchBucket(name)
    return bucket
  }

  buckets(): Bucket[] {
    return [...this.#buckets.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  deleteBucket(name: string): void {
    if (!this.bucket(name).isEmpty) {
      const message = 'The bucket you tried to delete is not empty'
      throw new AwsError('BucketNotEmpty', 409, message, { BucketName: name })
    }
    this.#buckets.delete(name)
  }
}
