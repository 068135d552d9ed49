import type { Problem } from '../errors.ts'
import type { SourceFile } from '../files/source-file.ts'

/** Where an object is; as a destination, what its key begins with. */
export interface ObjectAddress {
  readonly bucket: string
  readonly key: string
}

/** A source file, and the object that its ciphertext becomes. */
export interface PlannedObject {
  readonly source: SourceFile
  readonly address: ObjectAddress
}

export interface ObjectLimits {
  /** The longest plaintext in bytes that the mode and the initialization vector allow, and why. */
  readonly plaintextBytes: number
  readonly plaintextReason: string
  readonly keyBytes: number
}

/** Where each file goes (destination + path), and what forbids it: files that are too long, keys that are, or that two files share. */
export function planObjects(
  sources: readonly SourceFile[],
  destination: ObjectAddress,
  limits: ObjectLimits
): { readonly objects: readonly PlannedObject[]; readonly problems: readonly Problem[] } {
  const objects = sources.map((source) => ({
    source,
    address: { bucket: destination.bucket, key: destination.key + source.path }
  }))
  const problems = objects.flatMap((object) => wrongWith(object, limits))
  return { objects, problems: [...problems, ...sharedKeys(objects)] }
}

function wrongWith({ source, address }: PlannedObject, limits: ObjectLimits): Problem[] {
  const problems: Problem[] = []
  if (source.lengthBytes > limits.plaintextBytes) {
    problems.push({
      title: 'File too long',
      message: `${source.path} has ${source.lengthBytes} bytes, and ${limits.plaintextReason}.`
    })
  }
  const keyBytes = Buffer.byteLength(address.key)
  if (keyBytes > limits.keyBytes) {
    problems.push({
      title: 'Object key too long',
      message: `${source.path} would get an object key of ${keyBytes} bytes; S3 takes ${limits.keyBytes}. Shorten the path, or the prefix in destination.`
    })
  }
  return problems
}

function sharedKeys(objects: readonly PlannedObject[]): Problem[] {
  const byKey = Map.groupBy(objects, ({ address }) => address.key)
  return [...byKey.entries()]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([key, sharing]) => ({
      title: 'Object key used twice',
      message: `${sharing.map(({ source }) => source.absolutePath).join(' and ')} would both become the object ${key}. Rename one, or leave one out of files.`
    }))
}
