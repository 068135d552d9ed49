/** Asks AWS's own SDK what is there. */
import { DecryptCommand } from '@aws-sdk/client-kms'
import { paginateSearchJobs, type Job } from '@aws-sdk/client-mediaconvert'
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  paginateListObjectsV2
} from '@aws-sdk/client-s3'
import type { SeenJob, SeenObject } from './evidence.ts'
import type { Stage } from './stage.ts'

const HEADS_AT_ONCE = 16

export async function seeObjects({ s3, aws }: Stage, prefix: string): Promise<SeenObject[]> {
  const seen: SeenObject[] = []
  for await (const { Contents } of paginateListObjectsV2({ client: s3 }, { Bucket: aws.inputBucket, Prefix: prefix })) {
    const keys = (Contents ?? []).flatMap(({ Key }) => Key ?? [])
    for (let next = 0; next < keys.length; next += HEADS_AT_ONCE) {
      seen.push(
        ...(await Promise.all(keys.slice(next, next + HEADS_AT_ONCE).map((key) => seeObject(s3, aws.inputBucket, key))))
      )
    }
  }
  return seen
}

async function seeObject(s3: Stage['s3'], bucket: string, key: string): Promise<SeenObject> {
  const subject = { Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' } as const
  const head = await s3.send(new HeadObjectCommand(subject))
  return {
    s3Uri: `s3://${bucket}/${key}`,
    etag: head.ETag ?? '',
    lengthBytes: head.ContentLength ?? 0,
    crc32: head.ChecksumCRC32,
    metadata: head.Metadata ?? {},
    modifiedAt: Math.floor((head.LastModified?.getTime() ?? 0) / 1000),
    bytes: async () => {
      const { Body } = await s3.send(new GetObjectCommand(subject))
      return Buffer.from((await Body?.transformToByteArray()) ?? [])
    }
  }
}

export async function seeOpenUploads({ s3, aws }: Stage, prefix: string): Promise<string[]> {
  const { Uploads, IsTruncated } = await s3.send(
    new ListMultipartUploadsCommand({ Bucket: aws.inputBucket, Prefix: prefix })
  )
  const open = (Uploads ?? []).map(({ Key, UploadId }) => `${String(Key)} (${String(UploadId)})`)
  return IsTruncated ? [...open, `${prefix}… (and more)`] : open
}

/** The jobs whose input's address contains this. */
export async function seeJobs({ mediaConvert }: Stage, part: string): Promise<SeenJob[]> {
  const jobs: SeenJob[] = []
  for await (const page of paginateSearchJobs({ client: mediaConvert }, { InputFile: part, MaxResults: 20 })) {
    jobs.push(...(page.Jobs ?? []).map(seenJob))
  }
  return jobs
}

function seenJob({ Id, CreatedAt, Settings }: Job): SeenJob {
  return {
    id: Id ?? '',
    createdAt: Math.floor((CreatedAt?.getTime() ?? 0) / 1000),
    inputs: (Settings?.Inputs ?? []).map(({ FileInput, DecryptionSettings }) => ({
      s3Uri: FileInput ?? '',
      mode: DecryptionSettings?.DecryptionMode,
      encryptedDataKey: DecryptionSettings?.EncryptedDecryptionKey,
      iv: DecryptionSettings?.InitializationVector
    }))
  }
}

export async function unwrapDataKey({ kms }: Stage, encryptedDataKey: string): Promise<Uint8Array> {
  const { Plaintext } = await kms.send(
    new DecryptCommand({
      CiphertextBlob: Buffer.from(encryptedDataKey, 'base64'),
      EncryptionContext: { service: 'mediaconvert.amazonaws.com' }
    })
  )
  return Plaintext ?? new Uint8Array()
}
