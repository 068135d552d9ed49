import { createHash } from 'node:crypto'
import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { ALGORITHMS, type Checksum, checksumElements, checksumHeader, combineChecksums } from '../checksum.ts'
import { commit, versionHeader, xmlResponse } from '../commit.ts'
import { parseCompletion } from '../completion-request.ts'
import { chosenParts } from '../completion-rules.ts'
import { checkWriteConditions } from '../conditions.ts'
import { Content } from '../content.ts'
import { invalidRequest, noSuchUpload } from '../errors.ts'
import type { MultipartUpload, StoredPart } from '../multipart-upload.ts'
import { encryptionHeaders } from '../object-attributes.ts'
import { AwsError } from '../../service.ts'
import { xmlDocument } from '../xml.ts'
import { uploadOf } from './create-upload.ts'

/** The parts' files become the object's as they are: nothing is copied, however large the object. */
export async function completeMultipartUpload(call: S3Call): Promise<ServiceResponse> {
  uploadOf(call)
  const named = parseCompletion(await call.request.text(4 * 1024 ** 2))
  const upload = uploadOf(call) // again: it may have ended while the body was on its way
  const parts = chosenParts(upload, named)
  const checksum = objectChecksum(upload, parts)
  checkObject(call, upload, parts, checksum)
  checkWriteConditions(call)
  if (!call.bucket.uploads.delete(upload.uploadId)) throw noSuchUpload(upload.uploadId)
  const object = await commit(call, {
    content: new Content(parts),
    attributes: upload.attributes,
    etag: multipartEtag(parts),
    checksum,
    partSizes: parts.map(({ size }) => size)
  })
  await upload.discard(parts)
  const result = {
    Location: `http://${call.request.headers.host ?? ''}${call.request.path}`,
    Bucket: call.bucketName,
    Key: call.key,
    ETag: `"${object.etag}"`,
    ...checksumElements(checksum)
  }
  const headers = { ...encryptionHeaders(upload.attributes.encryption), ...versionHeader(call, object) }
  return xmlResponse(xmlDocument('CompleteMultipartUploadResult', result), headers)
}

/** The MD5 of the parts' MD5s and their number. */
function multipartEtag(parts: readonly StoredPart[]): string {
  const digests = parts.map(({ md5 }) => Buffer.from(md5, 'hex'))
  return `${createHash('md5').update(Buffer.concat(digests)).digest('hex')}-${parts.length}`
}

function objectChecksum({ checksum }: MultipartUpload, parts: readonly StoredPart[]): Checksum | undefined {
  if (checksum === undefined) return undefined
  const ofParts = parts.map((part) => ({ value: part.checksum?.value ?? '', size: part.size }))
  return combineChecksums(checksum.algorithm, checksum.type, ofParts)
}

/** The request's own words about the whole object: its size, the type of its checksum, and its checksum. */
function checkObject(call: S3Call, upload: MultipartUpload, parts: readonly StoredPart[], checksum?: Checksum): void {
  const size = parts.reduce((sum, part) => sum + part.size, 0)
  const saidSize = call.header('x-amz-mp-object-size')
  if (saidSize !== undefined && saidSize !== String(size)) {
    throw invalidRequest(
      `The provided 'x-amz-mp-object-size' header value ${saidSize} does not match what was computed: ${size}`
    )
  }
  const saidType = call.header('x-amz-checksum-type')
  if (saidType !== undefined && saidType !== (upload.checksum?.type ?? 'FULL_OBJECT')) {
    throw invalidRequest(
      `The upload was created using the ${upload.checksum?.type ?? 'FULL_OBJECT'} checksum mode. The complete request must use the same checksum mode.`
    )
  }
  for (const algorithm of ALGORITHMS) {
    const said = call.header(checksumHeader(algorithm))
    if (said === undefined || (checksum?.algorithm === algorithm && checksum.value === said)) continue
    throw new AwsError('BadDigest', 400, `The ${algorithm} you specified did not match the calculated checksum.`)
  }
}
