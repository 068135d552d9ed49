import pLimit from 'p-limit'
import { InputError, messageOf, type Problem } from '../../errors.ts'
import type { ObjectDescription } from '../../storage/object-store.ts'
import type { ObjectSource, ObjectVersion } from '../../storage/object-source.ts'
import { formatS3Address, parseS3Address, type S3Address } from '../../storage/s3-address.ts'
import { quote } from '../input-reader.ts'
import { shorten } from '../job-lines.ts'
import type { ManifestObject } from '../manifest-object.ts'
import { readManifest, type ReadManifest } from '../read-manifest.ts'
import { describedBy } from './described-by.ts'
import type { DecryptInputs } from './inputs.ts'

/** An object to get a file back from. */
export interface FoundObject extends ObjectVersion {
  /** The file's name below `destination-directory`, with `/`. Not checked yet. */
  readonly name: string
  /** Of the object in bytes, as far as it is known. */
  readonly lengthBytes: number
  /** What a manifest says of it. */
  readonly recorded?: ManifestObject
  /** Where it was looked at already. */
  readonly there?: ObjectDescription
  /** Why it is not decrypted, as a clause with it for a subject. */
  readonly refusal?: string
}

export interface FoundObjects {
  readonly objects: readonly FoundObject[]
  readonly warnings: readonly Problem[]
}

/** There may be thousands of lines, and each takes a request or more. */
const LOOK_UPS_AT_ONCE = 32

/** Of files that are only missing, so many are named. */
const NAMES = 20

/**
 * The objects that the inputs name, in the order in which they name them. Where they name objects and manifests, it is the objects, and the
 * manifests say what they are.
 *
 * @throws InputError when a line of `source` names none, or a manifest cannot be used
 */
export async function findObjects(
  { sources, manifests }: Pick<DecryptInputs, 'sources' | 'manifests'>,
  source: ObjectSource,
  signal: AbortSignal
): Promise<FoundObjects> {
  const read = await Promise.all(manifests.map((path) => readManifest(path)))
  const found =
    sources.length === 0
      ? inManifests(read)
      : { objects: describedBy(read, await underAddresses(sources, source, signal)), warnings: [] }
  const unique = new Map(found.objects.map((object) => [`${formatS3Address(object.address)}\0${object.name}`, object]))
  return { ...found, objects: [...unique.values()] }
}

async function underAddresses(
  addresses: readonly S3Address[],
  source: ObjectSource,
  signal: AbortSignal
): Promise<readonly FoundObject[]> {
  const limit = pLimit(LOOK_UPS_AT_ONCE)
  const found = await Promise.all(
    addresses.map((address) =>
      limit(async (): Promise<readonly FoundObject[] | Problem> => {
        try {
          const objects: FoundObject[] = []
          for await (const object of underAddress(address, source, signal)) objects.push(object)
          return objects
        } catch (error) {
          signal.throwIfAborted()
          return { title: 'Input source', message: `Input source: ${messageOf(error)}` }
        }
      })
    )
  )
  const problems = found.flatMap((result) => ('message' in result ? [result] : []))
  if (problems.length > 0) throw new InputError(problems)
  return found.flatMap((result) => ('message' in result ? [] : result))
}

async function* underAddress(
  address: S3Address,
  source: ObjectSource,
  signal: AbortSignal
): AsyncGenerator<FoundObject, void, undefined> {
  const isPrefix = address.key === '' || address.key.endsWith('/')
  const there = isPrefix ? undefined : await source.head({ address }, signal)
  if (there) {
    const name = address.key.slice(address.key.lastIndexOf('/') + 1)
    yield { address, name, lengthBytes: there.lengthBytes, there }
    return
  }
  const prefix = isPrefix ? address : { ...address, key: `${address.key}/` }
  let isEmpty = true
  for await (const { address: listed, lengthBytes } of source.list(prefix, signal)) {
    // Consoles make empty objects of such names to show folders.
    if (listed.key.endsWith('/')) continue
    isEmpty = false
    yield { address: listed, name: listed.key.slice(prefix.key.length), lengthBytes }
  }
  if (!isEmpty) return
  const what = isPrefix ? 'there is nothing under' : 'there is no object, and nothing below a prefix, at'
  throw new Error(`${what} ${formatS3Address(address)}. Check bucket and key.`)
}

function inManifests(manifests: readonly ReadManifest[]): FoundObjects {
  const objects = manifests.flatMap(({ objects: sealed, remainder }) => [
    ...sealed.map(recordedObject),
    // Skipped, since there was an object: it may carry its envelope itself.
    ...remainder.filter(({ status }) => status === 'skipped').map(({ path, s3Uri }) => at(s3Uri, path))
  ])
  const warnings = manifests.flatMap(({ path, remainder }) =>
    missing(
      path,
      remainder.filter(({ status }) => status === 'failed')
    )
  )
  if (objects.length === 0) {
    const message = `Input manifest: ${manifests.map(({ path }) => quote(path)).join(', ')} names no object that could be decrypted.`
    throw new InputError([...warnings, { title: 'Input manifest', message }])
  }
  return { objects, warnings }
}

function recordedObject(recorded: ManifestObject): FoundObject {
  const lengthBytes = recorded.ciphertextLength ?? recorded.envelope.plaintextLength
  return { ...at(recorded.s3Uri, recorded.path), lengthBytes, versionId: recorded.versionId, recorded }
}

function at(s3Uri: string, name: string): FoundObject {
  return { address: parseS3Address(s3Uri) ?? { bucket: '', key: '' }, name, lengthBytes: 0 }
}

function missing(path: string, failed: readonly { readonly path: string }[]): Problem[] {
  if (failed.length === 0) return []
  const names = shorten(
    failed.map((file) => quote(file.path)),
    NAMES
  )
  const message = `Manifest ${quote(path)}: these failed in the run that wrote it, so they cannot be in S3: ${names}.`
  return [{ title: 'Input manifest', message }]
}
