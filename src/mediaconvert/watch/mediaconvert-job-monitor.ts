import { CancelJobCommand, GetJobCommand, ListJobsCommand, type MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { callAws, type AwsCall } from '../../aws/call.ts'
import { AwsCallError } from '../../errors.ts'
import { jobStateOf } from './job-state.ts'
import type { JobMonitor } from './job-monitor.ts'

export interface JobMonitorOptions {
  readonly partition: string
  readonly region: string
  readonly onRenewal: (message: string) => void
}

const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException'])

const EXPIRED_ADVICE =
  'The credentials have expired, and there are no newer ones to be had in this step. The jobs go on. Raise role-duration-seconds of ' +
  "aws-actions/configure-aws-credentials (up to the role's own maximum session duration), or run it again and wait in a step of its own after it."

const ADVICE = {
  NotFoundException: 'There is no such job.',
  ExpiredToken: EXPIRED_ADVICE,
  ExpiredTokenException: EXPIRED_ADVICE
}

/**
 * MediaConvert itself, through the SDK.
 *
 * @param open makes a client that sends each request once, and that asks the credential chain anew: done again when credentials have
 *   expired on the way, since a client keeps those without a known end for good
 */
export function mediaConvertJobMonitor(open: () => MediaConvertClient, options: JobMonitorOptions): JobMonitor {
  let client = open()
  const call = async <T>(aws: AwsCall, send: (client: MediaConvertClient) => Promise<T>): Promise<T> => {
    const used = client
    try {
      return await callAws(aws, () => send(used))
    } catch (error) {
      if (!(error instanceof AwsCallError && EXPIRED.has(error.code))) throw error
      options.onRenewal('the credentials have expired: asking for new ones')
      // Calls that were under way together renew once.
      if (client === used) client = open()
      const renewed = client
      return callAws(aws, () => send(renewed))
    }
  }
  return {
    getJob: (id, signal) =>
      call(jobCall('GetJob', id, options), async (mediaConvert) => {
        const send = mediaConvert.send(new GetJobCommand({ Id: id }), { abortSignal: signal })
        const answer = await send.catch(undefinedWhereNone)
        return answer && (jobStateOf(answer.Job) ?? incomplete('GetJob'))
      }),
    listJobs: (nextToken, signal) =>
      call(listCall(options), async (mediaConvert) => {
        const { Jobs = [], NextToken } = await mediaConvert.send(
          new ListJobsCommand({ MaxResults: 20, Order: 'DESCENDING', NextToken: nextToken }),
          { abortSignal: signal }
        )
        return { jobs: Jobs.flatMap((job) => jobStateOf(job) ?? []), nextToken: NextToken }
      }),
    cancelJob: (id, signal) =>
      call(jobCall('CancelJob', id, options), async (mediaConvert) => {
        const send = mediaConvert.send(new CancelJobCommand({ Id: id }), { abortSignal: signal })
        return (await send.catch(undefinedWhereNone)) ? 'cancelled' : 'over'
      })
  }
}

/** Of GetJob: no such job. Of CancelJob also: it has ended already (409). */
function undefinedWhereNone(error: unknown): undefined {
  if (error instanceof Error && /^(NotFound|Conflict)Exception$/.test(error.name)) return undefined
  throw error
}

function incomplete(operation: string): never {
  throw new AwsCallError(
    `MediaConvert answered ${operation} without a job. Check AWS_ENDPOINT_URL: this is not what it answers.`,
    { code: 'IncompleteAnswer' }
  )
}

function jobCall(operation: 'GetJob' | 'CancelJob', id: string, { partition, region }: JobMonitorOptions): AwsCall {
  const resource = `arn:${partition}:mediaconvert:${region}:*:jobs/*`
  const permission = { action: `mediaconvert:${operation}`, resource, isForAll: true }
  return { operation: `MediaConvert ${operation}`, subject: `job ${id}`, permission, advice: ADVICE }
}

function listCall({ region }: JobMonitorOptions): AwsCall {
  const permission = { action: 'mediaconvert:ListJobs', resource: '*' }
  return { operation: 'MediaConvert ListJobs', subject: `the jobs in ${region}`, permission, advice: ADVICE }
}
