import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { versionHeader, xmlResponse } from '../commit.ts'
import { findObject } from '../find-object.ts'
import type { Tags } from '../object.ts'
import { receiveText } from '../receive.ts'
import { tagsFromXml } from '../tags.ts'
import { xmlDocument } from '../xml.ts'
import { parseXml } from '../xml-parser.ts'

export function getObjectTagging(call: S3Call): ServiceResponse {
  const object = findObject(call)
  const tags = [...object.attributes.tags].map(([Key, Value]) => ({ Key, Value }))
  return xmlResponse(xmlDocument('Tagging', { TagSet: { Tag: tags } }), versionHeader(call, object))
}

export async function putObjectTagging(call: S3Call): Promise<ServiceResponse> {
  const tags = tagsFromXml(parseXml(await receiveText(call.request), 'Tagging'))
  return { status: 200, headers: setTags(call, tags) }
}

export function deleteObjectTagging(call: S3Call): ServiceResponse {
  return { status: 204, headers: setTags(call, new Map()) }
}

function setTags(call: S3Call, tags: Tags): Record<string, string> {
  const object = findObject(call)
  call.bucket.replace({ ...object, attributes: { ...object.attributes, tags } })
  return versionHeader(call, object)
}
