import { CreateJobRequest$ } from '@aws-sdk/client-mediaconvert'
import type { Caller } from '../service.ts'
import { authorize, badRequest, notFound } from './errors.ts'
import { newJobId } from './job.ts'
import type { CreateJobRequest, Job } from './job.ts'
import { rules } from './rules.ts'
import { check } from './schema.ts'
import type { Problem } from './schema.ts'
import { mergeSettings, settingsProblems } from './settings.ts'
import type { JobTemplate, State } from './state.ts'

/** API reference, "Making idempotent requests": within one minute the same token gets the job that it made. */
const idempotencyMilliseconds = 60_000

export interface CreateJobCall {
  readonly region: string
  readonly caller: Caller
  readonly body: unknown
}

/** Checks the request as the service does and makes the job, SUBMITTED. Throws AwsError. */
export function createJob(state: State, { region, caller, body }: CreateJobCall): Job {
  const problems = check(body, CreateJobRequest$, rules)
  if (problems.length > 0) throw badRequest(problems.map(fromSettings))
  const request = body as CreateJobRequest
  const earlier = madeWith(state, region, request.clientRequestToken)
  if (earlier !== undefined) return earlier
  const template = templateOf(state, region, request.jobTemplate)
  const queue = queueOf(state, region, request.queue ?? template?.queue)
  authorizeAll(caller, request, [queue.arn, ...(template === undefined ? [] : [template.arn])])
  const settings = mergeSettings(template?.settings, request.settings)
  const incomplete = settingsProblems(settings)
  if (incomplete.length > 0) throw badRequest(incomplete)
  return save(state, { region, request, settings, queueArn: queue.arn, ...(template && { templateArn: template.arn }) })
}

/** The service's paths begin below `settings`: `/inputs/0/decryptionSettings`. */
function fromSettings({ path, message }: Problem): Problem {
  return { path: path.replace(/^\/settings(?=\/)/, ''), message }
}

function madeWith(state: State, region: string, token: string | undefined): Job | undefined {
  if (token === undefined) return undefined
  const recent = state.in(region, state.jobs).filter((job) => state.now() - job.submitTime < idempotencyMilliseconds)
  return recent.find((job) => job.request.clientRequestToken === token)
}

function templateOf(state: State, region: string, name: string | undefined): JobTemplate | undefined {
  if (name === undefined) return undefined
  const template = state.template(region, name)
  if (template === undefined) throw notFound('job template', name)
  return template
}

function queueOf(state: State, region: string, name: string | undefined): { readonly arn: string } {
  const queue = state.queue(region, name)
  if (queue === undefined) throw notFound('queue', name ?? 'Default')
  return queue
}

function authorizeAll(caller: Caller, request: CreateJobRequest, resources: readonly string[]): void {
  for (const resource of resources) authorize(caller, 'mediaconvert:CreateJob', resource)
  if (Object.keys(request.tags ?? {}).length > 0) authorize(caller, 'mediaconvert:TagResource', '*')
  const context = { 'iam:PassedToService': 'mediaconvert.amazonaws.com' }
  authorize(caller, 'iam:PassRole', request.role, context)
}

type NewJob = Pick<Job, 'region' | 'request' | 'settings' | 'queueArn' | 'templateArn'>

function save(state: State, parts: NewJob): Job {
  const submitTime = state.now()
  const id = newJobId(submitTime)
  const arn = state.arn(parts.region, `jobs/${id}`)
  const job: Job = { ...parts, id, arn, status: 'SUBMITTED', info: [], warnings: [], submitTime }
  state.jobs.set(arn, job)
  state.tags.set(arn, parts.request.tags ?? {})
  return job
}
