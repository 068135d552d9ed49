import { AwsCallError, InputError, messageOf, type Problem } from '../errors.ts'
import { count } from './units.ts'

/** More annotations than this nobody reads, and a pattern can match a hundred thousand files. */
const MOST_PROBLEMS = 100

/** What made the whole step fail, as annotations. Stack traces are for the debug log. */
export function describeFailure(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return atMost(MOST_PROBLEMS, error.problems)
  if (error instanceof AwsCallError) return [{ title: error.code, message: error.message }]
  return [{ message: messageOf(error) }]
}

/** The first ones, and how many more there are. */
export function atMost(most: number, problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - most
  if (more <= 0) return problems
  return [...problems.slice(0, most), { message: `… and ${count(more, 'problem')} more like these.` }]
}

/** A request that was cut off says only that; why is the signal's to say. */
export function whyItEnded(error: unknown, signal: AbortSignal): unknown {
  return signal.aborted && error instanceof Error && error.name === 'AbortError' ? signal.reason : error
}

/** Each of them has been named in an annotation of its own, so the end need not name all of very many again. */
const NAMES_AT_THE_END = 100

/** Names of what failed, as the last annotation of a step lists them. */
export function listNames(names: readonly string[], noun = 'file'): string {
  const more = names.length - NAMES_AT_THE_END
  const shown = names.slice(0, NAMES_AT_THE_END).join(', ')
  return more > 0 ? `${shown} and ${count(more, `other ${noun}`)}, named above` : shown
}
