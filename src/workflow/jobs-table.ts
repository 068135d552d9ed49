import { basename } from 'node:path'
import { consoleLink } from '../mediaconvert/console-link.ts'
import type { JobTiming } from '../mediaconvert/watch/job-state.ts'
import { below, commonFolder, nameIn } from './common-folder.ts'
import { inWords, queueSeconds, runSeconds, shorten } from './job-lines.ts'
import type { ManifestJob } from './manifest.ts'
import { alert, code, escape, table, unbroken } from './markdown.ts'
import { count } from './units.ts'

export interface JobRow extends Omit<ManifestJob, 'id' | 'errorCode' | 'errorMessage'> {
  readonly id?: string | undefined
  readonly errorCode?: number | undefined
  readonly errorMessage?: string | undefined
  /** Known of jobs that were waited for. */
  readonly timing?: JobTiming | undefined
}

/** The title of what is said of a job that there is not; the summary tells it of the job itself. */
export const NOT_SUBMITTED_TITLE = 'Job not submitted'

const INPUTS_OF_A_JOB = 10
const FAILED: ReadonlySet<string> = new Set(['ERROR', 'CANCELED', 'NOT_SUBMITTED', 'MISSING'])

/** @param elsewhere where all jobs are, when there are too many to show */
export function jobsTable(jobs: readonly JobRow[], region: string, elsewhere: string): string {
  const hasTimes = jobs.some(({ timing }) => timing !== undefined)
  const { folder, name } = commonFolder(jobs.flatMap(({ inputs }) => inputs))
  const columns = ['job', 'status', ...(hasTimes ? ['duration'] : []), 'inputs']
  const head = `| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`
  const row = (job: JobRow): string => {
    const times = hasTimes ? ` ${unbroken(durationOf(job))} |` : ''
    return `| ${nameOf(job, region)} | ${statusOf(job)} |${times} ${inputsOf(job, name)} |`
  }
  const isUrgent = ({ status }: JobRow): boolean => FAILED.has(status)
  return `### Jobs\n\n${below('Inputs', folder)}${table(jobs, { head, row, isUrgent, noun: 'job', elsewhere })}`
}

function inputsOf({ inputs }: JobRow, name: (address: string) => string): string {
  const more = inputs.length - INPUTS_OF_A_JOB
  const shown = inputs.slice(0, INPUTS_OF_A_JOB).map((address) => code(name(address)))
  return [...shown, ...(more > 0 ? [`… and ${count(more, 'input')} more`] : [])].join('<br>')
}

function nameOf({ id, renderedRequest }: JobRow, region: string): string {
  if (id !== undefined) return `[${escape(id)}](${consoleLink(region, id)})`
  return renderedRequest === undefined ? 'none' : code(basename(renderedRequest))
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

function statusOf({ status, errorCode }: JobRow): string {
  return `${STATUSES.get(status) ?? escape(status)}${errorCode === undefined ? '' : `&nbsp;${errorCode}`}`
}

/** What is to be said of jobs that failed, each text once: it is the same of many as a rule, and would make the table wide. */
export function jobProblems(jobs: readonly JobRow[]): string {
  const failed = jobs.filter(({ errorMessage }) => errorMessage !== undefined && errorMessage !== '')
  const byText = Map.groupBy(failed, ({ status, errorCode, errorMessage = '' }) => {
    const what = STATUSES.get(status)?.replaceAll('**', '') ?? status
    return `${what}${errorCode === undefined ? '' : ` ${errorCode}`}: ${errorMessage}`
  })
  const texts = [...byText].map(([text, [first, ...others]]) => {
    if (others.length > 0) return `${count(others.length + 1, 'job')}: ${text}`
    const { id, inputs = [] } = first ?? {}
    return `Job ${id ?? `of ${shorten(inputs.map(nameIn), 2)}`}: ${text}`
  })
  return alert('CAUTION', texts, 'message')
}

/** `3 min 20 s, queue 12 s`. */
function durationOf({ timing = {} }: JobRow): string {
  const [run, queue] = [runSeconds({ timing }), queueSeconds({ timing })]
  const parts = [run === undefined ? '' : inWords(run), queue === undefined ? '' : `queue ${inWords(queue)}`]
  return parts.filter(Boolean).join(', ')
}
