import { CreateJobTemplateRequest$, CreateQueueRequest$ } from '@aws-sdk/client-mediaconvert'
import type { Caller } from '../service.ts'
import { createJob } from './create-job.ts'
import { authorize, badRequest, conflict, notFound } from './errors.ts'
import { render } from './job.ts'
import type { Job, JobSettings } from './job.ts'
import { rules } from './rules.ts'
import type { Scheduler } from './scheduler.ts'
import { check } from './schema.ts'
import { isActive } from './state.ts'
import type { JobTemplate, Queue, State } from './state.ts'

export interface Call {
  readonly state: State
  readonly scheduler: Scheduler
  readonly region: string
  readonly caller: Caller
  readonly query: URLSearchParams
  /** The part of the path that names one thing, percent-decoded. */
  readonly name: string
  readonly body: unknown
}

export type Answer = Readonly<Record<string, unknown>>

export function postJob(call: Call): Answer {
  const job = createJob(call.state, call)
  const answer = { job: render(job) }
  call.scheduler.startWhatMay()
  return answer
}

export function getJob(call: Call): Answer {
  return { job: render(jobOf(call, 'mediaconvert:GetJob')) }
}

/** A job that has ended cannot be canceled any more. */
export function cancelJob(call: Call): Answer {
  const job = jobOf(call, 'mediaconvert:CancelJob')
  if (!isActive(job)) throw conflict(`The job ${job.id} cannot be canceled: its status is ${job.status}.`)
  call.scheduler.cancel(job)
  return {}
}

function jobOf({ state, region, caller, name }: Call, action: string): Job {
  authorize(caller, action, state.arn(region, `jobs/${name}`))
  const job = state.job(region, name)
  if (job === undefined) throw notFound('job', name)
  return job
}

/** Newest first unless asked otherwise, twenty at a time at most. `inputFile` is SearchJobs' own. */
export function listJobs({ state, region, caller, query }: Call): Answer {
  authorize(caller, 'mediaconvert:ListJobs', '*')
  const status = query.get('status')
  const queue = query.get('queue')
  const queueArn = queue === null ? undefined : (state.queue(region, queue)?.arn ?? '')
  const inputFile = query.get('inputFile')
  const found = state
    .in(region, state.jobs)
    .filter((job) => status === null || job.status === status)
    .filter((job) => queueArn === undefined || job.queueArn === queueArn)
    .filter(
      (job) => inputFile === null || (job.settings.inputs ?? []).some((input) => input.fileInput?.includes(inputFile))
    )
  const ordered = query.get('order') === 'ASCENDING' ? found : found.toReversed()
  return page(ordered.map(render), 'jobs', query)
}

function page(all: readonly unknown[], member: string, query: URLSearchParams): Answer {
  const size = Number(query.get('maxResults') ?? 20)
  if (!Number.isInteger(size) || size < 1 || size > 20) {
    throw badRequest([{ path: '/maxResults', message: 'Should be an integer from 1 to 20' }])
  }
  const start = Number(Buffer.from(query.get('nextToken') ?? '', 'base64').toString() || 0)
  const next = start + size < all.length ? Buffer.from(String(start + size)).toString('base64') : undefined
  return { [member]: all.slice(start, start + size), nextToken: next }
}

export function postQueue({ state, region, caller, body }: Call): Answer {
  const problems = check(body, CreateQueueRequest$, rules)
  if (problems.length > 0) throw badRequest(problems)
  const { name, status, concurrentJobs, description } = body as Pick<Queue, 'name'> & Partial<Queue>
  authorize(caller, 'mediaconvert:CreateQueue', state.arn(region, `queues/${name}`))
  if (state.queue(region, name) !== undefined) throw conflict(`The queue ${name} already exists.`)
  const given = {
    ...(status && { status }),
    ...(concurrentJobs && { concurrentJobs }),
    ...(description && { description })
  }
  return { queue: renderQueue(state, state.addQueue(region, { name, type: 'CUSTOM', ...given })) }
}

export function getQueue({ state, region, caller, name }: Call): Answer {
  authorize(caller, 'mediaconvert:GetQueue', state.arn(region, `queues/${name}`))
  const queue = state.queue(region, name)
  if (queue === undefined) throw notFound('queue', name)
  return { queue: renderQueue(state, queue) }
}

export function listQueues({ state, region, caller, query }: Call): Answer {
  authorize(caller, 'mediaconvert:ListQueues', '*')
  state.queue(region)
  return page(
    state.in(region, state.queues).map((queue) => renderQueue(state, queue)),
    'queues',
    query
  )
}

function renderQueue(state: State, { createdAt, ...queue }: Queue): Answer {
  const jobs = [...state.jobs.values()].filter((job) => job.queueArn === queue.arn)
  return {
    ...{ ...queue, pricingPlan: 'ON_DEMAND', createdAt: Math.floor(createdAt / 1000) },
    progressingJobsCount: jobs.filter(({ status }) => status === 'PROGRESSING').length,
    submittedJobsCount: jobs.filter(({ status }) => status === 'SUBMITTED').length
  }
}

export function postTemplate({ state, region, caller, body }: Call): Answer {
  const problems = check(body, CreateJobTemplateRequest$, rules)
  if (problems.length > 0) throw badRequest(problems)
  const given = body as { readonly name: string; readonly settings: JobSettings } & Partial<JobTemplate>
  const arn = state.arn(region, `jobTemplates/${given.name}`)
  authorize(caller, 'mediaconvert:CreateJobTemplate', arn)
  if (state.templates.has(arn)) throw conflict(`The job template ${given.name} already exists.`)
  const template: JobTemplate = { ...given, arn, createdAt: state.now() }
  state.templates.set(arn, template)
  return { jobTemplate: renderTemplate(template) }
}

export function getTemplate({ state, region, caller, name }: Call): Answer {
  authorize(caller, 'mediaconvert:GetJobTemplate', state.arn(region, `jobTemplates/${name}`))
  const template = state.template(region, name)
  if (template === undefined) throw notFound('job template', name)
  return { jobTemplate: renderTemplate(template) }
}

function renderTemplate({ createdAt, ...template }: JobTemplate): Answer {
  return { priority: 0, ...template, type: 'CUSTOM', createdAt: Math.floor(createdAt / 1000) }
}

export function postTags({ state, caller, body }: Call): Answer {
  const { arn, tags } = body as { readonly arn?: string; readonly tags?: Readonly<Record<string, string>> }
  if (arn === undefined || tags === undefined) throw badRequest([{ path: '/', message: 'arn and tags are required' }])
  authorize(caller, 'mediaconvert:TagResource', arn)
  state.tags.set(arn, { ...state.tags.get(arn), ...tags })
  return {}
}

export function getTags({ state, caller, name }: Call): Answer {
  authorize(caller, 'mediaconvert:ListTagsForResource', name)
  return { resourceTags: { arn: name, tags: state.tags.get(name) ?? {} } }
}
