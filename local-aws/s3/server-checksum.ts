import { type Checksum, startChecksum } from './checksum.ts'
import type { Content } from './content.ts'
import type { StoredObject } from './object.ts'

const computed = new WeakMap<Content, Promise<Checksum>>()

/**
 * The checksum that S3 has for every object: the client's, or its own CRC64NVME over the whole object. The latter is
 * computed when first asked for, because most uploads never are.
 */
export function checksumOf(object: StoredObject): Promise<Checksum> {
  if (object.checksum !== undefined) return Promise.resolve(object.checksum)
  const checksum = computed.get(object.content) ?? compute(object.content)
  computed.set(object.content, checksum)
  return checksum
}

async function compute(content: Content): Promise<Checksum> {
  const running = startChecksum('CRC64NVME')
  for await (const bytes of content.read() as AsyncIterable<Buffer>) running.update(bytes)
  return { algorithm: 'CRC64NVME', type: 'FULL_OBJECT', value: running.digest().toString('base64') }
}
