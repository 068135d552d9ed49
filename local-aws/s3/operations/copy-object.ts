import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { checksumElements, parseAlgorithm } from '../checksum.ts'
import { commit, versionHeader, xmlResponse } from '../commit.ts'
import { Content } from '../content.ts'
import { findCopySource } from '../copy-source.ts'
import { invalidRequest } from '../errors.ts'
import type { ObjectAttributes, StoredObject } from '../object.ts'
import { attributesFrom, encryptionHeaders } from '../object-attributes.ts'
import { MAX_BODY_BYTES, store } from '../receive.ts'
import { xmlDocument } from '../xml.ts'
import { fullChecksum } from './put-object.ts'

export async function copyObject(call: S3Call): Promise<ServiceResponse> {
  const source = findCopySource(call)
  if (source.content.size > MAX_BODY_BYTES) {
    throw invalidRequest(
      `The specified copy source is larger than the maximum allowable size for a copy source: ${MAX_BODY_BYTES}`
    )
  }
  const attributes = copiedAttributes(call, source)
  const algorithm = call.header('x-amz-checksum-algorithm')
  const wanted = algorithm === undefined ? source.checksum?.algorithm : parseAlgorithm(algorithm)
  const copied = await store(source.content.read(), call.store.newFile(), wanted)
  const content = new Content([copied])
  const object = await commit(call, { content, attributes, etag: copied.md5, checksum: fullChecksum(copied) })
  const result = {
    ETag: `"${object.etag}"`,
    LastModified: object.lastModified.toISOString(),
    ...checksumElements(object.checksum)
  }
  const headers = { ...encryptionHeaders(attributes.encryption), ...versionHeader(call, object) }
  return xmlResponse(xmlDocument('CopyObjectResult', result), headers)
}

/** Metadata and tags are the source's unless the directives say REPLACE; the encryption is always the request's own. */
function copiedAttributes(call: S3Call, source: StoredObject): ObjectAttributes {
  const own = attributesFrom(call.request.headers)
  const replaceMetadata = call.header('x-amz-metadata-directive') === 'REPLACE'
  const replaceTags = call.header('x-amz-tagging-directive') === 'REPLACE'
  const sameObject = source === call.bucket.current(call.key)
  if (sameObject && !replaceMetadata && call.header('x-amz-server-side-encryption') === undefined) {
    const message =
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."
    throw invalidRequest(message)
  }
  return {
    headers: replaceMetadata ? own.headers : source.attributes.headers,
    metadata: replaceMetadata ? own.metadata : source.attributes.metadata,
    encryption: own.encryption,
    tags: replaceTags ? own.tags : source.attributes.tags
  }
}
