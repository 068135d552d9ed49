import { rm } from 'node:fs/promises'
import type { ChecksumAlgorithm, ChecksumType } from './checksum.ts'
import type { ObjectAttributes } from './object.ts'
import type { Received } from './receive.ts'

/** What CreateMultipartUpload agreed on about the parts' checksums. */
export interface UploadChecksum {
  readonly algorithm: ChecksumAlgorithm
  readonly type: ChecksumType
}

export interface StoredPart extends Received {
  readonly partNumber: number
  readonly lastModified: Date
}

/** An upload between CreateMultipartUpload and its completion or abort. */
export class MultipartUpload {
  readonly uploadId: string
  readonly key: string
  readonly attributes: ObjectAttributes
  readonly checksum: UploadChecksum | undefined
  readonly initiated = new Date()
  readonly #parts = new Map<number, StoredPart>()

  constructor(uploadId: string, key: string, attributes: ObjectAttributes, checksum: UploadChecksum | undefined) {
    this.uploadId = uploadId
    this.key = key
    this.attributes = attributes
    this.checksum = checksum
  }

  part(partNumber: number): StoredPart | undefined {
    return this.#parts.get(partNumber)
  }

  parts(): StoredPart[] {
    return [...this.#parts.values()].sort((a, b) => a.partNumber - b.partNumber)
  }

  /** A part uploaded again takes the place of the one before. */
  async put(part: StoredPart): Promise<void> {
    const before = this.#parts.get(part.partNumber)
    this.#parts.set(part.partNumber, part)
    if (before !== undefined) await rm(before.file, { force: true })
  }

  /** Removes the parts' files, but not of those that have become an object. */
  async discard(kept: readonly StoredPart[] = []): Promise<void> {
    const files = new Set(kept.map(({ file }) => file))
    const unwanted = this.parts().filter(({ file }) => !files.has(file))
    await Promise.all(unwanted.map(({ file }) => rm(file, { force: true })))
  }
}
