import { parseArn } from '../aws/arn.ts'
import type { Problem } from '../errors.ts'
import { decryptPolicy } from '../iam/decrypt-policy.ts'
import type { Grant } from '../iam/grant-decrypt.ts'
import { consoleLink } from '../mediaconvert/console-link.ts'
import type { Inputs } from './inputs.ts'
import type { ManifestFile, ManifestJob } from './manifest.ts'
import { code, escape, MESSAGE_CHARACTERS, ROWS, table, unbroken, warningsBlock } from './markdown.ts'
import type { RunRecord, Timing } from './run-record.ts'
import { timelineOf } from './timeline.ts'
import { count, formatBytes, formatRate } from './units.ts'
import { cut } from './visible.ts'

const INPUTS_OF_A_JOB = 10
const IN_THE_MANIFEST = 'the manifest has all of them'

export interface SummaryOf {
  readonly inputs: Inputs
  readonly record: RunRecord
  readonly warnings?: readonly Problem[]
  readonly granted?: Grant | undefined
}

/** The job summary, in GitHub-flavoured Markdown. */
export function summaryOf({ inputs, record, warnings = [], granted }: SummaryOf): string {
  const { files, jobs, kmsKeyArn, timings } = record
  return [
    '## Client-side encryption for MediaConvert',
    headline(inputs, record),
    warningsBlock(warnings),
    files.length > 0 ? filesTable(files, timings) : '',
    jobs.length > 0 ? jobsTable(jobs, inputs.region) : '',
    timelineOf(record),
    policyBlock(kmsKeyArn, granted)
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function headline({ mode, dataKeyBits, shard }: Inputs, { files, jobs, kmsKeyArn }: RunRecord): string {
  const uploaded = files.filter(({ status }) => status === 'uploaded')
  const bytes = uploaded.reduce((sum, { plaintextLength }) => sum + plaintextLength, 0)
  const also = [
    tally(files.filter(({ status }) => status === 'skipped').length, 'file', 'skipped'),
    tally(files.filter(({ status }) => status === 'failed').length, 'file', '**failed**'),
    tally(jobs.filter(({ id }) => id !== undefined).length, 'job', 'submitted'),
    tally(jobs.filter(({ status }) => status === 'RENDERED').length, 'request', 'rendered'),
    tally(jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length, 'job', '**not submitted**')
  ]
  const tallies = [`**${count(uploaded.length, 'file')}** (${formatBytes(bytes)}) encrypted`, ...also]
  const how = `${mode}, ${dataKeyBits}-bit data keys, under the KMS key ${code(kmsKeyArn)}`
  const share = shard ? `Share ${shard.number} of ${shard.of}: ` : ''
  return `${share}${tallies.filter(Boolean).join(', ')}.\n\n${how}.`
}

function tally(number: number, noun: string, what: string): string {
  return number === 0 ? '' : `${count(number, noun)} ${what}`
}

function filesTable(files: readonly ManifestFile[], timings: ReadonlyMap<string, Timing>): string {
  const rows = files.slice(0, ROWS).map((file) => {
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

function throughput({ plaintextLength }: ManifestFile, timing: Timing | undefined): string {
  return timing ? unbroken(formatRate(plaintextLength, (timing.endedAt - timing.begunAt) / 1000)) : ''
}

function jobsTable(jobs: readonly ManifestJob[], region: string): string {
  const rows = jobs.slice(0, ROWS).map((job) => {
    const message = job.errorMessage === undefined ? '' : `: ${escape(cut(job.errorMessage, MESSAGE_CHARACTERS))}`
    const inputs = job.inputs.slice(0, INPUTS_OF_A_JOB).map(code)
    const more =
      job.inputs.length > inputs.length ? [`… and ${count(job.inputs.length - inputs.length, 'input')} more`] : []
    return `| ${nameOf(job, region)} | ${statusOf(job)}${message} | ${[...inputs, ...more].join('<br>')} |`
  })
  const head = '| job | status | inputs |\n| --- | --- | --- |'
  return `### Jobs\n\n${table(head, rows, { total: jobs.length, noun: 'job', elsewhere: IN_THE_MANIFEST })}`
}

function nameOf({ id, renderedRequest }: ManifestJob, region: string): string {
  if (id !== undefined) return `[${escape(id)}](${consoleLink(region, id)})`
  return renderedRequest === undefined ? 'none' : code(renderedRequest)
}

const OWN_STATUSES = new Map([
  ['RENDERED', 'rendered'],
  ['NOT_SUBMITTED', '**not submitted**']
])

/** MediaConvert's own statuses as they are; those that are not its own in plain words. */
function statusOf({ status }: ManifestJob): string {
  return OWN_STATUSES.get(status) ?? escape(status)
}

function policyBlock(kmsKeyArn: string, granted: Grant | undefined): string {
  if (!parseArn(kmsKeyArn)?.resource.startsWith('key/')) return ''
  const policy = JSON.stringify(decryptPolicy(kmsKeyArn), undefined, 2)
  const where = granted ? `; the role has it as its inline policy ${code(granted.policyName)}` : ''
  return `<details><summary>Policy that MediaConvert's role needs to decrypt the data keys${where}</summary>\n\n\`\`\`json\n${policy}\n\`\`\`\n\n</details>`
}
