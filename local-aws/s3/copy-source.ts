import { type Address, addressOf, type S3Call } from './call.ts'
import { matches } from './conditions.ts'
import { invalidArgument, preconditionFailed } from './errors.ts'
import { findVersion } from './find-object.ts'
import type { StoredObject } from './object.ts'

/** Bucket, key and version of x-amz-copy-source: `bucket/key`, percent-encoded, with or without a leading slash. */
export function copySourceOf(call: S3Call): Address & { readonly versionId?: string } {
  const source = call.header('x-amz-copy-source') ?? ''
  const [path = '', versionId] = source.split('?versionId=', 2)
  const address = addressOf(path.startsWith('/') ? path : `/${path}`)
  if (address.key === '') {
    throw invalidArgument(
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
      'x-amz-copy-source',
      source
    )
  }
  return versionId === undefined ? address : { ...address, versionId }
}

/** The object to copy from. Throws where it is missing, or not what the copy-source conditions say. */
export function findCopySource(call: S3Call): StoredObject {
  const { bucket, key, versionId } = copySourceOf(call)
  const source = findVersion(call, call.store.bucket(bucket), key, versionId)
  const [ifMatch, ifNoneMatch] = ['x-amz-copy-source-if-match', 'x-amz-copy-source-if-none-match'].map((name) =>
    call.header(name)
  )
  if (ifMatch !== undefined && !matches(ifMatch, source)) throw preconditionFailed('x-amz-copy-source-If-Match')
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, source)) {
    throw preconditionFailed('x-amz-copy-source-If-None-Match')
  }
  return source
}
