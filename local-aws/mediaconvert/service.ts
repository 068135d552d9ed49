import { AwsError, toAwsError } from '../service.ts'
import type { RequestHead, Service, ServiceResponse } from '../service.ts'
import { JobFailure } from './failure.ts'
import * as operations from './operations.ts'
import type { Answer, Call } from './operations.ts'
import type { World } from './run-job.ts'
import { Scheduler } from './scheduler.ts'
import type { HoldingPlace, Remarks } from './scheduler.ts'
import { State } from './state.ts'

export interface MediaConvertOptions extends World {
  readonly accountId?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** How many jobs a queue runs at once, unless it is made with a number of its own. */
  readonly concurrentJobs?: number
}

export interface MediaConvert extends Service {
  /** Jobs wait where they would enter this phase, or in their queue, until `release`. */
  hold(place?: HoldingPlace): void
  release(): void
  /** Jobs end in this error from now on, at the next phase that they enter; without arguments they are run again. */
  failJobs(code?: number, message?: string): void
  /** Jobs end COMPLETE from now on, at the next phase that they enter, without having made anything; `failJobs()` ends that. */
  completeJobs(): void
  /** What jobs that start from now on have to say. */
  remark(remarks: Remarks): void
  /** Resolves when no job is running. */
  settled(): Promise<void>
  /** Ends all jobs and removes what they have on disk. */
  close(): Promise<void>
}

type Route = readonly [method: string, path: RegExp, operation: string, status: number, run: (call: Call) => Answer]

const routes: readonly Route[] = [
  ['POST', /^jobs$/, 'CreateJob', 201, operations.postJob],
  ['GET', /^jobs$/, 'ListJobs', 200, operations.listJobs],
  ['GET', /^jobs\/([^/]+)$/, 'GetJob', 200, operations.getJob],
  ['DELETE', /^jobs\/([^/]+)$/, 'CancelJob', 202, operations.cancelJob],
  ['GET', /^search$/, 'SearchJobs', 200, operations.listJobs],
  ['POST', /^queues$/, 'CreateQueue', 201, operations.postQueue],
  ['GET', /^queues$/, 'ListQueues', 200, operations.listQueues],
  ['GET', /^queues\/([^/]+)$/, 'GetQueue', 200, operations.getQueue],
  ['POST', /^jobTemplates$/, 'CreateJobTemplate', 201, operations.postTemplate],
  ['GET', /^jobTemplates\/([^/]+)$/, 'GetJobTemplate', 200, operations.getTemplate],
  ['POST', /^tags$/, 'TagResource', 200, operations.postTags],
  ['GET', /^tags\/(.+)$/, 'ListTagsForResource', 200, operations.getTags]
]

const prefix = '/2017-08-29/'
const contentType = { 'content-type': 'application/json' }

/** AWS Elemental MediaConvert: the REST-JSON API, strict about what it takes, and jobs that really decrypt and encode. */
export function createMediaConvert(options: MediaConvertOptions): MediaConvert {
  const { accountId = '111122223333', now = Date.now, concurrentJobs = 2 } = options
  const state = new State({ accountId, now, concurrentJobs })
  const scheduler = new Scheduler(state, options)
  return {
    name: 'mediaconvert',
    operationOf: (request) => routeOf(request)?.route[2] ?? 'Unknown',
    async handle(request) {
      const found = routeOf(request)
      if (found === undefined) throw new AwsError('NotFoundException', 404, 'Not found')
      const { region, caller, query } = request
      const body = parse(await request.text())
      const answer = found.route[4]({ state, scheduler, region, caller, query, name: found.name, body })
      return { status: found.route[3], headers: contentType, body: JSON.stringify(answer) }
    },
    errorResponse,
    hold: (place = 'SUBMITTED') => scheduler.hold(place),
    release: () => scheduler.release(),
    failJobs: (code, message = '') => scheduler.decide(code === undefined ? undefined : new JobFailure(code, message)),
    completeJobs: () => scheduler.decide('COMPLETE'),
    remark: (remarks) => scheduler.remark(remarks),
    settled: () => scheduler.settled(),
    close: () => scheduler.close()
  }
}

function routeOf({ method, path }: RequestHead): { readonly route: Route; readonly name: string } | undefined {
  if (!path.startsWith(prefix)) return undefined
  for (const route of routes) {
    const match = route[0] === method ? route[1].exec(path.slice(prefix.length)) : null
    if (match !== null) return { route, name: decode(match[1] ?? '') }
  }
  return undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    throw new AwsError('BadRequestException', 400, 'The request body is not valid JSON.')
  }
}

function errorResponse(error: unknown, requestId: string): ServiceResponse {
  const { code, status, message } = toAwsError(error)
  const headers = { ...contentType, 'x-amzn-requestid': requestId, 'x-amzn-errortype': code }
  return { status, headers, body: JSON.stringify({ message }) }
}
