import { formatS3Address } from '../../storage/s3-address.ts'
import type { ManifestObject } from '../manifest-object.ts'
import type { ReadManifest } from '../read-manifest.ts'
import type { FoundObject } from './find-objects.ts'

/**
 * Objects that were found in S3, with what manifests say of them: of that which was uploaded to this address, or else of the file whose path
 * the object's key ends with, since objects are copied to other buckets and below other prefixes. Whether it is that object shows when it is
 * decrypted. One that is in no manifest is refused: with manifests, only objects are taken that they vouch for.
 */
export function describedBy(manifests: readonly ReadManifest[], found: readonly FoundObject[]): readonly FoundObject[] {
  if (manifests.length === 0) return found
  const recorded = manifests.flatMap(({ objects }) => objects)
  const byAddress = Map.groupBy(recorded, ({ s3Uri }) => s3Uri)
  const byPath = Map.groupBy(recorded, ({ path }) => path)
  return found.map((object) => {
    const own = byAddress.get(formatS3Address(object.address))
    const [one, ...others] = own ?? candidates(object.address.key, byPath)
    if (!one) return { ...object, refusal: 'is in none of the manifests: it is not of the runs that wrote them' }
    if (others.length > 0) {
      return {
        ...object,
        refusal: 'may be one of several objects in the manifests: give only the manifest that it is of'
      }
    }
    return own ? asRecorded(object, one) : { ...object, recorded: { ...one, versionId: undefined } }
  })
}

/** What is recorded under the longest path that the key ends with. */
function candidates(key: string, byPath: ReadonlyMap<string, readonly ManifestObject[]>): readonly ManifestObject[] {
  const segments = key.split('/')
  const paths = segments.map((_, index) => segments.slice(index).join('/'))
  return paths.map((path) => byPath.get(path)).find((objects) => objects !== undefined) ?? []
}

/** The version that was uploaded, which need not be the one that was looked at. */
function asRecorded({ there, ...object }: FoundObject, recorded: ManifestObject): FoundObject {
  const { versionId } = recorded
  return { ...object, recorded, ...(versionId === undefined ? there && { there } : { versionId }) }
}
