import { parseArn } from '../aws/arn.ts'
import type { Problem } from '../errors.ts'
import { decryptPolicy } from '../iam/decrypt-policy.ts'
import { consoleLink } from '../mediaconvert/console-link.ts'
import type { Inputs } from './inputs.ts'
import type { ManifestFile, ManifestJob } from './manifest.ts'
import type { RunRecord, Timing } from './run-record.ts'
import { timelineOf } from './timeline.ts'
import { count, formatBytes, formatRate } from './units.ts'

/** GitHub takes 1 MiB a step; these many rows of both tables stay well below it, also with long paths. */
const ROWS = 500

const WARNINGS = 20

export interface SummaryOf {
  readonly inputs: Inputs
  readonly record: RunRecord
  readonly warnings?: readonly Problem[]
}

/** The job summary, in GitHub-flavoured Markdown. */
export function summaryOf({ inputs, record, warnings = [] }: SummaryOf): string {
  const { files, jobs, kmsKeyArn, timings } = record
  return [
    '## Client-side encryption for MediaConvert',
    headline(inputs, record),
    warningsList(warnings),
    files.length > 0 ? filesTable(files, timings) : '',
    jobs.length > 0 ? jobsTable(jobs, inputs.region) : '',
    timelineOf(record),
    policyBlock(kmsKeyArn)
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

function warningsList(warnings: readonly Problem[]): string {
  if (warnings.length === 0) return ''
  const lines = warnings.slice(0, WARNINGS).map(({ message }) => `> - ${escape(message)}`)
  const more = warnings.length - lines.length
  return ['> [!WARNING]', ...lines, ...(more > 0 ? [`> - … and ${count(more, 'warning')} more in the log`] : [])].join(
    '\n'
  )
}

function filesTable(files: readonly ManifestFile[], timings: ReadonlyMap<string, Timing>): string {
  const rows = files.slice(0, ROWS).map((file) => {
    const state = {
      uploaded: 'encrypted',
      skipped: 'skipped: the object exists',
      failed: `**failed**: ${escape(file.error ?? '')}`
    }
    const size = unbroken(formatBytes(file.plaintextLength))
    const rate = throughput(file, timings.get(file.path))
    return `| ${code(file.path)} | ${size} | ${file.mode ?? ''} | ${rate} | ${state[file.status]} | ${code(file.s3Uri)} |`
  })
  return [
    '### Files\n',
    '| file | size | mode | throughput | state | object |\n| --- | ---: | --- | ---: | --- | --- |',
    ...rows
  ]
    .join('\n')
    .concat(cutNote(files.length, 'file'))
}

function throughput({ plaintextLength }: ManifestFile, timing: Timing | undefined): string {
  return timing ? unbroken(formatRate(plaintextLength, (timing.endedAt - timing.begunAt) / 1000)) : ''
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;')
}

function jobsTable(jobs: readonly ManifestJob[], region: string): string {
  const rows = jobs.slice(0, ROWS).map((job) => {
    const state = job.errorMessage === undefined ? '' : `: ${escape(job.errorMessage)}`
    return `| ${nameOf(job, region)} | ${statusOf(job)}${state} | ${job.inputs.map(code).join('<br>')} |`
  })
  return ['### Jobs\n', '| job | status | inputs |\n| --- | --- | --- |', ...rows]
    .join('\n')
    .concat(cutNote(jobs.length, 'job'))
}

function nameOf({ id, renderedRequest }: ManifestJob, region: string): string {
  if (id !== undefined) return `[${id}](${consoleLink(region, id)})`
  return renderedRequest === undefined ? 'none' : code(renderedRequest)
}

/** MediaConvert's own statuses as they are; those that are not its own in plain words. */
function statusOf({ status }: ManifestJob): string {
  return { RENDERED: 'rendered', NOT_SUBMITTED: '**not submitted**' }[status] ?? status
}

function cutNote(total: number, noun: string): string {
  return total > ROWS ? `\n\n… and ${count(total - ROWS, noun)} more; the manifest has all of them.` : ''
}

function policyBlock(kmsKeyArn: string): string {
  if (!parseArn(kmsKeyArn)?.resource.startsWith('key/')) return ''
  const policy = JSON.stringify(decryptPolicy(kmsKeyArn), undefined, 2)
  return `<details><summary>Policy that MediaConvert's role needs to decrypt the data keys</summary>\n\n\`\`\`json\n${policy}\n\`\`\`\n\n</details>`
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`
}

/** Text that must not become Markdown or HTML, nor end its table's cell. */
function escape(text: string): string {
  return text.replace(/[&<>|`*_[\]\\~#@!\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)
}
