import pLimit from 'p-limit'
import { AwsCallError, InputError } from '../errors.ts'
import type { PlannedObject } from '../plan/objects.ts'
import type { KeyListing, ObjectDescription, ObjectStore } from '../storage/object-store.ts'
import { findExistingKeys } from '../storage/existing-keys.ts'
import { formatS3Address, type S3Address } from '../storage/s3-address.ts'
import type { Inputs } from './inputs.ts'

/** Up to so many are asked for one by one, all at once; more are looked up in listings. */
const HEADS_AT_ONCE = 32

/**
 * What is under the planned keys already, by path; asked before anything is encrypted, so that a run that may not go on costs nothing.
 * A caller who may not ask gets no answer here: then the upload's own condition finds out.
 *
 * @throws InputError naming every object that is there, with `if-exists: fail`
 */
export async function findExistingObjects(
  planned: readonly PlannedObject[],
  inputs: Inputs,
  objects: ObjectStore & KeyListing,
  signal: AbortSignal
): Promise<ReadonlyMap<string, ObjectDescription>> {
  if (inputs.ifExists === 'overwrite' || !inputs.destination) return new Map()
  const candidates = await candidatesAmong(planned, inputs.destination, objects, signal)
  const limit = pLimit(HEADS_AT_ONCE)
  const looks = candidates.map(({ source, address }) =>
    limit(async () => ({ path: source.path, address, there: await look(objects, address, signal) }))
  )
  const found = (await Promise.all(looks)).flatMap(({ there, ...object }) => (there ? [{ ...object, there }] : []))
  if (inputs.ifExists === 'fail' && found.length > 0) {
    throw new InputError(found.map(({ path, address }) => existsProblem(path, formatS3Address(address))))
  }
  return new Map(found.map(({ path, there }) => [path, there]))
}

/** Which of many objects a listing shows; all of them, where there are few or the caller may not list. */
async function candidatesAmong(
  planned: readonly PlannedObject[],
  destination: S3Address,
  objects: ObjectStore & KeyListing,
  signal: AbortSignal
): Promise<readonly PlannedObject[]> {
  if (planned.length <= HEADS_AT_ONCE) return planned
  const keys = planned.map(({ address }) => address.key)
  try {
    const there = await findExistingKeys(keys, (after) => objects.listKeys(destination, after, signal))
    return planned.filter(({ address }) => there.has(address.key))
  } catch (error) {
    if (isForbidden(error)) return planned
    throw error
  }
}

async function look(
  objects: ObjectStore,
  address: S3Address,
  signal: AbortSignal
): Promise<ObjectDescription | undefined> {
  try {
    return await objects.head(address, signal)
  } catch (error) {
    if (isForbidden(error)) return undefined
    throw error
  }
}

function isForbidden(error: unknown): boolean {
  return error instanceof AwsCallError && error.httpStatus === 403
}

function existsProblem(path: string, address: string): { title: string; message: string } {
  return {
    title: 'Object exists',
    message: `${path}: there is an object at ${address} already. Set if-exists to skip or overwrite, or take another destination.`
  }
}
