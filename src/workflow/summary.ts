import type { Problem } from '../errors.ts'
import { decryptPolicy } from '../iam/decrypt-policy.ts'
import type { Grant } from '../iam/grant-decrypt.ts'
import { decryptKeysOf, type DecryptKeys } from './decrypt-keys.ts'
import type { Inputs } from './inputs.ts'
import { jobsTable, type JobRow } from './jobs-table.ts'
import type { ManifestFile } from './manifest.ts'
import { code, escape, firstRows, MESSAGE_CHARACTERS, table, unbroken, warningsBlock } from './markdown.ts'
import type { RunRecord, Timing } from './run-record.ts'
import { timelineOfRun } from './run-timeline.ts'
import type { StoredObject } from './stored-objects.ts'
import { timelineOf } from './timeline.ts'
import { count, formatBytes, formatRate } from './units.ts'
import { cut } from './visible.ts'

const IN_THE_MANIFEST = 'the manifest has all of them'

export interface SummaryOf {
  readonly inputs: Inputs
  readonly record: RunRecord
  /** Objects that were encrypted earlier. */
  readonly stored?: readonly StoredObject[]
  readonly warnings?: readonly Problem[]
  readonly granted?: readonly Grant[]
}

/** The job summary, in GitHub-flavoured Markdown. */
export function summaryOf({ inputs, record, stored = [], warnings = [], granted = [] }: SummaryOf): string {
  const { files, jobs, kmsKeyArn, timings } = record
  return [
    '## Client-side encryption for MediaConvert',
    headline(inputs, record, stored),
    warningsBlock(warnings),
    files.length > 0 ? filesTable(files, timings) : '',
    stored.length > 0 ? storedTable(stored) : '',
    jobs.length > 0 ? jobsTable(jobRows(record), inputs.region, IN_THE_MANIFEST) : '',
    timelineOf(timelineOfRun(record, Date.now())),
    policyBlock(decryptKeysOf(kmsKeyArn, stored), granted)
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function headline(inputs: Inputs, { files, jobs, kmsKeyArn }: RunRecord, stored: readonly StoredObject[]): string {
  const { mode, dataKeyBits, shard, verify } = inputs
  const hasFiles = inputs.files.length > 0
  const uploaded = files.filter(({ status }) => status === 'uploaded')
  const bytes = uploaded.reduce((sum, { plaintextLength }) => sum + plaintextLength, 0)
  const also = [
    tally(stored.length, 'object', 'encrypted earlier'),
    tally(files.filter(({ status }) => status === 'skipped').length, 'file', 'skipped'),
    tally(files.filter(({ status }) => status === 'failed').length, 'file', '**failed**'),
    tally(jobs.filter(({ id }) => id !== undefined).length, 'job', 'submitted'),
    tally(jobs.filter(({ status }) => status === 'COMPLETE').length, 'job', 'complete'),
    tally(jobs.filter(({ status }) => status === 'ERROR').length, 'job', '**in error**'),
    tally(jobs.filter(({ status }) => status === 'CANCELED').length, 'job', '**cancelled**'),
    tally(jobs.filter(({ status }) => status === 'RENDERED').length, 'request', 'rendered'),
    tally(jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length, 'job', '**not submitted**')
  ]
  const own = hasFiles ? `**${count(uploaded.length, 'file')}** (${formatBytes(bytes)}) encrypted` : ''
  const proof = verify && uploaded.length > 0 ? '; each object was read back, and decrypts to its file' : ''
  const key = code(kmsKeyArn ?? '')
  const how = hasFiles ? `\n\n${mode}, ${dataKeyBits}-bit data keys, under the KMS key ${key}${proof}.` : ''
  const share = shard ? `Share ${shard.number} of ${shard.of}: ` : ''
  return `${share}${[own, ...also].filter(Boolean).join(', ')}.${how}`
}

function tally(number: number, noun: string, what: string): string {
  return number === 0 ? '' : `${count(number, noun)} ${what}`
}

function filesTable(files: readonly ManifestFile[], timings: ReadonlyMap<string, Timing>): string {
  const rows = firstRows(files, ({ status }) => status === 'failed').map((file) => {
    const state = {
      uploaded: 'encrypted',
      skipped: 'skipped: the object exists',
      failed: `**failed**: ${escape(cut(file.error ?? '', MESSAGE_CHARACTERS))}`
    }
    const size = unbroken(formatBytes(file.plaintextLength))
    const rate = throughput(file, timings.get(file.path))
    return `| ${code(file.path)} | ${size} | ${file.mode ?? ''} | ${rate} | ${state[file.status]} | ${code(file.s3Uri)} |`
  })
  const head = '| file | size | mode | throughput | state | object |\n| --- | ---: | --- | ---: | --- | --- |'
  return `### Files\n\n${table(head, rows, { total: files.length, noun: 'file', elsewhere: IN_THE_MANIFEST })}`
}

function storedTable(stored: readonly StoredObject[]): string {
  const rows = firstRows(stored, () => false).map(({ s3Uri, envelope }) => {
    const size = unbroken(formatBytes(envelope.plaintextLength))
    return `| ${code(s3Uri)} | ${size} | ${envelope.mode} | ${envelope.kmsKeyRegion} |`
  })
  const head = '| object | size | mode | Region of the KMS key |\n| --- | ---: | --- | --- |'
  const rest = { total: stored.length, noun: 'object', elsewhere: 'the jobs in the manifest name all of them' }
  return `### Objects encrypted earlier\n\n${table(head, rows, rest)}`
}

function throughput({ plaintextLength }: ManifestFile, timing: Timing | undefined): string {
  return timing ? unbroken(formatRate(plaintextLength, (timing.endedAt - timing.begunAt) / 1000)) : ''
}

function jobRows({ jobs, jobTimings }: RunRecord): JobRow[] {
  return jobs.map((job) => ({ ...job, timing: jobTimings.get(job.id ?? '') }))
}

function policyBlock({ arns, unknown }: DecryptKeys, granted: readonly Grant[]): string {
  const block = arns.length === 0 ? '' : policyOf(arns, granted)
  return [block, escape(unknown)].filter(Boolean).join('\n\n')
}

export function policyOf(arns: readonly string[], granted: readonly Grant[] = []): string {
  const policy = JSON.stringify(decryptPolicy(arns), undefined, 2)
  const names = granted.map(({ policyName }) => code(policyName)).join(', ')
  const what = granted.length > 1 ? 'in its inline policies' : 'as its inline policy'
  const where = granted.length > 0 ? `; the role has it ${what} ${names}` : ''
  return `<details><summary>Policy that MediaConvert's role needs to decrypt the data keys${where}</summary>\n\n\`\`\`json\n${policy}\n\`\`\`\n\n</details>`
}
