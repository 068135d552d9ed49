/** What CompleteMultipartUpload demands of its parts: the API page of that operation. */
import { AwsError } from '../service.ts'
import type { NamedPart } from './completion-request.ts'
import { invalidRequest } from './errors.ts'
import type { MultipartUpload, StoredPart } from './multipart-upload.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html: every part but the last */
const MIN_PART_BYTES = 5 * 1024 ** 2

/** The parts that the object is to be made of. Throws InvalidPartOrder, InvalidPart, EntityTooSmall or InvalidRequest. */
export function chosenParts(upload: MultipartUpload, named: readonly NamedPart[]): readonly StoredPart[] {
  checkOrder(upload, named)
  const parts = named.map((part) => chosenPart(upload, part))
  const small = parts.slice(0, -1).find((part) => part.size < MIN_PART_BYTES)
  if (small === undefined) return parts
  throw new AwsError('EntityTooSmall', 400, 'Your proposed upload is smaller than the minimum allowed size', {
    ETag: small.md5,
    MinSizeAllowed: String(MIN_PART_BYTES),
    PartNumber: String(small.partNumber),
    ProposedSize: String(small.size)
  })
}

function checkOrder({ checksum }: MultipartUpload, named: readonly NamedPart[]): void {
  if (named.some((part, index) => part.partNumber <= (named[index - 1]?.partNumber ?? 0))) {
    const message =
      'The list of parts was not in ascending order. The parts list must be specified in order by part number.'
    throw new AwsError('InvalidPartOrder', 400, message)
  }
  // The object-integrity page: gaps between the part numbers of a composite upload end in HTTP 500.
  if (checksum?.type === 'COMPOSITE' && named.some((part, index) => part.partNumber !== index + 1)) {
    throw new AwsError('InternalError', 500, 'We encountered an internal error. Please try again.')
  }
}

function chosenPart(upload: MultipartUpload, named: NamedPart): StoredPart {
  const part = upload.part(named.partNumber)
  if (part?.md5 !== named.etag) throw invalidPart(upload, named)
  const { checksum } = upload
  if (checksum?.type === 'COMPOSITE' && !named.checksums.has(checksum.algorithm)) {
    throw invalidRequest(
      `The upload was created using a ${checksum.algorithm.toLowerCase()} checksum. The complete request must include ` +
        `the checksum for each part. It was missing for part ${named.partNumber} in the request.`
    )
  }
  for (const [algorithm, value] of named.checksums) {
    if (part.checksum?.algorithm !== algorithm || part.checksum.value !== value) throw invalidPart(upload, named)
  }
  return part
}

function invalidPart({ uploadId }: MultipartUpload, { partNumber, etag }: NamedPart): AwsError {
  const message =
    "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag."
  const details = { UploadId: uploadId, PartNumber: String(partNumber), ETag: etag }
  return new AwsError('InvalidPart', 400, message, details)
}
