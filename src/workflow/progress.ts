import { formatBytes, formatRate, formatSeconds } from './units.ts'

const INTERVAL_MILLISECONDS = 5_000

/** Says every few seconds how far a long work is: share, rate and time left. Short works end before the first line. */
export class Progress {
  readonly #totalBytes: number
  readonly #done: string
  readonly #begun = performance.now()
  readonly #timer: NodeJS.Timeout
  #bytes = 0

  /** @param done what becomes of the bytes: `encrypted and uploaded` */
  constructor(totalBytes: number, done: string, say: (line: string) => void) {
    this.#totalBytes = totalBytes
    this.#done = done
    this.#timer = setInterval(() => say(this.line()), INTERVAL_MILLISECONDS)
    this.#timer.unref()
  }

  /** @param bytes on top of those before; fewer than none when a part has to be sent again */
  add(bytes: number): void {
    this.#bytes += bytes
  }

  line(): string {
    const seconds = (performance.now() - this.#begun) / 1000
    const share = Math.min(1, this.#bytes / Math.max(1, this.#totalBytes))
    const left = share > 0 && share < 1 ? `, ${formatSeconds((seconds * (1 - share)) / share)} left` : ''
    return (
      `${(share * 100).toFixed(0)} % ${this.#done}: ${formatBytes(Math.round(this.#bytes))} of ${formatBytes(this.#totalBytes)}` +
      `, ${formatRate(this.#bytes, seconds)}${left}`
    )
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}
