import { consoleLink } from '../mediaconvert/console-link.ts'
import type { JobTiming } from '../mediaconvert/watch/job-state.ts'
import { inWords, queueSeconds, runSeconds } from './job-lines.ts'
import type { ManifestJob } from './manifest.ts'
import { code, escape, firstRows, MESSAGE_CHARACTERS, table, unbroken } from './markdown.ts'
import { count } from './units.ts'
import { cut } from './visible.ts'

export interface JobRow extends Omit<ManifestJob, 'id' | 'errorCode' | 'errorMessage'> {
  readonly id?: string | undefined
  readonly errorCode?: number | undefined
  readonly errorMessage?: string | undefined
  /** Known of jobs that were waited for. */
  readonly timing?: JobTiming | undefined
}

const INPUTS_OF_A_JOB = 10
const FAILED: ReadonlySet<string> = new Set(['ERROR', 'CANCELED', 'NOT_SUBMITTED', 'MISSING'])

/** @param elsewhere where all jobs are, when there are too many to show */
export function jobsTable(jobs: readonly JobRow[], region: string, elsewhere: string): string {
  const hasTimes = jobs.some(({ timing }) => timing !== undefined)
  const head = hasTimes
    ? '| job | status | duration | inputs |\n| --- | --- | --- | --- |'
    : '| job | status | inputs |\n| --- | --- | --- |'
  const rows = firstRows(jobs, ({ status }) => FAILED.has(status)).map((job) => {
    const times = hasTimes ? ` ${unbroken(durationOf(job))} |` : ''
    return `| ${nameOf(job, region)} | ${statusOf(job)} |${times} ${inputsOf(job)} |`
  })
  return `### Jobs\n\n${table(head, rows, { total: jobs.length, noun: 'job', elsewhere })}`
}

function inputsOf({ inputs }: JobRow): string {
  const more = inputs.length - INPUTS_OF_A_JOB
  const shown = inputs.slice(0, INPUTS_OF_A_JOB).map(code)
  return [...shown, ...(more > 0 ? [`… and ${count(more, 'input')} more`] : [])].join('<br>')
}

function nameOf({ id, renderedRequest }: JobRow, region: string): string {
  if (id !== undefined) return `[${escape(id)}](${consoleLink(region, id)})`
  return renderedRequest === undefined ? 'none' : code(renderedRequest)
}

/** MediaConvert's own statuses as they are; those that are not its own in plain words. */
const STATUSES = new Map([
  ['RENDERED', 'rendered'],
  ['NOT_SUBMITTED', '**not submitted**'],
  ['MISSING', '**not found**'],
  ['UNKNOWN', 'not known'],
  ['ERROR', '**ERROR**'],
  ['CANCELED', '**CANCELED**']
])

function statusOf({ status, errorCode, errorMessage }: JobRow): string {
  const said = errorMessage === undefined ? '' : `: ${escape(cut(errorMessage, MESSAGE_CHARACTERS))}`
  return `${STATUSES.get(status) ?? escape(status)}${errorCode === undefined ? '' : ` ${errorCode}`}${said}`
}

/** `3 min 20 s, queue 12 s`. */
function durationOf({ timing = {} }: JobRow): string {
  const [run, queue] = [runSeconds({ timing }), queueSeconds({ timing })]
  const parts = [run === undefined ? '' : inWords(run), queue === undefined ? '' : `queue ${inWords(queue)}`]
  return parts.filter(Boolean).join(', ')
}
