import type { IncomingHttpHeaders } from 'node:http'
import { header } from '../http/header.ts'
import { AwsError } from '../service.ts'
import { invalidArgument } from './errors.ts'
import type { ObjectAttributes, ServerSideEncryption } from './object.ts'
import { parseTagging } from './tags.ts'

/** Headers that S3 keeps with an object and sends back: the PutObject API page. */
const KEPT_HEADERS = [
  'cache-control',
  'content-disposition',
  'content-language',
  'expires',
  'x-amz-object-lock-legal-hold',
  'x-amz-object-lock-mode',
  'x-amz-object-lock-retain-until-date',
  'x-amz-storage-class',
  'x-amz-website-redirect-location'
]

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html: names and values together, in bytes */
const MAX_METADATA_BYTES = 2048

const METADATA_PREFIX = 'x-amz-meta-'
const ENCRYPTION = 'x-amz-server-side-encryption'

/** What the headers of PutObject, CopyObject and CreateMultipartUpload say about the object. */
export function attributesFrom(headers: IncomingHttpHeaders): ObjectAttributes {
  return {
    headers: keptHeaders(headers),
    metadata: metadataFrom(headers),
    encryption: encryptionFrom(headers),
    tags: parseTagging(header(headers, 'x-amz-tagging') ?? '')
  }
}

/** The headers of GetObject and HeadObject. */
export function attributeHeaders(attributes: ObjectAttributes): Record<string, string> {
  const { headers, metadata, encryption, tags } = attributes
  const named = Object.entries(metadata).map(([name, value]): [string, string] => [METADATA_PREFIX + name, value])
  const tagCount = tags.size > 0 ? { 'x-amz-tagging-count': String(tags.size) } : {}
  return { ...headers, ...Object.fromEntries(named), ...encryptionHeaders(encryption), ...tagCount }
}

/** The encryption as every answer about an object repeats it. */
export function encryptionHeaders(encryption: ServerSideEncryption): Record<string, string> {
  const { algorithm, kmsKeyId, bucketKeyEnabled } = encryption
  return {
    [ENCRYPTION]: algorithm,
    ...(kmsKeyId !== undefined && { [`${ENCRYPTION}-aws-kms-key-id`]: kmsKeyId }),
    ...(bucketKeyEnabled !== undefined && { [`${ENCRYPTION}-bucket-key-enabled`]: bucketKeyEnabled })
  }
}

function keptHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const kept = KEPT_HEADERS.flatMap((name): [string, string][] => {
    const value = header(headers, name)
    return value === undefined ? [] : [[name, value]]
  })
  const encoding = (header(headers, 'content-encoding') ?? '')
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'aws-chunked') // the transfer's, not the object's
  return {
    'content-type': header(headers, 'content-type') ?? 'binary/octet-stream',
    ...Object.fromEntries(kept),
    ...(encoding.length > 0 && { 'content-encoding': encoding.join(',') })
  }
}

function metadataFrom(headers: IncomingHttpHeaders): Record<string, string> {
  const metadata = Object.keys(headers)
    .filter((name) => name.startsWith(METADATA_PREFIX))
    .map((name): [string, string] => [name.slice(METADATA_PREFIX.length), header(headers, name) ?? ''])
  const size = metadata.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  if (size > MAX_METADATA_BYTES) {
    throw new AwsError('MetadataTooLarge', 400, 'Your metadata headers exceed the maximum allowed metadata size', {
      Size: String(size),
      MaxSizeAllowed: String(MAX_METADATA_BYTES)
    })
  }
  return Object.fromEntries(metadata)
}

function encryptionFrom(headers: IncomingHttpHeaders): ServerSideEncryption {
  const algorithm = header(headers, ENCRYPTION) ?? 'AES256'
  const kmsKeyId = header(headers, `${ENCRYPTION}-aws-kms-key-id`)
  const context = header(headers, `${ENCRYPTION}-context`)
  const bucketKeyEnabled = header(headers, `${ENCRYPTION}-bucket-key-enabled`)
  if (!['AES256', 'aws:kms', 'aws:kms:dsse'].includes(algorithm)) {
    throw invalidArgument('The encryption method specified is not supported', ENCRYPTION, algorithm)
  }
  if (algorithm === 'AES256' && kmsKeyId !== undefined) {
    const message = `Server Side Encryption with AWS KMS managed key requires HTTP header ${ENCRYPTION} : aws:kms`
    throw invalidArgument(message, ENCRYPTION, algorithm)
  }
  return {
    algorithm,
    ...(kmsKeyId !== undefined && { kmsKeyId }),
    ...(context !== undefined && { context }),
    ...(bucketKeyEnabled !== undefined && { bucketKeyEnabled })
  }
}
