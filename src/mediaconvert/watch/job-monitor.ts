import type { JobState } from './job-state.ts'

export interface JobPage {
  readonly jobs: readonly JobState[]
  /** There are more, older ones. */
  readonly nextToken?: string | undefined
}

/** What there is to know of jobs, and the one thing that can be done to them. Each call is one request; errors are AwsCallErrors. */
export interface JobMonitor {
  /** undefined where there is no such job. */
  getJob(id: string, signal: AbortSignal): Promise<JobState | undefined>
  /** Twenty jobs of the account and Region, newest first, of all queues. */
  listJobs(nextToken: string | undefined, signal: AbortSignal): Promise<JobPage>
  /** `over`: it had ended, or there is none; nothing is left to cancel. */
  cancelJob(id: string, signal: AbortSignal): Promise<'cancelled' | 'over'>
}
