import type { ObjectDescription } from './object-store.ts'
import type { ExpectedRange, RangeAnswer } from './range-receiver.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'
import type { SignedRequest } from './signed-request.ts'

/** An object, or with a version ID that version of it. */
export interface ObjectVersion {
  readonly address: S3Address
  readonly versionId?: string | undefined
}

/** An object as HeadObject has shown it, to be read as just that or not at all. */
export interface KnownObject extends ObjectVersion {
  readonly etag: string
  readonly lengthBytes: number
}

export interface ListedObject {
  readonly address: S3Address
  readonly lengthBytes: number
}

/** Sends the request for a range, wherever that happens, and has its bytes taken. */
export type RangeReceiver = (request: SignedRequest, expected: ExpectedRange) => Promise<RangeAnswer>

/** S3, as far as reading needs it. Errors are AwsCallErrors. */
export interface ObjectSource {
  /** How often a range is tried. */
  readonly maxAttempts: number
  /** The object, or undefined where there is none, or not that version any more. */
  head(object: ObjectVersion, signal?: AbortSignal): Promise<ObjectDescription | undefined>
  /**
   * Has the bytes from `start` to before `end` received. One try: it may break off at any point.
   *
   * @throws AwsCallError also when the object is not the one that it was (`If-Match`); or what their taker threw
   */
  receive(object: KnownObject, start: number, end: number, receive: RangeReceiver, signal: AbortSignal): Promise<void>
  /** The same bytes as a whole, for few of them. */
  read(object: KnownObject, start: number, end: number, signal: AbortSignal): Promise<Uint8Array>
  /** All objects whose keys begin with the address's, in the order of S3: by key. */
  list(prefix: S3Address, signal?: AbortSignal): AsyncIterable<ListedObject>
}

/** `s3://bucket/key`, and which version of it. */
export function describeVersion({ address, versionId }: ObjectVersion): string {
  return `${formatS3Address(address)}${versionId === undefined ? '' : ` (version ${versionId})`}`
}
