import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import { KMSClient, ListKeysCommand } from '@aws-sdk/client-kms'
import { ListQueuesCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { HeadBucketCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts'
import { clientConfig } from './support/clients.ts'

let aws: LocalAws

beforeAll(async () => {
  aws = await startLocalAws()
})

afterAll(() => aws.stop())

interface Overrides {
  readonly region?: string
  readonly systemClockOffset?: number
  readonly credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }
}

/** One harmless call to each family of protocols. */
const calls: Readonly<Record<string, (overrides: Overrides) => Promise<unknown>>> = {
  s3: (overrides) =>
    new S3Client({ ...clientConfig(aws), ...overrides }).send(new ListObjectsV2Command({ Bucket: aws.inputBucket })),
  kms: (overrides) => new KMSClient({ ...clientConfig(aws), ...overrides }).send(new ListKeysCommand()),
  mediaconvert: (overrides) =>
    new MediaConvertClient({ ...clientConfig(aws), ...overrides }).send(new ListQueuesCommand()),
  iam: (overrides) =>
    new IAMClient({ ...clientConfig(aws), ...overrides }).send(
      new GetRoleCommand({ RoleName: 'local-aws-mediaconvert' })
    )
}

async function failure(service: string, overrides: Overrides): Promise<[unknown, unknown]> {
  const error: unknown = await calls[service]?.(overrides).catch((reason: unknown) => reason)
  const { name, $metadata } = error as { name: string; $metadata: { httpStatusCode: number } }
  return [name, $metadata.httpStatusCode]
}

function badSecret(): Overrides {
  return { credentials: { accessKeyId: aws.env.AWS_ACCESS_KEY_ID, secretAccessKey: 'x'.repeat(40) } }
}

test.each(Object.keys(calls))('%s takes a good signature', async (service) => {
  await expect(calls[service]?.({})).resolves.toMatchObject({ $metadata: { httpStatusCode: 200 } })
})

test.each([
  ['s3', 'SignatureDoesNotMatch', 403],
  ['kms', 'InvalidSignatureException', 400],
  ['mediaconvert', 'InvalidSignatureException', 403],
  ['iam', 'SignatureDoesNotMatch', 403]
])('%s refuses a wrong secret as %s', async (service, code, status) => {
  expect(await failure(service, badSecret())).toEqual([code, status])
})

test.each([
  ['s3', 'InvalidAccessKeyId', 403],
  ['kms', 'UnrecognizedClientException', 400],
  ['mediaconvert', 'UnrecognizedClientException', 403],
  ['iam', 'InvalidClientTokenId', 403]
])('%s refuses an unknown access key as %s', async (service, code, status) => {
  const credentials = { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x' }
  expect(await failure(service, { credentials })).toEqual([code, status])
})

test.each([
  ['s3', 'RequestTimeTooSkewed', 403],
  ['kms', 'InvalidSignatureException', 400]
])('%s refuses a clock that is 16 minutes off as %s', async (service, code, status) => {
  for (const minutes of [-16, 16]) {
    expect(await failure(service, { systemClockOffset: minutes * 60_000 })).toEqual([code, status])
  }
  await expect(calls[service]?.({ systemClockOffset: 14 * 60_000 })).resolves.toBeDefined()
})

test('temporary credentials need their token, and end', async () => {
  const identity = { arn: 'arn:aws:sts::111122223333:assumed-role/ci/run', policies: 'administrator' } as const
  const keys = { accessKeyId: 'ASIATEMPORARY', secretAccessKey: 'secret' }
  aws.credentials.add({ ...identity, ...keys, sessionToken: 'token' })
  await expect(calls['s3']?.({ credentials: { ...keys, sessionToken: 'token' } })).resolves.toBeDefined()
  expect(await failure('s3', { credentials: { ...keys, sessionToken: 'other' } })).toEqual(['InvalidToken', 400])
  expect(await failure('s3', { credentials: keys })).toEqual(['InvalidToken', 400])

  aws.credentials.add({ ...identity, ...keys, sessionToken: 'token', expiresAt: new Date(Date.now() - 1) })
  const expired = { credentials: { ...keys, sessionToken: 'token' } }
  expect(await failure('s3', expired)).toEqual(['ExpiredToken', 400])
  expect(await failure('kms', expired)).toEqual(['ExpiredTokenException', 400])
  expect(await failure('mediaconvert', expired)).toEqual(['ExpiredTokenException', 403])
})

test("S3 names the bucket's Region to who signed for another one", async () => {
  const elsewhere = { ...clientConfig(aws), region: 'eu-west-3' }
  expect(await failure('s3', { region: 'eu-west-3' })).toEqual(['AuthorizationHeaderMalformed', 400])
  const listing = new S3Client(elsewhere).send(new ListObjectsV2Command({ Bucket: aws.inputBucket }))
  await expect(listing).rejects.toMatchObject({
    Region: 'us-east-1',
    message: expect.stringContaining("'eu-west-3'")
  })
  const head = new S3Client(elsewhere).send(new HeadBucketCommand({ Bucket: aws.inputBucket }))
  await expect(head).rejects.toMatchObject({ $response: { headers: { 'x-amz-bucket-region': 'us-east-1' } } })
})

test('a header added after signing is refused', async () => {
  const client = new S3Client(clientConfig(aws))
  client.middlewareStack.add(
    (next) => (args) => {
      Object.assign((args.request as { headers: Record<string, string> }).headers, { 'x-amz-meta-late': 'x' })
      return next(args)
    },
    { step: 'finalizeRequest', priority: 'low' }
  )
  const put = client.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key: 'late', Body: 'x' }))
  await expect(put).rejects.toMatchObject({ name: 'AccessDenied', HeadersNotSigned: 'x-amz-meta-late' })
})

test('an unsigned request is refused', async () => {
  const answer = await fetch(`${aws.endpoint}/${aws.inputBucket}/key`)
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('<Code>AccessDenied</Code>')
})
