import { maximumPlaintextLength } from '../envelope/mode.ts'
import { InputError, messageOf, type Problem } from '../errors.ts'
import type { JobPlan } from '../mediaconvert/plan-jobs.ts'
import { planObjects, type PlannedObject } from '../plan/objects.ts'
import { fingerprintOf, splitIntoShares, type Shard, type Unit } from '../plan/shard.ts'
import { formatS3Address, MAXIMUM_KEY_BYTES } from '../storage/s3-address.ts'
import type { FoundFiles } from './find-files.ts'
import { quote } from './input-reader.ts'
import type { Inputs } from './inputs.ts'
import { isAddressLine, type NamedObject, type NamedObjects } from './named-objects.ts'
import { partBytesOf } from './part-bytes.ts'
import { NO_JOBS, planAllJobs } from './plan-all-jobs.ts'

/** All that is going to happen, known before anything does. */
export interface Plan {
  /** In the order of the manifest. */
  readonly objects: readonly PlannedObject[]
  /** Objects that were encrypted earlier and that a job needs, in the order in which they are named. */
  readonly earlier: readonly NamedObject[]
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
  /** Objects that were encrypted earlier. */
  readonly earlier: number
  readonly jobs: number
  /** Of the list of files: the same on all runners that split the same files. */
  readonly fingerprint: string
}

export interface JobTarget {
  readonly roleArn?: string | undefined
  readonly queue?: string | undefined
  readonly jobTemplate?: string | undefined
  /** ARNs of the KMS keys (or of an alias) that the role is to decrypt with, as far as they are known. */
  readonly decryptKeyArns?: readonly string[] | undefined
}

/**
 * Which file becomes which object, and which objects become which job.
 *
 * @param named objects that were encrypted earlier
 * @param provenance where the jobs come from, for their `UserMetadata`
 * @param earlier problems that are known already, to be told with those found here
 * @throws InputError with everything that is wrong with inputs, files and settings
 */
export async function makePlan(
  inputs: Inputs,
  found: FoundFiles,
  named: NamedObjects,
  provenance: Readonly<Record<string, string>>,
  earlier: readonly Problem[]
): Promise<Plan> {
  const { objects, problems } = planUploads(inputs, found, named.objects)
  const known = [...earlier, ...found.problems, ...problems, ...named.problems]
  const paths = objects.map(({ source }) => source.path)
  const addresses = named.objects.map(({ s3Uri }) => s3Uri)
  const needs = { paths, addresses, areIncomplete: known.length > 0 }
  const jobs = inputs.job === 'none' ? NO_JOBS : await planAllJobs(inputs, needs, provenance)
  const all = [...known, ...jobs.problems]
  if (all.length > 0) throw new InputError(all)
  const share = takeShare(objects, addresses, jobs.jobs, inputs.shard)
  const needed = new Set(share.jobs.flatMap((job) => job.needs))
  const taken = named.objects.filter(({ s3Uri }) => needed.has(s3Uri))
  const keys = [inputs.kmsKeyArn, ...taken.map(({ described }) => described?.kmsKeyArn)]
  return {
    objects: share.objects,
    jobs: share.jobs,
    earlier: taken,
    inAll: inAll(found.sources, addresses, jobs.jobs),
    target: { ...jobs.target, decryptKeyArns: [...new Set(keys.filter((arn) => arn !== undefined))] },
    notes: jobs.notes,
    warnings: [
      ...unmatched(found),
      ...named.warnings,
      ...objectsWithoutJobs(inputs),
      ...jobs.unused.filter((need) => share.needs.has(need)).map(unusedWarning)
    ]
  }
}

/** Which file becomes which object. None of these is to be one that a job reads as it was before. */
function planUploads(
  inputs: Inputs,
  found: FoundFiles,
  named: readonly NamedObject[]
): { readonly objects: readonly PlannedObject[]; readonly problems: readonly Problem[] } {
  if (!inputs.destination) return { objects: [], problems: [] }
  const limits = { ...plaintextLimit(inputs), keyBytes: MAXIMUM_KEY_BYTES }
  const { objects, problems } = planObjects(found.sources, inputs.destination, limits)
  const addresses = new Set(named.map(({ s3Uri }) => s3Uri))
  const clashes = objects.filter(({ address }) => addresses.has(formatS3Address(address))).map(clash)
  return { objects, problems: [...problems, ...objects.flatMap((object) => wrongSize(object, inputs)), ...clashes] }
}

function clash({ source, address }: PlannedObject): Problem {
  const message =
    `${source.path} would be uploaded to ${formatS3Address(address)}, which encrypted-objects names too. ` +
    'Leave it out of files to use the object that is there, or out of encrypted-objects to encrypt the file anew.'
  return { title: 'Object named twice', message }
}

/**
 * What falls to this runner. The files of a job stay together, since the runner that has the last of them submits it. All that could be
 * wrong was looked for in the whole plan before, so that all runners refuse the same run, and none tells of files that another has.
 */
function takeShare(
  objects: readonly PlannedObject[],
  addresses: readonly string[],
  jobs: readonly NumberedJob[],
  shard: Shard = { number: 1, of: 1 }
): Pick<Plan, 'objects' | 'jobs'> & { readonly needs: ReadonlySet<string> } {
  const lengths = new Map(objects.map(({ source }) => [source.path, source.lengthBytes]))
  const used = new Set(jobs.flatMap(({ needs }) => needs))
  const unused = [...lengths.keys(), ...addresses].filter((need) => !used.has(need))
  const together: readonly (readonly string[])[] = [...jobs.map(({ needs }) => needs), ...unused.map((need) => [need])]
  const units = together.map((needs): Unit => ({
    needs,
    bytes: needs.reduce((sum, need) => sum + (lengths.get(need) ?? 0), 0)
  }))
  const share = splitIntoShares(units, shard.of)[shard.number - 1] ?? []
  const mine = new Set(share.flatMap(({ needs }) => needs))
  return {
    objects: objects.filter(({ source }) => mine.has(source.path)),
    jobs: jobs.filter(({ needs }) => needs.some((need) => mine.has(need))),
    needs: mine
  }
}

function inAll(sources: FoundFiles['sources'], addresses: readonly string[], jobs: readonly NumberedJob[]): InAll {
  const bytes = sources.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
  const counts = { files: sources.length, bytes, earlier: addresses.length, jobs: jobs.length }
  return { ...counts, fingerprint: fingerprintOf(sources) }
}

function objectsWithoutJobs({ job, encryptedObjects }: Inputs): Problem[] {
  if (job !== 'none' || encryptedObjects.length === 0) return []
  const message = 'Input encrypted-objects: it takes part in jobs only, and job is none. Nothing was done with it.'
  return [{ title: 'Input encrypted-objects', message }]
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

function unusedWarning(need: string): Problem {
  const what = isAddressLine(need) ? 'it was encrypted earlier' : 'it is encrypted and uploaded'
  return {
    title: 'File without a job',
    message: `No input of the job settings names ${need}: ${what}, but no job uses it.`
  }
}
