import { hasEnded, type JobTiming } from '../mediaconvert/watch/job-state.ts'

/** Mermaid refuses texts of over 50,000 characters, and a chart with more sections than this reads badly anyway. */
const SECTIONS = 40

/** One file, or one job: what happened to it, and when. */
export interface TimelineSection {
  readonly name: string
  readonly bars: readonly Bar[]
}

/** In milliseconds since 1970; without an end it is a moment. */
export interface Bar {
  readonly what: string
  readonly from: number
  readonly to?: number
  readonly look: 'grey' | 'pale' | 'solid' | 'red'
}

/** Mermaid's own words for them; `solid` is how bars look that have none. */
const TAGS = { grey: 'done, ', pale: 'active, ', solid: '', red: 'crit, ' } as const

/** A Mermaid chart, which GitHub draws; '' where there is nothing to draw. */
export function timelineOf(sections: readonly TimelineSection[]): string {
  const shown = sections.filter(({ bars }) => bars.length > 0).slice(0, SECTIONS)
  if (shown.length === 0) return ''
  const rows = shown.flatMap(({ name, bars }) => [`section ${label(name)}`, ...bars.map(rowOf)])
  return ['```mermaid', 'gantt', 'dateFormat x', 'axisFormat %H:%M:%S', ...rows, '```'].join('\n')
}

function rowOf({ what, from, to, look }: Bar): string {
  if (to === undefined) return `${what} :milestone, ${from}, 0ms`
  // A bar of no width would not be seen.
  return `${what} :${TAGS[look]}${from}, ${Math.max(to, from + 1)}`
}

/**
 * A job's time in its queue and on from there.
 *
 * @param now the end of what has not ended
 */
export function jobBars(status: string, { submittedAt, startedAt, finishedAt }: JobTiming, now: number): Bar[] {
  const hasFailed = hasEnded(status) && status !== 'COMPLETE'
  const end = finishedAt ?? (hasEnded(status) ? undefined : now)
  const look = hasFailed ? 'red' : 'solid'
  const waitedUntil = startedAt ?? end
  return [
    ...(submittedAt === undefined || waitedUntil === undefined
      ? []
      : [
          {
            what: 'queue',
            from: submittedAt,
            to: waitedUntil,
            look: startedAt === undefined && hasFailed ? 'red' : 'pale'
          } as const
        ]),
    ...(startedAt === undefined || end === undefined
      ? []
      : [{ what: 'transcode', from: startedAt, to: end, look } as const])
  ]
}

/** A path in the characters that mean nothing in a chart. */
function label(path: string): string {
  const text = path.replace(/[^\p{L}\p{N} ._/()-]/gu, '_')
  return text.length > 60 ? `…${text.slice(-59).replace(/^\p{Cs}/u, '')}` : text
}
