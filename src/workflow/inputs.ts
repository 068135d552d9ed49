import { resolve } from 'node:path'
import { isRegion, parseArn, partitionOf } from '../aws/arn.ts'
import type { DataKeyScope, DataKeySource } from '../envelope/data-key.ts'
import { MODES, type DataKeyBits, type IvLengthBytes, type Mode } from '../envelope/mode.ts'
import type { Problem } from '../errors.ts'
import { parseShard, type Shard } from '../plan/shard.ts'
import type { ServerSideEncryption } from '../storage/object-store.ts'
import { isObjectAddress, parseS3Address, type S3Address } from '../storage/s3-address.ts'
import { InputReader, quote } from './input-reader.ts'
import { isAddressLine } from './named-objects.ts'

export type IfExists = 'fail' | 'overwrite' | 'skip'
export type JobHandling = 'submit' | 'render' | 'none'
export type GrantDecrypt = 'none' | 'inline-policy'

/** The inputs of action.yml, checked each for itself and against each other. */
export interface Inputs {
  readonly files: readonly string[]
  /** Addresses of objects, and paths of manifests. */
  readonly encryptedObjects: readonly string[]
  /** This and the next two are there where there are files. */
  readonly kmsKeyArn: string | undefined
  readonly kmsKeyRegion: string | undefined
  readonly destination: S3Address | undefined
  readonly mode: Mode
  readonly ivLengthBytes: IvLengthBytes
  readonly dataKeySource: DataKeySource
  readonly dataKeyBits: DataKeyBits
  readonly dataKeyScope: DataKeyScope
  readonly region: string
  /** Absolute. */
  readonly baseDirectory: string
  readonly ifExists: IfExists
  readonly serverSideEncryption: ServerSideEncryption | undefined
  readonly serverSideEncryptionKmsKeyArn: string | undefined
  readonly job: JobHandling
  readonly roleArn: string | undefined
  readonly jobSettings: string | undefined
  readonly jobTemplate: string | undefined
  readonly queue: string | undefined
  readonly priority: number | undefined
  readonly tags: Readonly<Record<string, string>>
  readonly userMetadata: Readonly<Record<string, string>>
  readonly renderedJobsDirectory: string | undefined
  /** Whether to wait for the jobs; only where they are submitted. */
  readonly wait: boolean
  readonly waitTimeoutMinutes: number
  readonly pollIntervalSeconds: number
  /** Whether to cancel the jobs when the workflow is cancelled while they are waited for. */
  readonly cancelJobs: boolean
  /** Whether to cancel the other jobs when one that is waited for fails. */
  readonly cancelOnFailure: boolean
  readonly grantDecrypt: GrantDecrypt
  readonly preflight: boolean
  /** Whether objects are read back and compared with their files before jobs get them. */
  readonly verify: boolean
  readonly shard: Shard | undefined
  readonly concurrency: number | undefined
  readonly partSizeMib: number | undefined
  readonly manifest: string | undefined
  readonly githubToken: string | undefined
}

/** What the inputs' defaults are taken from. */
export interface InputDefaults {
  /** `AWS_REGION`, or `AWS_DEFAULT_REGION`. */
  readonly region: string | undefined
  readonly workspace: string
}

/**
 * All inputs, and all that is wrong with them. Where there are problems, the inputs hold stand-ins, good enough only to look for
 * further problems.
 *
 * @param valueOf an input's value as the workflow gave it, '' where it gave none
 */
export function readInputs(
  valueOf: (name: string) => string,
  defaults: InputDefaults
): { readonly inputs: Inputs; readonly problems: readonly Problem[] } {
  const read = new InputReader(valueOf)
  const region = readRegion(read, defaults.region)
  const inputs: Inputs = {
    ...readSources(read),
    ...readKey(read, region),
    ...readCipher(read),
    ...readStorage(read, defaults.workspace),
    ...readJob(read),
    wait: read.flag('wait', false),
    ...readWaiting(read, { cancelJobs: true }),
    region,
    preflight: read.flag('preflight', true),
    verify: read.flag('verify', false),
    shard: readShard(read),
    concurrency: read.wholeNumber('concurrency', 1, 1000),
    partSizeMib: read.wholeNumber('part-size-mib', 5, 5120),
    manifest: read.text('manifest'),
    githubToken: read.text('github-token')
  }
  return { inputs, problems: read.problems }
}

export type WaitInputs = Pick<Inputs, 'waitTimeoutMinutes' | 'pollIntervalSeconds' | 'cancelJobs' | 'cancelOnFailure'>

const SHORTEST_WAIT_MINUTES = 0.01
/** A timer takes 24 days; a job that is in progress for two is ended by the service. */
const LONGEST_WAIT_MINUTES = 7 * 24 * 60

/** How to wait for jobs, for all actions that do. */
export function readWaiting(read: InputReader, otherwise: Pick<Inputs, 'cancelJobs'>): WaitInputs {
  return {
    waitTimeoutMinutes: read.number('wait-timeout-minutes', SHORTEST_WAIT_MINUTES, LONGEST_WAIT_MINUTES, 350),
    pollIntervalSeconds: read.number('poll-interval-seconds', 1, 3600, 15),
    cancelJobs: read.flag('cancel-jobs', otherwise.cancelJobs),
    cancelOnFailure: read.flag('cancel-on-failure', false)
  }
}

/** @param fromEnvironment `AWS_REGION`, or `AWS_DEFAULT_REGION` */
export function readRegion(read: InputReader, fromEnvironment: string | undefined): string {
  const region = read.text('aws-region') ?? fromEnvironment
  if (!region) {
    read.refuse(
      'aws-region',
      'is missing, and AWS_REGION is not set. Set it, or run aws-actions/configure-aws-credentials with aws-region first.'
    )
    return ''
  }
  if (!isRegion(region))
    read.refuse('aws-region', `${quote(region)} is not the name of an AWS Region, such as eu-west-1.`)
  return region
}

function readSources(read: InputReader): Pick<Inputs, 'files' | 'encryptedObjects'> {
  const files = read.lines('files')
  const encryptedObjects = read.lines('encrypted-objects')
  if (files.every((line) => line.startsWith('!')) && (files.length > 0 || encryptedObjects.length === 0)) {
    read.refuse(
      'files',
      'is missing. Give paths or glob patterns, one a line, such as masters/**/*.mov, or objects that were encrypted earlier in encrypted-objects.'
    )
  }
  for (const line of encryptedObjects.filter(isAddressLine)) {
    if (!isObjectAddress(line)) {
      read.refuse('encrypted-objects', `${quote(line)} is not the address of an object. It looks like s3://bucket/key.`)
    }
  }
  if (files.length === 0 && encryptedObjects.length > 0 && read.text('job')?.toLowerCase() === 'none') {
    read.refuse('job', 'none leaves nothing to do: encrypted-objects take part in jobs only. Take submit or render.')
  }
  return { files, encryptedObjects }
}

function readKey(read: InputReader, region: string): Pick<Inputs, 'kmsKeyArn' | 'kmsKeyRegion'> {
  const kmsKeyArn = requiredWithFiles(
    read,
    'kms-key-arn',
    'Give the ARN of a symmetric customer managed KMS key, or of its alias.'
  )
  if (kmsKeyArn === undefined) return { kmsKeyArn: undefined, kmsKeyRegion: undefined }
  const wrong = wrongWithKey(kmsKeyArn, region)
  if (wrong) read.refuse('kms-key-arn', `${quote(kmsKeyArn)} ${wrong}`)
  return { kmsKeyArn, kmsKeyRegion: parseArn(kmsKeyArn)?.region }
}

/** Objects that were encrypted earlier need neither a key nor a place. */
function requiredWithFiles(read: InputReader, name: string, hint: string): string | undefined {
  const hasObjectsOnly = read.lines('files').length === 0 && read.lines('encrypted-objects').length > 0
  return hasObjectsOnly ? read.text(name) : read.required(name, hint)
}

/** What forbids the use of this KMS key, or undefined. Patterns: KMS API Reference, GenerateDataKey, `KeyId`. */
export function wrongWithKey(kmsKeyArn: string, region: string): string | undefined {
  const arn = parseArn(kmsKeyArn)
  if (arn?.service !== 'kms' || !isRegion(arn.region) || !/^\d{12}$/.test(arn.accountId)) {
    return 'is not the ARN of a KMS key. It looks like arn:aws:kms:REGION:ACCOUNT:key/KEY-ID or arn:aws:kms:REGION:ACCOUNT:alias/NAME.'
  }
  if (arn.resource.startsWith('alias/aws/')) {
    return 'is the alias of an AWS managed key. MediaConvert needs a customer managed key, whose use can be granted to its role.'
  }
  if (!/^(key\/(mrk-)?[A-Za-z0-9-]+|alias\/[A-Za-z0-9/_-]+)$/.test(arn.resource)) {
    return `names ${quote(arn.resource)}, which is neither key/KEY-ID nor alias/NAME.`
  }
  if (arn.partition !== partitionOf(arn.region)) {
    return `has the partition ${arn.partition}, but ${arn.region} is in ${partitionOf(arn.region)}.`
  }
  if (region && arn.partition !== partitionOf(region)) {
    return `is in the partition ${arn.partition}, but aws-region ${region} is in ${partitionOf(region)}. MediaConvert cannot use a key of another partition.`
  }
  return undefined
}

function readShard(read: InputReader): Shard | undefined {
  const text = read.text('shard')
  const shard = text === undefined ? undefined : parseShard(text)
  if (typeof shard !== 'string') return shard
  read.refuse('shard', `${quote(text ?? '')} ${shard}`)
  return undefined
}

type CipherInputs = Pick<Inputs, 'mode' | 'ivLengthBytes' | 'dataKeySource' | 'dataKeyBits' | 'dataKeyScope'>

function readCipher(read: InputReader): CipherInputs {
  const withoutPrefix = (value: string): string => value.toUpperCase().replace(/^AES_/, '')
  const mode = read.choice('mode', MODES, withoutPrefix)
  const ivLengthBytes = Number(read.choice('iv-length', ['16', '12'])) as IvLengthBytes
  if (mode === 'AES_CBC' && ivLengthBytes === 12) {
    read.refuse(
      'iv-length',
      '12 cannot be used with mode AES_CBC, whose initialization vector has 16 bytes. Leave it out, or take AES_CTR or AES_GCM.'
    )
  }
  return {
    mode,
    ivLengthBytes,
    dataKeySource: read.choice('data-key-source', ['kms', 'local']),
    dataKeyBits: Number(read.choice('data-key-bits', ['256', '192', '128'])) as DataKeyBits,
    dataKeyScope: read.choice('data-key-scope', ['file', 'run'])
  }
}

type StorageInputs = Pick<
  Inputs,
  'destination' | 'baseDirectory' | 'ifExists' | 'serverSideEncryption' | 'serverSideEncryptionKmsKeyArn'
>

function readStorage(read: InputReader, workspace: string): StorageInputs {
  return {
    destination: readDestination(read),
    baseDirectory: resolve(workspace, read.text('base-directory') ?? ''),
    ifExists: read.choice('if-exists', ['fail', 'overwrite', 'skip']),
    ...readServerSideEncryption(read)
  }
}

function readDestination(read: InputReader): S3Address | undefined {
  const text = requiredWithFiles(
    read,
    'destination',
    'Give the address for the ciphertext, such as s3://bucket/prefix/.'
  )
  if (text === undefined) return undefined
  const address = parseS3Address(text)
  if (!address) read.refuse('destination', `${quote(text)} is no S3 address. It looks like s3://bucket/prefix/.`)
  const { bucket, key } = address ?? { bucket: '', key: '' }
  // S3 User Guide, "Naming Amazon S3 objects": to S3 these are names, to consoles and tools they are ways.
  if (key.split('/').some((part) => part === '.' || part === '..')) {
    read.refuse(
      'destination',
      `${quote(text)} has . or .. in it. To S3 they mean nothing: write the prefix without them.`
    )
  }
  return { bucket, key: key === '' || key.endsWith('/') ? key : `${key}/` }
}

function readServerSideEncryption(
  read: InputReader
): Pick<Inputs, 'serverSideEncryption' | 'serverSideEncryptionKmsKeyArn'> {
  const asked = read.text('server-side-encryption')
  const algorithm = asked && read.choice('server-side-encryption', ['AES256', 'aws:kms', 'aws:kms:dsse'])
  const keyArn = read.text('server-side-encryption-kms-key-arn')
  if (keyArn && !algorithm?.startsWith('aws:kms')) {
    read.refuse(
      'server-side-encryption-kms-key-arn',
      'goes only with server-side-encryption aws:kms or aws:kms:dsse. Set one of them, or leave the key out.'
    )
  }
  if (keyArn && parseArn(keyArn)?.service !== 'kms') {
    read.refuse('server-side-encryption-kms-key-arn', `${quote(keyArn)} is not the ARN of a KMS key.`)
  }
  return { serverSideEncryption: algorithm === '' ? undefined : algorithm, serverSideEncryptionKmsKeyArn: keyArn }
}

type JobInputs = Pick<
  Inputs,
  | 'job'
  | 'roleArn'
  | 'jobSettings'
  | 'jobTemplate'
  | 'queue'
  | 'priority'
  | 'tags'
  | 'userMetadata'
  | 'renderedJobsDirectory'
  | 'grantDecrypt'
>

function readJob(read: InputReader): JobInputs {
  const roleArn = read.text('role-arn')
  const arn = roleArn && parseArn(roleArn)
  if (roleArn && !(arn && arn.service === 'iam' && /^role\/.+/.test(arn.resource))) {
    read.refuse(
      'role-arn',
      `${quote(roleArn)} is not the ARN of an IAM role. It looks like arn:aws:iam::ACCOUNT:role/NAME.`
    )
  }
  const job = readJobHandling(read)
  return {
    job,
    roleArn,
    grantDecrypt: readGrant(read, job, roleArn),
    jobSettings: read.text('job-settings'),
    jobTemplate: read.text('job-template'),
    queue: read.text('queue'),
    priority: read.wholeNumber('priority', -50, 50),
    tags: read.pairs('tags'),
    userMetadata: read.pairs('user-metadata'),
    renderedJobsDirectory: read.text('rendered-jobs-directory')
  }
}

function readGrant(read: InputReader, job: JobHandling, roleArn: string | undefined): GrantDecrypt {
  const grant = read.choice('grant-decrypt', ['none', 'inline-policy'])
  if (grant === 'inline-policy' && job === 'none' && roleArn === undefined) {
    read.refuse(
      'grant-decrypt',
      'inline-policy needs role-arn, since without jobs nothing else names the role that is to get it.'
    )
  }
  return grant
}

/** Where the value is unknown, nobody asked for jobs, so nothing is said about what they would lack. */
function readJobHandling(read: InputReader): JobHandling {
  const before = read.problems.length
  const job = read.choice('job', ['submit', 'render', 'none'])
  return read.problems.length > before ? 'none' : job
}
