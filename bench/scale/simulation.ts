import { splitIntoShares } from '../../src/plan/shard.ts'
import { requestsOfFile, gbPerSecond, GB, type Costs, type Quotas, type Runner, type Workload } from './model.ts'
import { Agenda } from './agenda.ts'
import { RateLimit } from './rate-limit.ts'
import { randomNumbers, type Random } from './random.ts'

/** As in src/workflow/encrypt-files.ts. */
const FILES_AT_ONCE = 64

const KMS_LATENCY_SECONDS = [0.005, 0.05] as const

interface Shared {
  readonly kms: RateLimit
  readonly s3Writes: RateLimit
  readonly createJob: RateLimit
  readonly random: Random
}

/**
 * Plays a run file by file on many runners that share an account's quotas, where the model only divides: files of unequal length,
 * a start of its own for each runner, latency, at most so many files at once, and quotas that somebody else has just used.
 *
 * @returns seconds until the last file is uploaded and its job submitted
 */
export function simulate(work: Workload, runner: Runner, quotas: Quotas, costs: Costs, seed: number): number {
  const random = randomNumbers(seed)
  const shared: Shared = {
    random,
    kms: new RateLimit(quotas.kms, quotas.kms),
    s3Writes: new RateLimit(quotas.s3Writes, quotas.s3Writes),
    createJob: new RateLimit(quotas.createJob, quotas.createJobBurst)
  }
  const agenda = new Agenda()
  let end = 0
  for (const files of shareOut(fileLengths(work, random), work.runners)) {
    const machine = new Machine(files, runner, costs, shared, agenda, (at) => (end = Math.max(end, at)))
    agenda.add(costs.startSeconds * (0.5 + random()), (now) => machine.begin(now))
  }
  agenda.run()
  return end
}

class Machine {
  readonly #files: number[]
  readonly #shared: Shared
  readonly #agenda: Agenda
  readonly #onDone: (at: number) => void
  /** Processors, threads and network in one: what is served first to who comes first. */
  readonly #secondsOf: (bytes: number) => number
  #busyUntil = 0

  constructor(
    files: number[],
    runner: Runner,
    costs: Costs,
    shared: Shared,
    agenda: Agenda,
    onDone: (at: number) => void
  ) {
    this.#files = files
    this.#shared = shared
    this.#agenda = agenda
    this.#onDone = onDone
    const rate = gbPerSecond(runner, costs)
    this.#secondsOf = (bytes) => bytes / GB / rate + costs.cpuSecondsPerFile
  }

  begin(now: number): void {
    for (let slot = 0; slot < FILES_AT_ONCE; slot++) this.#next(now)
  }

  #next(now: number): void {
    const bytes = this.#files.pop()
    if (bytes === undefined) return
    const [least, most] = KMS_LATENCY_SECONDS
    const hasKey = this.#shared.kms.take(now, 1) + least + (most - least) * this.#shared.random()
    this.#agenda.add(hasKey, (at) => this.#send(at, bytes))
  }

  #send(now: number, bytes: number): void {
    this.#busyUntil = Math.max(this.#busyUntil, now) + this.#secondsOf(bytes)
    const isSent = Math.max(this.#busyUntil, this.#shared.s3Writes.take(now, requestsOfFile(bytes).s3Writes))
    this.#agenda.add(isSent, (at) => {
      this.#onDone(this.#shared.createJob.take(at, 1))
      this.#next(at)
    })
  }
}

/** From half to one and a half of the usual length, together as many bytes as there are. */
function fileLengths({ bytes, fileBytes }: Workload, random: Random): number[] {
  const lengths = Array.from({ length: Math.max(1, Math.round(bytes / fileBytes)) }, () => 0.5 + random())
  const sum = lengths.reduce((total, length) => total + length, 0)
  return lengths.map((length) => Math.max(1, (length / sum) * bytes))
}

/** As the action's input `shard` shares files out; the longest last, since they are taken from the end. */
function shareOut(lengths: readonly number[], runners: number): number[][] {
  const files = lengths.map((bytes, index) => ({ needs: [String(index)], bytes }))
  return splitIntoShares(files, runners).map((share) => share.map(({ bytes }) => bytes).reverse())
}
