interface Entry {
  readonly at: number
  readonly happen: (now: number) => void
}

/** What is to happen, in the order of time: a binary heap, its root the next. */
export class Agenda {
  readonly #heap: Entry[] = []

  add(at: number, happen: (now: number) => void): void {
    const heap = this.#heap
    let index = heap.push({ at, happen }) - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (this.#at(parent) <= at) break
      this.#swap(index, parent)
      index = parent
    }
  }

  /** Lets everything happen, also what is added on the way. */
  run(): void {
    for (let next = this.#takeNext(); next; next = this.#takeNext()) next.happen(next.at)
  }

  #takeNext(): Entry | undefined {
    const heap = this.#heap
    this.#swap(0, heap.length - 1)
    const next = heap.pop()
    for (let index = 0; ;) {
      const [left, right] = [2 * index + 1, 2 * index + 2]
      const child = this.#at(right) < this.#at(left) ? right : left
      if (this.#at(child) >= this.#at(index)) return next
      this.#swap(index, child)
      index = child
    }
  }

  #at(index: number): number {
    return this.#heap[index]?.at ?? Number.POSITIVE_INFINITY
  }

  #swap(a: number, b: number): void {
    const [one, other] = [this.#heap[a], this.#heap[b]]
    if (one && other) [this.#heap[a], this.#heap[b]] = [other, one]
  }
}
