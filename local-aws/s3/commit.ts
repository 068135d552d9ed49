import type { ServiceResponse } from '../service.ts'
import type { S3Call } from './call.ts'
import { checkWriteConditions } from './conditions.ts'
import type { NewObject, StoredObject } from './object.ts'

/** Makes bytes on disk an object, if the request's conditions still hold; no other write can come in between. */
export async function commit(call: S3Call, object: NewObject): Promise<StoredObject> {
  try {
    checkWriteConditions(call)
    return call.bucket.put(call.key, object)
  } catch (error) {
    await object.content.discard()
    throw error
  }
}

/** The version of an object, which only answers about a versioned bucket name. */
export function versionHeader(call: S3Call, object: { readonly versionId: string }): Record<string, string> {
  return call.bucket.versioning === undefined ? {} : { 'x-amz-version-id': object.versionId }
}

export function xmlResponse(body: string, headers: Readonly<Record<string, string>> = {}): ServiceResponse {
  return { status: 200, headers: { 'content-type': 'application/xml', ...headers }, body }
}
