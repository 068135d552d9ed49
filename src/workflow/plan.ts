import { readFile } from 'node:fs/promises'
import { maximumPlaintextLength } from '../envelope/mode.ts'
import { InputError, messageOf, type Problem } from '../errors.ts'
import type { JobPlan } from '../mediaconvert/plan-jobs.ts'
import { planObjects, type PlannedObject } from '../plan/objects.ts'
import { MAXIMUM_KEY_BYTES } from '../storage/s3-address.ts'
import type { FoundFiles } from './find-files.ts'
import { quote } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import { partBytesOf } from './part-bytes.ts'

/** All that is going to happen, known before anything does. */
export interface Plan {
  /** In the order of the manifest. */
  readonly objects: readonly PlannedObject[]
  readonly jobs: readonly JobPlan[]
  /** What all jobs have in common, and is to be there. */
  readonly target: JobTarget
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

export interface JobTarget {
  readonly roleArn?: string | undefined
  readonly queue?: string | undefined
  readonly jobTemplate?: string | undefined
}

/**
 * Which file becomes which object, and which objects become which job.
 *
 * @param provenance where the jobs come from, for their `UserMetadata`
 * @param earlier problems that are known already, to be told with those found here
 * @throws InputError with everything that is wrong with inputs, files and settings
 */
export async function makePlan(
  inputs: Inputs,
  found: FoundFiles,
  provenance: Readonly<Record<string, string>>,
  earlier: readonly Problem[]
): Promise<Plan> {
  const { objects, problems } = planObjects(found.sources, inputs.destination.key, {
    ...plaintextLimit(inputs),
    keyBytes: MAXIMUM_KEY_BYTES
  })
  const known = [...earlier, ...found.problems, ...problems, ...objects.flatMap((object) => wrongSize(object, inputs))]
  const paths = objects.map(({ source }) => source.path)
  const jobs = inputs.job === 'none' ? NO_JOBS : await planAllJobs(inputs, paths, provenance, known.length > 0)
  const all = [...known, ...jobs.problems]
  if (all.length > 0) throw new InputError(all)
  return { ...jobs, objects, warnings: [...warnings(found), ...jobs.warnings] }
}

function plaintextLimit({ mode, ivLengthBytes }: Inputs): { plaintextBytes: number; plaintextReason: string } {
  const plaintextBytes = maximumPlaintextLength(mode, ivLengthBytes)
  const what = mode === 'AES_CTR' ? 'AES_CTR with a 12-byte initialization vector' : mode
  const advice = mode === 'AES_CTR' ? 'Set iv-length to 16' : 'Take mode AES_CTR or AES_CBC'
  return { plaintextBytes, plaintextReason: `${what} can encrypt ${plaintextBytes} bytes at most. ${advice}` }
}

function wrongSize({ source }: PlannedObject, inputs: Inputs): Problem[] {
  try {
    partBytesOf(source, inputs)
    return []
  } catch (error) {
    return [{ title: 'File too long', message: `${source.path} would become ${messageOf(error)}.` }]
  }
}

function warnings(found: FoundFiles): Problem[] {
  return found.unmatched.map((line) => ({
    title: 'Input files',
    message: `Input files: the pattern ${quote(line)} matches nothing.`
  }))
}

type Jobs = Omit<Plan, 'objects'> & { readonly problems: readonly Problem[] }

const NO_JOBS: Jobs = { jobs: [], target: {}, problems: [], warnings: [], notes: [] }

/** @param filesAreWrong whether the paths are incomplete, so that it would mislead to say which of them the settings do not find */
async function planAllJobs(
  inputs: Inputs,
  paths: readonly string[],
  provenance: Readonly<Record<string, string>>,
  filesAreWrong: boolean
): Promise<Jobs> {
  // The schema that settings are checked against is a large part of the SDK: loaded only for a run that has jobs.
  const { checkRequest, planJobs, withOverrides } = await import('../mediaconvert/requests.ts')
  try {
    const { request: fromSettings, notes, problemAt } = await readSettings(inputs)
    const request = withOverrides(fromSettings, { ...inputs, provenance })
    const planned = planJobs({ request, sources: paths, problemAt })
    const hasSettings = request.Settings !== undefined || request.JobTemplate !== undefined
    const isKnown = !filesAreWrong || !hasSettings
    const problems = [...checkRequest(request, problemAt), ...(isKnown ? planned.problems : [])]
    const target = { roleArn: request.Role, queue: request.Queue, jobTemplate: request.JobTemplate }
    return { jobs: planned.jobs, target, problems, notes, warnings: planned.unused.map(unusedWarning) }
  } catch (error) {
    if (error instanceof InputError) return { ...NO_JOBS, problems: error.problems }
    throw error
  }
}

async function readSettings({ jobSettings }: Inputs) {
  const { isInline, parseSettings, readJobRequest, withoutPosition } = await import('../mediaconvert/requests.ts')
  if (jobSettings === undefined) return { request: {}, notes: [], problemAt: withoutPosition }
  if (isInline(jobSettings)) return readJobRequest(parseSettings(jobSettings))
  return readJobRequest(parseSettings(await readText(jobSettings), jobSettings))
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const message = `Input job-settings: the file ${quote(path)} cannot be read (${messageOf(error)}, looked in ${process.cwd()}). Give a path, or JSON or YAML itself.`
    throw new InputError([{ title: 'Input job-settings', message }])
  }
}

function unusedWarning(path: string): Problem {
  return {
    title: 'File without a job',
    message: `No input of the job settings names ${path}: it is encrypted and uploaded, but no job uses it.`
  }
}
