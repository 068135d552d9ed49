import { abortable } from './abortable.ts'

/** What the parts of one file leave to each other, for who comes before it is there. */
export class PartLinks {
  readonly #links = new Map<number, PromiseWithResolvers<Uint8Array>>()

  /** A part that is made again leaves the same. */
  leave(index: number, link: Uint8Array): void {
    this.#link(index).resolve(link)
  }

  /** The links of these parts, as soon as all have been left; or a rejection with the signal's reason. */
  of(indexes: readonly number[], signal?: AbortSignal): Promise<readonly Uint8Array[]> {
    return abortable(Promise.all(indexes.map((index) => this.#link(index).promise)), signal)
  }

  #link(index: number): PromiseWithResolvers<Uint8Array> {
    const known = this.#links.get(index)
    if (known) return known
    const link = Promise.withResolvers<Uint8Array>()
    this.#links.set(index, link)
    return link
  }
}
