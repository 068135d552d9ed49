import { AwsCallError, messageOf } from '../errors.ts'
import type { ObjectDescription, ObjectRequest, ObjectStore, StoredObject } from './object-store.ts'
import { formatS3Address } from './s3-address.ts'

/** There was an object under the key already, and it was to be left alone. */
export class ObjectExistsError extends Error {
  override readonly name = 'ObjectExistsError'
}

/** The bytes that are to be an object: base64 of the CRC-32 over all of them, and how many they are. */
export interface SentObject {
  readonly crc32: string
  readonly lengthBytes: number
}

/** The step was cancelled while S3 was being told to store the object, so that it did not hear whether S3 has. */
export class UnansweredError extends Error {
  override readonly name = 'UnansweredError'
  readonly sent: SentObject

  constructor({ address }: ObjectRequest, sent: SentObject, reason: unknown, cause: unknown) {
    super(
      `${messageOf(reason)} while S3 was storing ${formatS3Address(address)}: the object may be there all the same.`,
      {
        cause
      }
    )
    this.sent = sent
  }
}

/** How long to look for an object that a request may have made, of which no answer came. */
const LOOK_MILLISECONDS = 30_000

/** The same when the workflow is cancelled: what comes after must fit into the seconds that the runner gives, too. */
const LAST_LOOK_MILLISECONDS = 2_500

/**
 * An object that is there already may be this very one: a try whose answer was lost. It is, when it carries this upload's metadata,
 * which holds a random initialization vector. So it may be where no try was answered at all.
 *
 * @throws ObjectExistsError when the object must be new, and is another
 * @throws UnansweredError when the signal cut the writing off
 */
export async function orOwnObject(
  store: ObjectStore,
  request: ObjectRequest,
  sent: SentObject,
  signal: AbortSignal,
  write: () => Promise<StoredObject>
): Promise<StoredObject> {
  signal.throwIfAborted()
  try {
    return await write()
  } catch (error) {
    if (signal.aborted && isAbort(error)) throw new UnansweredError(request, sent, signal.reason, error)
    if (!(error instanceof AwsCallError) || !mayBeThere(error)) throw error
    const milliseconds = signal.aborted ? LAST_LOOK_MILLISECONDS : LOOK_MILLISECONDS
    const there = await store.head(request.address, AbortSignal.timeout(milliseconds)).catch(() => undefined)
    if (there && isOwn(there, request, sent)) return there
    if (error.httpStatus !== 412) throw error
    throw new ObjectExistsError(
      `${formatS3Address(request.address)} was written by somebody else in the meantime. It was left as it is.`,
      { cause: error }
    )
  }
}

/**
 * Looks once whether S3 has stored the object although its answer was not waited for.
 *
 * @param isOver S3 cannot be storing it any more: what is not there now will not be
 * @throws the error, or what caused it where it is known that there is no object
 */
export async function afterCancellation(
  store: ObjectStore,
  request: ObjectRequest,
  error: UnansweredError,
  isOver: boolean
): Promise<StoredObject> {
  let there: ObjectDescription | undefined
  try {
    there = await store.head(request.address, AbortSignal.timeout(LAST_LOOK_MILLISECONDS))
  } catch {
    throw error
  }
  if (there && isOwn(there, request, error.sent)) return there
  throw isOver ? error.cause : error
}

function isOwn(there: ObjectDescription, { metadata }: ObjectRequest, { crc32, lengthBytes }: SentObject): boolean {
  return (
    there.lengthBytes === lengthBytes &&
    (there.crc32 ?? crc32) === crc32 &&
    Object.entries(metadata).every(([name, value]) => there.metadata[name] === value)
  )
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

/** S3 has not refused; or it has, since it had done it already. */
export function mayBeThere(error: AwsCallError): boolean {
  const { httpStatus = 0 } = error
  return isSignOfEarlierTry(error) || httpStatus < 400 || httpStatus >= 500
}

/**
 * 412: the key is taken. NoSuchUpload: the multipart upload is not open any more, perhaps since it is complete. IncompleteAnswer:
 * S3 has done it, and not said what it has stored.
 */
function isSignOfEarlierTry(error: AwsCallError): boolean {
  return error.httpStatus === 412 || ['NoSuchUpload', 'IncompleteAnswer'].includes(error.code)
}
