import type { CreateJobRequest } from '@aws-sdk/client-mediaconvert'

export interface SubmittedJob {
  readonly id: string
  readonly status: string
}

/** MediaConvert, as far as this project needs it. Errors are AwsCallErrors. */
export interface JobService {
  /** Submits the job once, however often the request has to be sent. */
  createJob(request: CreateJobRequest): Promise<SubmittedJob>
}
