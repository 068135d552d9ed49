import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { decryptIndependently } from '../__tests__/support/decrypt-independently.ts'
import {
  runAction,
  runCleanup,
  runDecrypt,
  RunnerFolder,
  runRewrap,
  type StepOptions,
  type StepResult
} from '../__tests__/support/run-action.ts'
import type { Stand } from './stand.ts'

const MIB = 2 ** 20

/** Goes up in one request. */
export const SMALL_BYTES = 100_003
/** Goes up in three parts, of which the last is short. */
export const LONG_BYTES = 10 * MIB + 7

type Inputs = Readonly<Record<string, string>>
type Options = Omit<StepOptions, 'inputs'>

let trials = 0

/** One check: a runner's folder, and a prefix of its own in the bucket. */
export class Trial {
  readonly stand: Stand
  readonly folder = new RunnerFolder()
  readonly prefix = `trial-${++trials}/`

  constructor(stand: Stand) {
    this.stand = stand
  }

  write(path: string, bytes: Uint8Array): void {
    this.folder.write(path, bytes)
  }

  uri(path = ''): string {
    return `s3://${this.stand.bucket}/${this.prefix}${path}`
  }

  key(path: string): string {
    return this.prefix + path
  }

  /**
   * The main step of action.yml. It overwrites, so that conditional writes are asked for only where a check is about them, and tries three
   * times.
   */
  encrypt(inputs: Inputs = {}, options: Options = {}): Promise<StepResult> {
    const usual = {
      files: '**/*.mov',
      'kms-key-arn': this.stand.aws.kmsKeyArn,
      destination: this.uri(),
      'part-size-mib': '5',
      'if-exists': 'overwrite',
      job: 'none'
    }
    return runAction(this.folder, this.#options({ ...usual, ...inputs }, options))
  }

  cleanUp(main: StepResult): Promise<StepResult> {
    return runCleanup(this.folder, main, this.#options({}, {}))
  }

  decrypt(inputs: Inputs): Promise<StepResult> {
    return runDecrypt(this.folder, this.#options({ 'destination-directory': 'out', ...inputs }, {}))
  }

  rewrap(inputs: Inputs): Promise<StepResult> {
    return runRewrap(this.folder, this.#options(inputs, {}))
  }

  /** What the decrypt action has written, or undefined. */
  decrypted(path: string): Buffer | undefined {
    const absolute = join(this.folder.workspace, 'out', path)
    return existsSync(absolute) ? readFileSync(absolute) : undefined
  }

  /** The plaintext of the object as it is in S3, by openssl or @noble/ciphers, from its metadata and KMS alone. */
  async plaintextOf(path: string): Promise<Buffer> {
    const metadata = (await this.stand.head(this.key(path)))?.Metadata ?? {}
    const encrypted = Buffer.from(metadata['cse-encrypted-data-key'] ?? '', 'base64')
    const { endpoint, env, region } = this.stand.aws
    const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY }
    const context = { service: 'mediaconvert.amazonaws.com' }
    const kms = new KMSClient({ endpoint, region, credentials })
    const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: encrypted, EncryptionContext: context }))
    const iv = Buffer.from(metadata['cse-iv'] ?? '', 'base64')
    const bytes = await this.stand.get(this.key(path))
    return decryptIndependently({ mode: metadata['cse-mode'] ?? '', key: Plaintext ?? new Uint8Array(), iv, bytes })
  }

  remove(): void {
    this.folder.remove()
  }

  #options(inputs: Inputs, { env, ...others }: Options): StepOptions {
    return { ...others, inputs, env: { ...this.stand.env, AWS_MAX_ATTEMPTS: '3', ...env } }
  }
}

/** @throws with what the step has said */
export function assertSucceeded(step: StepResult): void {
  const { exitCode, errors, stderr } = step
  assert.deepEqual({ exitCode, errors, stderr }, { exitCode: 0, errors: [], stderr: '' })
}

/** @throws unless the step failed, and an error of it says this */
export function assertFailed(step: StepResult, said: RegExp): void {
  assert.equal(step.exitCode, 1)
  assert.match(step.errors.join('\n'), said)
}

export function assertSameBytes(actual: Uint8Array | undefined, expected: Uint8Array): void {
  assert.ok(actual && Buffer.compare(actual, expected) === 0, 'the bytes are not those of the file')
}
