import { AwsCallError } from '../errors.ts'
import type { MultipartUpload, ObjectRequest, ObjectStore } from './object-store.ts'
import { formatS3Address } from './s3-address.ts'
import type { UploadOptions } from './upload.ts'

/**
 * Begins a multipart upload, so that none is open without the journal knowing: a try whose answer was lost may have begun one too,
 * of which nobody has heard. Such strays are aborted here where they can be found, and by the post step otherwise.
 */
export async function beginUpload(
  store: Pick<ObjectStore, 'createMultipartUpload' | 'findStrayUploads' | 'abortMultipartUpload'>,
  request: ObjectRequest,
  { journal, signal, onRetry }: Pick<UploadOptions, 'journal' | 'signal' | 'onRetry'>
): Promise<MultipartUpload> {
  const intention = journal.intend(request)
  const abortStrays = async (known?: MultipartUpload): Promise<boolean> => {
    try {
      const strays = await store.findStrayUploads(request.address, intention.since)
      const unknown = strays.filter(({ uploadId }) => uploadId !== known?.uploadId)
      await Promise.all(unknown.map((stray) => store.abortMultipartUpload(stray)))
      return true
    } catch (error) {
      if (!(error instanceof AwsCallError)) throw error
      onRetry(`${formatS3Address(request.address)}: left to the post step: ${error.message}`)
      return false
    }
  }
  let upload
  try {
    upload = await store.createMultipartUpload(request, signal)
  } catch (error) {
    // A last try may be at S3 still, so that the post step is to look once more, in any case.
    if (!isRefusal(error)) await abortStrays()
    throw error
  }
  journal.begin(upload)
  if (!upload.mayHaveTwins || (await abortStrays(upload))) intention.settle()
  return upload
}

/** S3 has said no, so that there is nothing of this try. */
function isRefusal(error: unknown): boolean {
  const status = error instanceof AwsCallError ? (error.httpStatus ?? 0) : 0
  return status >= 400 && status < 500
}
