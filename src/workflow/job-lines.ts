import { jobErrorAdvice } from '../mediaconvert/watch/job-error.ts'
import { hasEnded, type JobState } from '../mediaconvert/watch/job-state.ts'
import { count, formatSeconds } from './units.ts'

const DOING: Readonly<Record<string, string>> = {
  PROBING: 'is being probed',
  TRANSCODING: 'is being transcoded',
  UPLOADING: 'is uploading its outputs'
}

/** Of the percentages only each quarter is worth a line. */
const SHARE_PERCENT = 25

/** `1517…-x (film.mov)`. */
export function labelOf(id: string, name: string): string {
  return name === '' ? id : `${id} (${name})`
}

/** Two or three of many names. */
export function shorten(names: readonly string[], shown = 3): string {
  const more = names.length - shown
  return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ')
}

/** What has changed, in a line; undefined where nothing has that anyone wants to read. */
export function describeMove(label: string, now: JobState, before: JobState | undefined): string | undefined {
  if (before !== undefined && isAsBefore(now, before)) return undefined
  if (hasEnded(now.status)) return describeEnd(label, now)
  if (now.status === 'SUBMITTED') return `Job ${label} is ${before ? 'back ' : ''}in its queue`
  const doing = DOING[now.phase ?? ''] ?? 'is in progress'
  const percent = now.percentComplete === undefined || now.percentComplete === 0 ? '' : `, ${now.percentComplete} %`
  const hasJustBegun = before?.status !== 'PROGRESSING'
  return `Job ${label} ${doing}${percent}${hasJustBegun ? waited(now, ' after') : ''}`
}

function isAsBefore(now: JobState, before: JobState): boolean {
  return now.status === before.status && now.phase === before.phase && quarterOf(now) === quarterOf(before)
}

function quarterOf({ percentComplete = 0 }: JobState): number {
  return Math.floor(percentComplete / SHARE_PERCENT)
}

/** `Job … ended COMPLETE: 3 min 20 s, after 12 s in its queue`. */
export function describeEnd(label: string, state: JobState): string {
  const seconds = runSeconds(state)
  const took = seconds === undefined ? '' : `: ${inWords(seconds)}${waited(state, ', after')}`
  return `Job ${label} ended ${state.status}${took}`
}

function waited(state: JobState, after: string): string {
  const seconds = queueSeconds(state)
  return seconds === undefined ? '' : `${after} ${inWords(seconds)} in its queue`
}

/** The service tells whole seconds. */
export function inWords(seconds: number): string {
  return seconds < 60 ? `${Math.round(seconds)} s` : formatSeconds(seconds)
}

/** How long it was, or is, in its queue. */
export function queueSeconds({ timing: { submittedAt, startedAt } }: Pick<JobState, 'timing'>): number | undefined {
  return submittedAt === undefined || startedAt === undefined ? undefined : (startedAt - submittedAt) / 1000
}

export function runSeconds({ timing: { startedAt, finishedAt } }: Pick<JobState, 'timing'>): number | undefined {
  return startedAt === undefined || finishedAt === undefined ? undefined : (finishedAt - startedAt) / 1000
}

/**
 * Of a job that ended otherwise than COMPLETE: why, and what to do.
 *
 * @param isAdvised whether that has been told of another job with this code
 */
export function describeFailedJob(label: string, state: JobState, link: string, isAdvised = false): string {
  const where = `Its page: ${link}`
  if (state.status !== 'ERROR') return `${describeEnd(label, state)}. Somebody has cancelled it. ${where}`
  const code = state.errorCode === undefined ? '' : ` ${state.errorCode}`
  const said = state.errorMessage ? `: ${state.errorMessage}` : ''
  const advice = isAdvised ? '' : `${jobErrorAdvice(state.errorCode, state.isEncrypted)} `
  return `Job ${label} ended in ERROR${code}${said.replace(/\.?$/, '.')} ${advice}${where}`
}

/**
 * How all jobs are, in a line.
 *
 * @param missing how many of them there are not
 */
export function describeTally(states: Iterable<JobState>, total: number, missing: number): string {
  const by = Map.groupBy(states, ({ status }) => status)
  const number = (status: string): number => by.get(status)?.length ?? 0
  const told = [
    { number: number('ERROR'), what: 'in error' },
    { number: number('CANCELED'), what: 'cancelled' },
    { number: missing, what: 'not found' },
    { number: number('PROGRESSING'), what: 'in progress' },
    { number: number('SUBMITTED'), what: 'in the queue' }
  ]
  const complete = number('COMPLETE')
  const unknown = total - told.reduce((sum, part) => sum + part.number, complete)
  const parts = [...told, { number: unknown, what: 'not known' }].filter((part) => part.number > 0)
  return `${count(total, 'job')}: ${[`${complete} complete`, ...parts.map((part) => `${part.number} ${part.what}`)].join(', ')}`
}

/** A warning code of the service: numbers that only its documentation has words for. */
export function describeWarningCode(code: number, times: number): string {
  const often = times > 1 ? ` (${times} times)` : ''
  return `warning code ${code}${often}; see https://docs.aws.amazon.com/mediaconvert/latest/ug/warning_codes.html`
}
