import { AwsCallError } from '../errors.ts'
import { inMultipartUpload } from './multipart.ts'
import type { CopiedObject, CopiedPart, CopySource, Metadata, ObjectCopier } from './object-copier.ts'
import type { MultipartUpload } from './object-store.ts'
import type { Line } from './line.ts'
import { partSizeBytes } from './part-size.ts'
import { formatS3Address } from './s3-address.ts'
import { mayBeThere } from './own-object.ts'
import type { UploadJournal } from './upload.ts'

export interface CopyOptions {
  /** Shared by all copies of a run. */
  readonly line: Line
  /** Objects that are longer are copied in parts of this length. */
  readonly partSizeMib: number
  readonly signal: AbortSignal
  readonly onRetry: (message: string) => void
  readonly journal: UploadJournal
}

/** S3 does the work and no byte comes here, so this is only about how many requests are open. */
export const COPY_LINE = { bytes: Number.POSITIVE_INFINITY, requests: 64 } as const

/**
 * Gives the object other user metadata, by copying it onto itself within S3: no byte of it comes here. Either the object has the new metadata
 * and the same bytes afterwards, or it is as it was.
 *
 * @throws AwsCallError also when the object is not the one any more that was looked at
 */
export async function replaceMetadata(
  copier: ObjectCopier,
  source: CopySource,
  metadata: Metadata,
  options: CopyOptions
): Promise<CopiedObject> {
  const partBytes = partSizeBytes(source.lengthBytes, 0, options.partSizeMib)
  const copied = await (source.lengthBytes <= partBytes
    ? orOwnCopy(copier, source, metadata, () => copier.copyOntoItself(source, metadata, options.signal))
    : copyInParts(copier, source, metadata, copyRanges(source.lengthBytes, partBytes), options))
  assertSame(source, copied)
  return copied
}

/** Which bytes, from `start` to before `end`, each part has; no part is empty, and none is longer than `partBytes`. */
export function copyRanges(objectBytes: number, partBytes: number): { readonly start: number; readonly end: number }[] {
  return Array.from({ length: Math.ceil(objectBytes / partBytes) }, (_, index) => ({
    start: index * partBytes,
    end: Math.min((index + 1) * partBytes, objectBytes)
  }))
}

async function copyInParts(
  copier: ObjectCopier,
  source: CopySource,
  metadata: Metadata,
  ranges: readonly { readonly start: number; readonly end: number }[],
  options: CopyOptions
): Promise<CopiedObject> {
  const request = { ...source, metadata, mustBeNew: false }
  return inMultipartUpload(copyingStore(copier, source), request, options, async (upload) => {
    const parts = await copyAll(copier, upload, source, ranges, options)
    return orOwnCopy(copier, source, metadata, () => copier.completeCopy(upload, source, parts, options.signal))
  })
}

/** What begins uploads of the source's copies. */
function copyingStore(copier: ObjectCopier, source: CopySource): Parameters<typeof inMultipartUpload>[0] {
  return {
    createMultipartUpload: ({ metadata }, signal) => copier.beginCopy(source, metadata, signal),
    findStrayUploads: (address, age) => copier.findStrayUploads(address, age),
    abortMultipartUpload: (upload) => copier.abortMultipartUpload(upload)
  }
}

/** Copies all parts; when one fails for good, ends the others and waits for them, so that none comes after the upload is aborted. */
async function copyAll(
  copier: ObjectCopier,
  upload: MultipartUpload,
  source: CopySource,
  ranges: readonly { readonly start: number; readonly end: number }[],
  options: CopyOptions
): Promise<CopiedPart[]> {
  const failed = new AbortController()
  const signal = AbortSignal.any([options.signal, failed.signal])
  const results = await Promise.allSettled(
    ranges.map((range, index) =>
      options.line.run(0, async () => {
        try {
          signal.throwIfAborted()
          return await copier.copyPart(upload, index + 1, source, range, signal)
        } catch (error) {
          failed.abort(error)
          throw error
        }
      })
    )
  )
  signal.throwIfAborted()
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
}

/**
 * That the object is not the one any more may be the work of an earlier try whose answer was lost; or no try was answered at all. If it was
 * copied all the same, it has the new metadata, with a data key that was wrapped for this copy alone.
 */
async function orOwnCopy(
  copier: ObjectCopier,
  source: CopySource,
  metadata: Metadata,
  write: () => Promise<CopiedObject>
): Promise<CopiedObject> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof AwsCallError) || !mayBeThere(error)) throw error
    const there = await copier.look(source.address).catch(() => undefined)
    const isOwn =
      there?.lengthBytes === source.lengthBytes &&
      Object.entries(metadata).every(([name, value]) => there.metadata[name] === value)
    if (isOwn) return there
    throw error
  }
}

function assertSame({ address, checksum, lengthBytes }: CopySource, copied: CopiedObject): void {
  const theirs = copied.checksum
  if (!checksum || checksum.algorithm !== theirs?.algorithm || checksum.value === theirs.value) return
  throw new AwsCallError(
    `S3 says that the copy of ${formatS3Address(address)} (${lengthBytes} bytes) has the ${checksum.algorithm} ${theirs.value}, ` +
      `and the object had ${checksum.value}. Check it with decrypt/action.yml and verify-only, and in a bucket with versioning go back to the version before.`,
    { code: 'BadDigest' }
  )
}
