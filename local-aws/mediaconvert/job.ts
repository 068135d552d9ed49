import { randomBytes } from 'node:crypto'

/** Settings as they are on the wire, in lowerCamelCase, after they have been checked. */
export interface JobSettings {
  readonly inputs?: readonly JobInput[]
  readonly outputGroups?: readonly OutputGroup[]
  readonly [other: string]: unknown
}

export interface JobInput {
  readonly fileInput?: string
  readonly decryptionSettings?: DecryptionSettings
  readonly [other: string]: unknown
}

export interface DecryptionSettings {
  readonly decryptionMode?: 'AES_CTR' | 'AES_CBC' | 'AES_GCM'
  readonly encryptedDecryptionKey?: string
  readonly initializationVector?: string
  readonly kmsKeyRegion?: string
}

export interface OutputGroup {
  readonly name?: string
  readonly outputGroupSettings?: {
    readonly type?: string
    readonly fileGroupSettings?: { readonly destination?: string }
    readonly [other: string]: unknown
  }
  readonly outputs?: readonly Output[]
}

export interface Output {
  readonly nameModifier?: string
  readonly extension?: string
  readonly preset?: string
  readonly containerSettings?: { readonly container?: string }
  readonly videoDescription?: {
    readonly width?: number
    readonly height?: number
    readonly codecSettings?: CodecSettings
  }
  readonly audioDescriptions?: readonly { readonly codecSettings?: CodecSettings }[]
}

export interface CodecSettings {
  readonly codec?: string
  readonly [settings: string]: unknown
}

export interface CreateJobRequest {
  readonly role: string
  readonly settings: JobSettings
  readonly clientRequestToken?: string
  readonly jobTemplate?: string
  readonly queue?: string
  readonly priority?: number
  readonly tags?: Readonly<Record<string, string>>
  readonly userMetadata?: Readonly<Record<string, string>>
  readonly [other: string]: unknown
}

export type JobStatus = 'SUBMITTED' | 'PROGRESSING' | 'COMPLETE' | 'CANCELED' | 'ERROR'
export type JobPhase = 'PROBING' | 'TRANSCODING' | 'UPLOADING'

export interface OutputDetail {
  readonly durationInMs?: number
  readonly videoDetails?: { readonly widthInPx: number; readonly heightInPx: number }
}

/** A job as it is now. A change makes a new one; `JobStore` keeps the latest. */
export interface Job {
  readonly id: string
  readonly arn: string
  readonly region: string
  readonly request: CreateJobRequest
  /** The request's settings merged over its template's: what really runs. */
  readonly settings: JobSettings
  readonly queueArn: string
  readonly templateArn?: string
  readonly status: JobStatus
  readonly phase?: JobPhase
  readonly percentComplete?: number
  readonly errorCode?: number
  readonly errorMessage?: string
  readonly info: readonly string[]
  readonly warnings: readonly string[]
  readonly warningGroups?: readonly { readonly code: number; readonly count: number }[]
  readonly submitTime: number
  readonly startTime?: number
  readonly finishTime?: number
  readonly outputGroupDetails?: readonly { readonly outputDetails: readonly OutputDetail[] }[]
}

/** The real ones look alike: the time in milliseconds, then six characters. */
export function newJobId(now: number): string {
  return `${Math.floor(now)}-${randomBytes(4).toString('hex').slice(0, 6)}`
}

/** `Job` as GetJob, CreateJob and ListJobs answer it. Paths of outputs are not in it: AWS tells those to EventBridge only. */
export function render(job: Job): Readonly<Record<string, unknown>> {
  const { role, clientRequestToken, billingTagsSource, hopDestinations, statusUpdateInterval } = job.request
  return {
    ...{ role, clientRequestToken, billingTagsSource, hopDestinations, statusUpdateInterval },
    accelerationSettings: { mode: 'DISABLED' },
    accelerationStatus: 'NOT_APPLICABLE',
    ...{
      arn: job.arn,
      id: job.id,
      createdAt: seconds(job.submitTime),
      queue: job.queueArn,
      jobTemplate: job.templateArn
    },
    priority: job.request.priority ?? 0,
    ...{ status: job.status, currentPhase: job.phase, jobPercentComplete: job.percentComplete },
    ...{ errorCode: job.errorCode, errorMessage: job.errorMessage, retryCount: 0 },
    messages: { info: job.info, warning: job.warnings },
    warnings: job.warningGroups,
    outputGroupDetails: job.outputGroupDetails,
    settings: job.settings,
    timing: {
      submitTime: seconds(job.submitTime),
      startTime: seconds(job.startTime),
      finishTime: seconds(job.finishTime)
    },
    queueTransitions: [],
    userMetadata: job.request.userMetadata ?? {}
  }
}

function seconds(milliseconds: number | undefined): number | undefined {
  return milliseconds === undefined ? undefined : Math.floor(milliseconds / 1000)
}
