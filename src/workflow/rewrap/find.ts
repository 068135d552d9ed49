import type { ObjectSource } from '../../storage/object-source.ts'
import { findObjects, type FoundObjects } from '../decrypt/find-objects.ts'
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
  if (inputs.elasticTranscoderObjects.length === 0) return findObjects(inputs, source, signal)
  const named = await readElasticTranscoderObjects(inputs.elasticTranscoderObjects)
  const objects = named.map(({ address, key }) => ({
    address,
    name: address.key,
    lengthBytes: 0,
    elasticTranscoder: key
  }))
  return { objects, warnings: [] }
}
