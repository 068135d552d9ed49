/** A place where jobs wait while it is shut: how a test looks at a job in the middle, without sleeping. */
export class Gate<Place> {
  #shutAt: Place | undefined
  #open: () => void = () => undefined
  #opened: Promise<void> = Promise.resolve()

  shut(place: Place): void {
    this.open()
    this.#shutAt = place
    this.#opened = new Promise((resolve) => (this.#open = resolve))
  }

  open(): void {
    this.#shutAt = undefined
    this.#open()
  }

  isShut(place: Place): boolean {
    return this.#shutAt === place
  }

  /** Resolves when the place is open; rejects with the signal's reason. */
  async pass(place: Place, signal: AbortSignal): Promise<void> {
    while (this.isShut(place)) await Promise.race([this.#opened, aborted(signal)])
    signal.throwIfAborted()
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)))
    if (signal.aborted) fail()
    else signal.addEventListener('abort', fail, { once: true })
  })
}
