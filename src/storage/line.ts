import { availableParallelism } from 'node:os'

/** What goes over the line to S3 at once is limited in bytes, for the memory's sake, and in requests, for the sockets'. */
export interface LineLimits {
  readonly bytes: number
  readonly requests: number
}

/** So many parts of long files at a time keep this machine's processors busy; each one more takes its memory. */
export const PARTS_AT_ONCE = Math.max(4, 2 * availableParallelism())

/** What a part counts for where it is made, or taken, while it is on the line, so that its memory does not depend on its length. */
export const PART_BYTES_ON_LINE = 8 * 2 ** 20

/**
 * Of a run. Long files are limited by processors: a few parts at a time. Small files are limited by the latency of KMS and S3: of those,
 * many at a time.
 */
export const RUN_LIMITS: LineLimits = { bytes: PARTS_AT_ONCE * PART_BYTES_ON_LINE, requests: 64 }

interface Waiting {
  readonly bytes: number
  readonly start: () => void
}

/**
 * Lets works go when there is room for their bytes: many small ones at a time, so that latency does not count, or a few big ones.
 * First come, first served, so that a part never waits for one that comes after it.
 */
export class Line {
  readonly #limits: LineLimits
  readonly #waiting: Waiting[] = []
  #bytes = 0
  #requests = 0

  constructor(limits: LineLimits) {
    this.#limits = limits
  }

  /** Runs the work when it is its turn. One with more bytes than the whole limit goes alone. */
  async run<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    const counted = Math.min(bytes, this.#limits.bytes)
    await new Promise<void>((start) => {
      this.#waiting.push({ bytes: counted, start })
      this.#startWaiting()
    })
    try {
      return await work()
    } finally {
      this.#bytes -= counted
      this.#requests -= 1
      this.#startWaiting()
    }
  }

  #startWaiting(): void {
    for (let next = this.#waiting[0]; next && this.#hasRoomFor(next); next = this.#waiting[0]) {
      this.#waiting.shift()
      this.#bytes += next.bytes
      this.#requests += 1
      next.start()
    }
  }

  #hasRoomFor({ bytes }: Waiting): boolean {
    return this.#requests < this.#limits.requests && this.#bytes + bytes <= this.#limits.bytes
  }
}
