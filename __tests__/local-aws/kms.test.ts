import * as kms from '@aws-sdk/client-kms'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startLocalAws } from '../../local-aws/server.ts'
import type { LocalAws } from '../../local-aws/server.ts'
import { awsCli, clientConfig, errorOf, isInstalled } from './support/clients.ts'

const context = { service: 'mediaconvert.amazonaws.com' }
let aws: LocalAws
let client: kms.KMSClient
let keyArn: string

beforeAll(async () => {
  aws = await startLocalAws()
  client = new kms.KMSClient(clientConfig(aws))
  keyArn = await newKey()
})

afterAll(() => aws.stop())

async function newKey(input: kms.CreateKeyCommandInput = {}): Promise<string> {
  const { KeyMetadata } = await client.send(new kms.CreateKeyCommand(input))
  return KeyMetadata?.Arn ?? ''
}

function dataKey(input: Partial<kms.GenerateDataKeyCommandInput> = {}): Promise<kms.GenerateDataKeyCommandOutput> {
  const defaults = { KeyId: keyArn, EncryptionContext: context }
  const length = input.NumberOfBytes === undefined ? { KeySpec: kms.DataKeySpec.AES_256 } : {}
  return client.send(new kms.GenerateDataKeyCommand({ ...defaults, ...length, ...input }))
}

function decrypt(input: kms.DecryptCommandInput): Promise<kms.DecryptCommandOutput> {
  return client.send(new kms.DecryptCommand(input))
}

describe('data keys', () => {
  test.each([
    [{ KeySpec: kms.DataKeySpec.AES_128 }, 16],
    [{ NumberOfBytes: 24 }, 24],
    [{ KeySpec: kms.DataKeySpec.AES_256 }, 32]
  ])('%j is wrapped in 152 bytes more, and named by the full ARN', async (spec, length) => {
    const answer = await dataKey(spec)
    expect(answer.Plaintext).toHaveLength(length)
    expect(answer.CiphertextBlob).toHaveLength(length + 152)
    expect(answer.KeyId).toBe(keyArn)
    const unwrapped = await decrypt({ CiphertextBlob: answer.CiphertextBlob, EncryptionContext: context })
    expect(unwrapped.Plaintext).toEqual(answer.Plaintext)
    expect(unwrapped.KeyId).toBe(keyArn)
  })

  test('an alias, by name and by ARN, means its key', async () => {
    await client.send(new kms.CreateAliasCommand({ AliasName: 'alias/media', TargetKeyId: keyArn }))
    const arn = keyArn.replace(/key\/.*/, 'alias/media')
    expect((await dataKey({ KeyId: 'alias/media' })).KeyId).toBe(keyArn)
    expect((await dataKey({ KeyId: arn })).KeyId).toBe(keyArn)
    const { Aliases } = await client.send(new kms.ListAliasesCommand({ KeyId: keyArn }))
    expect(Aliases?.map(({ AliasArn }) => AliasArn)).toEqual([arn])
  })

  test('without plaintext there is none in the answer', async () => {
    const command = new kms.GenerateDataKeyWithoutPlaintextCommand({ KeyId: keyArn, KeySpec: 'AES_256' })
    const answer = await client.send(command)
    expect(answer).not.toHaveProperty('Plaintext')
    expect((await decrypt({ CiphertextBlob: answer.CiphertextBlob })).Plaintext).toHaveLength(32)
  })

  test('both lengths, or neither, are refused', async () => {
    const message = 'Please specify either number of bytes or key spec.'
    const both = await errorOf(dataKey({ KeySpec: 'AES_256', NumberOfBytes: 32 }))
    expect(both).toMatchObject({ name: 'ValidationException', message })
    const neither = client.send(new kms.GenerateDataKeyCommand({ KeyId: keyArn }))
    expect(await errorOf(neither)).toMatchObject({ name: 'ValidationException', message })
  })

  test('NumberOfBytes has its limits', async () => {
    const constraint = "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: "
    expect(await errorOf(dataKey({ NumberOfBytes: 1025 }))).toMatchObject({
      name: 'ValidationException',
      message: `${constraint}Member must have value less than or equal to 1024`
    })
  })
})

describe('the encryption context', () => {
  test.each([
    ['another value', { service: 'elastictranscoder.amazonaws.com' }],
    ['another case', { service: 'MediaConvert.amazonaws.com' }],
    ['another key', { Service: 'mediaconvert.amazonaws.com' }],
    ['one pair more', { ...context, repository: 'a/b' }],
    ['none', undefined]
  ])('%s does not unwrap', async (_, other) => {
    const { CiphertextBlob } = await dataKey()
    const error = await errorOf(decrypt({ CiphertextBlob, EncryptionContext: other }))
    expect(error.name).toBe('InvalidCiphertextException')
  })

  test('the order of its pairs does not matter', async () => {
    const { CiphertextBlob, Plaintext } = await dataKey({ EncryptionContext: { a: '1', b: '2' } })
    const unwrapped = await decrypt({ CiphertextBlob, EncryptionContext: { b: '2', a: '1' } })
    expect(unwrapped.Plaintext).toEqual(Plaintext)
  })

  test('ReEncrypt moves a data key to another key and context', async () => {
    const { CiphertextBlob, Plaintext } = await dataKey()
    const other = await newKey()
    const moved = await client.send(
      new kms.ReEncryptCommand({ CiphertextBlob, SourceEncryptionContext: context, DestinationKeyId: other })
    )
    expect(moved).toMatchObject({ SourceKeyId: keyArn, KeyId: other })
    expect((await decrypt({ CiphertextBlob: moved.CiphertextBlob })).Plaintext).toEqual(Plaintext)
  })
})

describe('ciphertext', () => {
  test.each([0, 5, 40, 150, 183])('with byte %i changed does not unwrap', async (index) => {
    const { CiphertextBlob = new Uint8Array() } = await dataKey()
    CiphertextBlob[index] = (CiphertextBlob[index] ?? 0) ^ 1
    const { name } = await errorOf(decrypt({ CiphertextBlob, EncryptionContext: context }))
    // Within the part that names the key, the blob is one of a key that is not there.
    expect(name).toBe(index === 5 ? 'AccessDeniedException' : 'InvalidCiphertextException')
  })

  test('a plaintext key is none', async () => {
    const { Plaintext } = await dataKey()
    const error = await errorOf(decrypt({ CiphertextBlob: Plaintext, EncryptionContext: context }))
    expect(error.name).toBe('InvalidCiphertextException')
  })

  test('another key named for it is wrong', async () => {
    const { CiphertextBlob } = await dataKey()
    const error = await errorOf(decrypt({ CiphertextBlob, EncryptionContext: context, KeyId: await newKey() }))
    expect(error.name).toBe('IncorrectKeyException')
  })

  test('is bound to its Region, unless the key has a replica', async () => {
    const elsewhere = new kms.KMSClient({ ...clientConfig(aws), region: 'eu-west-1' })
    const single = await dataKey()
    const there = (CiphertextBlob: Uint8Array | undefined) =>
      elsewhere.send(new kms.DecryptCommand({ CiphertextBlob, EncryptionContext: context }))
    expect(await errorOf(there(single.CiphertextBlob))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining('does not exist in this region')
    })
    const multi = await newKey({ MultiRegion: true })
    await client.send(new kms.ReplicateKeyCommand({ KeyId: multi, ReplicaRegion: 'eu-west-1' }))
    const wrapped = await dataKey({ KeyId: multi })
    expect(await there(wrapped.CiphertextBlob)).toMatchObject({ KeyId: multi.replace('us-east-1', 'eu-west-1') })
  })
})

describe('keys that cannot be used', () => {
  test('of another Region, unknown, or named wrongly', async () => {
    const id = '12345678-1234-1234-1234-123456789012'
    const wordings = {
      [keyArn.replace('us-east-1', 'eu-west-1')]: 'Invalid arn eu-west-1',
      [id]: `Key 'arn:aws:kms:us-east-1:111122223333:key/${id}' does not exist`,
      'alias/none': 'Alias arn:aws:kms:us-east-1:111122223333:alias/none is not found.',
      'no-key': "Invalid keyId 'no-key'"
    }
    for (const [KeyId, message] of Object.entries(wordings)) {
      expect(await errorOf(dataKey({ KeyId }))).toMatchObject({ name: 'NotFoundException', message })
    }
  })

  test('disabled, and enabled again', async () => {
    const KeyId = await newKey()
    await client.send(new kms.DisableKeyCommand({ KeyId }))
    expect(await errorOf(dataKey({ KeyId }))).toMatchObject({
      name: 'DisabledException',
      message: `${KeyId} is disabled.`
    })
    await client.send(new kms.EnableKeyCommand({ KeyId }))
    await dataKey({ KeyId })
  })

  test('pending deletion', async () => {
    const KeyId = await newKey()
    await client.send(new kms.ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }))
    expect(await errorOf(dataKey({ KeyId }))).toMatchObject({ name: 'KMSInvalidStateException' })
    const { KeyMetadata } = await client.send(new kms.DescribeKeyCommand({ KeyId }))
    expect(KeyMetadata).toMatchObject({ KeyState: 'PendingDeletion', Enabled: false })
  })

  test.each([
    [{ KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' }, 'key spec is RSA_2048'],
    [{ KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' }, 'key usage is SIGN_VERIFY'],
    [{ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }, 'key usage is GENERATE_VERIFY_MAC']
  ] as const)('made as %j', async (kind, reason) => {
    const error = await errorOf(dataKey({ KeyId: await newKey(kind) }))
    expect(error.name).toBe('InvalidKeyUsageException')
    expect(error.message).toContain(reason)
  })

  test("a service's own", async () => {
    const { KeyMetadata } = await client.send(new kms.DescribeKeyCommand({ KeyId: 'alias/aws/s3' }))
    expect(KeyMetadata?.KeyManager).toBe('AWS')
    expect(await errorOf(dataKey({ KeyId: 'alias/aws/s3' }))).toMatchObject({ name: 'AccessDeniedException' })
  })
})

describe('permissions', () => {
  const statement = {
    Effect: 'Allow',
    Action: 'kms:GenerateDataKey',
    Resource: '*',
    Condition: { StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' } }
  } as const
  const arn = 'arn:aws:iam::111122223333:user/ci'

  function clientWith(policies: readonly (typeof statement)[]): kms.KMSClient {
    const credentials = { accessKeyId: `AKIA${policies.length}CI`, secretAccessKey: 'secret' }
    aws.credentials.add({ ...credentials, arn, policies: [{ Statement: policies }] })
    return new kms.KMSClient({ ...clientConfig(aws), credentials })
  }

  test("are refused in AWS's words", async () => {
    const command = new kms.GenerateDataKeyCommand({ KeyId: keyArn, KeySpec: 'AES_256' })
    const message = `User: ${arn} is not authorized to perform: kms:GenerateDataKey on resource: ${keyArn} because no identity-based policy allows the kms:GenerateDataKey action`
    expect(await errorOf(clientWith([]).send(command))).toMatchObject({ name: 'AccessDeniedException', message })
  })

  test('may depend on the encryption context', async () => {
    const ci = clientWith([statement])
    const request = { KeyId: keyArn, KeySpec: kms.DataKeySpec.AES_256 }
    await ci.send(new kms.GenerateDataKeyCommand({ ...request, EncryptionContext: context }))
    const without = await errorOf(ci.send(new kms.GenerateDataKeyCommand(request)))
    expect(without.name).toBe('AccessDeniedException')
  })

  test('a dry run says so only where the request would have succeeded', async () => {
    expect(await errorOf(dataKey({ DryRun: true }))).toMatchObject({ name: 'DryRunOperationException' })
    expect(await errorOf(dataKey({ DryRun: true, KeyId: 'alias/none' }))).toMatchObject({ name: 'NotFoundException' })
  })
})

test('Encrypt takes 4096 bytes and no more', async () => {
  const encrypt = (length: number) =>
    client.send(new kms.EncryptCommand({ KeyId: keyArn, Plaintext: Buffer.alloc(length, 1) }))
  expect((await encrypt(4096)).CiphertextBlob).toHaveLength(4096 + 152)
  expect(await errorOf(encrypt(4097))).toMatchObject({ name: 'ValidationException' })
})

test('misbehaves on demand', async () => {
  aws.kms.misbehave((operation, answer) => ({ ...answer, Plaintext: Buffer.alloc(5).toString('base64'), operation }))
  expect((await dataKey()).Plaintext).toHaveLength(5)
  aws.kms.misbehave(undefined)
  expect((await dataKey()).Plaintext).toHaveLength(32)
})

const cliTest = isInstalled('aws') ? test : test.skip

cliTest(
  'the AWS CLI gets its data key',
  async () => {
    const spec = ['--key-spec', 'AES_256', '--encryption-context', 'service=mediaconvert.amazonaws.com']
    const answer = await awsCli(aws, ['kms', 'generate-data-key', '--key-id', keyArn, ...spec])
    expect(answer).toMatchObject({ KeyId: keyArn, CiphertextBlob: expect.stringMatching(/^AQIC/) })
  },
  60_000
)
