import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { checksumHeaders } from '../checksum.ts'
import { versionHeader } from '../commit.ts'
import { checkReadConditions } from '../conditions.ts'
import type { ByteRange } from '../content.ts'
import { findObject } from '../find-object.ts'
import type { StoredObject } from '../object.ts'
import { attributeHeaders } from '../object-attributes.ts'
import { requestedRange } from '../range.ts'
import { checksumOf } from '../server-checksum.ts'

export async function getObject(call: S3Call): Promise<ServiceResponse> {
  const { object, range, head } = await openObject(call)
  return { ...head, body: object.content.read(range) }
}

/** GetObject's answer without the body. */
export async function headObject(call: S3Call): Promise<ServiceResponse> {
  return (await openObject(call)).head
}

interface Opened {
  readonly object: StoredObject
  readonly range: ByteRange | undefined
  readonly head: ServiceResponse
}

async function openObject(call: S3Call): Promise<Opened> {
  const object = findObject(call)
  checkReadConditions(call, object)
  const range = requestedRange(call, object)
  const headers = {
    'accept-ranges': 'bytes',
    etag: `"${object.etag}"`,
    'last-modified': object.lastModified.toUTCString(),
    ...attributeHeaders(object.attributes),
    ...versionHeader(call, object),
    ...lengthHeaders(object.content.size, range),
    ...partHeaders(call, object),
    ...(await checksumAnswer(call, object, range))
  }
  return { object, range, head: { status: range === undefined ? 200 : 206, headers } }
}

function lengthHeaders(size: number, range: ByteRange | undefined): Record<string, string> {
  if (range === undefined) return { 'content-length': String(size) }
  const { first, last } = range
  return { 'content-length': String(last - first + 1), 'content-range': `bytes ${first}-${last}/${size}` }
}

function partHeaders(call: S3Call, { partSizes }: StoredObject): Record<string, string> {
  if (call.query('partNumber') === undefined || partSizes === undefined) return {}
  return { 'x-amz-mp-parts-count': String(partSizes.length) }
}

/** A checksum is of the whole object, so an answer with a range of it has none. */
async function checksumAnswer(call: S3Call, object: StoredObject, range?: ByteRange): Promise<Record<string, string>> {
  if (range !== undefined || call.header('x-amz-checksum-mode')?.toUpperCase() !== 'ENABLED') return {}
  return checksumHeaders(await checksumOf(object))
}
