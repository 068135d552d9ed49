import type { Job } from '@aws-sdk/client-mediaconvert'

/** A job as GetJob and ListJobs answer it, as far as who waits for it wants to know. */
export interface JobState {
  readonly id: string
  /** SUBMITTED, PROGRESSING, COMPLETE, CANCELED or ERROR. */
  readonly status: string
  /** PROBING, TRANSCODING or UPLOADING. */
  readonly phase?: string | undefined
  /** 0 to 100; not all jobs have it. */
  readonly percentComplete?: number | undefined
  readonly errorCode?: number | undefined
  readonly errorMessage?: string | undefined
  /** What the service says of a job that it has taken. */
  readonly messages: { readonly info: readonly string[]; readonly warning: readonly string[] }
  readonly warningCodes: readonly { readonly code: number; readonly count: number }[]
  /** Addresses, in the order of the job's inputs. */
  readonly inputs: readonly string[]
  /** Whether any input is to be decrypted. */
  readonly isEncrypted: boolean
  readonly timing: JobTiming
}

/** In milliseconds since 1970; the service tells whole seconds. */
export interface JobTiming {
  readonly submittedAt?: number | undefined
  /** When it left its queue. */
  readonly startedAt?: number | undefined
  readonly finishedAt?: number | undefined
}

const ENDS: ReadonlySet<string> = new Set(['COMPLETE', 'CANCELED', 'ERROR'])

/** Nothing changes any more after these (MediaConvert API Reference, "JobStatus"). */
export function hasEnded(status: string): boolean {
  return ENDS.has(status)
}

/** An answer's job, or undefined where the answer holds none. All members are optional in the API's model. */
export function jobStateOf(job: Job | undefined): JobState | undefined {
  if (!job?.Id) return undefined
  const inputs = job.Settings?.Inputs ?? []
  return {
    id: job.Id,
    status: job.Status ?? 'SUBMITTED',
    phase: job.CurrentPhase,
    // Null in the JSON of jobs that cannot say.
    percentComplete: job.JobPercentComplete ?? undefined,
    errorCode: job.ErrorCode ?? undefined,
    errorMessage: job.ErrorMessage ?? undefined,
    messages: { info: job.Messages?.Info ?? [], warning: job.Messages?.Warning ?? [] },
    warningCodes: (job.Warnings ?? []).flatMap(({ Code, Count }) => (Code ? [{ code: Code, count: Count ?? 1 }] : [])),
    inputs: inputs.flatMap(({ FileInput }) => FileInput ?? []),
    isEncrypted: inputs.some(({ DecryptionSettings }) => DecryptionSettings !== undefined),
    timing: {
      submittedAt: (job.Timing?.SubmitTime ?? job.CreatedAt)?.getTime(),
      startedAt: job.Timing?.StartTime?.getTime(),
      finishedAt: job.Timing?.FinishTime?.getTime()
    }
  }
}
