import { rm } from 'node:fs/promises'
import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { checksumElement, checksumHeader } from '../checksum.ts'
import { xmlResponse } from '../commit.ts'
import { findCopySource } from '../copy-source.ts'
import { declaredChecksum } from '../declared-checksum.ts'
import { invalidArgument, invalidRequest, noSuchUpload } from '../errors.ts'
import type { MultipartUpload } from '../multipart-upload.ts'
import { encryptionHeaders } from '../object-attributes.ts'
import { parseCopyRange } from '../range.ts'
import { MAX_BODY_BYTES, receive, type Received, store } from '../receive.ts'
import { xmlDocument } from '../xml.ts'
import { uploadOf } from './create-upload.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const MAX_PARTS = 10_000

export async function uploadPart(call: S3Call): Promise<ServiceResponse> {
  const upload = uploadOf(call)
  const partNumber = partNumberOf(call)
  checkAlgorithm(call, upload)
  const received = await receive(call.request, call.store.newFile(), upload.checksum?.algorithm)
  await keepPart(call, upload, partNumber, received)
  const { checksum, md5 } = received
  return {
    status: 200,
    headers: {
      etag: `"${md5}"`,
      ...encryptionHeaders(upload.attributes.encryption),
      ...(checksum && { [checksumHeader(checksum.algorithm)]: checksum.value })
    }
  }
}

export async function uploadPartCopy(call: S3Call): Promise<ServiceResponse> {
  const upload = uploadOf(call)
  const partNumber = partNumberOf(call)
  const source = findCopySource(call).content
  const range = parseCopyRange(call.header('x-amz-copy-source-range'), source.size)
  const size = range === undefined ? source.size : range.last - range.first + 1
  if (size > MAX_BODY_BYTES) {
    throw invalidRequest(
      `The specified copy source is larger than the maximum allowable size for a copy source: ${MAX_BODY_BYTES}`
    )
  }
  const received = await store(source.read(range), call.store.newFile(), upload.checksum?.algorithm)
  await keepPart(call, upload, partNumber, received)
  const { checksum, md5 } = received
  const result = {
    ETag: `"${md5}"`,
    LastModified: new Date().toISOString(),
    ...(checksum && { [checksumElement(checksum.algorithm)]: checksum.value })
  }
  return xmlResponse(xmlDocument('CopyPartResult', result), encryptionHeaders(upload.attributes.encryption))
}

/** The upload may have been aborted or completed while the part was on its way. */
async function keepPart(call: S3Call, upload: MultipartUpload, partNumber: number, received: Received): Promise<void> {
  if (call.bucket.uploads.get(upload.uploadId) !== upload) {
    await rm(received.file, { force: true })
    throw noSuchUpload(upload.uploadId)
  }
  await upload.put({ ...received, partNumber, lastModified: new Date() })
}

function partNumberOf(call: S3Call): number {
  const text = call.query('partNumber') ?? ''
  const partNumber = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (partNumber >= 1 && partNumber <= MAX_PARTS) return partNumber
  const message = `Part number must be an integer between 1 and ${MAX_PARTS}, inclusive`
  throw invalidArgument(message, 'partNumber', text)
}

/** A part's checksum must be of the kind that the upload was created for. */
function checkAlgorithm(call: S3Call, { checksum }: MultipartUpload): void {
  const declared = declaredChecksum(call.request.headers)
  if (checksum === undefined || declared?.algorithm === checksum.algorithm) return
  if (declared === undefined && checksum.type === 'FULL_OBJECT') return
  throw invalidRequest(
    `Checksum Type mismatch occurred, expected checksum Type: ${checksum.algorithm.toLowerCase()}, ` +
      `actual checksum Type: ${declared?.algorithm.toLowerCase() ?? 'null'}`
  )
}
