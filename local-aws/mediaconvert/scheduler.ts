import { JobFailure } from './failure.ts'
import { Gate } from './gate.ts'
import type { Job, JobPhase } from './job.ts'
import { runJob } from './run-job.ts'
import type { World } from './run-job.ts'
import type { Queue, State } from './state.ts'

export type HoldingPlace = 'SUBMITTED' | JobPhase

export type Remarks = Partial<Pick<Job, 'info' | 'warnings' | 'warningGroups'>>

/** Ends a job without the rest of its work. */
class EndedEarly extends Error {}

/** Runs jobs off their queues: by priority, then in the order they came, as many at once as the queue allows. */
export class Scheduler {
  readonly #state: State
  readonly #world: World
  readonly #gate = new Gate<HoldingPlace>()
  readonly #running = new Map<string, { readonly abort: AbortController; readonly ended: Promise<void> }>()
  #fate: JobFailure | 'COMPLETE' | undefined
  #remarks: Remarks = {}

  constructor(state: State, world: World) {
    this.#state = state
    this.#world = world
  }

  hold(place: HoldingPlace): void {
    this.#gate.shut(place)
  }

  release(): void {
    this.#gate.open()
    this.startWhatMay()
  }

  /** Every job ends like this at the next phase that it enters; `undefined` ends that. */
  decide(fate: JobFailure | 'COMPLETE' | undefined): void {
    this.#fate = fate
  }

  /** What every job that starts from now on has to say. */
  remark(remarks: Remarks): void {
    this.#remarks = remarks
  }

  startWhatMay(): void {
    if (this.#gate.isShut('SUBMITTED')) return
    for (const queue of this.#state.queues.values()) this.#startFrom(queue)
  }

  cancel(job: Job): void {
    this.#state.update(job.arn, { status: 'CANCELED', finishTime: this.#state.now() })
    this.#running.get(job.arn)?.abort.abort(new Error('canceled'))
    this.startWhatMay()
  }

  /** Resolves when no job is running any more. Jobs that are held count as running once they have left their queue. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all([...this.#running.values()].map(({ ended }) => ended))
  }

  async close(): Promise<void> {
    this.#gate.shut('SUBMITTED')
    for (const { abort } of this.#running.values()) abort.abort(new Error('local-aws is closing'))
    await this.settled()
  }

  #startFrom(queue: Queue): void {
    if (queue.status === 'PAUSED') return
    const jobs = [...this.#state.jobs.values()].filter((job) => job.queueArn === queue.arn)
    const free = queue.concurrentJobs - jobs.filter(({ status }) => status === 'PROGRESSING').length
    const waiting = jobs.filter(({ status }) => status === 'SUBMITTED').sort((a, b) => priority(b) - priority(a))
    for (const job of waiting.slice(0, Math.max(0, free))) this.#start(job)
  }

  #start(job: Job): void {
    const abort = new AbortController()
    this.#state.update(job.arn, { status: 'PROGRESSING', startTime: this.#state.now() })
    const ended = this.#run(job, abort.signal).finally(() => {
      this.#running.delete(job.arn)
      this.startWhatMay()
    })
    this.#running.set(job.arn, { abort, ended })
  }

  async #run(job: Job, signal: AbortSignal): Promise<void> {
    const update = (change: Partial<Job>) => this.#state.update(job.arn, change)
    const enter = async (phase: JobPhase) => {
      update({ phase })
      await this.#gate.pass(phase, signal)
      if (this.#fate === 'COMPLETE') throw new EndedEarly()
      if (this.#fate !== undefined) throw this.#fate
    }
    const end = (change: Partial<Job>) => update({ finishTime: this.#state.now(), ...change })
    try {
      update(this.#remarks)
      await runJob(this.#world, job, { signal, enter, update })
      end({ status: 'COMPLETE', percentComplete: 100 })
    } catch (error) {
      if (error instanceof EndedEarly) end({ status: 'COMPLETE', percentComplete: 100 })
      else end({ status: 'ERROR', ...reasonOf(error) })
    }
  }
}

function priority({ request }: Job): number {
  return request.priority ?? 0
}

/** What is no JobFailure is a fault of the stand-in itself: the service's code for that is 1999. */
function reasonOf(error: unknown): { readonly errorCode: number; readonly errorMessage: string } {
  if (error instanceof JobFailure) return { errorCode: error.code, errorMessage: error.message }
  return {
    errorCode: 1999,
    errorMessage: `Unexpected error: ${error instanceof Error ? error.message : String(error)}`
  }
}
