import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { IAMClient } from '@aws-sdk/client-iam'
import { MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { S3Client } from '@aws-sdk/client-s3'
import { RunnerFolder } from '../__tests__/support/run-action.ts'
import { startLocalAws, type LocalAws } from '../local-aws/server.ts'

/** All that the demo plays on: the stand-in for AWS with clients for it, a runner's folders, and the folder that the user keeps. */
export class Stage {
  readonly aws: LocalAws
  readonly s3: S3Client
  readonly mediaConvert: MediaConvertClient
  readonly iam: IAMClient
  readonly runner = new RunnerFolder()
  readonly signal: AbortSignal
  readonly #output: string

  private constructor(aws: LocalAws, output: string, signal: AbortSignal) {
    const { endpoint, region, env } = aws
    const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY }
    this.aws = aws
    this.s3 = new S3Client({ endpoint, region, credentials })
    this.mediaConvert = new MediaConvertClient({ endpoint, region, credentials })
    this.iam = new IAMClient({ endpoint, region, credentials })
    this.signal = signal
    this.#output = output
  }

  static async open(output: string, signal: AbortSignal): Promise<Stage> {
    return new Stage(await startLocalAws(), output, signal)
  }

  /** The absolute path of something in the folder that the user keeps. */
  kept(...names: readonly string[]): string {
    return path.join(this.#output, ...names)
  }

  async keep(content: string | Uint8Array, ...names: readonly string[]): Promise<string> {
    const file = this.kept(...names)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, content)
    return file
  }

  async close(): Promise<void> {
    for (const client of [this.s3, this.mediaConvert, this.iam]) client.destroy()
    await this.aws.stop()
    this.runner.remove()
  }
}
