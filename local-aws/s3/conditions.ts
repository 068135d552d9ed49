/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html */
import { AwsError } from '../service.ts'
import type { S3Call } from './call.ts'
import { noSuchKey, preconditionFailed } from './errors.ts'
import type { StoredObject } from './object.ts'

/** Throws where If-Match or If-None-Match forbids the write. `If-None-Match` takes only `*` here, as on S3. */
export function checkWriteConditions(call: S3Call): void {
  const existing = call.bucket.current(call.key)
  const [ifMatch, ifNoneMatch] = [call.header('if-match'), call.header('if-none-match')]
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    const message = 'A header you provided implies functionality that is not implemented'
    throw new AwsError('NotImplemented', 501, message, { Header: 'If-None-Match' })
  }
  if (ifNoneMatch !== undefined && existing !== undefined) throw preconditionFailed('If-None-Match')
  if (ifMatch === undefined) return
  if (existing === undefined) throw noSuchKey(call.key)
  if (!matches(ifMatch, existing)) throw preconditionFailed('If-Match')
}

/** Throws 412, or 304 where the client has the object already. */
export function checkReadConditions(call: S3Call, object: StoredObject): void {
  const [ifMatch, ifNoneMatch] = [call.header('if-match'), call.header('if-none-match')]
  if (ifMatch !== undefined && !matches(ifMatch, object)) throw preconditionFailed('If-Match')
  if (ifMatch === undefined && changedSince(object, call.header('if-unmodified-since')) === true) {
    throw preconditionFailed('If-Unmodified-Since')
  }
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, object)) throw notModified()
  if (ifNoneMatch === undefined && changedSince(object, call.header('if-modified-since')) === false) throw notModified()
}

export function matches(condition: string, { etag }: StoredObject): boolean {
  return condition.split(',').some((one) => one.trim() === '*' || one.trim().replaceAll('"', '') === etag)
}

/** HTTP dates have whole seconds. */
function changedSince(object: StoredObject, date: string | undefined): boolean | undefined {
  const since = Date.parse(date ?? '')
  if (Number.isNaN(since)) return undefined
  return Math.floor(object.lastModified.getTime() / 1000) > Math.floor(since / 1000)
}

function notModified(): AwsError {
  return new AwsError('NotModified', 304, 'Not Modified')
}
