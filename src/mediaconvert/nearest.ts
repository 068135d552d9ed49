/**
 * The candidate that is most like `name`, for "did you mean": case, `-` and `_` do not count, and about a third of the
 * letters may differ. undefined where none is like it.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = simplify(name)
  let limit = Math.max(2, Math.floor(wanted.length / 3))
  let best: string | undefined
  for (const candidate of candidates) {
    const distance = editDistance(wanted, simplify(candidate), limit)
    if (distance > limit) continue
    best = candidate
    limit = distance - 1
    if (distance === 0) break
  }
  return best
}

function simplify(name: string): string {
  return name.normalize('NFC').toLowerCase().replaceAll(/[-_]/g, '')
}

/** Levenshtein's distance; whatever is over `limit` may come out as any number over it. */
function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    for (let column = 1; column <= right.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
      current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    if (Math.min(...current) > limit) return limit + 1
    previous = current
  }
  return previous[right.length] ?? limit + 1
}
