import { compareKeys } from './bucket.ts'

export interface ListingRequest {
  readonly prefix: string
  readonly delimiter: string
  /** Keys up to and with this one are left out. */
  readonly startAfter: string
  /** The last key or common prefix of the page before. */
  readonly after: string
  readonly maximum: number
}

export interface ListingPage<T> {
  readonly items: readonly T[]
  readonly commonPrefixes: readonly string[]
  /** Set where more follows: the last key or common prefix of this page. */
  readonly last?: string
}

/** One page of keys; those that share a prefix up to the delimiter count as one. `sorted` is in the order of the keys. */
export function listPage<T extends { readonly key: string }>(
  sorted: readonly T[],
  request: ListingRequest
): ListingPage<T> {
  const items: T[] = []
  const commonPrefixes: string[] = []
  let last = request.after
  for (const item of sorted) {
    if (!item.key.startsWith(request.prefix) || compareKeys(item.key, request.startAfter) <= 0) continue
    const commonPrefix = commonPrefixOf(item.key, request)
    const entry = commonPrefix ?? item.key
    if (compareKeys(entry, last) <= 0) continue
    if (items.length + commonPrefixes.length === request.maximum) return { items, commonPrefixes, last }
    if (commonPrefix === undefined) items.push(item)
    else commonPrefixes.push(commonPrefix)
    last = entry
  }
  return { items, commonPrefixes }
}

function commonPrefixOf(key: string, { prefix, delimiter }: ListingRequest): string | undefined {
  const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
  return end === -1 ? undefined : key.slice(0, end + delimiter.length)
}

/** Keys as an answer holds them: encoded where the client asked for encoding-type=url. */
export function keyEncoder(encodingType: string | undefined): (key: string) => string {
  return encodingType === 'url' ? (key) => key.split('/').map(encodeURIComponent).join('/') : (key) => key
}
