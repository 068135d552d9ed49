import { AwsError } from '../service.ts'
import type { S3Call } from './call.ts'
import type { ByteRange } from './content.ts'
import { invalidArgument } from './errors.ts'
import type { StoredObject } from './object.ts'

/** The part of an object that Range or partNumber asks for; undefined for all of it. Throws InvalidRange (416). */
export function requestedRange(call: S3Call, object: StoredObject): ByteRange | undefined {
  const partNumber = call.query('partNumber')
  if (partNumber !== undefined) return rangeOfPart(object, partNumber)
  return parseRange(call.header('range'), object.content.size)
}

/** One range of RFC 9110, section 14.1.2; a header that is none is ignored, as RFC and S3 have it. */
export function parseRange(header: string | undefined, size: number): ByteRange | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (match === null) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  const range =
    first === ''
      ? { first: Math.max(size - Number(last), 0), last: size - 1 }
      : { first: Number(first), last: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
  if (first !== '' && last !== '' && Number(first) > Number(last)) return undefined
  if (range.first > range.last) throw invalidRange(header ?? '', size)
  return range
}

/** `bytes=0-99` of x-amz-copy-source-range, which has no open ends. */
export function parseCopyRange(header: string | undefined, size: number): ByteRange | undefined {
  if (header === undefined) return undefined
  const match = /^bytes=(\d+)-(\d+)$/.exec(header)
  const range = { first: Number(match?.[1]), last: Number(match?.[2]) }
  if (match !== null && range.first <= range.last && range.last < size) return range
  const message = 'Range specified is not valid for source object of size: '
  throw invalidArgument(message + String(size), 'x-amz-copy-source-range', header)
}

function rangeOfPart({ partSizes, content }: StoredObject, text: string): ByteRange {
  const sizes = partSizes ?? [content.size]
  const size = sizes[Number(text) - 1]
  if (size === undefined) {
    const details = { PartNumberRequested: text, ActualPartCount: String(sizes.length) }
    throw new AwsError('InvalidPartNumber', 416, 'The requested partnumber is not satisfiable', details)
  }
  const first = sizes.slice(0, Number(text) - 1).reduce((sum, one) => sum + one, 0)
  return { first, last: first + size - 1 }
}

function invalidRange(requested: string, size: number): AwsError {
  const details = { RangeRequested: requested, ActualObjectSize: String(size) }
  return new AwsError('InvalidRange', 416, 'The requested range is not satisfiable', details)
}
