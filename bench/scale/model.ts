import { partSizeBytes } from '../../src/storage/part-size.ts'

export const GB = 1e9
export const TB = 1e12

/** What the action takes of a runner. `npm run bench -- --model` holds these against the last results of the bench. */
export interface Costs {
  /** All threads together. */
  readonly cpuSecondsPerGb: number
  /** Of that, in the main thread, of which there is one: it signs requests and reads answers. The rest is spread over cipher threads. */
  readonly mainThreadSecondsPerGb: number
  /** How many cipher threads there are at most (src/threads/thread-pool.ts). */
  readonly cipherThreads: number
  /** Requests and bookkeeping of one file, whatever its length. */
  readonly cpuSecondsPerFile: number
  readonly startSeconds: number
  readonly peakMib: number
}

export interface Runner {
  readonly cores: number
  readonly networkGbPerSecond: number
}

/** Requests per second that one AWS account may make in one Region, and S3 under one prefix. */
export interface Quotas {
  readonly kms: number
  readonly s3Writes: number
  readonly createJob: number
  readonly createJobBurst: number
}

export interface Workload {
  readonly bytes: number
  readonly fileBytes: number
  readonly runners: number
}

export interface Requests {
  readonly kms: number
  readonly s3Reads: number
  readonly s3Writes: number
  readonly createJob: number
}

export interface Limit {
  readonly name: string
  /** How long the work would take if there were no other. */
  readonly seconds: number
}

/** One data key, one look at what is there, and the object: in one request, or begun, sent in parts and completed. */
export function requestsOfFile(bytes: number): Requests {
  const partBytes = partSizeBytes(bytes, 0)
  const parts = Math.ceil(bytes / partBytes)
  return { kms: 1, s3Reads: 1, s3Writes: parts === 1 ? 1 : parts + 2, createJob: 1 }
}

/** GB per second of one file, or of many long ones in one process: whichever of processors, threads and network is the slowest. */
export function gbPerSecond({ cores, networkGbPerSecond }: Runner, costs: Costs): number {
  const { cpuSecondsPerGb, mainThreadSecondsPerGb, cipherThreads } = costs
  const cipherSecondsPerGb = cpuSecondsPerGb - mainThreadSecondsPerGb
  return Math.min(
    cores / cpuSecondsPerGb,
    1 / mainThreadSecondsPerGb,
    cipherThreads / cipherSecondsPerGb,
    networkGbPerSecond
  )
}

/** Each resource and how long it would be busy, the slowest first. What is first is the limit, what is second is the next one. */
export function limitsOf(work: Workload, runner: Runner, quotas: Quotas, costs: Costs): Limit[] {
  const files = work.bytes / work.fileBytes
  const gb = work.bytes / GB
  const each = requestsOfFile(work.fileBytes)
  const limits: Limit[] = [
    {
      name: 'processors',
      seconds: (gb * costs.cpuSecondsPerGb + files * costs.cpuSecondsPerFile) / (work.runners * runner.cores)
    },
    {
      name: 'main thread',
      seconds: (gb * costs.mainThreadSecondsPerGb + files * costs.cpuSecondsPerFile) / work.runners
    },
    {
      name: 'cipher threads',
      seconds: (gb * (costs.cpuSecondsPerGb - costs.mainThreadSecondsPerGb)) / (work.runners * costs.cipherThreads)
    },
    { name: 'network', seconds: gb / (work.runners * runner.networkGbPerSecond) },
    { name: 'KMS quota', seconds: (files * each.kms) / quotas.kms },
    { name: 'S3 writes per prefix', seconds: (files * each.s3Writes) / quotas.s3Writes },
    { name: 'CreateJob quota', seconds: Math.max(0, files * each.createJob - quotas.createJobBurst) / quotas.createJob }
  ]
  return limits.toSorted((a, b) => b.seconds - a.seconds)
}

/** How long it all takes. Files are shared out by bytes, but a file is never divided between runners. */
export function secondsFor(work: Workload, runner: Runner, quotas: Quotas, costs: Costs): number {
  const slowest = limitsOf(work, runner, quotas, costs)[0]?.seconds ?? 0
  return costs.startSeconds + Math.max(slowest, work.fileBytes / GB / gbPerSecond(runner, costs))
}
