import { AwsCallError, InputError, messageOf, type Problem } from '../errors.ts'

/** What made the whole step fail, as annotations. Stack traces are for the debug log. */
export function describeFailure(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems
  if (error instanceof AwsCallError) return [{ title: error.code, message: error.message }]
  return [{ message: messageOf(error) }]
}
