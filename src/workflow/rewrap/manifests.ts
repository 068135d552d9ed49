import { readFile } from 'node:fs/promises'
import { base64 } from '../../envelope/object-metadata.ts'
import { messageOf, type Problem } from '../../errors.ts'
import { quote } from '../input-reader.ts'
import { replaceFile } from '../replace-file.ts'
import { count } from '../units.ts'
import type { RewrappedObject } from './rewrap-object.ts'
import type { Outcome } from './rewrap-objects.ts'

/** A manifest as far as it is changed here. It was read and checked before; members that are not named here stay as they are. */
interface ManifestText {
  readonly files: readonly { readonly s3Uri: string; readonly encryptedDataKey?: string }[]
}

/**
 * Writes the new encrypted data keys into the manifests, each replaced in one step. One of whose objects some are not under the new key stays as
 * it is: it names one KMS key for all of them, and as long as the old key can be used, what it says is true.
 *
 * @returns the paths of those that were written, and what is to be told of the others
 */
export async function rewriteManifests(
  paths: readonly string[],
  outcomes: readonly Outcome[]
): Promise<{ readonly written: readonly string[]; readonly problems: readonly Problem[] }> {
  const done = new Map(outcomes.flatMap((outcome) => ('error' in outcome ? [] : [[outcome.s3Uri, outcome] as const])))
  const written: string[] = []
  const problems: Problem[] = []
  for (const path of paths) {
    try {
      const manifest = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as ManifestText
      const missing = manifest.files.filter((file) => file.encryptedDataKey !== undefined && !done.has(file.s3Uri))
      if (missing.length > 0) {
        const left = `${count(missing.length, 'object')} of it ${missing.length === 1 ? 'is' : 'are'} not under the new key`
        throw new Error(`${left}. Run the step again, and it is completed`)
      }
      await replaceFile(path, `${JSON.stringify(rewritten(manifest, done), undefined, 2)}\n`)
      written.push(path)
    } catch (error) {
      const message = `Manifest ${quote(path)} was left as it is: ${messageOf(error)}.`
      problems.push({ title: 'Manifest not rewritten', message })
    }
  }
  return { written, problems }
}

function rewritten(manifest: ManifestText, done: ReadonlyMap<string, RewrappedObject>): object {
  const [any] = done.values()
  if (!any) return manifest
  const files = manifest.files.map((file) => {
    const object = done.get(file.s3Uri)
    if (!object || file.encryptedDataKey === undefined) return file
    const { envelope, stored } = object
    return {
      ...file,
      etag: stored.etag,
      ...(stored.versionId !== undefined && { versionId: stored.versionId }),
      encryptedDataKey: base64(envelope.encryptedDataKey),
      kmsKeyRegion: envelope.kmsKeyRegion
    }
  })
  return { ...manifest, kmsKeyArn: any.toKmsKeyArn, kmsKeyRegion: any.envelope.kmsKeyRegion, files }
}
