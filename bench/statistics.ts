/** The middle one, and the outermost two. */
export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** @throws RangeError when there is none */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) throw new RangeError('nothing was measured')
  const upper = sorted[Math.floor(sorted.length / 2)] ?? most
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? least
  return { median: (lower + upper) / 2, least, most }
}

/**
 * Ratios of what was measured in the same round: what slows the machine for a while slows both sides of a pair, and falls out.
 */
export function ratiosOf(numerators: readonly number[], denominators: readonly number[]): number[] {
  return numerators.flatMap((numerator, round) => {
    const denominator = denominators[round]
    return denominator === undefined ? [] : [numerator / denominator]
  })
}
