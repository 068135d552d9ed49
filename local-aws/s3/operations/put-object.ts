import type { ServiceResponse } from '../../service.ts'
import type { S3Call } from '../call.ts'
import { type Checksum, checksumHeaders } from '../checksum.ts'
import { commit, versionHeader } from '../commit.ts'
import { Content } from '../content.ts'
import { attributesFrom, encryptionHeaders } from '../object-attributes.ts'
import { receive, type Received } from '../receive.ts'

export async function putObject(call: S3Call): Promise<ServiceResponse> {
  const attributes = attributesFrom(call.request.headers)
  const received = await receive(call.request, call.store.newFile())
  const content = new Content([received])
  const object = await commit(call, { content, attributes, etag: received.md5, checksum: fullChecksum(received) })
  return {
    status: 200,
    headers: {
      etag: `"${object.etag}"`,
      ...encryptionHeaders(attributes.encryption),
      ...(object.checksum && checksumHeaders(object.checksum)),
      ...versionHeader(call, object)
    }
  }
}

/** What came in one request has one checksum over all of it. */
export function fullChecksum({ checksum }: Received): Checksum | undefined {
  return checksum && { ...checksum, type: 'FULL_OBJECT' }
}
