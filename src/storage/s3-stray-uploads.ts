import {
  ListMultipartUploadsCommand,
  ListPartsCommand,
  type MultipartUpload as S3MultipartUpload,
  type S3Client
} from '@aws-sdk/client-s3'
import { callAws, type AwsCall } from '../aws/call.ts'
import { AwsCallError } from '../errors.ts'
import type { MultipartUpload } from './object-store.ts'
import type { S3Address } from './s3-address.ts'
import { uploadParameters } from './s3-requests.ts'

export interface StrayCalls {
  readonly list: AwsCall
  readonly listParts: AwsCall
}

/** S3 tells its time in whole seconds, and its machines' clocks may differ somewhat. */
const CLOCK_DIFFERENCES_SECONDS = 5

/**
 * As ObjectStore.findStrayUploads. The runner's clock is not asked: S3 says in the same answer when it began each upload and what time
 * it is. That one of somebody else's is not among those that began since, its parts say; where they may not be asked for, the time
 * alone decides.
 */
export async function findStrayUploads(
  s3: S3Client,
  calls: StrayCalls,
  { bucket, key }: S3Address,
  age: () => number
): Promise<MultipartUpload[]> {
  const address = { bucket, key }
  const open: S3MultipartUpload[] = []
  let since: number | undefined
  await callAws(calls.list, async () => {
    for await (const { uploads, now } of paginateListMultipartUploads(s3, bucket, key)) {
      since ??= now.getTime() - 1000 * (age() + CLOCK_DIFFERENCES_SECONDS)
      open.push(...uploads)
    }
  })
  const found: MultipartUpload[] = []
  for (const { Key, UploadId, Initiated } of open) {
    if (Key !== key || !UploadId || (Initiated?.getTime() ?? 0) < (since ?? 0)) continue
    const upload = { address, uploadId: UploadId }
    if (!(await hasParts(s3, calls.listParts, upload))) found.push(upload)
  }
  return found
}

/** Undefined where the caller may not ask, or S3 does not say. */
async function hasParts(s3: S3Client, call: AwsCall, upload: MultipartUpload): Promise<boolean | undefined> {
  const command = new ListPartsCommand({ ...uploadParameters(upload), MaxParts: 1 })
  try {
    const { Parts = [] } = await callAws(call, () => s3.send(command))
    return Parts.length > 0
  } catch (error) {
    if (error instanceof AwsCallError) return undefined
    throw error
  }
}

/** The SDK has no paginator for this operation. */
async function* paginateListMultipartUploads(
  s3: S3Client,
  bucket: string,
  prefix: string
): AsyncGenerator<{ readonly uploads: readonly S3MultipartUpload[]; readonly now: Date }, void, undefined> {
  let marker: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } | undefined = {}
  while (marker) {
    const command: ListMultipartUploadsCommand = new ListMultipartUploadsCommand({
      Bucket: bucket,
      Prefix: prefix,
      ...marker
    })
    const clock = watchClock(command)
    const page = await s3.send(command)
    yield { uploads: page.Uploads ?? [], now: clock.now }
    marker = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker } : undefined
  }
}

/** Reads the answer's Date header: S3's own time, as it sends it. */
function watchClock(command: ListMultipartUploadsCommand): { now: Date } {
  const clock = { now: new Date() }
  command.middlewareStack.add(
    (next) => async (args) => {
      const result = await next(args)
      const { headers } = result.response as { headers: Readonly<Record<string, string>> }
      const now = Date.parse(headers['date'] ?? '')
      clock.now = Number.isNaN(now) ? new Date() : new Date(now)
      return result
    },
    { step: 'deserialize', priority: 'low', name: 'timeOfTheAnswer' }
  )
  return clock
}
