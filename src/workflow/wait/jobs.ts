import { InputError, type Problem } from '../../errors.ts'
import { nameIn } from '../common-folder.ts'
import { quote } from '../input-reader.ts'
import { readManifest, type ReadManifest } from '../read-manifest.ts'
import { isJobId, type WaitActionInputs } from './inputs.ts'

/** What a step is to wait for. */
export interface JobsToWaitFor {
  readonly region: string
  /** By ID, each once: what people know the job by, or ''. */
  readonly names: ReadonlyMap<string, string>
  /** Jobs of the manifests that were never submitted, by manifest. */
  readonly unsubmitted: readonly { readonly manifest: string; readonly jobs: number }[]
  /** What a user may want to know. */
  readonly notes: readonly string[]
}

/**
 * Job IDs and manifests → jobs. Where the input aws-region is left out, the manifests say where their jobs are: the environment's Region
 * may be that of another step.
 *
 * @param earlier problems that are known already, to be told with those found here
 * @throws InputError with everything that is wrong with inputs and manifests
 */
export async function findJobs(inputs: WaitActionInputs, earlier: readonly Problem[]): Promise<JobsToWaitFor> {
  const problems = [...earlier]
  const manifests = await readAll(inputs.manifests, problems)
  const region = chooseRegion(inputs, manifests, problems)
  const names = new Map(inputs.jobIds.map((id) => [id, '']))
  for (const { path, jobs } of manifests) {
    for (const { id, inputs: addresses } of jobs) {
      if (id === undefined) continue
      if (isJobId(id)) names.set(id, nameOf(addresses))
      else problems.push({ title: 'Manifest', message: `Manifest ${quote(path)}: ${quote(id)} is not a job ID.` })
    }
  }
  if (problems.length > 0 || region === undefined) throw new InputError(problems)
  const unsubmitted = manifests
    .map(({ path, jobs }) => ({
      manifest: path,
      jobs: jobs.filter(({ status }) => status === 'NOT_SUBMITTED').length
    }))
    .filter(({ jobs }) => jobs > 0)
  return { region, names, unsubmitted, notes: notesOn(region, inputs) }
}

async function readAll(paths: readonly string[], problems: Problem[]): Promise<ReadManifest[]> {
  const manifests: ReadManifest[] = []
  for (const path of paths) {
    try {
      manifests.push(await readManifest(path))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
    }
  }
  return manifests
}

/** @param problems gets why there is none */
function chooseRegion(
  { region, environmentRegion }: WaitActionInputs,
  manifests: readonly ReadManifest[],
  problems: Problem[]
): string | undefined {
  const [first, other] = new Set(manifests.map((manifest) => manifest.region))
  const wrong = wrongRegion(region, first, other)
  const chosen = region ?? first ?? environmentRegion
  if (wrong === undefined && chosen !== undefined) return chosen
  const message = wrong ?? 'is missing, and AWS_REGION is not set. Set it to the Region of the jobs.'
  problems.push({ title: 'Input aws-region', message: `Input aws-region: ${message}` })
  return undefined
}

function wrongRegion(
  given: string | undefined,
  first: string | undefined,
  other: string | undefined
): string | undefined {
  if (first !== undefined && other !== undefined) {
    return `the manifests are of ${first} and of ${other}. Wait for the jobs of each Region in a step of their own.`
  }
  if (given === undefined || first === undefined || given === first) return undefined
  return `it is ${given}, but the manifest's jobs are in ${first}. Leave aws-region out, or set it to ${first}.`
}

function notesOn(region: string, { environmentRegion, region: given }: WaitActionInputs): string[] {
  if (given !== undefined || environmentRegion === undefined || environmentRegion === region) return []
  return [
    `The manifest's jobs are in ${region}, which is taken instead of the environment's Region ${environmentRegion}.`
  ]
}

/** The last part of the first input's address. */
function nameOf(addresses: readonly string[]): string {
  return nameIn(addresses[0] ?? '')
}
