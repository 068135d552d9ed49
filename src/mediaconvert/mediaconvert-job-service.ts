import { randomUUID } from 'node:crypto'
import { CreateJobCommand, type CreateJobRequest, type MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { callAws, type AwsCall } from '../aws/call.ts'
import { AwsCallError } from '../errors.ts'
import { withRetries } from '../retry.ts'
import type { JobService, SubmittedJob } from './job-service.ts'

const ADVICE = {
  BadRequestException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
  NotFoundException: 'Check the names in job-template and queue, and that they are in aws-region.',
  ConflictException: 'Check job-settings, job-template, queue and role-arn against what AWS says.',
  ServiceQuotaExceededException:
    'The account has reached a quota of MediaConvert. Wait for jobs to end, or ask for more in Service Quotas.'
}

export interface JobServiceOptions {
  readonly partition: string
  readonly region: string
  /** How often a request is sent before its failure counts. CreateJob is limited to five a second for the whole account. */
  readonly attempts: number
  readonly signal?: AbortSignal
  readonly onRetry: (message: string) => void
}

/** MediaConvert itself, through the SDK; `mediaConvert` is to send each request once, the repeating is done here. */
export function mediaConvertJobService(mediaConvert: MediaConvertClient, options: JobServiceOptions): JobService {
  return {
    async createJob(request) {
      // One token for all tries: the service takes a repeated request for the same job instead of making a second one.
      const input = { ClientRequestToken: randomUUID(), ...request }
      const send = () => callAws(createJobCall(request, options), () => mediaConvert.send(new CreateJobCommand(input)))
      const { Job } = await withRetries(send, options)
      return submitted(Job?.Id, Job?.Status)
    }
  }
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
