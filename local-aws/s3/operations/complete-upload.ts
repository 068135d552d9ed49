import { createHash } from 'node:crypto'
import { AwsError, type ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { ALGORITHMS, type Checksum, checksumElements, checksumHeader, combineChecksums } from '../checksum.ts'
import { versionHeader, xmlResponse } from '../commit.ts'
import { type NamedPart, parseCompletion } from '../completion-request.ts'
import { chosenParts } from '../completion-rules.ts'
import { checkWriteConditions } from '../conditions.ts'
import { Content } from '../content.ts'
import { invalidRequest } from '../errors.ts'
import type { MultipartUpload, StoredPart } from '../multipart-upload.ts'
import type { StoredObject } from '../object.ts'
import { encryptionHeaders } from '../object-attributes.ts'
import { xmlDocument } from '../xml.ts'
import { uploadOf } from './create-upload.ts'

/** Ten thousand parts, each with an ETag and a checksum. */
const MAX_BODY_BYTES = 4 * 1024 ** 2

/** The parts' files become the object's as they are: nothing is copied, however large the object. */
export async function completeMultipartUpload(call: S3Call): Promise<ServiceResponse> {
  const named = parseCompletion(await call.request.text(MAX_BODY_BYTES))
  const completed = alreadyCompleted(call, named)
  if (completed !== undefined) return completionAnswer(call, completed)
  const upload = uploadOf(call)
  const parts = chosenParts(upload, named)
  const checksum = objectChecksum(upload, parts)
  checkObject(call, upload, parts, checksum)
  checkWriteConditions(call)
  call.bucket.uploads.delete(upload.uploadId)
  const object = call.bucket.put(call.key, {
    content: new Content(parts),
    attributes: upload.attributes,
    etag: multipartEtag(parts.map(({ md5 }) => md5)),
    checksum,
    partSizes: parts.map(({ size }) => size),
    uploadId: upload.uploadId
  })
  await upload.discard(parts)
  return completionAnswer(call, object)
}

/**
 * S3 answers a completion that is sent again, because its answer was lost, like the first one. The API page only hints
 * at it; adobe/S3Mock issue 2586 shows it against S3 itself.
 */
function alreadyCompleted(call: S3Call, named: readonly NamedPart[]): StoredObject | undefined {
  const object = call.bucket.current(call.key)
  const same =
    object?.uploadId === call.query('uploadId') && object?.etag === multipartEtag(named.map(({ etag }) => etag))
  return same ? object : undefined
}

function completionAnswer(call: S3Call, object: StoredObject): ServiceResponse {
  const result = {
    Location: `http://${call.request.headers.host ?? ''}${call.request.path}`,
    Bucket: call.bucketName,
    Key: call.key,
    ETag: `"${object.etag}"`,
    ...checksumElements(object.checksum)
  }
  const headers = { ...encryptionHeaders(object.attributes.encryption), ...versionHeader(call, object) }
  return xmlResponse(xmlDocument('CompleteMultipartUploadResult', result), headers)
}

/** The MD5 of the parts' MD5s and their number. */
function multipartEtag(md5s: readonly string[]): string {
  const digests = Buffer.concat(md5s.map((md5) => Buffer.from(md5, 'hex')))
  return `${createHash('md5').update(digests).digest('hex')}-${md5s.length}`
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
