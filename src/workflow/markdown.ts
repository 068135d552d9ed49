import type { Problem } from '../errors.ts'
import { count } from './units.ts'
import { cut, visible } from './visible.ts'

/** GitHub takes 1 MiB a step, and shows nothing of a summary that is longer. Names and messages can be of any length. */
const TABLE_BYTES = 300_000
const ROWS = 500
const OPEN_ROWS = 25
const URGENT_ROWS = 100
export const MESSAGE_CHARACTERS = 1000
const ALERT_LINES = 20

/** A name or an address. */
export function code(text: string): string {
  return `<code>${prose(text)}</code>`
}

/** Text as it is. Where it has no place to be broken at for long, it gets one: it would widen its table beyond the page. */
export function prose(text: string): string {
  const pieces = text.split(/([^\s/-]{40})/u)
  return pieces.map((piece, index) => `${escape(piece)}${index % 2 === 1 ? '<wbr>' : ''}`).join('')
}

/**
 * Text that must not become Markdown or HTML, nor end its table's cell. GitHub makes links of addresses also where they are
 * written with entities, but not across an element.
 */
export function escape(text: string): string {
  const entities = visible(text).replace(/[&<>|`*_[\]\\~#@!$]/g, (character) => `&#${character.charCodeAt(0)};`)
  return entities.replace(/&#64;|:(?=\/\/)|(?<=www)\./gi, '<span>$&</span>')
}

export function unbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;')
}

/** What a run has warned of, or '' where it has not. */
export function warningsBlock(warnings: readonly Problem[]): string {
  const texts = warnings.map(({ message }) => message)
  return alert('WARNING', texts, 'warning')
}

/** One of GitHub's coloured blocks with a list, or '' where there is nothing to list. */
export function alert(kind: 'NOTE' | 'WARNING' | 'CAUTION', texts: readonly string[], noun: string): string {
  if (texts.length === 0) return ''
  const lines = texts.slice(0, ALERT_LINES).map((text) => `> - ${prose(cut(text, MESSAGE_CHARACTERS))}`)
  const more = texts.length - lines.length
  return [`> [!${kind}]`, ...lines, ...(more > 0 ? [`> - … and ${count(more, noun)} more in the log`] : [])].join('\n')
}

export interface TableOf<T> {
  /** The row of names, and the one below it that says how columns are aligned. */
  readonly head: string
  readonly row: (entry: T) => string
  /** Whether it has to be seen at a glance, as what failed has. */
  readonly isUrgent: (entry: T) => boolean
  /** What an entry is. */
  readonly noun: string
  /** Where all entries are, when there are too many to show. */
  readonly elsewhere: string
}

/** A table. A long one is folded, but for what is urgent; of a very long one there are as many rows as fit, and where the others are. */
export function table<T>(entries: readonly T[], { head, row, isUrgent, noun, elsewhere }: TableOf<T>): string {
  const isLong = entries.length > OPEN_ROWS
  const urgent = isLong ? entries.filter(isUrgent) : entries
  const others = isLong ? entries.filter((entry) => !isUrgent(entry)) : []
  const fitting = fitsIn(TABLE_BYTES)
  const open = urgent.slice(0, URGENT_ROWS).map(row).filter(fitting)
  const rest = [...urgent.slice(URGENT_ROWS), ...others]
  const folded = rest
    .slice(0, ROWS - open.length)
    .map(row)
    .filter(fitting)
  const missing = entries.length - open.length - folded.length
  const title = titleOf(folded.length, rest.length, open.length > 0 ? `other ${noun}` : noun)
  return [
    open.length > 0 ? [head, ...open].join('\n') : '',
    folded.length > 0 ? fold(title, [head, ...folded].join('\n')) : '',
    missing > 0 ? `… and ${count(missing, noun)} more; ${elsewhere}.` : ''
  ]
    .filter(Boolean)
    .join('\n\n')
}

function titleOf(shown: number, of: number, noun: string): string {
  return shown === of ? count(of, noun) : `${shown} of ${count(of, noun)}`
}

export function fold(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}

function fitsIn(bytes: number): (row: string) => boolean {
  let left = bytes
  return (row) => (left -= Buffer.byteLength(row)) > 0
}
