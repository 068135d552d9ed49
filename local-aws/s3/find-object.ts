import { AwsError } from '../service.ts'
import { mayList } from './authorize.ts'
import { type Bucket, isDeleteMarker, type Version } from './bucket.ts'
import type { S3Call } from './call.ts'
import { noSuchKey } from './errors.ts'
import type { StoredObject } from './object.ts'

/** The object that the call's key and versionId name; who may not list the bucket is not told that there is none. */
export function findObject(call: S3Call): StoredObject {
  return findVersion(call, call.bucket, call.key, call.query('versionId'))
}

export function findVersion(call: S3Call, bucket: Bucket, key: string, versionId?: string): StoredObject {
  const found: Version | undefined = versionId === undefined ? bucket.current(key) : bucket.version(key, versionId)
  if (found !== undefined && !isDeleteMarker(found)) return found
  if (!mayList(call, bucket.name)) throw new AwsError('AccessDenied', 403, 'Access Denied')
  if (found !== undefined) {
    throw new AwsError('MethodNotAllowed', 405, 'The specified method is not allowed against this resource.')
  }
  if (versionId === undefined) throw noSuchKey(key)
  const details = { Key: key, VersionId: versionId }
  throw new AwsError('NoSuchVersion', 404, 'The specified version does not exist.', details)
}
