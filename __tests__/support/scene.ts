import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { jest } from '@jest/globals'
import { GetObjectCommand, PutObjectCommand, S3Client, type GetObjectCommandOutput } from '@aws-sdk/client-s3'
import type { LocalAws } from '../../local-aws/server.ts'
import type { Manifest } from '../../src/workflow/manifest.ts'
import {
  runAction,
  runCleanup,
  runDecrypt,
  RunnerFolder,
  runRewrap,
  type StepOptions,
  type StepResult
} from './run-action.ts'

let scenes = 0

/** One test of the whole action: a runner's folder, and a prefix of its own in the stand-in's input bucket. */
export class Scene {
  readonly aws: LocalAws
  readonly folder = new RunnerFolder()
  readonly prefix = `scene-${++scenes}/`
  #firsts: Map<string, () => void> | undefined

  constructor(aws: LocalAws) {
    this.aws = aws
  }

  write(path: string, content: string | Uint8Array): string {
    return this.folder.write(path, content)
  }

  /** Writes a file whose name need not be text, in the workspace itself. */
  writeBytes(name: Uint8Array, content: string): void {
    writeFileSync(Buffer.concat([Buffer.from(`${this.folder.workspace}/`), name]), content)
  }

  /** Runs the main step. By default all `.mov` files are encrypted, and no job is made of them. */
  run(inputs: Readonly<Record<string, string>> = {}, options: Omit<StepOptions, 'inputs'> = {}): Promise<StepResult> {
    return runAction(this.folder, {
      ...options,
      env: { ...this.aws.env, ...options.env },
      inputs: {
        files: '**/*.mov',
        'kms-key-arn': this.aws.kmsKeyArn,
        destination: `s3://${this.aws.inputBucket}/${this.prefix}`,
        job: 'none',
        preflight: 'false', // what it finds out beforehand, these tests want to see happen
        ...inputs
      }
    })
  }

  cleanUp(main: StepResult, env: StepOptions['env'] = {}): Promise<StepResult> {
    return runCleanup(this.folder, main, { env: { ...this.aws.env, ...env } })
  }

  /** Runs decrypt/action.yml, by default on all that is below the prefix, into the folder `out`. */
  decrypt(
    inputs: Readonly<Record<string, string>> = {},
    options: Omit<StepOptions, 'inputs'> = {}
  ): Promise<StepResult> {
    const what = inputs['manifest'] === undefined ? { source: this.s3Uri('') } : {}
    return runDecrypt(this.folder, {
      ...options,
      env: { ...this.aws.env, ...options.env },
      inputs: { 'destination-directory': 'out', ...what, ...inputs }
    })
  }

  /** Runs rewrap/action.yml, by default on all that is below the prefix. */
  rewrap(inputs: Readonly<Record<string, string>>, options: Omit<StepOptions, 'inputs'> = {}): Promise<StepResult> {
    const others = ['source', 'manifest', 'elastic-transcoder-objects']
    const what = others.some((name) => inputs[name] !== undefined) ? {} : { source: this.s3Uri('') }
    return runRewrap(this.folder, {
      ...options,
      env: { ...this.aws.env, ...options.env },
      inputs: { ...what, ...inputs }
    })
  }

  /** Paths and contents of the files below the folder `out`, or below one in it. */
  decrypted(below = ''): Map<string, Buffer> {
    const out = resolve(this.folder.workspace, 'out', below)
    const entries = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }) : []
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    const paths = files
      .sort()
      .map((file) => [file.slice(out.length + 1).replaceAll('\\', '/'), readFileSync(file)] as const)
    return new Map(paths)
  }

  /** Puts an object below the prefix, as any other program might: S3 is given no CRC32 for it. */
  async put(path: string, bytes: Uint8Array, metadata: Readonly<Record<string, string>> = {}): Promise<void> {
    const s3 = new S3Client({
      ...this.clientConfiguration,
      region: this.aws.region,
      requestChecksumCalculation: 'WHEN_REQUIRED'
    })
    const where = { Bucket: this.aws.inputBucket, Key: this.prefix + path }
    await s3.send(new PutObjectCommand({ ...where, Body: bytes, Metadata: { ...metadata } }))
  }

  /** Where the ciphertext of the file at this path goes. */
  s3Uri(path: string): string {
    return `s3://${this.aws.inputBucket}/${this.prefix}${path}`
  }

  /** Keys of the objects that are there, without the prefix. */
  objects(): string[] {
    const all = this.aws.s3.bucket(this.aws.inputBucket).list()
    return all
      .map(({ key }) => key)
      .flatMap((key) => (key.startsWith(this.prefix) ? key.slice(this.prefix.length) : []))
  }

  /** Does it when the first request of this operation reaches the stand-in, before anything comes of it. */
  atFirst(operation: string, act: () => void): void {
    if (!this.#firsts) this.#firsts = this.#watchFirsts()
    this.#firsts.set(operation, act)
  }

  #watchFirsts(): Map<string, () => void> {
    const firsts = new Map<string, () => void>()
    const strike = this.aws.faults.strike.bind(this.aws.faults)
    jest.spyOn(this.aws.faults, 'strike').mockImplementation((target) => {
      const act = firsts.get(target.operation)
      firsts.delete(target.operation)
      act?.()
      return strike(target)
    })
    return firsts
  }

  /** How many multipart uploads below the prefix S3 still keeps. */
  openUploads(): number {
    const open = this.aws.s3.buckets().flatMap(({ uploads }) => [...uploads.values()])
    return open.filter(({ key }) => key.startsWith(this.prefix)).length
  }

  async fetch(path: string): Promise<GetObjectCommandOutput & { readonly bytes: Buffer }> {
    const s3 = new S3Client({ ...this.clientConfiguration, region: this.aws.region })
    const command = new GetObjectCommand({
      Bucket: this.aws.inputBucket,
      Key: this.prefix + path,
      ChecksumMode: 'ENABLED'
    })
    const answer = await s3.send(command)
    return { ...answer, bytes: Buffer.from((await answer.Body?.transformToByteArray()) ?? []) }
  }

  get clientConfiguration(): {
    readonly endpoint: string
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  } {
    const { endpoint, env } = this.aws
    return {
      endpoint,
      credentials: { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY }
    }
  }

  remove(): void {
    this.folder.remove()
  }
}

export function readManifest({ outputs }: Pick<StepResult, 'outputs'>): Manifest {
  return JSON.parse(readFileSync(outputs['manifest'] ?? '', 'utf8')) as Manifest
}

/** A JSON output of the step. */
export function jsonOutput({ outputs }: StepResult, name: string): unknown {
  return JSON.parse(outputs[name] ?? 'null') as unknown
}
