import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../errors.ts'
import { decryptPolicy } from '../iam/decrypt-policy.ts'
import type { Grant } from '../iam/grant-decrypt.ts'
import type { Shard } from '../plan/shard.ts'
import { formatS3Address, type S3Address } from '../storage/s3-address.ts'
import { decryptKeysOf, type DecryptKeys } from './decrypt-keys.ts'
import { atMost, listNames } from './failure.ts'
import type { Inputs } from './inputs.ts'
import type { Outputs } from './outputs.ts'
import type { Plan } from './plan.ts'
import type { Reporter } from './reporter.ts'
import { replaceFile } from './replace-file.ts'
import type { RunRecord } from './run-record.ts'
import type { StoredObject } from './stored-objects.ts'
import { summaryOf } from './summary.ts'
import { count, formatBytes } from './units.ts'
import type { World } from './world.ts'

const MOST_WARNINGS = 100

/** Says what is about to happen, and warns of what looks like a mistake. */
export function announce(plan: Plan, inputs: Inputs, { reporter, status }: World): void {
  if (inputs.shard) announceShare(plan, inputs.shard, reporter)
  if (inputs.destination && inputs.files.length > 0) {
    reporter.info(describeEncryption(plan, inputs, inputs.destination))
  }
  if (plan.earlier.length > 0) {
    const verb = inputs.job === 'render' ? 'Rendering' : 'Submitting'
    const objects = count(plan.earlier.length, 'object')
    reporter.info(`${verb} ${count(plan.jobs.length, 'job')}, with ${objects} encrypted earlier`)
  }
  const bytes = plan.objects.reduce((sum, { source }) => sum + source.lengthBytes, 0)
  const files = `${count(plan.objects.length, 'file')} (${formatBytes(bytes)})`
  status.begun(`Encrypting ${files}, ${count(plan.jobs.length, 'job')}.`)
  for (const note of plan.notes) reporter.info(note)
  for (const warning of atMost(MOST_WARNINGS, plan.warnings)) reporter.warning(warning)
}

function describeEncryption({ objects, jobs, inAll }: Plan, inputs: Inputs, destination: S3Address): string {
  const { job, mode, dataKeyBits, kmsKeyArn = '' } = inputs
  const bytes = objects.reduce((sum, { source }) => sum + source.lengthBytes, 0)
  const files = inputs.shard ? `${objects.length} of ${count(inAll.files, 'file')}` : count(objects.length, 'file')
  const verb = { submit: 'submitting', render: 'rendering', none: 'without' }[job]
  return (
    `Encrypting ${files} (${formatBytes(bytes)}) with ${mode}, ` +
    `${dataKeyBits}-bit data keys under ${kmsKeyArn}, to ${formatS3Address(destination)}, ` +
    `${verb} ${job === 'none' ? 'jobs' : count(jobs.length, 'job')}`
  )
}

function announceShare(plan: Plan, { number, of }: Shard, reporter: Reporter): void {
  const { inAll } = plan
  const objects = inAll.earlier === 0 ? '' : ` and ${count(inAll.earlier, 'object')} encrypted earlier`
  const whole = `${count(inAll.files, 'file')} (${formatBytes(inAll.bytes)})${objects}`
  reporter.info(
    `Share ${number} of ${of} of ${whole}. The list of files is ${inAll.fingerprint}, on every runner that sees the same files.`
  )
  if (plan.objects.length + plan.jobs.length > 0) return
  const why =
    inAll.files + inAll.earlier < of
      ? 'there are fewer files than shares'
      : 'the files that one job needs stay together'
  const message = `Share ${number} of ${of} is empty: of ${whole} none is left for it, since ${why}. This step has nothing to do.`
  reporter.notice({ title: 'Empty share', message })
}

interface FinishedRun {
  readonly inputs: Inputs
  readonly plan: Plan
  readonly stored: readonly StoredObject[]
  readonly record: RunRecord
  readonly outputs: Outputs
  readonly world: World
  /** All that the run has warned of. */
  readonly warnings: readonly Problem[]
  /** false where a job that was waited for did not end COMPLETE. */
  readonly areJobsComplete: boolean
  readonly granted?: readonly Grant[]
}

/** Writes outputs and summary, says how it went, and returns whether all of it went well. */
export async function conclude(run: FinishedRun): Promise<boolean> {
  const { plan, stored, record, outputs, world, areJobsComplete } = run
  const decryptKeys = decryptKeysOf(record.kmsKeyArn, stored)
  const policyPath = await writeDecryptPolicy(decryptKeys, world.temporaryDirectory)
  if (decryptKeys.unknown !== '') world.reporter.info(`Policy for MediaConvert's role: ${decryptKeys.unknown}`)
  outputs.finish(policyPath)
  await world.writeSummary(summaryOf(run))
  const failed = record.files.filter(({ status }) => status === 'failed')
  const unsubmitted = record.jobs.filter(({ status }) => status === 'NOT_SUBMITTED')
  world.reporter.info(`${result(record, stored)} Manifest: ${record.path}`)
  const unfinished = plan.objects.length - record.files.length
  if (world.signal.aborted) {
    const left = unfinished + failed.length
    const which = left > 0 ? `Cancelled: ${count(left, 'file')} not uploaded.` : 'Cancelled.'
    world.reporter.error({
      title: 'Cancelled',
      message: `${which} What was finished before is in the manifest ${record.path}.`
    })
  } else if (failed.length > 0) {
    world.reporter.error({
      title: 'Files failed',
      message: `${count(failed.length, 'file')} failed: ${listNames(failed.map(({ path }) => path))}`
    })
  }
  const isFine = !world.signal.aborted && failed.length === 0 && unsubmitted.length === 0 && areJobsComplete
  const cancelled = world.signal.aborted ? `Cancelled, ${count(unfinished + failed.length, 'file')} left: ` : ''
  world.status.ended(isFine ? 'success' : cancelled ? 'error' : 'failure', cancelled + result(record, stored))
  return isFine
}

function result({ files, jobs }: RunRecord, stored: readonly StoredObject[]): string {
  const by = (status: string): number => files.filter((file) => file.status === status).length
  const ended = (status: string): number => jobs.filter((job) => job.status === status).length
  const [submitted, rendered, refused] = [
    jobs.filter(({ id }) => id !== undefined).length,
    jobs.filter(({ renderedRequest }) => renderedRequest !== undefined).length,
    jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length
  ]
  const parts = [
    `${count(by('uploaded'), 'file')} encrypted`,
    stored.length > 0 && `${count(stored.length, 'object')} encrypted earlier`,
    by('skipped') > 0 && `${count(by('skipped'), 'file')} skipped`,
    by('failed') > 0 && `${count(by('failed'), 'file')} failed`,
    submitted > 0 && `${count(submitted, 'job')} submitted`,
    ended('COMPLETE') > 0 && `${count(ended('COMPLETE'), 'job')} complete`,
    ended('ERROR') > 0 && `${count(ended('ERROR'), 'job')} in error`,
    ended('CANCELED') > 0 && `${count(ended('CANCELED'), 'job')} cancelled`,
    rendered > 0 && `${count(rendered, 'request')} rendered`,
    refused > 0 && `${count(refused, 'job')} not submitted`
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** The policy that MediaConvert's role needs, for the user to attach. None while no key is known, as behind an alias. */
async function writeDecryptPolicy({ arns }: DecryptKeys, directory: string): Promise<string | undefined> {
  if (arns.length === 0) return undefined
  const path = join(directory, 'decrypt-policy.json')
  await mkdir(directory, { recursive: true })
  await replaceFile(path, `${JSON.stringify(decryptPolicy(arns), undefined, 2)}\n`)
  return path
}
