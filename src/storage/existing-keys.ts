/** A page of a bucket's keys, in their order, that come after a given key. */
export interface KeyPage {
  readonly keys: readonly string[]
  /** Whether none comes after these. */
  readonly isLast: boolean
}

/**
 * Which of these keys have an object. A page of a listing answers for a thousand keys, where HeadObject answers for one; and where
 * foreign objects lie between the keys, the next page begins at the next key that is not decided yet, so that there is never more than
 * about one request for each key, however many objects the bucket has.
 *
 * @param pageAfter lists the keys that come after the given one, in S3's order: that of their UTF-8 bytes
 */
export async function findExistingKeys(
  keys: readonly string[],
  pageAfter: (key: string) => Promise<KeyPage>
): Promise<ReadonlySet<string>> {
  const undecided = inOrder(keys).reverse()
  const found = new Set<string>()
  let listedUpTo = ''
  for (let next = undecided.at(-1); next; next = undecided.at(-1)) {
    const page = await pageAfter(later(justBefore(next.key), listedUpTo))
    const listed = new Set(page.keys)
    listedUpTo = page.keys.at(-1) ?? listedUpTo
    const end = Buffer.from(listedUpTo)
    for (; next && (page.isLast || Buffer.compare(next.bytes, end) <= 0); next = undecided.at(-1)) {
      if (listed.has(next.key)) found.add(next.key)
      undecided.pop()
    }
  }
  return found
}

/** In the order of a listing: JavaScript's own differs where characters lie beyond U+FFFF. */
function inOrder(keys: readonly string[]): { readonly key: string; readonly bytes: Buffer }[] {
  return keys
    .map((key) => ({ key, bytes: Buffer.from(key) }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes))
}

function later(one: string, other: string): string {
  return Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0 ? one : other
}

/** A string that comes before the key, and between which and the key there is hardly room for another one. */
function justBefore(key: string): string {
  const characters = Array.from(key)
  const last = characters.pop()?.codePointAt(0) ?? 0
  const rest = characters.join('')
  // Only among printable characters of ASCII: the one before others may be none that a request can hold.
  return last > 0x21 && last < 0x7f ? `${rest}${String.fromCodePoint(last - 1, 0x10fffd)}` : rest
}
