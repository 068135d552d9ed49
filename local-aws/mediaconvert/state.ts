import { partitionOf } from '../kms/key.ts'
import type { Job, JobSettings } from './job.ts'

export interface Queue {
  readonly name: string
  readonly arn: string
  readonly type: 'SYSTEM' | 'CUSTOM'
  readonly status: 'ACTIVE' | 'PAUSED'
  readonly concurrentJobs: number
  readonly description?: string
  readonly createdAt: number
}

export interface JobTemplate {
  readonly name: string
  readonly arn: string
  readonly settings: JobSettings
  readonly queue?: string
  readonly priority?: number
  readonly description?: string
  readonly category?: string
  readonly createdAt: number
}

/** Everything that MediaConvert keeps, of all Regions: each thing has its Region in its ARN. */
export class State {
  readonly accountId: string
  readonly now: () => number
  readonly jobs = new Map<string, Job>()
  readonly queues = new Map<string, Queue>()
  readonly templates = new Map<string, JobTemplate>()
  readonly tags = new Map<string, Readonly<Record<string, string>>>()
  readonly #concurrentJobs: number

  constructor(options: { readonly accountId: string; readonly now: () => number; readonly concurrentJobs: number }) {
    this.accountId = options.accountId
    this.now = options.now
    this.#concurrentJobs = options.concurrentJobs
  }

  arn(region: string, resource: string): string {
    return `arn:${partitionOf(region)}:mediaconvert:${region}:${this.accountId}:${resource}`
  }

  /** By name or ARN. Every Region has its Default queue from the start. */
  queue(region: string, nameOrArn = 'Default'): Queue | undefined {
    const arn = this.#arnOf(region, 'queues', nameOrArn)
    if (arn === this.arn(region, 'queues/Default') && !this.queues.has(arn)) {
      this.addQueue(region, { name: 'Default', type: 'SYSTEM' })
    }
    return this.queues.get(arn)
  }

  addQueue(region: string, options: Pick<Queue, 'name' | 'type'> & Partial<Queue>): Queue {
    const arn = this.arn(region, `queues/${options.name}`)
    const defaults = { status: 'ACTIVE', concurrentJobs: this.#concurrentJobs, createdAt: this.now() } as const
    const queue: Queue = { ...defaults, ...options, arn }
    this.queues.set(arn, queue)
    return queue
  }

  template(region: string, nameOrArn: string): JobTemplate | undefined {
    return this.templates.get(this.#arnOf(region, 'jobTemplates', nameOrArn))
  }

  job(region: string, id: string): Job | undefined {
    return this.jobs.get(this.arn(region, `jobs/${id}`))
  }

  /** The latest of a job, changed; nothing changes any more once it has ended. */
  update(arn: string, change: Partial<Job>): void {
    const job = this.jobs.get(arn)
    if (job !== undefined && isActive(job)) this.jobs.set(arn, { ...job, ...change })
  }

  /** What belongs to a Region. */
  in<T extends { readonly arn: string }>(region: string, things: ReadonlyMap<string, T>): readonly T[] {
    return [...things.values()].filter(({ arn }) => arn.split(':')[3] === region)
  }

  #arnOf(region: string, kind: string, nameOrArn: string): string {
    return nameOrArn.startsWith('arn:') ? nameOrArn : this.arn(region, `${kind}/${nameOrArn}`)
  }
}

export function isActive({ status }: Job): boolean {
  return status === 'SUBMITTED' || status === 'PROGRESSING'
}
