import { header } from '../http/header.ts'
import type { ServiceRequest } from '../service.ts'
import type { Bucket } from './bucket.ts'
import { invalidArgument } from './errors.ts'
import type { S3Store } from './store.ts'

/** Which bucket and key a path-style path names; both empty for `/`. */
export interface Address {
  readonly bucket: string
  readonly key: string
}

/** One operation on S3: the request, and what it is about. */
export class S3Call {
  readonly request: ServiceRequest
  readonly store: S3Store
  readonly bucketName: string
  readonly key: string

  constructor(request: ServiceRequest, store: S3Store, address: Address) {
    this.request = request
    this.store = store
    this.bucketName = address.bucket
    this.key = address.key
  }

  /** Throws NoSuchBucket. */
  get bucket(): Bucket {
    return this.store.bucket(this.bucketName)
  }

  header(name: string): string | undefined {
    return header(this.request.headers, name)
  }

  query(name: string): string | undefined {
    return this.request.query.get(name) ?? undefined
  }

  /** A page size or the like. Throws InvalidArgument. */
  count(name: string, maximum: number, absent = maximum): number {
    const text = this.query(name)
    if (text === undefined || text === '') return absent
    if (!/^\d{1,9}$/.test(text))
      throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, text)
    return Math.min(Number(text), maximum)
  }
}

/** `/bucket/key/with/slashes`, percent-decoded. */
export function addressOf(path: string): Address {
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/s.exec(path) ?? []
  return { bucket: decodePath(bucket), key: decodePath(key) }
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalidArgument("Couldn't parse the specified URI.", 'URI', text)
  }
}
