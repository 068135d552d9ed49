import { createHash, getFips } from 'node:crypto'
import { AwsCallError } from '../errors.ts'
import { withRetries } from '../retry.ts'
import { combineCrc32, crc32ToBase64 } from './crc32.ts'
import { PART_BYTES_ON_LINE, type Line } from './line.ts'
import { inMultipartUpload } from './multipart.ts'
import type {
  MultipartUpload,
  ObjectPart,
  ObjectRequest,
  ObjectStore,
  StoredObject,
  UploadedPart
} from './object-store.ts'
import { afterCancellation, orOwnObject, UnansweredError } from './own-object.ts'
import { partSizeBytes } from './part-size.ts'
import { formatS3Address } from './s3-address.ts'

/** The bytes of an object to be, made part by part, the same ones each time they are asked for. */
export interface ObjectContent {
  readonly lengthBytes: number
  readonly trailerBytes: number
  parts(partSizeBytes: number): readonly ObjectPart[]
}

export interface UploadOptions {
  readonly partSizeMib?: number | undefined
  /** Shared by all uploads of a run. */
  readonly line: Line
  readonly signal: AbortSignal
  readonly onBytes: (bytes: number) => void
  readonly onRetry: (message: string) => void
  /** Is told before S3 may know of a multipart upload, when it does, and when it no longer does, so that none is lost sight of. */
  readonly journal: UploadJournal
}

export interface UploadJournal {
  intend(request: ObjectRequest): Intention
  begin(upload: MultipartUpload): void
  end(upload: MultipartUpload): void
}

/** S3 is being asked for an upload; until it is known what came of it, one may be open that nobody has heard of. */
export interface Intention {
  /** Seconds since S3 was about to be asked, by a clock that nobody sets. */
  readonly age: () => number
  /** It is known: no upload but those that the journal has been told of. */
  settle(): void
}

/** An object of ours in S3, and the CRC-32 over all of it, in base64, which S3 has verified. */
export interface UploadedObject extends StoredObject {
  readonly crc32: string
}

/** One request and one buffer up to this length; above it, parts that are made while they are sent. */
const SINGLE_PUT_BYTES = 8 * 2 ** 20 + 16

/** How often an upload is begun anew where its parts cannot be saved. */
const UPLOAD_ATTEMPTS = 3

/**
 * Uploads the content under the request's key. Either the whole object is there afterwards, or none and no part of it.
 *
 * @throws ObjectExistsError when `mustBeNew` and there is an object that is not this one
 */
export async function uploadObject(
  store: ObjectStore,
  request: ObjectRequest,
  content: ObjectContent,
  options: UploadOptions
): Promise<UploadedObject> {
  const parts = content.parts(partSizeBytes(content.lengthBytes, content.trailerBytes, options.partSizeMib))
  const [only] = parts
  const isSmall = only !== undefined && parts.length === 1 && content.lengthBytes <= SINGLE_PUT_BYTES
  const upload = isSmall
    ? () => options.line.run(content.lengthBytes, () => putWhole(store, request, only, options))
    : () => uploadParts(store, request, parts, options)
  const { signal, onRetry } = options
  try {
    return await withRetries(upload, { attempts: UPLOAD_ATTEMPTS, signal, onRetry, isPassing: isWorthANewUpload })
  } catch (error) {
    if (!(error instanceof UnansweredError)) throw error
    // A multipart upload has been ended by now; a request that S3 had got as a whole may still be under way there.
    const stored = await afterCancellation(store, request, error, !isSmall)
    return { ...stored, crc32: error.sent.crc32 }
  }
}

async function putWhole(
  store: ObjectStore,
  request: ObjectRequest,
  part: ObjectPart,
  options: UploadOptions
): Promise<UploadedObject> {
  const content = part.open(options.signal)
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  const [only] = pieces
  const body = pieces.length === 1 && only ? only : Buffer.concat(pieces)
  const crc32 = crc32ToBase64(content.crc32)
  const put = () => store.put(request, body, crc32, options.signal)
  const stored = await orOwnObject(store, request, { crc32, lengthBytes: body.length }, options.signal, put)
  options.onBytes(body.length)
  const isAnswered = stored.hasMd5Etag !== true || isFips() || stored.etag === md5Etag(body)
  return isAnswered ? confirmedObject(store, request, stored, crc32) : storedObject(store, request, crc32)
}

/** MD5 proves nothing here and is there to be compared only; where it may not be used, nothing is compared. */
function isFips(): boolean {
  return getFips() === 1
}

function md5Etag(body: Uint8Array): string {
  return `"${createHash('md5').update(body).digest('hex')}"`
}

async function uploadParts(
  store: ObjectStore,
  request: ObjectRequest,
  parts: readonly ObjectPart[],
  options: UploadOptions
): Promise<UploadedObject> {
  const { stored, crc32 } = await inMultipartUpload(store, request, options, async (upload) => {
    const sent = await sendAll(store, upload, parts, options)
    const crc32 = crc32ToBase64(combineCrc32(sent))
    const whole = { crc32, lengthBytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) }
    const complete = () => store.completeMultipartUpload(upload, request, sent, whole, options.signal)
    return { stored: await orOwnObject(store, request, whole, options.signal, complete), crc32 }
  })
  return confirmedObject(store, request, stored, crc32)
}

/** A part that S3 has, with its CRC-32 as a number and its length, from which the whole object's is combined. */
type SentPart = UploadedPart & { readonly crc: number; readonly bytes: number }

/** Sends all parts; when one fails for good, ends the others and waits until none is on the line any more. */
async function sendAll(
  store: ObjectStore,
  upload: MultipartUpload,
  parts: readonly ObjectPart[],
  options: UploadOptions
): Promise<SentPart[]> {
  const failed = new AbortController()
  const signal = AbortSignal.any([options.signal, failed.signal])
  const send = async (part: ObjectPart, index: number): Promise<SentPart> => {
    try {
      signal.throwIfAborted()
      return await sendPart(store, upload, index + 1, part, { ...options, signal })
    } catch (error) {
      failed.abort(error)
      throw error
    }
  }
  const sent = await Promise.allSettled(
    parts.map((part, index) => {
      const bytesOnLine = store.holdsParts ? part.lengthBytes : PART_BYTES_ON_LINE
      return options.line.run(bytesOnLine, () => send(part, index))
    })
  )
  // The first part to fail is the signal's reason; the others only ended because of it.
  signal.throwIfAborted()
  return sent.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

async function sendPart(
  store: ObjectStore,
  upload: MultipartUpload,
  number: number,
  part: ObjectPart,
  options: UploadOptions
): Promise<SentPart> {
  const sendOnce = async (): Promise<SentPart> => {
    const progress = new PartProgress(options.onBytes)
    const { signal } = options
    try {
      const sent = await store.uploadPart(upload, number, part, { signal, onBytes: (bytes) => progress.add(bytes) })
      return { number, bytes: part.lengthBytes, crc: sent.crc32, ...confirmed(upload, number, sent) }
    } catch (error) {
      progress.takeBack()
      throw error
    }
  }
  return withRetries(sendOnce, {
    attempts: store.maxAttempts,
    signal: options.signal,
    onRetry: (message) => options.onRetry(`${formatS3Address(upload.address)}, part ${number}: ${message}`)
  })
}

/** Tells how many bytes of a part have gone out, and takes that back when they have to go out again. */
class PartProgress {
  readonly #onBytes: (bytes: number) => void
  #bytes = 0
  #isOver = false

  constructor(onBytes: (bytes: number) => void) {
    this.#onBytes = onBytes
  }

  add(bytes: number): void {
    if (this.#isOver) return
    this.#bytes += bytes
    this.#onBytes(bytes)
  }

  takeBack(): void {
    this.#isOver = true
    this.#onBytes(-this.#bytes)
  }
}

/** What S3 says that it has received must be what was sent. */
function confirmed(
  { address }: MultipartUpload,
  number: number,
  { etag, ...sent }: Awaited<ReturnType<ObjectStore['uploadPart']>>
): { etag: string; crc32: string } {
  const crc32 = crc32ToBase64(sent.crc32)
  if (sent.answeredCrc32 !== undefined && sent.answeredCrc32 !== crc32) {
    throw new AwsCallError(
      `S3 UploadPart of ${formatS3Address(address)}, part ${number}, answered the checksum ${sent.answeredCrc32} for bytes whose CRC32 is ${crc32}.`,
      { code: 'BadDigest' }
    )
  }
  return { etag, crc32 }
}

/** An answer that names another checksum than that of the bytes sent is not believed: what S3 has stored decides. */
async function confirmedObject(
  store: ObjectStore,
  request: ObjectRequest,
  stored: StoredObject,
  crc32: string
): Promise<UploadedObject> {
  if (stored.crc32 === undefined || stored.crc32 === crc32) return { ...stored, crc32 }
  return storedObject(store, request, crc32)
}

/** The object that S3 has, whatever its answer said. */
async function storedObject(store: ObjectStore, { address }: ObjectRequest, crc32: string): Promise<UploadedObject> {
  const there = await store.head(address)
  if (there?.crc32 === crc32) return { etag: there.etag, versionId: there.versionId, crc32 }
  throw new AwsCallError(
    `S3 says that ${formatS3Address(address)} has the CRC32 ${there?.crc32 ?? '(none)'}, but what was sent has ${crc32}. ` +
      'The object is damaged: delete it, and run the step again.',
    { code: 'BadDigest' }
  )
}

/** Another writer was at the key; or S3 does not find the upload, or not the parts that it has answered for, or answers by halves: nothing but a new upload helps. */
function isWorthANewUpload(error: unknown): boolean {
  return (
    error instanceof AwsCallError &&
    (error.httpStatus === 409 || ['InvalidPart', 'NoSuchUpload', 'IncompleteAnswer'].includes(error.code))
  )
}
