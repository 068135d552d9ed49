import type { ObjectSource } from '../../storage/object-source.ts'
import { formatS3Address } from '../../storage/s3-address.ts'
import { findObjects, type FoundObject, type FoundObjects } from '../decrypt/find-objects.ts'
import type { ObjectToRewrap } from './current-envelope.ts'
import { readElasticTranscoderObjects } from './elastic-transcoder.ts'
import type { RewrapInputs } from './inputs.ts'

export interface ObjectsToRewrap extends FoundObjects {
  readonly objects: readonly ObjectToRewrap[]
}

/**
 * The objects that the inputs name, in the order in which they name them.
 *
 * @throws InputError when a line names none, or a manifest or a list cannot be used
 */
export async function findObjectsToRewrap(
  inputs: RewrapInputs,
  source: ObjectSource,
  signal: AbortSignal
): Promise<ObjectsToRewrap> {
  if (inputs.elasticTranscoderObjects.length === 0) {
    const found = await findObjects(inputs, source, signal)
    return { ...found, objects: eachOnce(found.objects) }
  }
  const named = await readElasticTranscoderObjects(inputs.elasticTranscoderObjects)
  const objects = named.map(({ address, key }) => ({
    address,
    name: address.key,
    lengthBytes: 0,
    elasticTranscoder: key
  }))
  return { objects, warnings: [] }
}

/** Of one object that prefixes or manifests name twice, each copy would be in the way of the other. What a manifest says of it is kept. */
function eachOnce(objects: readonly FoundObject[]): readonly FoundObject[] {
  const once = new Map<string, FoundObject>()
  for (const object of objects) {
    const s3Uri = formatS3Address(object.address)
    if (once.get(s3Uri)?.recorded === undefined) once.set(s3Uri, object)
  }
  return [...once.values()]
}
