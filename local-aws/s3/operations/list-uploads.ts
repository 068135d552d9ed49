import type { ServiceResponse } from '../../service.ts'
import { compareKeys } from '../bucket.ts'
import type { S3Call } from '../call.ts'
import { checksumElement } from '../checksum.ts'
import { xmlResponse } from '../commit.ts'
import { keyEncoder } from '../listing.ts'
import type { MultipartUpload, StoredPart } from '../multipart-upload.ts'
import { type XmlChildren, xmlDocument } from '../xml.ts'
import { uploadOf } from './create-upload.ts'
import { MAX_PARTS } from './upload-part.ts'

export function listParts(call: S3Call): ServiceResponse {
  const upload = uploadOf(call)
  const after = call.count('part-number-marker', MAX_PARTS, 0)
  const maximum = call.count('max-parts', 1000)
  const following = upload.parts().filter((part) => part.partNumber > after)
  const page = following.slice(0, maximum)
  const body = xmlDocument('ListPartsResult', {
    Bucket: call.bucketName,
    Key: call.key,
    UploadId: upload.uploadId,
    PartNumberMarker: after,
    NextPartNumberMarker: page.at(-1)?.partNumber ?? 0,
    MaxParts: maximum,
    IsTruncated: page.length < following.length,
    ...checksumKind(upload),
    Part: page.map(partSummary),
    StorageClass: 'STANDARD'
  })
  return xmlResponse(body)
}

export function listMultipartUploads(call: S3Call): ServiceResponse {
  const [prefix, keyMarker = '', idMarker = ''] = ['prefix', 'key-marker', 'upload-id-marker'].map((n) => call.query(n))
  const maximum = call.count('max-uploads', 1000)
  const following = sortedUploads(call)
    .filter(({ key }) => key.startsWith(prefix ?? ''))
    .filter((upload) => comesAfter(upload, keyMarker, idMarker))
  const page = following.slice(0, maximum)
  const encode = keyEncoder(call.query('encoding-type'))
  const truncated = page.length < following.length
  const body = xmlDocument('ListMultipartUploadsResult', {
    Bucket: call.bucketName,
    KeyMarker: encode(keyMarker),
    UploadIdMarker: idMarker,
    NextKeyMarker: truncated ? encode(page.at(-1)?.key ?? '') : undefined,
    NextUploadIdMarker: truncated ? page.at(-1)?.uploadId : undefined,
    Prefix: prefix && encode(prefix),
    EncodingType: call.query('encoding-type'),
    MaxUploads: maximum,
    IsTruncated: truncated,
    Upload: page.map((upload) => ({ Key: encode(upload.key), ...uploadSummary(upload) }))
  })
  return xmlResponse(body)
}

/** By key, and by upload ID within a key so that the markers name one place. */
function sortedUploads(call: S3Call): MultipartUpload[] {
  return [...call.bucket.uploads.values()].sort(
    (a, b) => compareKeys(a.key, b.key) || compareKeys(a.uploadId, b.uploadId)
  )
}

function comesAfter({ key, uploadId }: MultipartUpload, keyMarker: string, idMarker: string): boolean {
  const order = compareKeys(key, keyMarker)
  return order > 0 || (order === 0 && idMarker !== '' && compareKeys(uploadId, idMarker) > 0)
}

function partSummary({ partNumber, lastModified, md5, size, checksum }: StoredPart): XmlChildren {
  return {
    PartNumber: partNumber,
    LastModified: lastModified.toISOString(),
    ETag: `"${md5}"`,
    Size: size,
    ...(checksum && { [checksumElement(checksum.algorithm)]: checksum.value })
  }
}

function uploadSummary(upload: MultipartUpload): XmlChildren {
  return {
    UploadId: upload.uploadId,
    StorageClass: 'STANDARD',
    Initiated: upload.initiated.toISOString(),
    ...checksumKind(upload)
  }
}

function checksumKind({ checksum }: MultipartUpload): XmlChildren {
  return checksum === undefined ? {} : { ChecksumAlgorithm: checksum.algorithm, ChecksumType: checksum.type }
}
