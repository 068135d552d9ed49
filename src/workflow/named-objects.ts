import { carriesEnvelope, envelopeMetadata } from '../envelope/object-metadata.ts'
import { InputError, type Problem } from '../errors.ts'
import { quote } from './input-reader.ts'
import type { ManifestObject } from './manifest-object.ts'
import { readManifest, type ReadManifest } from './read-manifest.ts'

/** An object that `encrypted-objects` names. */
export interface NamedObject {
  readonly s3Uri: string
  /** What a manifest says of it; otherwise its own metadata has to. */
  readonly described: DescribedObject | undefined
}

export interface DescribedObject extends ManifestObject {
  readonly manifestPath: string
}

export interface NamedObjects {
  /** In the order in which they are named, each once. */
  readonly objects: readonly NamedObject[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

const TITLE = 'Input encrypted-objects'

/** Whether a line of `encrypted-objects` is an object's address; otherwise it is a manifest's path. */
export function isAddressLine(line: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(line)
}

/**
 * The objects that the lines of the input `encrypted-objects` name: addresses, and paths of manifests for all the objects in them.
 *
 * @param lines the addresses among them are known to be right
 */
export async function findNamedObjects(lines: readonly string[]): Promise<NamedObjects> {
  const problems: Problem[] = []
  const manifests = new Map<string, ReadManifest>()
  for (const path of lines.filter((line) => !isAddressLine(line))) {
    try {
      manifests.set(path, await readManifest(path))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      problems.push(...error.problems)
    }
  }
  const described = describedObjects([...manifests.values()])
  const named = lines.flatMap((line) => addressesOf(line, manifests.get(line)))
  const objects = [...new Set(named)].map((s3Uri) => ({ s3Uri, described: described.byAddress.get(s3Uri) }))
  if (lines.length > 0 && objects.length === 0 && problems.length === 0) problems.push(nothingNamed(lines))
  return {
    objects,
    problems: [...problems, ...described.problems],
    warnings: [...repeatedLines(lines), ...[...manifests.values()].flatMap(failedFiles)]
  }
}

function addressesOf(line: string, manifest: ReadManifest | undefined): string[] {
  if (!manifest) return isAddressLine(line) ? [line] : []
  const { objects, remainder } = manifest
  // An object that was only skipped may carry its envelope itself.
  return [...objects, ...remainder.filter(({ status }) => status !== 'failed')].map(({ s3Uri }) => s3Uri)
}

/** Several manifests may know of an object, as with scheduled runs that skip it; they must agree. */
function describedObjects(manifests: readonly ReadManifest[]): {
  readonly byAddress: ReadonlyMap<string, DescribedObject>
  readonly problems: readonly Problem[]
} {
  const byAddress = new Map<string, DescribedObject>()
  const problems: Problem[] = []
  for (const { path, objects } of manifests) {
    for (const object of objects) {
      const known = byAddress.get(object.s3Uri)
      if (known && !carriesEnvelope(envelopeMetadata(known.envelope), object.envelope)) {
        problems.push(problem(disagreement(object.s3Uri, known.manifestPath, path)))
      }
      // The run that uploaded it knows more of it than one that skipped it.
      if (known?.status !== 'uploaded') byAddress.set(object.s3Uri, { ...object, manifestPath: path })
    }
  }
  return { byAddress, problems }
}

function disagreement(s3Uri: string, first: string, second: string): string {
  return (
    `the manifests ${quote(first)} and ${quote(second)} have different envelopes for ${s3Uri}: it was encrypted anew between ` +
    'the two runs. Leave the older manifest out, or that file out of it.'
  )
}

function nothingNamed(lines: readonly string[]): Problem {
  const names = lines.map(quote).join(', ')
  return problem(`there are no encrypted objects in ${names}. Give the manifest of a run that has encrypted files.`)
}

function repeatedLines(lines: readonly string[]): Problem[] {
  const repeated = new Set(lines.filter((line, index) => lines.indexOf(line) < index))
  return [...repeated].map((line) => problem(`${quote(line)} is there twice; it takes part once.`))
}

function failedFiles({ path, remainder }: ReadManifest): Problem[] {
  const failed = remainder.filter(({ status }) => status === 'failed').map((file) => file.path)
  if (failed.length === 0) return []
  const shown = failed.slice(0, 10).join(', ')
  const more = failed.length > 10 ? ` and ${failed.length - 10} more` : ''
  return [problem(`left out what failed in the run of the manifest ${quote(path)}: ${shown}${more}.`)]
}

function problem(message: string): Problem {
  return { title: TITLE, message: `${TITLE}: ${message}` }
}
