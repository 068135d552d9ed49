import { KMSClient } from '@aws-sdk/client-kms'
import { MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { S3Client } from '@aws-sdk/client-s3'
import { startLocalAws, type LocalAws } from '../local-aws/server.ts'
import { watchDataKeys } from './data-keys.ts'
import { KeyScanner } from './key-scanner.ts'
import type { SoakOptions } from './options.ts'
import { Weather } from './weather.ts'

/** What all batches of a soak share: the stand-in with its weather, clients that ask it, and all data keys ever made. */
export class Stage {
  readonly options: SoakOptions
  readonly aws: LocalAws
  readonly weather: Weather
  readonly keys = new KeyScanner()
  readonly s3: S3Client
  readonly kms: KMSClient
  readonly mediaConvert: MediaConvertClient

  private constructor(aws: LocalAws, options: SoakOptions) {
    const { endpoint, region, env } = aws
    const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY }
    this.options = options
    this.aws = aws
    this.weather = new Weather(aws.faults, options)
    this.s3 = new S3Client({ endpoint, region, credentials })
    this.kms = new KMSClient({ endpoint, region, credentials })
    this.mediaConvert = new MediaConvertClient({ endpoint, region, credentials })
    watchDataKeys(aws, (key) => this.keys.add(key))
    // The files are no films: jobs stay in their queue.
    aws.mediaconvert.hold()
  }

  static async open(options: SoakOptions): Promise<Stage> {
    return new Stage(await startLocalAws(), options)
  }

  async close(): Promise<void> {
    for (const client of [this.s3, this.kms, this.mediaConvert]) client.destroy()
    await this.aws.stop()
  }
}
