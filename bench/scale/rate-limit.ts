/** A quota of so many a second, of which some may come at once (a token bucket that is full at the start). */
export class RateLimit {
  readonly #perSecond: number
  readonly #burst: number
  /** When all that has been asked for would have been granted at the even rate, with no burst. */
  #granted = Number.NEGATIVE_INFINITY

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond
    this.#burst = burst
  }

  /** When so many may go, asked for now. First come, first served. */
  take(now: number, count: number): number {
    const full = now - this.#burst / this.#perSecond
    this.#granted = Math.max(this.#granted, full) + count / this.#perSecond
    return Math.max(now, this.#granted)
  }
}
