/** The next request of a round. */
export type PollRequest =
  { readonly kind: 'list'; readonly nextToken: string | undefined } | { readonly kind: 'get'; readonly id: string }

/**
 * One round of asking how jobs are: which requests to send, with as few of them as can be. A ListJobs page tells of twenty jobs, the
 * newest first; a GetJob of one. So jobs are looked for in the list, page by page, as long as that is worth it, and those that are
 * too deep in it (older than many of other runs) are asked for one by one.
 *
 * Pages without any of the jobs make it give up: half as many in a row as jobs are still looked for, or in all as were at first. So
 * whoever else uses the account, a round takes at most half as many requests again as there are jobs.
 */
export class PollRound {
  /** Jobs that the list was given up for: not to be looked for there in the next rounds. */
  readonly #tooDeep: Set<string>
  readonly #lookedFor: Set<string>
  readonly #oneByOne: Set<string>
  #nextToken: string | undefined
  readonly #mostBarrenPages: number
  #barrenPages = 0
  #barrenInARow = 0

  /**
   * @param jobs those to ask for, each once
   * @param tooDeep those that earlier rounds did not find in the list
   * @param mayList false where the caller has no permission to list
   */
  constructor(jobs: readonly string[], tooDeep: ReadonlySet<string>, mayList: boolean) {
    const isDeep = (id: string): boolean => !mayList || tooDeep.has(id)
    this.#tooDeep = new Set(tooDeep)
    this.#oneByOne = new Set(jobs.filter(isDeep))
    this.#lookedFor = new Set(jobs.filter((id) => !isDeep(id)))
    this.#mostBarrenPages = this.#lookedFor.size / 2
    this.#giveUpWhereNotWorthIt()
  }

  get tooDeep(): ReadonlySet<string> {
    return this.#tooDeep
  }

  /** undefined when all jobs have been answered for. */
  next(): PollRequest | undefined {
    if (this.#lookedFor.size > 0) return { kind: 'list', nextToken: this.#nextToken }
    const [id] = this.#oneByOne
    return id === undefined ? undefined : { kind: 'get', id }
  }

  /** @param ids the jobs on the page; `nextToken` undefined on the last one */
  listed(ids: readonly string[], nextToken: string | undefined): void {
    const found = ids.filter((id) => this.#lookedFor.delete(id) || this.#oneByOne.delete(id))
    if (found.length === 0) this.#barrenPages++
    this.#barrenInARow = found.length === 0 ? this.#barrenInARow + 1 : 0
    this.#nextToken = nextToken
    if (nextToken === undefined) this.listEnded()
    else this.#giveUpWhereNotWorthIt()
  }

  /** There is no more of the list to be had. */
  listEnded(): void {
    for (const id of this.#lookedFor) this.#oneByOne.add(id)
    this.#lookedFor.clear()
  }

  got(id: string): void {
    this.#oneByOne.delete(id)
  }

  #giveUpWhereNotWorthIt(): void {
    const isTooDeep = this.#barrenInARow >= this.#lookedFor.size / 2 || this.#barrenPages >= this.#mostBarrenPages
    // For the last job a GetJob costs the same as a page, and is sure to find it.
    if (!isTooDeep && this.#lookedFor.size > 1) return
    if (isTooDeep) for (const id of this.#lookedFor) this.#tooDeep.add(id)
    this.listEnded()
  }
}
