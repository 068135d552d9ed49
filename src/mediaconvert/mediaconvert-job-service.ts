import type { CreateJobRequest, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import type { AwsCall } from '../aws/call.ts'
import { AwsCallError } from '../errors.ts'
import { Submission, type SubmissionOptions } from './submission.ts'
import type { JobService, SubmittedJob } from './job-service.ts'

const ADVICE = {
  BadRequestException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
  NotFoundException: 'Check the names in job-template and queue, and that they are in aws-region.',
  ConflictException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
  ServiceQuotaExceededException:
    'The account has reached a quota of MediaConvert. Wait for jobs to end, or ask for more in Service Quotas.'
}

/** `attempts`: how often a request is sent before its failure counts. CreateJob is limited to five a second for the whole account. */
export interface JobServiceOptions extends SubmissionOptions {
  readonly partition: string
  readonly region: string
}

/** A request that is on its way when the workflow is cancelled gets so long to be answered. */
const LAST_ANSWER_MILLISECONDS = 3_000

/** MediaConvert itself, through the SDK; `mediaConvert` is to send each request once, the repeating is done here. */
export function mediaConvertJobService(mediaConvert: MediaConvertClient, options: JobServiceOptions): JobService {
  const submissionOptions = { ...options, cutOff: abortedAfter(options.signal, LAST_ANSWER_MILLISECONDS) }
  return {
    async createJob(request) {
      const calls = { create: createJobCall(request, options), list: listJobsCall(options) }
      const job = await new Submission(mediaConvert, request, calls, submissionOptions).submit()
      return submitted(job?.Id, job?.Status)
    }
  }
}

/** Aborts so many milliseconds after the signal. */
function abortedAfter(signal: AbortSignal | undefined, milliseconds: number): AbortSignal {
  const late = new AbortController()
  const abort = (): void => void setTimeout(() => late.abort(signal?.reason), milliseconds).unref()
  if (signal?.aborted) abort()
  else signal?.addEventListener('abort', abort, { once: true })
  return late.signal
}

function submitted(id: string | undefined, status: string | undefined): SubmittedJob {
  if (id) return { id, status: status ?? 'SUBMITTED' }
  throw new AwsCallError(
    'MediaConvert answered CreateJob without a job ID. Check AWS_ENDPOINT_URL: this is not what it answers.',
    {
      code: 'IncompleteAnswer'
    }
  )
}

function createJobCall(request: CreateJobRequest, { partition, region }: JobServiceOptions): AwsCall {
  const inputs = (request.Settings?.Inputs ?? []).map(({ FileInput }) => FileInput).filter(Boolean)
  return {
    operation: 'MediaConvert CreateJob',
    subject: inputs.join(', ') || 'a job',
    permission: { action: 'mediaconvert:CreateJob', resource: `arn:${partition}:mediaconvert:${region}:*:*` },
    advice: ADVICE
  }
}

function listJobsCall({ partition, region }: JobServiceOptions): AwsCall {
  return {
    operation: 'MediaConvert ListJobs',
    subject: region,
    permission: { action: 'mediaconvert:ListJobs', resource: `arn:${partition}:mediaconvert:${region}:*:*` }
  }
}
