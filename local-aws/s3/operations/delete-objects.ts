import { AwsError, type ServiceResponse } from '../../service.ts'
import { authorize, objectArn } from '../authorize.ts'
import { isDeleteMarker } from '../bucket.ts'
import type { S3Call } from '../call.ts'
import { xmlResponse } from '../commit.ts'
import { receiveText } from '../receive.ts'
import { xmlDocument } from '../xml.ts'
import { childrenNamed, childText, malformed, parseXml, type XmlElement } from '../xml-parser.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html */
const MAX_KEYS = 1000

/** Deleting what is not there succeeds, as on S3. */
export function deleteObject(call: S3Call): ServiceResponse {
  const result = remove(call, call.key, call.query('versionId'))
  const headers = {
    ...(result.versionId !== undefined && { 'x-amz-version-id': result.versionId }),
    ...(result.deleteMarker && { 'x-amz-delete-marker': 'true' })
  }
  return { status: 204, headers }
}

export async function deleteObjects(call: S3Call): Promise<ServiceResponse> {
  const root = parseXml(await receiveText(call.request), 'Delete')
  const objects = childrenNamed(root, 'Object')
  if (objects.length === 0 || objects.length > MAX_KEYS) throw malformed()
  const outcomes = objects.map((object) => removeNamed(call, object))
  const quiet = childText(root, 'Quiet') === 'true'
  const body = xmlDocument('DeleteResult', {
    Deleted: quiet ? undefined : outcomes.flatMap((one) => ('Code' in one ? [] : [one])),
    Error: outcomes.flatMap((one) => ('Code' in one ? [one] : []))
  })
  return xmlResponse(body)
}

interface Removed {
  readonly versionId: string | undefined
  readonly deleteMarker: boolean
}

function remove(call: S3Call, key: string, versionId: string | undefined): Removed {
  if (versionId === undefined) {
    const marker = call.bucket.delete(key)
    return { versionId: marker?.versionId, deleteMarker: marker !== undefined }
  }
  const version = call.bucket.deleteVersion(key, versionId)
  return { versionId, deleteMarker: version !== undefined && isDeleteMarker(version) }
}

/** One key of many: what may not be deleted is an entry of the answer, not an error of the request. */
function removeNamed(call: S3Call, object: XmlElement): Record<string, string> {
  const [key, versionId] = [childText(object, 'Key'), childText(object, 'VersionId')]
  if (key === undefined) throw malformed()
  const named = { Key: key, ...(versionId !== undefined && { VersionId: versionId }) }
  try {
    const action = versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion'
    authorize(call, { action, resource: objectArn(call.bucketName, key) })
    const removed = remove(call, key, versionId)
    return removed.deleteMarker
      ? { ...named, DeleteMarker: 'true', DeleteMarkerVersionId: removed.versionId ?? '' }
      : named
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    return { ...named, Code: error.code, Message: error.message }
  }
}
