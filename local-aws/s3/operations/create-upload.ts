import { randomBytes } from 'node:crypto'
import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { multipartChecksumType, parseAlgorithm } from '../checksum.ts'
import { xmlResponse } from '../commit.ts'
import { noSuchUpload } from '../errors.ts'
import { MultipartUpload, type UploadChecksum } from '../multipart-upload.ts'
import { attributesFrom, encryptionHeaders } from '../object-attributes.ts'
import { xmlDocument } from '../xml.ts'

export function createMultipartUpload(call: S3Call): ServiceResponse {
  const attributes = attributesFrom(call.request.headers)
  const checksum = agreedChecksum(call)
  const upload = new MultipartUpload(randomBytes(32).toString('base64url'), call.key, attributes, checksum)
  call.bucket.uploads.set(upload.uploadId, upload)
  const result = { Bucket: call.bucketName, Key: call.key, UploadId: upload.uploadId }
  const headers = {
    ...encryptionHeaders(attributes.encryption),
    ...(checksum && { 'x-amz-checksum-algorithm': checksum.algorithm, 'x-amz-checksum-type': checksum.type })
  }
  return xmlResponse(xmlDocument('InitiateMultipartUploadResult', result), headers)
}

export async function abortMultipartUpload(call: S3Call): Promise<ServiceResponse> {
  const upload = uploadOf(call)
  call.bucket.uploads.delete(upload.uploadId)
  await upload.discard()
  return { status: 204 }
}

/** Throws NoSuchUpload, also where the upload is of another key. */
export function uploadOf(call: S3Call): MultipartUpload {
  const uploadId = call.query('uploadId') ?? ''
  const upload = call.bucket.uploads.get(uploadId)
  if (upload?.key !== call.key) throw noSuchUpload(uploadId)
  return upload
}

function agreedChecksum(call: S3Call): UploadChecksum | undefined {
  const [name, type] = [call.header('x-amz-checksum-algorithm'), call.header('x-amz-checksum-type')]
  if (name === undefined) return undefined
  const algorithm = parseAlgorithm(name)
  return { algorithm, type: multipartChecksumType(algorithm, type) }
}
