import { InputError, type Problem } from '../errors.ts'
import type { JobRequest } from './job-request.ts'
import { createJobRequestShape } from './model.ts'
import { recase } from './recase.ts'
import type { SettingsDocument } from './settings-document.ts'
import { readForm, type SettingsForm } from './settings-form.ts'
import { settingsProblem, type ProblemAt } from './settings-path.ts'

export interface ReadJobRequest {
  readonly request: JobRequest
  readonly form: SettingsForm
  /** Sentences for the log about what was left out on purpose. */
  readonly notes: readonly string[]
  /** For the checks that come later: makes problems that point at the line where a path of the request is written. */
  readonly problemAt: ProblemAt
}

/**
 * Reads a whole CreateJob request, bare job settings or a GetJob answer (with its wrapper `Job`, or the job itself), in
 * UpperCamelCase or lowerCamelCase, into a request in UpperCamelCase.
 *
 * @throws InputError with every unknown member and wrong type, each with its path and line.
 */
export function readJobRequest(document: SettingsDocument): ReadJobRequest {
  const { form, value, toDocument, dropped } = readForm(document)
  const problemAt: ProblemAt = (path, message) =>
    settingsProblem(path, message, document.file, document.locate(toDocument(path)))
  const problems: Problem[] = []
  const request = recase(value, createJobRequestShape, [], (path, message) => {
    problems.push(problemAt(path, message))
  })
  if (problems.length > 0) throw new InputError(problems)
  // The walk has just found it to be what the SDK's schema says; enum values are the service's to check.
  return { request: request as JobRequest, form, notes: describeDropped(dropped), problemAt }
}

function describeDropped(dropped: readonly string[]): string[] {
  if (dropped.length === 0) return []
  return [`job-settings is a GetJob answer: left out what belongs to that job alone (${dropped.join(', ')}).`]
}
