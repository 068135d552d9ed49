import { InputError, messageOf, type Problem } from '../errors.ts'
import { quote } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import { readTextFile } from './read-text-file.ts'

/** The jobs that the settings make, and all that is wrong with the settings. */
export type Jobs = Pick<Plan, 'jobs' | 'target' | 'notes'> & {
  readonly unused: readonly string[]
  readonly problems: readonly Problem[]
}

export const NO_JOBS: Jobs = { jobs: [], target: {}, unused: [], problems: [], notes: [] }

/** What there is to make jobs of. */
export interface Needs {
  readonly paths: readonly string[]
  readonly addresses: readonly string[]
  /** Something is wrong with files or objects: then it would mislead to say which of them the settings do not find. */
  readonly areIncomplete: boolean
}

export async function planAllJobs(
  inputs: Inputs,
  { paths, addresses, areIncomplete }: Needs,
  provenance: Readonly<Record<string, string>>
): Promise<Jobs> {
  // The schema that settings are checked against is a large part of the SDK: loaded only for a run that has jobs.
  const { checkRequest, planJobs, withOverrides } = await import('../mediaconvert/requests.ts')
  try {
    const { request: fromSettings, form, notes, problemAt } = await readSettings(inputs)
    const isOfEarlierJob = form === 'GetJob answer'
    const request = withOverrides(fromSettings, { ...inputs, provenance, isOfEarlierJob })
    const planned = planJobs({ request, sources: paths, addresses, problemAt })
    const hasSettings = request.Settings !== undefined || request.JobTemplate !== undefined
    const isKnown = !areIncomplete || !hasSettings
    const problems = [...checkRequest(request, problemAt), ...(isKnown ? planned.problems : [])]
    const target = { roleArn: request.Role, queue: request.Queue, jobTemplate: request.JobTemplate }
    const jobs = planned.jobs.map((job, index) => ({ ...job, number: index + 1 }))
    const allNotes = [...notes, ...describeMissing(provenance, request.UserMetadata)]
    return { jobs, target, problems, notes: allNotes, unused: planned.unused }
  } catch (error) {
    if (error instanceof InputError) return { ...NO_JOBS, problems: error.problems }
    throw error
  }
}

function describeMissing(provenance: Readonly<Record<string, string>>, metadata: object = {}): string[] {
  const missing = Object.keys(provenance).filter((key) => !Object.hasOwn(metadata, key))
  if (missing.length === 0) return []
  return [`UserMetadata has room for 10 entries only: left out ${missing.join(', ')} of where the jobs come from.`]
}

async function readSettings({ jobSettings }: Inputs) {
  const { isInline, parseSettings, readJobRequest, withoutPosition } = await import('../mediaconvert/requests.ts')
  if (jobSettings === undefined) return { request: {}, form: undefined, notes: [], problemAt: withoutPosition }
  if (isInline(jobSettings)) return readJobRequest(parseSettings(jobSettings))
  return readJobRequest(parseSettings(await readText(jobSettings), jobSettings))
}

/** Far more than a job can have; a text that is longer is another file, and would take minutes to parse. */
const MAXIMUM_SETTINGS_BYTES = 2 ** 20

async function readText(path: string): Promise<string> {
  try {
    return await readTextFile(path, MAXIMUM_SETTINGS_BYTES)
  } catch (error) {
    const message = `Input job-settings: the file ${quote(path)} cannot be read (${messageOf(error)}, looked in ${process.cwd()}). Give a path, or JSON or YAML itself.`
    throw new InputError([{ title: 'Input job-settings', message }])
  }
}
