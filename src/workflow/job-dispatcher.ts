import type { EncryptedInput } from '../mediaconvert/plan-jobs.ts'
import type { NumberedJob } from './plan.ts'

/** Why a file that a job needs is not there for it. */
export type Unavailable = 'failed' | 'skipped'

export interface JobHandlers {
  /** All that the job needs is in S3. Must not reject. */
  readonly start: (job: NumberedJob, index: number, encrypted: (need: string) => EncryptedInput) => Promise<void>
  /** It never will be, for the reasons by path. Must not reject. */
  readonly refuse: (job: NumberedJob, index: number, missing: ReadonlyMap<string, Unavailable>) => Promise<void>
}

/** Starts each job as soon as the last of its files is there, and refuses it once all are decided and one is not. */
export class JobDispatcher {
  readonly #handlers: JobHandlers
  readonly #waiting: { readonly job: NumberedJob; readonly index: number; undecided: number }[]
  readonly #jobsOf: ReadonlyMap<string, readonly number[]>
  readonly #encrypted = new Map<string, EncryptedInput>()
  readonly #missing = new Map<string, Unavailable>()
  readonly #running: Promise<void>[] = []

  constructor(jobs: readonly NumberedJob[], handlers: JobHandlers) {
    this.#handlers = handlers
    this.#waiting = jobs.map((job, index) => ({ job, index, undecided: job.needs.length }))
    const needs = jobs.flatMap((job, index) => job.needs.map((need) => ({ need, index })))
    const grouped = Map.groupBy(needs, ({ need }) => need)
    this.#jobsOf = new Map([...grouped].map(([need, uses]) => [need, uses.map(({ index }) => index)]))
  }

  available(need: string, input: EncryptedInput): void {
    this.#encrypted.set(need, input)
    this.#decide(need)
  }

  unavailable(need: string, why: Unavailable): void {
    this.#missing.set(need, why)
    this.#decide(need)
  }

  /** Resolves when all jobs that could be started have been handled. */
  async settled(): Promise<void> {
    await Promise.all(this.#running)
  }

  #decide(need: string): void {
    for (const index of this.#jobsOf.get(need) ?? []) {
      const waiting = this.#waiting[index]
      if (waiting && --waiting.undecided === 0) this.#running.push(this.#handle(waiting.job, index))
    }
  }

  #handle(job: NumberedJob, index: number): Promise<void> {
    const missing = new Map(
      job.needs.flatMap((need) => {
        const why = this.#missing.get(need)
        return why === undefined ? [] : [[need, why] as const]
      })
    )
    if (missing.size > 0) return this.#handlers.refuse(job, index, missing)
    return this.#handlers.start(job, index, (need) => {
      const input = this.#encrypted.get(need)
      if (!input) throw new Error(`${need} is not among what this job needs`)
      return input
    })
  }
}
