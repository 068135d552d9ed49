import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import {
  ChecksumAlgorithm,
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  PutObjectTaggingCommand,
  S3Client
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { PolicyDocument } from '../../local-aws/service.ts'
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts'
import { clientConfig } from './support/clients.ts'

let aws: LocalAws
let s3: S3Client
let Bucket: string

beforeAll(async () => {
  aws = await startLocalAws()
  s3 = new S3Client(clientConfig(aws))
  Bucket = aws.inputBucket
})

afterAll(() => aws.stop())

function put(Key: string, rest: Partial<PutObjectCommandInput> = {}) {
  return s3.send(new PutObjectCommand({ Bucket, Key, Body: Key, ...rest }))
}

async function bytesOf(Key: string, rest: object = {}): Promise<Buffer> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, ...rest }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

const algorithms = [
  ChecksumAlgorithm.CRC32,
  ChecksumAlgorithm.CRC32C,
  ChecksumAlgorithm.CRC64NVME,
  ChecksumAlgorithm.SHA1,
  ChecksumAlgorithm.SHA256
]

test.each(algorithms)('%s of a buffer and of a stream is verified, kept and given back', async (algorithm) => {
  const body = randomBytes(200_001)
  const member = `Checksum${algorithm}` as const
  const fromBuffer = await put('buffer', { Body: body, ChecksumAlgorithm: algorithm })
  const stream = Readable.from([body.subarray(0, 100), body.subarray(100)])
  const fromStream = await put('stream', { Body: stream, ContentLength: body.length, ChecksumAlgorithm: algorithm })
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'stream', ChecksumMode: 'ENABLED' }))
  expect(fromBuffer).toMatchObject({ ChecksumType: 'FULL_OBJECT', [member]: fromStream[member] })
  expect(head).toMatchObject({ ChecksumType: 'FULL_OBJECT', [member]: fromStream[member] })
  // Jest compares buffers byte by byte, in seconds.
  expect(body.equals(await bytesOf('stream', { ChecksumMode: 'ENABLED' }))).toBe(true)
})

test('an object without a client checksum has CRC64NVME', async () => {
  const plain = new S3Client({ ...clientConfig(aws), requestChecksumCalculation: 'WHEN_REQUIRED' })
  await plain.send(new PutObjectCommand({ Bucket, Key: 'plain', Body: '123456789' }))
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'plain', ChecksumMode: 'ENABLED' }))
  const check = Buffer.from('ae8b14860a799888', 'hex').toString('base64')
  expect(head).toMatchObject({ ChecksumCRC64NVME: check, ChecksumType: 'FULL_OBJECT' })
})

test.each<[string, Partial<PutObjectCommandInput>, object]>([
  ['a wrong CRC32', { ChecksumCRC32: 'AAAAAA==' }, { name: 'BadDigest' }],
  ['a CRC32 of another length', { ChecksumCRC32: 'AAAA' }, { name: 'InvalidRequest' }],
  ['a wrong MD5', { ContentMD5: 'A'.repeat(22) + '==' }, { name: 'BadDigest' }],
  ['an MD5 of another length', { ContentMD5: 'AAAA' }, { name: 'InvalidDigest' }],
  ['metadata over 2 KB', { Metadata: { m: 'x'.repeat(2048) } }, { name: 'MetadataTooLarge' }],
  ['a key over 1024 bytes', { Key: 'ü'.repeat(513) }, { name: 'KeyTooLongError' }],
  ['another owner', { ExpectedBucketOwner: '999999999999' }, { name: 'AccessDenied' }],
  ['a KMS key with AES256', { ServerSideEncryption: 'AES256', SSEKMSKeyId: 'k' }, { name: 'InvalidArgument' }],
  ['eleven tags', { Tagging: Array.from('abcdefghijk', (tag) => `${tag}=1`).join('&') }, { name: 'BadRequest' }]
])('PutObject refuses %s and keeps nothing', async (_, rest, error) => {
  await expect(put('refused', rest)).rejects.toMatchObject(error)
  await expect(bytesOf(rest.Key ?? 'refused')).rejects.toMatchObject({
    $metadata: { httpStatusCode: rest.Key ? 400 : 404 }
  })
})

test('headers, metadata, tags and encryption come back', async () => {
  const encryption = { ServerSideEncryption: 'aws:kms:dsse', SSEKMSKeyId: aws.kmsKeyArn } as const
  const headers = { ContentType: 'video/mp4', CacheControl: 'no-store', ContentEncoding: 'gzip' }
  const answer = await put('attributes', {
    ...encryption,
    ...headers,
    Metadata: { 'cse-iv': 'a b' },
    Tagging: 'k=v%20w'
  })
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'attributes' }))
  expect(answer).toMatchObject(encryption)
  expect(head).toMatchObject({ ...encryption, ...headers, Metadata: { 'cse-iv': 'a b' } })
  const tags = await s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'attributes' }))
  expect(tags.TagSet).toEqual([{ Key: 'k', Value: 'v w' }])
  const TagSet = [{ Key: 'x', Value: '' }]
  await s3.send(new PutObjectTaggingCommand({ Bucket, Key: 'attributes', Tagging: { TagSet } }))
  expect((await s3.send(new GetObjectTaggingCommand({ Bucket, Key: 'attributes' }))).TagSet).toEqual(TagSet)
})

test('conditional writes and reads', async () => {
  const { ETag } = await put('condition', { IfNoneMatch: '*' })
  await expect(put('condition', { IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' })
  await expect(put('condition', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' })
  await expect(put('condition-none', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'NoSuchKey' })
  await put('condition', { IfMatch: ETag })
  await expect(bytesOf('condition', { IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' })
  await expect(bytesOf('condition', { IfNoneMatch: ETag })).rejects.toMatchObject({
    $metadata: { httpStatusCode: 304 }
  })
})

test('of writers that race with If-None-Match one wins', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => put('race', { IfNoneMatch: '*' })))
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a download survives that its object is overwritten and deleted', async () => {
  const body = randomBytes(4 * 1024 ** 2)
  await put('overwritten', { Body: body })
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key: 'overwritten' }))
  await put('overwritten', { Body: 'other' })
  await s3.send(new DeleteObjectCommand({ Bucket, Key: 'overwritten' }))
  expect(body.equals((await Body?.transformToByteArray()) ?? Buffer.alloc(0))).toBe(true)
})

test('a range has no checksum of the whole', async () => {
  await put('range', { Body: '0123456789' })
  const part = await s3.send(
    new GetObjectCommand({ Bucket, Key: 'range', Range: 'bytes=2-4', ChecksumMode: 'ENABLED' })
  )
  expect(part).toMatchObject({ ContentRange: 'bytes 2-4/10', ContentLength: 3 })
  expect(part.ChecksumCRC32).toBeUndefined()
  expect(await part.Body?.transformToString()).toBe('234')
  await expect(bytesOf('range', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' })
})

test('copies keep or replace the metadata', async () => {
  await put('a source+ü', { Metadata: { m: '1' }, Tagging: 'k=v', Body: 'x', ChecksumAlgorithm: 'SHA256' })
  const CopySource = `${Bucket}/${encodeURIComponent('a source+ü')}`
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'kept', CopySource }))
  expect(await s3.send(new HeadObjectCommand({ Bucket, Key: 'kept', ChecksumMode: 'ENABLED' }))).toMatchObject({
    Metadata: { m: '1' },
    ChecksumSHA256: expect.any(String)
  })
  const replace = { MetadataDirective: 'REPLACE', Metadata: { n: '2' } } as const
  await s3.send(new CopyObjectCommand({ Bucket, Key: 'replaced', CopySource, ...replace }))
  expect((await s3.send(new HeadObjectCommand({ Bucket, Key: 'replaced' }))).Metadata).toEqual({ n: '2' })
  const again = s3.send(new CopyObjectCommand({ Bucket, Key: 'kept', CopySource, IfNoneMatch: '*' }))
  await expect(again).rejects.toMatchObject({ name: 'PreconditionFailed' })
  const itself = s3.send(new CopyObjectCommand({ Bucket, Key: 'kept', CopySource: `${Bucket}/kept` }))
  await expect(itself).rejects.toMatchObject({ name: 'InvalidRequest' })
})

test('listings come in pages and by delimiter; many objects go at once', async () => {
  const Keys = ['p/a', 'p/b/1', 'p/b/2', 'p/c d+ü', 'p/e']
  await Promise.all(Keys.map((key) => put(key)))
  const seen: (string | undefined)[] = []
  for await (const page of paginateListObjectsV2({ client: s3, pageSize: 2 }, { Bucket, Prefix: 'p/' })) {
    seen.push(...(page.Contents ?? []).map(({ Key }) => Key))
  }
  expect(seen).toEqual(Keys)
  const folders = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'p/', Delimiter: '/', EncodingType: 'url' }))
  expect(folders.CommonPrefixes).toEqual([{ Prefix: 'p/b/' }])
  expect(folders.Contents?.map(({ Key }) => Key)).toEqual(['p/a', 'p/c%20d%2B%C3%BC', 'p/e'])

  const Delete = { Objects: [...Keys, 'p/none'].map((Key) => ({ Key })) }
  expect((await s3.send(new DeleteObjectsCommand({ Bucket, Delete }))).Deleted).toHaveLength(6)
  expect((await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'p/' }))).KeyCount).toBe(0)
})

test('buckets of any Region', async () => {
  const paris = new S3Client({ ...clientConfig(aws), region: 'eu-west-3' })
  const name = 'bucket-in-paris'
  const dublin = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } } as const
  const location = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-3' } } as const
  await expect(paris.send(new CreateBucketCommand({ Bucket: name, ...dublin }))).rejects.toMatchObject({
    name: 'IllegalLocationConstraintException'
  })
  await paris.send(new CreateBucketCommand({ Bucket: name, ...location }))
  const again = paris.send(new CreateBucketCommand({ Bucket: name, ...location }))
  await expect(again).rejects.toMatchObject({ name: 'BucketAlreadyOwnedByYou' })
  expect((await paris.send(new GetBucketLocationCommand({ Bucket: name }))).LocationConstraint).toBe('eu-west-3')
  expect((await paris.send(new HeadBucketCommand({ Bucket: name }))).BucketRegion).toBe('eu-west-3')
  expect((await s3.send(new ListBucketsCommand())).Buckets?.map(({ Name }) => Name)).toContain(name)
  await paris.send(new PutObjectCommand({ Bucket: name, Key: 'k', Body: 'x' }))
  await expect(paris.send(new DeleteBucketCommand({ Bucket: name }))).rejects.toMatchObject({ name: 'BucketNotEmpty' })
  await paris.send(new DeleteObjectCommand({ Bucket: name, Key: 'k' }))
  await paris.send(new DeleteBucketCommand({ Bucket: name }))
  await expect(paris.send(new HeadBucketCommand({ Bucket: name }))).rejects.toMatchObject({ name: 'NotFound' })
})

test('a versioned bucket keeps what is overwritten and hides what is deleted', async () => {
  const versioned = { Bucket: 'versioned-bucket' }
  await s3.send(new CreateBucketCommand(versioned))
  await s3.send(new PutBucketVersioningCommand({ ...versioned, VersioningConfiguration: { Status: 'Enabled' } }))
  const first = await put('v', { ...versioned, Body: 'one' })
  const second = await put('v', { ...versioned, Body: 'two' })
  expect(first.VersionId).not.toBe(second.VersionId)
  const marker = await s3.send(new DeleteObjectCommand({ ...versioned, Key: 'v' }))
  expect(marker.DeleteMarker).toBe(true)
  await expect(bytesOf('v', versioned)).rejects.toMatchObject({ name: 'NoSuchKey' })
  expect((await bytesOf('v', { ...versioned, VersionId: first.VersionId })).toString()).toBe('one')
  const listed = await s3.send(new ListObjectVersionsCommand(versioned))
  expect([listed.Versions?.length, listed.DeleteMarkers?.length]).toEqual([2, 1])
  await s3.send(new DeleteObjectCommand({ ...versioned, Key: 'v', VersionId: marker.VersionId }))
  expect((await bytesOf('v', versioned)).toString()).toBe('two')
})

test('a caller may do what its policies say, and is told what is missing in the words of AWS', async () => {
  const policy: PolicyDocument = {
    Statement: { Effect: 'Allow', Action: ['s3:PutObject', 's3:GetObject'], Resource: `arn:aws:s3:::${Bucket}/in/*` }
  }
  const arn = 'arn:aws:iam::111122223333:user/ci'
  aws.credentials.add({ accessKeyId: 'AKIACI', secretAccessKey: 's', arn, policies: [policy] })
  const client = new S3Client({ ...clientConfig(aws), credentials: { accessKeyId: 'AKIACI', secretAccessKey: 's' } })
  const allowed = { Bucket, Key: 'in/k' }
  await client.send(new PutObjectCommand({ ...allowed, Body: 'x' }))
  const outside = client.send(new PutObjectCommand({ Bucket, Key: 'out/k', Body: 'x' }))
  await expect(outside).rejects.toMatchObject({
    name: 'AccessDenied',
    message: `User: ${arn} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::${Bucket}/out/k" because no identity-based policy allows the s3:PutObject action`
  })
  const tagged = client.send(new PutObjectCommand({ ...allowed, Body: 'x', Tagging: 'a=b' }))
  await expect(tagged).rejects.toThrow('s3:PutObjectTagging')
  const missing = client.send(new GetObjectCommand({ Bucket, Key: 'in/none' }))
  await expect(missing).rejects.toMatchObject({ name: 'AccessDenied' })
  const deletion = new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'in/k' }] } })
  expect((await client.send(deletion)).Errors).toMatchObject([{ Key: 'in/k', Code: 'AccessDenied' }])
})

test('what is not there is said as S3 says it', async () => {
  await expect(bytesOf('none')).rejects.toMatchObject({ name: 'NoSuchKey', Key: 'none' })
  await expect(bytesOf('k', { Bucket: 'no-such-bucket' })).rejects.toMatchObject({ name: 'NoSuchBucket' })
  await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({ name: 'NotFound' })
})
