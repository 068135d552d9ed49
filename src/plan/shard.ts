import { createHash } from 'node:crypto'

/** One of several shares of the work: the second of eight. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** What must stay together, since one job needs it, and how many bytes of files there are in it. */
export interface Unit {
  /** Paths and addresses. No two units have one in common. */
  readonly needs: readonly string[]
  readonly bytes: number
}

/** GitHub Docs, "Running variations of jobs in a workflow": a matrix makes 256 jobs at most. */
export const MOST_SHARES = 256

/** Reads `2/8`; a text where it is none says what is wrong with it, as the end of a sentence that begins with the value. */
export function parseShard(text: string): Shard | string {
  const [, number, of] = /^(\d+) *\/ *(\d+)$/.exec(text)?.map(Number) ?? []
  if (number === undefined || of === undefined) {
    return 'is not of the form NUMBER/TOTAL, such as 2/8 for the second of eight shares.'
  }
  if (number === 0 || of === 0) {
    return 'is no share: they count from 1. strategy.job-index counts from 0, so take a value of the matrix in its place.'
  }
  if (of > MOST_SHARES) return `asks for more than ${MOST_SHARES} shares, which are as many jobs as a matrix can have.`
  return number > of ? `is no share: the last of ${of} is ${of}/${of}.` : { number, of }
}

/**
 * All runners come to the same split, since it depends on nothing but the units: the longest first, each to the share that has the
 * fewest bytes by then. So no share has more than the smallest one and a unit on top.
 *
 * Ties go by path, then to the share with fewer units, then to the first, so the order in which units are given does not matter.
 *
 * @param of number of shares, 1 and more
 * @returns as many shares, some of them empty where there are fewer units
 */
export function splitIntoShares<T extends Unit>(units: readonly T[], of: number): readonly (readonly T[])[] {
  const shares = Array.from({ length: of }, () => ({ bytes: 0, units: [] as T[] }))
  for (const unit of units.toSorted(longestFirst)) {
    const lightest = shares.reduce((best, share) => (isLighter(share, best) ? share : best))
    lightest.units.push(unit)
    lightest.bytes += unit.bytes
  }
  return shares.map((share) => share.units)
}

function longestFirst(a: Unit, b: Unit): number {
  const [pathA = '', pathB = ''] = [a.needs[0], b.needs[0]]
  return b.bytes - a.bytes || (pathA < pathB ? -1 : 1)
}

interface Load {
  readonly bytes: number
  readonly units: readonly unknown[]
}

function isLighter(a: Load, b: Load): boolean {
  return a.bytes < b.bytes || (a.bytes === b.bytes && a.units.length < b.units.length)
}

/** A short name of a list of files: runners that show the same one have split the same files. */
export function fingerprintOf(files: readonly { readonly path: string; readonly lengthBytes: number }[]): string {
  const hash = createHash('sha256')
  for (const { path, lengthBytes } of files) hash.update(`${path}\0${lengthBytes}\0`)
  return hash.digest('hex').slice(0, 12)
}
