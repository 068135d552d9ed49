import { createHash, randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  ChecksumAlgorithm,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  type CompleteMultipartUploadCommandInput,
  CreateMultipartUploadCommand,
  type CreateMultipartUploadCommandInput,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  type UploadPartCommandInput,
  UploadPartCopyCommand
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startChecksum } from '../../local-aws/s3/checksum.ts'
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts'
import { clientConfig } from './support/clients.ts'
import { temporaryDirectory } from './support/temporary-directory.ts'

const PART = randomBytes(5 * 1024 ** 2)
const TAIL = randomBytes(1000)
const WHOLE = Buffer.concat([PART, TAIL])

let aws: LocalAws
let s3: S3Client
let Bucket: string
const directory = temporaryDirectory()

beforeAll(async () => {
  aws = await startLocalAws({ directory: await directory.path() })
  s3 = new S3Client(clientConfig(aws))
  Bucket = aws.inputBucket
})

afterAll(async () => {
  await aws.stop()
  await directory.remove()
})

async function create(Key: string, rest: Partial<CreateMultipartUploadCommandInput> = {}): Promise<string> {
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key, ...rest }))
  return UploadId ?? ''
}

async function upload(target: object, PartNumber: number, Body: Buffer, rest: object = {}): Promise<CompletedPart> {
  const input = { Bucket, PartNumber, Body, ...target, ...rest } as UploadPartCommandInput
  const { ETag, ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME, ChecksumSHA1, ChecksumSHA256 } = await s3.send(
    new UploadPartCommand(input)
  )
  return { PartNumber, ETag, ChecksumCRC32, ChecksumCRC32C, ChecksumCRC64NVME, ChecksumSHA1, ChecksumSHA256 }
}

function complete(target: object, Parts: CompletedPart[], rest: object = {}) {
  const input = { Bucket, ...target, MultipartUpload: { Parts }, ...rest } as CompleteMultipartUploadCommandInput
  return s3.send(new CompleteMultipartUploadCommand(input))
}

function checksum(algorithm: ChecksumAlgorithm, bytes: Buffer): string {
  const running = startChecksum(algorithm as 'CRC32')
  running.update(bytes)
  return running.digest().toString('base64')
}

test.each([
  [ChecksumAlgorithm.CRC32, 'COMPOSITE'],
  [ChecksumAlgorithm.CRC32, 'FULL_OBJECT'],
  [ChecksumAlgorithm.CRC32C, 'COMPOSITE'],
  [ChecksumAlgorithm.CRC32C, 'FULL_OBJECT'],
  [ChecksumAlgorithm.CRC64NVME, 'FULL_OBJECT'],
  [ChecksumAlgorithm.SHA1, 'COMPOSITE'],
  [ChecksumAlgorithm.SHA256, 'COMPOSITE']
] as const)('%s, %s: from the first request to the download', async (algorithm, type) => {
  const Key = `${algorithm}-${type}`
  const UploadId = await create(Key, { ChecksumAlgorithm: algorithm, ChecksumType: type, ContentType: 'video/mp4' })
  const target = { Key, UploadId, ChecksumAlgorithm: algorithm }
  const parts = [await upload(target, 1, PART), await upload(target, 2, TAIL)]
  const done = await complete({ Key, UploadId }, parts, { ChecksumType: type, MpuObjectSize: WHOLE.length })
  const ofParts = [PART, TAIL].map((part) => Buffer.from(checksum(algorithm, part), 'base64'))
  const expected =
    type === 'FULL_OBJECT' ? checksum(algorithm, WHOLE) : `${checksum(algorithm, Buffer.concat(ofParts))}-2`
  const member = `Checksum${algorithm}` as const
  expect(done).toMatchObject({ ChecksumType: type, [member]: expected })
  const got = await s3.send(new GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }))
  expect(got).toMatchObject({ ChecksumType: type, [member]: expected, ContentType: 'video/mp4', ETag: done.ETag })
  expect(WHOLE.equals((await got.Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(true)
  const second = await s3.send(new HeadObjectCommand({ Bucket, Key, PartNumber: 2 }))
  expect(second).toMatchObject({ ContentLength: TAIL.length, PartsCount: 2 })
})

test('a full-object checksum given at the end is verified', async () => {
  const Key = 'given'
  const kind = { ChecksumAlgorithm: ChecksumAlgorithm.CRC64NVME, ChecksumType: 'FULL_OBJECT' as const }
  const UploadId = await create(Key, kind)
  const parts = [await upload({ Key, UploadId }, 1, PART, kind), await upload({ Key, UploadId }, 2, TAIL, kind)]
  const wrong = complete({ Key, UploadId }, parts, { ChecksumCRC64NVME: 'AAAAAAAAAAA=' })
  await expect(wrong).rejects.toMatchObject({ name: 'BadDigest' })
  await complete({ Key, UploadId }, parts, { ChecksumCRC64NVME: checksum('CRC64NVME', WHOLE) })
})

test('the ETag is the MD5 of the MD5s, and a completion sent again is answered again', async () => {
  const Key = 'etag'
  const UploadId = await create(Key)
  const parts = [await upload({ Key, UploadId }, 3, PART), await upload({ Key, UploadId }, 7, TAIL)]
  const done = await complete({ Key, UploadId }, parts, { IfNoneMatch: '*' })
  const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest()
  expect(done.ETag).toBe(`"${md5(Buffer.concat([md5(PART), md5(TAIL)])).toString('hex')}-2"`)
  expect((await complete({ Key, UploadId }, parts, { IfNoneMatch: '*' })).ETag).toBe(done.ETag)
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'other' }))
  await expect(complete({ Key, UploadId }, parts)).rejects.toMatchObject({ name: 'NoSuchUpload' })
})

test.each<[string, (parts: CompletedPart[]) => CompletedPart[], object, string]>([
  ['parts out of order', (parts) => parts.toReversed(), {}, 'InvalidPartOrder'],
  [
    'a part that is not there',
    ([first]) => [
      { ...first, PartNumber: 1 },
      { ...first, PartNumber: 2 },
      { ...first, PartNumber: 3 }
    ],
    {},
    'InvalidPart'
  ],
  ['another ETag', ([first]) => [{ ...first, ETag: '"0"' }], {}, 'InvalidPart'],
  ['another checksum', ([first]) => [{ ...first, ChecksumCRC32: 'AAAAAA==' }], {}, 'InvalidPart'],
  ['a missing checksum', ([first]) => [{ ETag: first?.ETag, PartNumber: 1 }], {}, 'InvalidRequest'],
  ['a gap before a composite checksum', ([, second]) => (second ? [second] : []), {}, 'InternalError'],
  ['a small part before the last', (parts) => parts, {}, 'EntityTooSmall'],
  ['another size of the object', ([first]) => (first ? [first] : []), { MpuObjectSize: 1 }, 'InvalidRequest'],
  ['another type of checksum', ([first]) => (first ? [first] : []), { ChecksumType: 'FULL_OBJECT' }, 'InvalidRequest'],
  ['no parts', () => [], {}, 'MalformedXML'],
  ['an object that is there already', ([first]) => (first ? [first] : []), { IfNoneMatch: '*' }, 'PreconditionFailed']
])('completion refuses %s, and the upload stays', async (_, choose, rest, name) => {
  const Key = 'refused'
  await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'there' }))
  const UploadId = await create(Key, { ChecksumAlgorithm: 'CRC32' })
  const parts = [await upload({ Key, UploadId }, 1, TAIL), await upload({ Key, UploadId }, 2, TAIL)]
  await expect(complete({ Key, UploadId }, choose(parts), rest)).rejects.toMatchObject({ name })
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
})

test.each<[string, object, string]>([
  ['part number 0', { PartNumber: 0 }, 'InvalidArgument'],
  ['part number 10001', { PartNumber: 10_001 }, 'InvalidArgument'],
  ['an unknown upload', { UploadId: 'unknown' }, 'NoSuchUpload'],
  ['a checksum of another kind than agreed', { ChecksumAlgorithm: 'SHA256' }, 'InvalidRequest'],
  ['a wrong checksum', { ChecksumCRC32: 'AAAAAA==' }, 'BadDigest'],
  ['more than 5 GiB', { Body: Readable.from(['x']), ContentLength: 5 * 1024 ** 3 + 1 }, 'EntityTooLarge']
])('UploadPart refuses %s', async (_, rest, name) => {
  const Key = 'part-refused'
  const UploadId = await create(Key, { ChecksumAlgorithm: 'CRC32' })
  await expect(upload({ Key, UploadId }, 1, TAIL, rest)).rejects.toMatchObject({ name })
  expect((await s3.send(new ListPartsCommand({ Bucket, Key, UploadId }))).Parts).toBeUndefined()
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
})

test.each([
  ['SHA256', 'FULL_OBJECT'],
  ['CRC64NVME', 'COMPOSITE']
] as const)('there is no %s checksum of type %s', async (algorithm, type) => {
  await expect(create('kind', { ChecksumAlgorithm: algorithm, ChecksumType: type })).rejects.toThrow(
    `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`
  )
})

test('uploads and parts are listed in pages', async () => {
  const Key = 'listed'
  const ids = [await create(Key), await create(Key), await create(`${Key}-2`)]
  const UploadId = ids[0]
  for (const number of [1, 2, 9]) await upload({ Key, UploadId }, number, TAIL)
  const first = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId, MaxParts: 2 }))
  expect([first.IsTruncated, first.Parts?.map((part) => part.PartNumber)]).toEqual([true, [1, 2]])
  const PartNumberMarker = first.NextPartNumberMarker
  const rest = await s3.send(new ListPartsCommand({ Bucket, Key, UploadId, PartNumberMarker }))
  expect([rest.IsTruncated, rest.Parts?.map((part) => part.PartNumber)]).toEqual([false, [9]])

  const page = await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: Key, MaxUploads: 1 }))
  const markers = { KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
  const others = await s3.send(new ListMultipartUploadsCommand({ Bucket, Prefix: Key, ...markers }))
  const seen = [...(page.Uploads ?? []), ...(others.Uploads ?? [])].map((one) => one.UploadId)
  expect([page.IsTruncated, others.IsTruncated, seen.toSorted()]).toEqual([true, false, ids.toSorted()])
})

test('parts are copied from objects', async () => {
  const Key = 'copied'
  await s3.send(new PutObjectCommand({ Bucket, Key: 'source', Body: WHOLE }))
  const UploadId = await create(Key)
  const source = { CopySource: `${Bucket}/source`, CopySourceRange: `bytes=0-${PART.length - 1}` }
  const copied = await s3.send(new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber: 1, ...source }))
  const parts = [{ PartNumber: 1, ETag: copied.CopyPartResult?.ETag }, await upload({ Key, UploadId }, 2, TAIL)]
  await complete({ Key, UploadId }, parts)
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  expect(WHOLE.equals((await Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(true)
})

test("lib-storage's Upload of a stream", async () => {
  const Body = Readable.from([PART, PART, TAIL])
  const done = await new Upload({ client: s3, params: { Bucket, Key: 'stream', Body, IfNoneMatch: '*' } }).done()
  expect(done).toMatchObject({ ChecksumType: 'COMPOSITE' })
})

test('what is aborted, overwritten or refused leaves no file behind', async () => {
  const before = await readdir(await directory.path())
  const Key = 'files'
  const UploadId = await create(Key)
  await upload({ Key, UploadId }, 1, TAIL)
  await upload({ Key, UploadId }, 1, TAIL)
  await expect(upload({ Key, UploadId }, 1, TAIL, { ChecksumCRC32: 'AAAAAA==' })).rejects.toThrow()
  await expect(
    s3.send(new PutObjectCommand({ Bucket, Key, Body: TAIL, ContentMD5: 'A'.repeat(22) + '==' }))
  ).rejects.toThrow()
  await s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))
  await expect(s3.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }))).rejects.toThrow('does not exist')
  expect(await readdir(await directory.path())).toHaveLength(before.length)
})
