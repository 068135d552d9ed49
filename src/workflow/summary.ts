import type { Problem } from '../errors.ts'
import { decryptPolicy } from '../iam/decrypt-policy.ts'
import type { Grant } from '../iam/grant-decrypt.ts'
import { below, commonFolder, ObjectColumn } from './common-folder.ts'
import { decryptKeysOf, type DecryptKeys } from './decrypt-keys.ts'
import type { Inputs } from './inputs.ts'
import { jobProblems, jobsTable, NOT_SUBMITTED_TITLE, type JobRow } from './jobs-table.ts'
import type { ManifestFile } from './manifest.ts'
import { code, escape, fold, MESSAGE_CHARACTERS, prose, table, unbroken, warningsBlock } from './markdown.ts'
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
  const rows = jobRows(record)
  return [
    '## Client-side encryption for MediaConvert',
    headline(inputs, record, stored),
    jobProblems(rows),
    warningsBlock(warnings.filter(({ title }) => title !== NOT_SUBMITTED_TITLE)),
    files.length > 0 ? filesTable(files, timings) : '',
    stored.length > 0 ? storedTable(stored) : '',
    jobs.length > 0 ? jobsTable(rows, inputs.region, IN_THE_MANIFEST) : '',
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
  const size = uploaded.length > 0 ? ` (${formatBytes(bytes)})` : ''
  const own = hasFiles ? `**${count(uploaded.length, 'file')}**${size} encrypted` : ''
  const proof = verify && uploaded.length > 0 ? '; each object was read back, and decrypts to its file' : ''
  const key = code(kmsKeyArn ?? '')
  const how = hasFiles ? `\n\n${mode}, ${dataKeyBits}-bit data keys, under the KMS key ${key}${proof}.` : ''
  const share = shard ? `Share ${shard.number} of ${shard.of}: ` : ''
  return `${share}${[own, ...also].filter(Boolean).join(', ')}.${how}`
}

function tally(number: number, noun: string, what: string): string {
  return number === 0 ? '' : `${count(number, noun)} ${what}`
}

const STATES = { uploaded: 'encrypted', skipped: 'skipped: the object exists' } as const

function filesTable(files: readonly ManifestFile[], timings: ReadonlyMap<string, Timing>): string {
  const objects = new ObjectColumn(files)
  const row = (file: ManifestFile): string => {
    const { path, plaintextLength, mode = '', status, error = '', s3Uri } = file
    const state = status === 'failed' ? `**failed**: ${prose(cut(error, MESSAGE_CHARACTERS))}` : STATES[status]
    const rate = throughput(file, timings.get(path))
    return `| ${code(path)} | ${unbroken(formatBytes(plaintextLength))} | ${mode} | ${rate} | ${state} |${objects.cell(code(s3Uri))}`
  }
  const head =
    `| file | size | mode | throughput | state |${objects.cell('object')}\n` +
    `| --- | ---: | --- | ---: | --- |${objects.cell('---')}`
  const isUrgent = ({ status }: ManifestFile): boolean => status === 'failed'
  return `### Files\n\n${objects.note}${table(files, { head, row, isUrgent, noun: 'file', elsewhere: IN_THE_MANIFEST })}`
}

function storedTable(stored: readonly StoredObject[]): string {
  const { folder, name } = commonFolder(stored.map(({ s3Uri }) => s3Uri))
  const row = ({ s3Uri, envelope }: StoredObject): string => {
    const size = unbroken(formatBytes(envelope.plaintextLength))
    return `| ${code(name(s3Uri))} | ${size} | ${envelope.mode} | ${envelope.kmsKeyRegion} |`
  }
  const head = '| object | size | mode | Region of the KMS key |\n| --- | ---: | --- | --- |'
  const elsewhere = 'the jobs in the manifest name all of them'
  const rows = table(stored, { head, row, isUrgent: () => false, noun: 'object', elsewhere })
  return `### Objects encrypted earlier\n\n${below('Objects', folder)}${rows}`
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
  const title = `Policy that MediaConvert's role needs to decrypt the data keys${where}`
  return fold(title, `\`\`\`json\n${policy}\n\`\`\``)
}
