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
