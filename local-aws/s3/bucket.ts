import { randomUUID } from 'node:crypto'
import type { ResourcePolicy } from '../iam/policy.ts'
import type { MultipartUpload } from './multipart-upload.ts'
import type { NewObject, StoredObject } from './object.ts'

export interface DeleteMarker {
  readonly key: string
  readonly versionId: string
  readonly lastModified: Date
  readonly deleted: true
}

export type Version = StoredObject | DeleteMarker
export type Versioning = 'Enabled' | 'Suspended' | undefined

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html: the version of an unversioned write */
const NULL_VERSION = 'null'

/** The objects of one bucket and the uploads under way. Changes are synchronous, so a condition checked just before one holds. */
export class Bucket {
  readonly name: string
  readonly region: string
  readonly createdAt = new Date()
  versioning: Versioning
  /** Who may do what with it, beside what their own policies say. */
  policy: ResourcePolicy | undefined
  readonly uploads = new Map<string, MultipartUpload>()
  /** The newest version first; never an empty list. */
  readonly #versions = new Map<string, readonly Version[]>()

  constructor(name: string, region: string) {
    this.name = name
    this.region = region
  }

  get isEmpty(): boolean {
    return this.#versions.size === 0
  }

  /** The object that a plain GetObject sees. */
  current(key: string): StoredObject | undefined {
    return asObject(this.#versions.get(key)?.[0])
  }

  version(key: string, versionId: string): Version | undefined {
    return this.#versions.get(key)?.find((version) => version.versionId === versionId)
  }

  /** All current objects in the order of S3's listings: by the bytes of their UTF-8 keys. */
  list(): StoredObject[] {
    const objects = [...this.#versions.values()].map(([newest]) => asObject(newest)).filter((one) => one !== undefined)
    return objects.sort((a, b) => compareKeys(a.key, b.key))
  }

  /** Every version of every object, keys in order, the newest version first. */
  listVersions(): Version[] {
    const keys = [...this.#versions.keys()].sort(compareKeys)
    return keys.flatMap((key) => this.#versions.get(key) ?? [])
  }

  put(key: string, object: NewObject): StoredObject {
    const stored = { ...object, key, versionId: this.#newVersionId(), lastModified: new Date() }
    this.#add(stored)
    return stored
  }

  /** Changes what may change about a stored object: its tags. */
  replace(changed: StoredObject): void {
    const versions = this.#versions.get(changed.key) ?? []
    this.#keep(
      changed.key,
      versions.map((one) => (one.versionId === changed.versionId ? changed : one))
    )
  }

  /** Without a version: hides the object behind a delete marker where the bucket is versioned, removes it otherwise. */
  delete(key: string): DeleteMarker | undefined {
    if (this.versioning === undefined) {
      this.deleteVersion(key, NULL_VERSION)
      return undefined
    }
    const marker = { key, versionId: this.#newVersionId(), lastModified: new Date(), deleted: true as const }
    this.#add(marker)
    return marker
  }

  deleteVersion(key: string, versionId: string): Version | undefined {
    const versions = this.#versions.get(key) ?? []
    const found = versions.find((version) => version.versionId === versionId)
    this.#keep(
      key,
      versions.filter((version) => version !== found)
    )
    void asObject(found)?.content.discard()
    return found
  }

  #newVersionId(): string {
    return this.versioning === 'Enabled' ? randomUUID().replaceAll('-', '') : NULL_VERSION
  }

  #add(version: Version): void {
    this.deleteVersion(version.key, version.versionId)
    this.#keep(version.key, [version, ...(this.#versions.get(version.key) ?? [])])
  }

  #keep(key: string, versions: readonly Version[]): void {
    if (versions.length === 0) this.#versions.delete(key)
    else this.#versions.set(key, versions)
  }
}

export function compareKeys(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

export function isDeleteMarker(version: Version): version is DeleteMarker {
  return 'deleted' in version
}

function asObject(version: Version | undefined): StoredObject | undefined {
  return version === undefined || isDeleteMarker(version) ? undefined : version
}
