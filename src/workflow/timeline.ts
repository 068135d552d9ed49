import { hasEnded, type JobTiming } from '../mediaconvert/watch/job-state.ts'
import { timeAxis } from './time-axis.ts'
import { count } from './units.ts'

/** More rows than these nobody reads, and Mermaid refuses texts of over 50,000 characters. */
const ROWS = 40

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

/** Pixels: GitHub's column of summaries, a character of a row's name, one in a bar, and what is left and right of the bars. */
const [COLUMN, NAME_CHARACTER, BAR_CHARACTER, MARGIN] = [900, 6.5, 7, 30]
const NAME_CHARACTERS = 44
/** A bar that is too narrow for its name has one that cannot be seen: Mermaid would write it over the next bar, and takes no bar without. */
const UNSEEN = '\u200b'

/**
 * A Mermaid chart, which GitHub draws, with a row for each section; '' where there is nothing to draw.
 *
 * @param noun what a section is, if it is not a file
 */
export function timelineOf(sections: readonly TimelineSection[], noun = 'file'): string {
  const drawn = sections.filter(({ bars }) => bars.length > 0)
  const shown = mostNotable(drawn).map(({ name, bars }) => ({ name: label(name), bars: oneAfterTheOther(bars) }))
  // Moments alone make no picture.
  if (!shown.some(({ bars }) => bars.some(({ to }) => to !== undefined))) return ''
  const span = spanOf(shown)
  const leftPadding = Math.ceil(Math.max(...shown.map(({ name }) => name.length)) * NAME_CHARACTER + MARGIN)
  const pixels = (milliseconds: number): number => (milliseconds / span) * (COLUMN - leftPadding - MARGIN)
  const rows = shown.flatMap(({ name, bars }) => [`section ${name}`, ...bars.map((bar) => rowOf(bar, pixels))])
  // Mermaid's line at the present time is red, and here red is what failed.
  const head = ['```mermaid', settings(leftPadding), 'gantt', 'dateFormat x', 'todayMarker off', ...timeAxis(span)]
  const chart = [...head, ...rows, '```'].join('\n')
  return `### Timeline\n\n${explanation(shown, drawn.length, noun)}\n\n${chart}`
}

/** All, or of too many those that failed and those that took longest, in their order. */
function mostNotable(sections: readonly TimelineSection[]): readonly TimelineSection[] {
  if (sections.length <= ROWS) return sections
  const weight = (section: TimelineSection): number =>
    section.bars.some(({ look }) => look === 'red') ? Infinity : spanOf([section])
  const chosen = new Set(sections.toSorted((a, b) => weight(b) - weight(a) || 0).slice(0, ROWS))
  return sections.filter((section) => chosen.has(section))
}

function explanation(shown: readonly TimelineSection[], total: number, noun: string): string {
  const bars = shown.flatMap((section) => section.bars)
  const which = total > ROWS ? `The ${ROWS} of ${count(total, noun)} that failed or took longest. ` : ''
  const red = bars.some(({ look }) => look === 'red') ? ' Red is what failed.' : ''
  return `${which}In each row: ${[...new Set(bars.map(({ what }) => what))].join(', ')}.${red}`
}

/** From the first beginning to the last end; never 0. */
function spanOf(sections: readonly TimelineSection[]): number {
  const bars = sections.flatMap((section) => section.bars)
  const ends = bars.map(({ from, to = from }) => to)
  return Math.max(1, Math.max(...ends) - Math.min(...bars.map(({ from }) => from)))
}

/** All bars of a section in one row, and its name beside them rather than under them. Known to Mermaid 9.3 and later. */
function settings(leftPadding: number): string {
  const gantt = {
    displayMode: 'compact',
    leftPadding,
    barHeight: 18,
    barGap: 6,
    numberSectionStyles: 2
  }
  return `%%{init: ${JSON.stringify({ gantt })}}%%`
}

function rowOf({ what, from, to, look }: Bar, pixels: (milliseconds: number) => number): string {
  if (to === undefined) return `${what} :milestone, ${from}, 0ms`
  const name = pixels(to - from) >= what.length * BAR_CHARACTER ? what : UNSEEN
  return `${name} :${TAGS[look]}${from}, ${to}`
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

/**
 * In a row, so that each is seen: the service tells whole seconds, by its own clock, so that a queue may seem to begin before the upload
 * is over, and to be left in no time.
 */
function oneAfterTheOther(bars: readonly Bar[]): Bar[] {
  let earliest = 0
  return bars.map((bar) => {
    const from = Math.max(bar.from, earliest)
    const to = bar.to === undefined ? undefined : Math.max(bar.to, from + 1)
    earliest = to ?? from
    return { ...bar, from, ...(to !== undefined && { to }) }
  })
}

/** A path in the characters that mean nothing in a chart; of a long one its end, which tells it from others. */
function label(path: string): string {
  const text = path.replace(/[^\p{L}\p{N} ._/()-]/gu, '_')
  return text.length > NAME_CHARACTERS ? `…${text.slice(1 - NAME_CHARACTERS).replace(/^\p{Cs}/u, '')}` : text
}
