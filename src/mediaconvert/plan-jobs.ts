import type { CreateJobRequest, Input, InputDecryptionSettings } from '@aws-sdk/client-mediaconvert'
import type { Problem } from '../errors.ts'
import type { JobRequest } from './job-request.ts'
import { findSource, hasScheme } from './local-path.ts'
import { withoutPosition, type ProblemAt } from './settings-path.ts'

/** What a job's input has to say about an object that this step encrypted, or that was encrypted earlier. */
export interface EncryptedInput {
  readonly s3Uri: string
  readonly decryptionSettings: InputDecryptionSettings
}

export interface JobPlan {
  /** What must be in S3 before the job can be submitted: paths of source files and addresses, in the order of the inputs, each once. */
  readonly needs: readonly string[]
  /** Makes the request; `encrypted` is asked for what is in `needs` only. Pure: the same answers make the same request. */
  readonly build: (encrypted: (need: string) => EncryptedInput) => CreateJobRequest
}

export interface JobsPlan {
  /** Empty where there are problems. */
  readonly jobs: readonly JobPlan[]
  /** Source files and addresses that no job uses: worth a warning each. */
  readonly unused: readonly string[]
  /** All reasons why there can be no jobs; to be shown together with those of `checkRequest`. */
  readonly problems: readonly Problem[]
}

export interface PlanJobsOptions {
  readonly request: JobRequest
  /** Paths relative to `base-directory`, with `/`, sorted. */
  readonly sources: readonly string[]
  /** `s3://` addresses of objects that were encrypted earlier. */
  readonly addresses?: readonly string[]
  readonly problemAt?: ProblemAt
}

/** What an input of the settings reads: `need` where it is one of ours, `reason` where it should be and is not. */
interface PlannedInput {
  readonly input: Input
  readonly need?: string
  readonly reason?: string
}

const RULES =
  'With a local path (relative to base-directory) as FileInput in at least one input, the settings are one job that uses those ' +
  'files; without any, they are the pattern for one job per file, and then they have one input at most.'

/** Rule 3. */
const NOTHING_TO_MAKE: Problem = {
  title: 'job-settings',
  message:
    'Neither job-settings nor job-template is given (or job-settings holds no Settings), so there is nothing to make a job from. ' +
    'Give one of them, or set job to none.'
}

/** Which files make which job: the three rules of "How files become jobs" in the action's documentation. */
export function planJobs({ request, sources, addresses = [], problemAt = withoutPosition }: PlanJobsOptions): JobsPlan {
  if (request.Settings === undefined && request.JobTemplate === undefined) return refusal([NOTHING_TO_MAKE])
  const inputs = (request.Settings?.Inputs ?? []).map((input) => planInput(input, sources, addresses))
  const namesFiles = inputs.some(({ input }) => isLocal(input))
  const namesObjects = inputs.length > 1 && inputs.some(({ need }) => need !== undefined)
  const plan =
    namesFiles || namesObjects
      ? planOneJob(request, inputs, [...sources, ...addresses], problemAt)
      : planJobPerFile(request, [...sources, ...addresses], problemAt)
  if (plan.jobs.length < 2 || request.ClientRequestToken === undefined) return plan
  return refusal([
    problemAt(
      ['ClientRequestToken'],
      `these settings make ${plan.jobs.length} jobs. With the same token in all of them the service would take them for repeats of the first, and run only that. Remove the token.`
    )
  ])
}

function planInput(input: Input, sources: readonly string[], addresses: readonly string[]): PlannedInput {
  const { FileInput: fileInput = '' } = input
  if (addresses.includes(fileInput)) return { input, need: fileInput }
  if (!isLocal(input)) return { input }
  const found = findSource(fileInput, sources)
  return 'source' in found ? { input, need: found.source } : { input, reason: found.reason }
}

/** An empty `FileInput` names nothing, as in settings that were made to be filled in. */
function isLocal({ FileInput: fileInput = '' }: Input): boolean {
  return fileInput !== '' && !hasScheme(fileInput)
}

/** Rule 1: the settings are one job. */
function planOneJob(
  request: JobRequest,
  inputs: readonly PlannedInput[],
  all: readonly string[],
  problemAt: ProblemAt
): JobsPlan {
  const problems = inputs.flatMap(({ input, need, reason }, index) => [
    ...(reason === undefined
      ? []
      : [problemAt(['Settings', 'Inputs', index, 'FileInput'], `${JSON.stringify(input.FileInput)}: ${reason}`)]),
    ...(need === undefined ? [] : generatedInput(input, index, problemAt))
  ])
  if (problems.length > 0) return refusal(problems)
  const needs = [...new Set(inputs.flatMap(({ need }) => need ?? []))]
  const build: JobPlan['build'] = (encrypted) =>
    withInputs(
      request,
      inputs.map(({ input, need }) => (need === undefined ? input : encryptedInput(input, encrypted(need))))
    )
  return { jobs: [{ needs, build }], unused: all.filter((need) => !needs.includes(need)), problems: [] }
}

/** Rule 2: one job per file, made after the first input. */
function planJobPerFile(request: JobRequest, all: readonly string[], problemAt: ProblemAt): JobsPlan {
  const inputs = request.Settings?.Inputs ?? []
  const prototype = inputs[0] ?? {}
  const problems = generatedInput(prototype, 0, problemAt)
  if (inputs.length > 1)
    problems.push(problemAt(['Settings', 'Inputs'], `${inputs.length} inputs, none with a local path. ${RULES}`))
  if (problems.length > 0) return refusal(problems)
  const jobs = all.map((need): JobPlan => ({
    needs: [need],
    build: (encrypted) => withInputs(request, [encryptedInput(prototype, encrypted(need))])
  }))
  return { jobs, unused: [], problems: [] }
}

/** An input whose pictures come from elsewhere reads no file, so there would be nothing to decrypt. */
function generatedInput(input: Input, index: number, problemAt: ProblemAt): Problem[] {
  const generators = (['VideoGenerator', 'TamsSettings'] as const).filter((name) => input[name] !== undefined)
  return generators.map((name) =>
    problemAt(
      ['Settings', 'Inputs', index, name],
      'an input with this reads no file, so it cannot take an encrypted one. Remove it.'
    )
  )
}

/** The settings' own `DecryptionSettings`, which are another object's, are replaced as a whole. */
function encryptedInput(input: Input, { s3Uri, decryptionSettings }: EncryptedInput): Input {
  return { ...input, FileInput: s3Uri, DecryptionSettings: decryptionSettings }
}

function withInputs(request: JobRequest, inputs: Input[]): CreateJobRequest {
  return { ...request, Role: request.Role, Settings: { ...request.Settings, Inputs: inputs } }
}

function refusal(problems: readonly Problem[]): JobsPlan {
  return { jobs: [], unused: [], problems }
}
