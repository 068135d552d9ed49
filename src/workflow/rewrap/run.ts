import { InputError } from '../../errors.ts'
import { findObjectsToRewrap } from './find.ts'
import type { readRewrapInputs } from './inputs.ts'
import { rewriteManifests } from './manifests.ts'
import { announce, conclude } from './report.ts'
import { rewrapObjects } from './rewrap-objects.ts'
import type { RewrapWorld } from './world.ts'

/**
 * The whole action: inputs → objects → envelope → data key under the new KMS key → object with the new envelope → manifest, outputs, summary.
 *
 * @returns whether every object is under the new key. One that fails does not keep the others from going on.
 * @throws InputError before anything is changed, with everything that is wrong
 */
export async function runRewrap(
  { inputs, problems }: ReturnType<typeof readRewrapInputs>,
  world: RewrapWorld
): Promise<boolean> {
  if (problems.length > 0) throw new InputError(problems)
  const connections = await world.connect(inputs)
  const found = await findObjectsToRewrap(inputs, connections.source, world.signal)
  announce(found, inputs, world.reporter)
  const outcomes = await rewrapObjects(found.objects, inputs, connections, world)
  const manifests = await rewriteManifests(inputs.manifests, outcomes)
  return conclude({ inputs, found, outcomes, manifests, world })
}
