import { AwsCallError, messageOf } from '../errors.ts'
import { isPassingFault, withRetries } from '../retry.ts'
import {
  abortCommand,
  type BegunUpload,
  type MultipartUpload,
  type ObjectRequest,
  type ObjectStore
} from './object-store.ts'
import { formatS3Address } from './s3-address.ts'
import type { Intention, UploadOptions } from './upload.ts'

type Store = Pick<ObjectStore, 'createMultipartUpload' | 'findStrayUploads' | 'abortMultipartUpload'>
type Options = Pick<UploadOptions, 'journal' | 'signal' | 'onRetry'>

/**
 * Begins a multipart upload and does the work that completes it. None is open afterwards, and none is open meanwhile without the journal
 * knowing: a try of CreateMultipartUpload whose answer was lost may have begun one too, of which nobody has heard. Such strays are aborted
 * here where they can be found, and by the post step otherwise.
 *
 * @throws AbandonError when the work failed, and S3 keeps the upload all the same
 */
export async function inMultipartUpload<T>(
  store: Store,
  request: ObjectRequest,
  options: Options,
  work: (upload: MultipartUpload) => Promise<T>
): Promise<T> {
  const { journal } = options
  const intention = journal.intend(request)
  const upload = await begin(store, request, intention, options)
  try {
    const result = await work(upload)
    journal.end(upload)
    return result
  } catch (error) {
    await abandon(store, upload, error)
    // Not where it could not be abandoned: then the journal still has it, and the post step tries again.
    journal.end(upload)
    throw error
  } finally {
    // Not sooner: by now, an upload that another run has begun under this key just then has parts, by which it is told from a stray.
    if (upload.mayHaveTwins && (await abortStrays(store, request, intention, options))) intention.settle()
  }
}

async function begin(
  store: Store,
  request: ObjectRequest,
  intention: Intention,
  options: Options
): Promise<BegunUpload> {
  let upload
  try {
    upload = await store.createMultipartUpload(request, options.signal)
  } catch (error) {
    if (isRefusedAtOnce(error)) intention.settle()
    // A last try may be at S3 still, so that the post step is to look once more, in any case.
    else await abortStrays(store, request, intention, options)
    throw error
  }
  options.journal.begin(upload)
  if (!upload.mayHaveTwins) intention.settle()
  return upload
}

/** @returns whether all were found, and aborted */
async function abortStrays(
  store: Store,
  { address }: ObjectRequest,
  { age }: Intention,
  { onRetry }: Options
): Promise<boolean> {
  try {
    const strays = await store.findStrayUploads(address, age)
    await Promise.all(strays.map((stray) => endUpload(store, stray)))
    return true
  } catch (error) {
    if (!(error instanceof AwsCallError)) throw error
    onRetry(`${formatS3Address(address)}: left to the post step: ${error.message}`)
    return false
  }
}

/** S3 has said no to the first try, so that there is nothing. */
function isRefusedAtOnce(error: unknown): boolean {
  if (!(error instanceof AwsCallError)) return false
  const { httpStatus = 0, attempts = 0 } = error
  return attempts === 1 && httpStatus >= 400 && httpStatus < 500
}

/** Ends the multipart upload, so that S3 keeps (and bills) none of its parts. */
async function abandon(store: Store, upload: MultipartUpload, reason: unknown): Promise<void> {
  try {
    await endUpload(store, upload)
  } catch (error) {
    throw new AbandonError(upload, reason, error)
  }
}

async function endUpload(store: Store, upload: MultipartUpload): Promise<void> {
  try {
    await withRetries(() => store.abortMultipartUpload(upload), { attempts: 3, isPassing: isPassingFault })
  } catch (error) {
    if (!(error instanceof AwsCallError) || error.code !== 'NoSuchUpload') throw error
  }
}

/** An upload failed, and its parts could not be removed either. */
export class AbandonError extends Error {
  override readonly name = 'AbandonError'

  constructor(upload: MultipartUpload, reason: unknown, cause: unknown) {
    super(
      `${messageOf(reason)} Besides, its multipart upload could not be aborted, so S3 keeps and bills its parts: ${messageOf(cause)} ` +
        `Abort it with: ${abortCommand(upload)}`,
      { cause }
    )
  }
}
