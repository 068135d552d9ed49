import { randomBytes } from 'node:crypto'
import { GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { ListQueuesCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandOutput,
  S3Client
} from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals'
import { parseFault } from '../../local-aws/fault-input.ts'
import { type Fault, Faults, type FaultTarget } from '../../local-aws/faults.ts'
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts'
import { clientConfig } from './support/clients.ts'

/** What a client's system may call it. */
const BROKEN = /ECONNRESET|EPIPE|socket hang up/

let aws: LocalAws
let s3: S3Client

beforeAll(async () => {
  aws = await startLocalAws()
  s3 = new S3Client(clientConfig(aws))
})

afterEach(() => {
  aws.faults.clear()
  aws.requests.clear()
})

afterAll(() => aws.stop())

function put(Key: string, Body = randomBytes(200_000), options: object = {}): Promise<PutObjectCommandOutput> {
  return s3.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key, Body }), options)
}

async function get(Key: string): Promise<Buffer> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: aws.inputBucket, Key }))
  return Buffer.from((await Body?.transformToByteArray()) ?? [])
}

function exists(Key: string): Promise<boolean> {
  return s3.send(new HeadObjectCommand({ Bucket: aws.inputBucket, Key })).then(
    () => true,
    () => false
  )
}

const target = { service: 's3', operation: 'PutObject', bucket: 'b', key: 'dir/a.mp4' } as const

test.each<[string, Partial<Fault>, boolean]>([
  ['nothing in particular', {}, true],
  ['its service', { service: 's3' }, true],
  ['another service', { service: 'kms' }, false],
  ['its operation', { operation: 'PutObject' }, true],
  ['another operation', { operation: 'GetObject' }, false],
  ['its key', { key: 'dir/a.mp4' }, true],
  ['a pattern of its key', { key: 'dir/*.mp4' }, true],
  ['a key that only a pattern would match', { key: 'dir/a?mp4' }, false],
  ['the beginning of its key', { key: 'dir/' }, false],
  ['another bucket', { bucket: 'c' }, false],
  ['a part, where there is none', { partNumber: 1 }, false]
])('a fault aimed at %s', (_, aim, strikes) => {
  const faults = new Faults()
  faults.add({ kind: 'stall', ...aim } as Fault)
  expect(faults.strike(target) !== undefined).toBe(strikes)
})

test('faults strike in turn, as often as they say, after as many requests as they say', () => {
  const faults = new Faults()
  faults.add({ kind: 'throttle', after: 1, times: 2 })
  faults.add({ kind: 'stall' })
  const kinds = Array.from({ length: 5 }, () => faults.strike(target)?.kind)
  expect(kinds).toEqual(['stall', 'throttle', 'throttle', undefined, undefined])
  expect(faults.pending()).toEqual([])
})

test('what no added fault strikes, a function decides, until the faults are cleared', () => {
  const faults = new Faults()
  const asked: FaultTarget[] = []
  faults.decideBy((request) => {
    asked.push(request)
    return request.key === target.key ? { kind: 'reset' } : undefined
  })
  faults.add({ kind: 'stall' })
  const kinds = [target, target, { ...target, key: 'other' }].map((request) => faults.strike(request)?.kind)
  expect(kinds).toEqual(['stall', 'reset', undefined])
  expect(asked.map(({ key }) => key)).toEqual([target.key, 'other'])
  faults.clear()
  expect(faults.strike(target)).toBe(undefined)
})

test.each([
  [null, 'needs a "kind"'],
  [{ kind: 'explode' }, '"kind" must be one of error, throttle'],
  [{ kind: 'error', code: 'X' }, '"status" must be a number'],
  [{ kind: 'stall', times: 'two' }, '"times" must be a number'],
  [{ kind: 'stall', operatoin: 'PutObject' }, '"operatoin" means nothing']
])('%j is no fault', (input, message) => {
  expect(() => parseFault(input)).toThrow(message)
})

test('error: any code, and the work is not done', async () => {
  aws.faults.add({ kind: 'error', status: 409, code: 'ConditionalRequestConflict', operation: 'PutObject' })
  await expect(put('error')).rejects.toMatchObject({
    name: 'ConditionalRequestConflict',
    $metadata: { httpStatusCode: 409 }
  })
  expect(await exists('error')).toBe(false)
  await put('error')
})

test('throttle: in the words of each service', async () => {
  aws.faults.add({ kind: 'throttle', times: 3 })
  await expect(put('throttle')).rejects.toMatchObject({ name: 'SlowDown', $metadata: { httpStatusCode: 503 } })
  const kms = new KMSClient(clientConfig(aws)).send(
    new GenerateDataKeyCommand({ KeyId: aws.kmsKeyArn, KeySpec: 'AES_256' })
  )
  await expect(kms).rejects.toMatchObject({ name: 'ThrottlingException', $retryable: undefined })
  const mediaconvert = new MediaConvertClient(clientConfig(aws)).send(new ListQueuesCommand())
  await expect(mediaconvert).rejects.toMatchObject({ name: 'TooManyRequestsException' })
})

test.each([undefined, 100_000])(
  'reset after %s bytes: the connection breaks and nothing is stored',
  async (afterBytes) => {
    aws.faults.add({ kind: 'reset', ...(afterBytes !== undefined && { afterBytes }) })
    await expect(put('reset')).rejects.toThrow(BROKEN)
    expect(await exists('reset')).toBe(false)
  }
)

test('withhold-answer: the work is done, and nobody hears of it', async () => {
  aws.faults.add({ kind: 'withhold-answer', operation: 'PutObject' })
  const done = Promise.withResolvers<undefined>()
  const add = aws.requests.add.bind(aws.requests)
  jest.spyOn(aws.requests, 'add').mockImplementation((request) => {
    add(request)
    done.resolve(undefined)
  })
  const stopped = new AbortController()
  const asked = put('withheld', randomBytes(10), { abortSignal: stopped.signal })
  await done.promise
  expect(await exists('withheld')).toBe(true)
  stopped.abort()
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
})

test('lose-answer: the work is done', async () => {
  aws.faults.add({ kind: 'lose-answer', operation: 'PutObject' })
  await expect(put('lost')).rejects.toThrow(BROKEN)
  expect(await exists('lost')).toBe(true)
})

test('stall: no answer until the client gives up', async () => {
  aws.faults.add({ kind: 'stall', key: 'stall' })
  const gaveUp = new AbortController()
  const stalled = s3.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key: 'stall', Body: 'x' }), {
    abortSignal: gaveUp.signal
  })
  await put('stall-not') // answered while the other one waits
  gaveUp.abort()
  await expect(stalled).rejects.toMatchObject({ name: 'AbortError' })
})

test('rendezvous: the work of each starts when all are there', async () => {
  aws.faults.add({ kind: 'rendezvous', parties: 2, times: 2 })
  const first = put('rendezvous-1')
  await exists('rendezvous-0') // the second of the two, and answered: so the first one goes on as well
  await first
  expect(aws.requests.all().map(({ fault }) => fault)).toEqual(['rendezvous', 'rendezvous'])
  await put('rendezvous-2')
})

test('delay: the answer comes all the same', async () => {
  aws.faults.add({ kind: 'delay', milliseconds: 1 })
  await put('delay')
  expect(aws.requests.all()).toMatchObject([{ status: 200, fault: 'delay' }])
})

test('wrong-etag and wrong-checksum: only the answer is wrong', async () => {
  const body = randomBytes(1000)
  const right = await put('wrong', body)
  aws.faults.add({ kind: 'wrong-etag' })
  const wrongEtag = await put('wrong', body)
  aws.faults.add({ kind: 'wrong-checksum' })
  const wrongChecksum = await put('wrong', body)
  expect(wrongEtag.ETag).toMatch(/^"[0-9a-f]{32}"$/)
  expect([wrongEtag.ETag === right.ETag, wrongEtag.ChecksumCRC32]).toEqual([false, right.ChecksumCRC32])
  expect([wrongChecksum.ETag, wrongChecksum.ChecksumCRC32 === right.ChecksumCRC32]).toEqual([right.ETag, false])
  expect(await exists('wrong')).toBe(true)
})

test('error-in-200: the SDK finds the error in the body', async () => {
  await put('source')
  aws.faults.add({ kind: 'error-in-200', code: 'InternalError' })
  const copy = s3.send(
    new CopyObjectCommand({ Bucket: aws.inputBucket, Key: 'copy', CopySource: `${aws.inputBucket}/source` })
  )
  await expect(copy).rejects.toMatchObject({ name: 'InternalError' })
  expect(await exists('copy')).toBe(false)
})

test('truncate and flip-bit: a download that is cut short, and one that is damaged', async () => {
  const body = randomBytes(100_000)
  await put('download', body)
  aws.faults.add({ kind: 'truncate', afterBytes: 10, operation: 'GetObject' })
  await expect(get('download')).rejects.toThrow('aborted')
  aws.faults.add({ kind: 'flip-bit', atByte: 70_000, operation: 'GetObject' })
  await expect(get('download')).rejects.toThrow('Checksum mismatch')
  expect(body.equals(await get('download'))).toBe(true)
})

test('over HTTP: switch faults on and off, and read the log', async () => {
  const faults = `${aws.endpoint}/_local-aws/faults`
  const post = (body: string) => fetch(faults, { method: 'POST', body })
  expect((await post('{"kind":"explode"}')).status).toBe(400)
  expect((await post('no JSON')).status).toBe(400)
  expect((await post('[{"kind":"throttle","operation":"PutObject","key":"http*"},{"kind":"stall"}]')).status).toBe(201)
  await expect(put('http/1')).rejects.toMatchObject({ name: 'SlowDown' })
  expect(await (await fetch(faults)).json()).toEqual([{ kind: 'stall' }])
  expect((await fetch(faults, { method: 'DELETE' })).status).toBe(204)
  await put('http/1')
  const requests = `${aws.endpoint}/_local-aws/requests`
  const common = { service: 's3', operation: 'PutObject', bucket: aws.inputBucket, key: 'http/1' }
  expect(await (await fetch(requests)).json()).toEqual([
    { ...common, status: 503, error: 'SlowDown', fault: 'throttle', bytes: 0 },
    { ...common, status: 200, bytes: 200_000 }
  ])
  await fetch(requests, { method: 'DELETE' })
  expect(aws.requests.all()).toEqual([])
  expect((await fetch(`${aws.endpoint}/_local-aws/other`)).status).toBe(404)
})
