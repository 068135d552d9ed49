import { InputError } from '../errors.ts'
import { isObject, type JsonObject } from './json.ts'
import { createJobRequestShape, findMember, jobSettingsShape, jobShape, type StructureShape } from './model.ts'
import type { SettingsDocument } from './settings-document.ts'
import { settingsProblem, type Path } from './settings-path.ts'

/** What the settings were written as. */
export type SettingsForm = 'CreateJob request' | 'job settings' | 'GetJob answer'

/** One form of the settings, turned into the shape of a CreateJob request. */
export interface FormedSettings {
  readonly form: SettingsForm
  /** Members are still cased as written, and nothing of it is checked. */
  readonly value: JsonObject
  /** Where a path of the request is in the document. */
  readonly toDocument: (path: Path) => Path
  /** Keys of a job that a request cannot have. */
  readonly dropped: readonly string[]
}

/** What SDKs put beside the `Job` of their answer: JavaScript's and Python's notes about the call. */
const NOTES_OF_SDKS = ['$metadata', 'ResponseMetadata']

/**
 * Tells by the keys at the top which form the settings have: a wrapper `Job` (or a job's own `Arn` and `Id`) is a GetJob answer,
 * a member of JobSettings is bare job settings, all else is a whole request. The two have no member in common.
 *
 * @throws InputError where it is another answer of the API that looks like one of them.
 */
export function readForm(document: SettingsDocument): FormedSettings {
  const { value } = document
  const wrapper = ['Job', 'job'].find((key) => Object.hasOwn(value, key))
  if (wrapper !== undefined) return readWrappedJob(document, wrapper)
  refuseOtherAnswers(document)
  if (hasMember(value, 'Arn') && hasMember(value, 'Id')) return readJob(value, (path) => path)
  const isSettings = !knowsAny(createJobRequestShape, value) && knowsAny(jobSettingsShape, value)
  if (!isSettings) return { form: 'CreateJob request', value, toDocument: (path) => path, dropped: [] }
  return { form: 'job settings', value: { Settings: value }, toDocument: (path) => path.slice(1), dropped: [] }
}

function readWrappedJob(document: SettingsDocument, wrapper: string): FormedSettings {
  const others = Object.keys(document.value).filter((key) => key !== wrapper && !NOTES_OF_SDKS.includes(key))
  const problems = others.map((key) =>
    problemAtKey(
      document,
      key,
      `${key} is beside ${wrapper}: a GetJob answer holds nothing else. Move it, or remove it.`
    )
  )
  const job = document.value[wrapper]
  if (!isObject(job)) problems.push(problemAtKey(document, wrapper, `${wrapper}: expected an object, the job.`))
  if (problems.length > 0 || !isObject(job)) throw new InputError(problems)
  return readJob(job, (path) => [wrapper, ...path])
}

function readJob(job: JsonObject, toDocument: (path: Path) => Path): FormedSettings {
  const kept = Object.entries(job).filter(([key]) => !isJobOnly(key))
  return {
    form: 'GetJob answer',
    value: Object.fromEntries(kept),
    toDocument,
    dropped: Object.keys(job).filter(isJobOnly)
  }
}

/** Members of a job that a request has not, and the token that would make the service answer with the old job. */
function isJobOnly(key: string): boolean {
  const member = findMember(createJobRequestShape, key)
  return member === undefined ? findMember(jobShape, key) !== undefined : member.name === 'ClientRequestToken'
}

function refuseOtherAnswers(document: SettingsDocument): void {
  const { value } = document
  if (isObject(value['JobTemplate'] ?? value['jobTemplate'])) {
    const advice =
      'this is a job template. Give its name in the input job-template; job-settings takes a request or settings.'
    throw new InputError([problemAtKey(document, 'JobTemplate', advice)])
  }
  if (Array.isArray(value['Jobs'] ?? value['jobs'])) {
    const advice = 'this is a list of jobs. Give one of them, as `aws mediaconvert get-job` prints it.'
    throw new InputError([problemAtKey(document, 'Jobs', advice)])
  }
}

function problemAtKey(document: SettingsDocument, key: string, message: string): ReturnType<typeof settingsProblem> {
  return settingsProblem([], message, document.file, document.locate([key]))
}

function hasMember(value: JsonObject, name: string): boolean {
  return Object.keys(value).some((key) => findMember(jobShape, key)?.name === name)
}

function knowsAny(structure: StructureShape, value: JsonObject): boolean {
  return Object.keys(value).some((key) => findMember(structure, key) !== undefined)
}
