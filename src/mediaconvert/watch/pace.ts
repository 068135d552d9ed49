/**
 * Keeps calls below a rate, with room for a burst: the generic cell rate algorithm (ITU-T I.371), which needs to remember one
 * moment only. Time is what the caller says it is.
 */
export class Pace {
  readonly #intervalMilliseconds: number
  readonly #toleranceMilliseconds: number
  /** When all calls so far would be done, had they come at the rate. */
  #paidUntil = -Infinity

  constructor({ perSecond, burst }: { readonly perSecond: number; readonly burst: number }) {
    this.#intervalMilliseconds = 1000 / perSecond
    this.#toleranceMilliseconds = (burst - 1) * this.#intervalMilliseconds
  }

  /** Books a call, and says in how many milliseconds it may be made. */
  take(now: number): number {
    const from = Math.max(this.#paidUntil, now)
    this.#paidUntil = from + this.#intervalMilliseconds
    return Math.max(0, from - this.#toleranceMilliseconds - now)
  }
}
