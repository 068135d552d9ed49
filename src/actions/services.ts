import { join } from 'node:path'
import { partitionOf } from '../aws/arn.ts'
import { attend } from '../aws/attend.ts'
import {
  bodyProof,
  clientConfiguration,
  maxAttempts,
  refuseStreamDebugging,
  S3_SETTINGS,
  triedTimes,
  type ClientOptions
} from '../aws/clients.ts'
import type { RolePolicies } from '../iam/role-policies.ts'
import type { Clients } from '../preflight/checks.ts'
import { partSender } from '../storage/part-sender.ts'
import { decryptIn } from '../threads/decryption.ts'
import { encryptIn } from '../threads/encryption.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { fileCancelJournal } from '../workflow/cancel-journal.ts'
import type { Inputs } from '../workflow/inputs.ts'
import { fileJournal } from '../workflow/upload-journal.ts'
import type { ProofServices, Services } from '../workflow/world.ts'
import { sourceOptions } from './decrypt-services.ts'
import { keepHeapSmall } from './heap.ts'
import { openJobMonitor } from './job-monitor.ts'
import { openThreads } from './threads.ts'

interface ConnectOptions extends ClientOptions {
  readonly journalPath: string
  readonly cancelJournalPath: string
  readonly threadPath: string
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
}

/** Opens AWS's services through the SDK, of which only what this run needs is loaded, and only now. */
export async function connect(inputs: Inputs, options: ConnectOptions): Promise<Services> {
  if (inputs.kmsKeyRegion !== undefined) refuseStreamDebugging(options.env)
  keepHeapSmall()
  const [clients, { kmsKeyService }, { S3ObjectStore }, jobs, monitor, rolePolicies] = await Promise.all([
    openClients(inputs, options),
    import('../envelope/kms-key-service.ts'),
    import('../storage/s3-object-store.ts'),
    inputs.job === 'submit' ? import('../mediaconvert/mediaconvert-job-service.ts') : undefined,
    inputs.job === 'submit' && inputs.wait ? openJobMonitor(inputs.region, options) : undefined,
    inputs.grantDecrypt === 'inline-policy' ? openRolePolicies(inputs, options) : undefined
  ])
  const threads = openThreads(options.threadPath)
  const proof = inputs.verify ? await openProof(clients, threads, inputs, options) : undefined
  const { region } = inputs
  const partition = partitionOf(region)
  const attempts = maxAttempts(options.env)
  const { debug, signal } = options
  return {
    keys: clients.kms && kmsKeyService(clients.kms, signal),
    objects: new S3ObjectStore(clients.s3, partition, attempts, bodyProof(options.env)),
    // CreateJob is limited for the whole account, so a busy one needs more patience than other calls.
    jobs:
      clients.submission &&
      jobs?.mediaConvertJobService(clients.submission.mediaConvert, {
        partition,
        region,
        attempts: 2 * attempts,
        signal,
        onRetry: debug
      }),
    wait: monitor && { monitor, cancelJournal: fileCancelJournal(options.cancelJournalPath) },
    rolePolicies,
    proof,
    journal: fileJournal(options.journalPath),
    openContent: encryptIn(threads, partSender(clients.s3.config.requestHandler)),
    threads,
    preflight: async (target) => {
      const { preflightChecks, runChecks } = await import('../preflight/checks.ts')
      const makesDataKeys = inputs.files.length > 0
      const bucket = makesDataKeys ? inputs.destination?.bucket : undefined
      const willGrant = inputs.grantDecrypt === 'inline-policy'
      const uses = { ...inputs, ...target, makesDataKeys, bucket, willGrant }
      return runChecks(preflightChecks(clients, uses), debug, signal)
    }
  }
}

/** Undefined for a run without a KMS key, which encrypts nothing that could be read back. */
async function openProof(
  { kms, s3 }: Clients,
  threads: ThreadPool,
  { kmsKeyRegion, region }: Inputs,
  { env, signal }: ConnectOptions
): Promise<ProofServices | undefined> {
  if (!kms || kmsKeyRegion === undefined) return undefined
  const [{ kmsKeyUnwrapper }, { S3ObjectSource }] = await Promise.all([
    import('../envelope/kms-key-unwrapper.ts'),
    import('../storage/s3-object-source.ts')
  ])
  const reading = sourceOptions(s3, region, env)
  return {
    source: new S3ObjectSource(s3, reading),
    openDecryption: decryptIn(threads, reading.receiveHere),
    keys: kmsKeyUnwrapper(kms, kmsKeyRegion, signal)
  }
}

async function openClients(inputs: Inputs, options: ClientOptions): Promise<Clients> {
  const { region, kmsKeyRegion } = inputs
  const { debug } = options
  const shared = clientConfiguration(options)
  const [{ KMSClient }, { S3Client }, submission] = await Promise.all([
    import('@aws-sdk/client-kms'),
    import('@aws-sdk/client-s3'),
    inputs.job === 'submit' ? openSubmission({ ...shared, region }, debug) : undefined
  ])
  return {
    kms: kmsKeyRegion === undefined ? undefined : attend(new KMSClient({ ...shared, region: kmsKeyRegion }), debug),
    s3: attend(new S3Client({ ...shared, ...S3_SETTINGS, region }), debug),
    submission
  }
}

async function openSubmission(
  configuration: ReturnType<typeof clientConfiguration> & { readonly region: string },
  debug: ClientOptions['debug']
): Promise<NonNullable<Clients['submission']>> {
  const [{ MediaConvertClient }, { IAMClient }] = await Promise.all([
    import('@aws-sdk/client-mediaconvert'),
    import('@aws-sdk/client-iam')
  ])
  return {
    // Each request once: its repeating needs a token that holds, and is done where that is made.
    mediaConvert: attend(new MediaConvertClient({ ...configuration, ...triedTimes(1) }), debug),
    iam: attend(new IAMClient(configuration), debug)
  }
}

async function openRolePolicies({ region }: Inputs, options: ConnectOptions): Promise<RolePolicies> {
  const [{ IAMClient }, { iamRolePolicies }] = await Promise.all([
    import('@aws-sdk/client-iam'),
    import('../iam/iam-role-policies.ts')
  ])
  const iam = attend(new IAMClient({ ...clientConfiguration(options), region }), options.debug)
  return iamRolePolicies(iam, options.signal)
}

export function journalPathIn(directory: string): string {
  return join(directory, 'multipart-uploads.jsonl')
}
