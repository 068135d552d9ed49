/** What goes over the line to S3 at once is limited in bytes, for the memory's sake, and in requests, for the sockets'. */
export interface LineLimits {
  readonly bytes: number
  readonly requests: number
}

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
