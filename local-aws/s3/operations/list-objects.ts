import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { checksumElements } from '../checksum.ts'
import { xmlResponse } from '../commit.ts'
import { invalidArgument } from '../errors.ts'
import { keyEncoder, listPage } from '../listing.ts'
import type { StoredObject } from '../object.ts'
import { xmlDocument } from '../xml.ts'

export function listObjectsV2(call: S3Call): ServiceResponse {
  const token = call.query('continuation-token')
  const maximum = call.count('max-keys', 1000)
  const [prefix, delimiter, startAfter] = [call.query('prefix'), call.query('delimiter'), call.query('start-after')]
  const page = listPage(call.bucket.list(), {
    prefix: prefix ?? '',
    delimiter: delimiter ?? '',
    startAfter: startAfter ?? '',
    after: token === undefined ? '' : readToken(token),
    maximum
  })
  const encode = keyEncoder(call.query('encoding-type'))
  const truncated = page.last !== undefined && maximum > 0
  const body = xmlDocument('ListBucketResult', {
    Name: call.bucketName,
    Prefix: encode(prefix ?? ''),
    Delimiter: delimiter && encode(delimiter),
    StartAfter: startAfter && encode(startAfter),
    ContinuationToken: token,
    NextContinuationToken: truncated ? Buffer.from(page.last).toString('base64') : undefined,
    KeyCount: page.items.length + page.commonPrefixes.length,
    MaxKeys: maximum,
    EncodingType: call.query('encoding-type'),
    IsTruncated: truncated,
    Contents: page.items.map((object) => ({ Key: encode(object.key), ...summary(object) })),
    CommonPrefixes: page.commonPrefixes.map((one) => ({ Prefix: encode(one) }))
  })
  return xmlResponse(body)
}

function summary({ lastModified, etag, checksum, content }: StoredObject): Record<string, string | number> {
  const { ChecksumType } = checksumElements(checksum)
  return {
    LastModified: lastModified.toISOString(),
    ETag: `"${etag}"`,
    ...(checksum && { ChecksumAlgorithm: checksum.algorithm }),
    ...(ChecksumType !== undefined && { ChecksumType }),
    Size: content.size,
    StorageClass: 'STANDARD'
  }
}

function readToken(token: string): string {
  const text = Buffer.from(token, 'base64').toString()
  if (text !== '') return text
  throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token)
}
