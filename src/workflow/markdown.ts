import type { Problem } from '../errors.ts'
import { count } from './units.ts'
import { cut, visible } from './visible.ts'

/** GitHub takes 1 MiB a step, and shows nothing of a summary that is longer. Names and messages can be of any length. */
const TABLE_BYTES = 300_000
export const ROWS = 500
export const MESSAGE_CHARACTERS = 1000
const WARNINGS = 20

export function code(text: string): string {
  return `<code>${escape(text)}</code>`
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
  if (warnings.length === 0) return ''
  const lines = warnings.slice(0, WARNINGS).map(({ message }) => `> - ${escape(cut(message, MESSAGE_CHARACTERS))}`)
  const more = warnings.length - lines.length
  return ['> [!WARNING]', ...lines, ...(more > 0 ? [`> - … and ${count(more, 'warning')} more in the log`] : [])].join(
    '\n'
  )
}

/** As many as a table shows: all in their order, or of too many the urgent ones first. */
export function firstRows<T>(entries: readonly T[], isUrgent: (entry: T) => boolean): readonly T[] {
  if (entries.length <= ROWS) return entries
  const urgency = (entry: T): number => Number(isUrgent(entry))
  return entries.toSorted((a, b) => urgency(b) - urgency(a)).slice(0, ROWS)
}

/** A table of as many rows as fit, and where the others are. */
export function table(
  head: string,
  rows: readonly string[],
  { total, noun, elsewhere }: { readonly total: number; readonly noun: string; readonly elsewhere: string }
): string {
  let left = TABLE_BYTES
  const fitting = rows.filter((row) => (left -= Buffer.byteLength(row)) > 0)
  const missing = total - fitting.length
  const note = missing > 0 ? `\n\n… and ${count(missing, noun)} more; ${elsewhere}.` : ''
  return [head, ...fitting].join('\n') + note
}
