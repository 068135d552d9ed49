import { maximumPlaintextLength } from '../envelope/mode.ts'
import { InputError, messageOf, type Problem } from '../errors.ts'
import type { JobPlan } from '../mediaconvert/plan-jobs.ts'
import { planObjects, type PlannedObject } from '../plan/objects.ts'
import { fingerprintOf, splitIntoShares, type Shard, type Unit } from '../plan/shard.ts'
import { MAXIMUM_KEY_BYTES } from '../storage/s3-address.ts'
import type { FoundFiles } from './find-files.ts'
import { quote } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import { partBytesOf } from './part-bytes.ts'
import { readTextFile } from './read-text-file.ts'

/** All that is going to happen, known before anything does. */
export interface Plan {
  /** In the order of the manifest. */
  readonly objects: readonly PlannedObject[]
  readonly jobs: readonly NumberedJob[]
  /** What all jobs and files come to, those of the other runners' shares with them. */
  readonly inAll: InAll
  /** What all jobs have in common, and is to be there. */
  readonly target: JobTarget
  readonly warnings: readonly Problem[]
  readonly notes: readonly string[]
}

/** A job with its place among all that the settings make, from 1. */
export interface NumberedJob extends JobPlan {
  readonly number: number
}

export interface InAll {
  readonly files: number
  readonly bytes: number
  readonly jobs: number
  /** Of the list of files: the same on all runners that split the same files. */
  readonly fingerprint: string
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
  const { target, notes, unused } = jobs
  const share = inputs.shard ? takeShare(objects, jobs.jobs, inputs.shard) : { objects, jobs: jobs.jobs }
  const inShare = new Set(share.objects.map(({ source }) => source.path))
  const warnings = [...unmatched(found), ...unused.filter((path) => inShare.has(path)).map(unusedWarning)]
  return { ...share, inAll: inAll(found.sources, jobs.jobs), target, notes, warnings }
}

/**
 * What falls to this runner. The files of a job stay together, since the runner that has the last of them submits it. All that could be
 * wrong was looked for in the whole plan before, so that all runners refuse the same run, and none tells of files that another has.
 */
function takeShare(
  objects: readonly PlannedObject[],
  jobs: readonly NumberedJob[],
  shard: Shard
): Pick<Plan, 'objects' | 'jobs'> {
  const lengths = new Map(objects.map(({ source }) => [source.path, source.lengthBytes]))
  const used = new Set(jobs.flatMap(({ needs }) => needs))
  const unused = [...lengths.keys()].filter((path) => !used.has(path))
  const together: readonly (readonly string[])[] = [...jobs.map(({ needs }) => needs), ...unused.map((path) => [path])]
  const units = together.map((needs): Unit => ({
    needs,
    bytes: needs.reduce((sum, need) => sum + (lengths.get(need) ?? 0), 0)
  }))
  const share = splitIntoShares(units, shard.of)[shard.number - 1] ?? []
  const mine = new Set(share.flatMap(({ needs }) => needs))
  return {
    objects: objects.filter(({ source }) => mine.has(source.path)),
    jobs: jobs.filter(({ needs }) => needs.some((need) => mine.has(need)))
  }
}

function inAll(sources: FoundFiles['sources'], jobs: readonly NumberedJob[]): InAll {
  const bytes = sources.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
  return { files: sources.length, bytes, jobs: jobs.length, fingerprint: fingerprintOf(sources) }
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

function unmatched(found: FoundFiles): Problem[] {
  return found.unmatched.map((line) => ({
    title: 'Input files',
    message: `Input files: the pattern ${quote(line)} matches nothing.`
  }))
}

type Jobs = Pick<Plan, 'jobs' | 'target' | 'notes'> & {
  readonly unused: readonly string[]
  readonly problems: readonly Problem[]
}

const NO_JOBS: Jobs = { jobs: [], target: {}, unused: [], problems: [], notes: [] }

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
    const { request: fromSettings, form, notes, problemAt } = await readSettings(inputs)
    const isOfEarlierJob = form === 'GetJob answer'
    const request = withOverrides(fromSettings, { ...inputs, provenance, isOfEarlierJob })
    const planned = planJobs({ request, sources: paths, problemAt })
    const hasSettings = request.Settings !== undefined || request.JobTemplate !== undefined
    const isKnown = !filesAreWrong || !hasSettings
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

function unusedWarning(path: string): Problem {
  return {
    title: 'File without a job',
    message: `No input of the job settings names ${path}: it is encrypted and uploaded, but no job uses it.`
  }
}
