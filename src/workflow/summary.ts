import { parseArn } from '../aws/arn.ts'
import { decryptPolicy } from '../iam/decrypt-policy.ts'
import { consoleLink } from '../mediaconvert/console-link.ts'
import type { Inputs } from './inputs.ts'
import type { ManifestFile, ManifestJob } from './manifest.ts'
import type { RunRecord } from './run-record.ts'
import { count, formatBytes } from './units.ts'

/** GitHub takes 1 MiB a step; these many rows of both tables stay well below it, also with long paths. */
const ROWS = 500

/** The job summary, in GitHub-flavoured Markdown. */
export function summaryOf({ inputs, record }: { readonly inputs: Inputs; readonly record: RunRecord }): string {
  const { files, jobs, kmsKeyArn } = record
  return [
    '## Client-side encryption for MediaConvert',
    `${count(files.filter(({ status }) => status === 'uploaded').length, 'file')} encrypted with ${inputs.mode} under ${code(kmsKeyArn)}.`,
    filesTable(files),
    jobs.length > 0 ? jobsTable(jobs, inputs.region) : '',
    policyBlock(kmsKeyArn)
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function filesTable(files: readonly ManifestFile[]): string {
  const rows = files.slice(0, ROWS).map((file) => {
    const state = {
      uploaded: 'encrypted',
      skipped: 'skipped, object exists',
      failed: `failed: ${escape(file.error ?? '')}`
    }
    return `| ${code(file.path)} | ${formatBytes(file.plaintextLength)} | ${file.mode ?? ''} | ${state[file.status]} | ${code(file.s3Uri)} |`
  })
  return ['### Files', '| file | size | mode | state | object |\n| --- | ---: | --- | --- | --- |', ...rows]
    .join('\n')
    .replace('### Files\n', '### Files\n\n')
    .concat(cutNote(files.length, 'file'))
}

function jobsTable(jobs: readonly ManifestJob[], region: string): string {
  const rows = jobs.slice(0, ROWS).map((job) => {
    const name = job.id === undefined ? code(job.renderedRequest ?? '—') : `[${job.id}](${consoleLink(region, job.id)})`
    const state = job.errorMessage === undefined ? job.status : `${job.status}: ${escape(job.errorMessage)}`
    return `| ${name} | ${state} | ${job.inputs.map(code).join('<br>')} |`
  })
  return ['### Jobs\n', '| job | status | inputs |\n| --- | --- | --- |', ...rows]
    .join('\n')
    .concat(cutNote(jobs.length, 'job'))
}

function cutNote(total: number, noun: string): string {
  return total > ROWS ? `\n\n… and ${count(total - ROWS, noun)} more; the manifest has all of them.` : ''
}

function policyBlock(kmsKeyArn: string): string {
  if (!parseArn(kmsKeyArn)?.resource.startsWith('key/')) return ''
  const policy = JSON.stringify(decryptPolicy(kmsKeyArn), undefined, 2)
  return `<details><summary>Policy that the MediaConvert role needs to decrypt</summary>\n\n\`\`\`json\n${policy}\n\`\`\`\n\n</details>`
}

function code(text: string): string {
  return `<code>${escape(text)}</code>`
}

/** Text that must not become Markdown or HTML, nor end its table's cell. */
function escape(text: string): string {
  return text.replace(/[&<>|`*_[\]\\~#@!\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)
}
