import type { KeyMetadata, KMSClient } from '@aws-sdk/client-kms'
import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/preflight/finding.ts'
import { keyArnBehind, kmsKeyChecks } from '../../src/preflight/kms-key.ts'
import { fakeClient, sdkError, type FakeAnswer, type FakeClient } from '../support/fake-client.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const ALIAS = 'arn:aws:kms:eu-west-1:111122223333:alias/film'
const GOOD: KeyMetadata = {
  KeyId: '1234abcd-12ab-34cd-56ef-1234567890ab',
  Arn: KEY,
  KeyManager: 'CUSTOMER',
  KeySpec: 'SYMMETRIC_DEFAULT',
  KeyUsage: 'ENCRYPT_DECRYPT',
  KeyState: 'Enabled',
  Origin: 'AWS_KMS',
  MultiRegion: false
}
const DRY_RUN = sdkError('DryRunOperationException')
const CONTEXT = { service: 'mediaconvert.amazonaws.com' }

interface Result {
  readonly problems: readonly string[]
  readonly debug: readonly string[]
  readonly kms: FakeClient
}

async function check(
  describeKey: FakeAnswer,
  generateDataKey: FakeAnswer = DRY_RUN,
  use: { kmsKeyArn?: string; dataKeySource?: 'kms' | 'local'; dataKeyBits?: 128 | 192 | 256 } = {}
): Promise<Result> {
  const kms = fakeClient({ DescribeKey: describeKey, GenerateDataKey: generateDataKey, Encrypt: generateDataKey })
  const debug: string[] = []
  const checks = kmsKeyChecks(kms as unknown as KMSClient, {
    kmsKeyArn: KEY,
    makesDataKeys: true,
    dataKeySource: 'kms',
    dataKeyBits: 256,
    ...use
  })
  const { problems } = await runChecks(checks, (line) => debug.push(line))
  return { problems: problems.map(({ message }) => message), debug, kms }
}

const describing = (key: Partial<KeyMetadata>): FakeAnswer => ({ KeyMetadata: { ...GOOD, ...key } })

test.each<[string, Partial<KeyMetadata>]>([
  ['a customer managed symmetric key', {}],
  ['with imported key material', { Origin: 'EXTERNAL' }],
  ['in a custom key store', { Origin: 'AWS_CLOUDHSM' }],
  ['a multi-Region key', { MultiRegion: true, KeyId: 'mrk-1234abcd12ab34cd56ef1234567890ab' }]
])('nothing is said of %s', async (_, key) => {
  expect(await check(describing(key))).toMatchObject({ problems: [], debug: [] })
})

describe('what DescribeKey shows to be wrong is said with what to do', () => {
  test.each<[string, Partial<KeyMetadata>, RegExp]>([
    ['AWS managed', { KeyManager: 'AWS' }, /is an AWS managed key\. MediaConvert needs a customer managed key/],
    ['RSA', { KeySpec: 'RSA_4096' }, /is a key of the kind RSA_4096\. .*SYMMETRIC_DEFAULT/],
    ['elliptic curve', { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' }, /of the kind ECC_NIST_P256/],
    ['HMAC', { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }, /of the kind HMAC_256/],
    ['another usage', { KeyUsage: 'SIGN_VERIFY' }, /is for SIGN_VERIFY\. It must be for ENCRYPT_DECRYPT/],
    ['disabled', { KeyState: 'Disabled' }, /is Disabled\. Enable it/],
    ['to be deleted', { KeyState: 'PendingDeletion' }, /is PendingDeletion\. Cancel its deletion/],
    ['a replica to be deleted', { KeyState: 'PendingReplicaDeletion' }, /is PendingReplicaDeletion\. Cancel/],
    [
      'without its material',
      { Origin: 'EXTERNAL', KeyState: 'PendingImport' },
      /is PendingImport\. Import its key mat/
    ],
    ['cut off from its store', { KeyState: 'Unavailable' }, /is Unavailable\. Connect its custom key store/],
    ['being made', { KeyState: 'Creating' }, /is Creating\. Wait until it is Enabled/]
  ])('%s', async (_, key, said) => {
    const { problems } = await check(describing(key))
    expect(problems).toEqual([expect.stringMatching(said)])
    expect(problems[0]).toMatch(new RegExp(`^Input kms-key-arn: ${KEY} `))
  })

  test('not there', async () => {
    const missing = sdkError('NotFoundException')
    expect((await check(missing, missing)).problems).toEqual([
      expect.stringMatching(/^Input kms-key-arn: KMS DescribeKey of .*NotFoundException.*no such KMS key/)
    ])
  })
})

describe('the dry run asks for exactly what files will ask for', () => {
  test.each([
    ['kms', 256, 'GenerateDataKey', { KeySpec: 'AES_256' }],
    ['kms', 192, 'GenerateDataKey', { NumberOfBytes: 24 }],
    ['kms', 128, 'GenerateDataKey', { KeySpec: 'AES_128' }],
    ['local', 192, 'Encrypt', { Plaintext: new Uint8Array(24) }]
  ] as const)('%s, %d bits: %s', async (dataKeySource, dataKeyBits, operation, request) => {
    const { kms, problems } = await check(describing({}), DRY_RUN, { dataKeySource, dataKeyBits })
    const input = { KeyId: KEY, EncryptionContext: CONTEXT, DryRun: true, ...request }
    expect(kms.sent.filter((one) => one.operation !== 'DescribeKey')).toEqual([{ operation, input }])
    expect(problems).toEqual([])
  })

  test('an answer instead of an error is as good', async () => {
    expect(await check(describing({}), {})).toMatchObject({ problems: [], debug: [] })
  })

  test.each([
    'AccessDeniedException',
    'NotFoundException',
    'DisabledException',
    'KMSInvalidStateException',
    'InvalidKeyUsageException'
  ])('%s ends the run, also where DescribeKey may not be asked', async (name) => {
    const { problems, debug } = await check(sdkError('AccessDeniedException'), sdkError(name))
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^Input kms-key-arn: KMS GenerateDataKey of .*${name}`))
    ])
    expect(debug).toEqual([expect.stringMatching(/^preflight: skipped KMS DescribeKey: AccessDeniedException/)])
  })

  test('what is denied is told with the statement that is missing', async () => {
    const { problems } = await check(describing({}), sdkError('AccessDeniedException'), { dataKeySource: 'local' })
    expect(problems).toEqual([expect.stringMatching(/"Action":"kms:Encrypt","Resource":"arn:aws:kms:.*"Condition"/)])
  })

  test.each(['ThrottlingException', 'KMSInternalException', 'UnsupportedOperationException'])(
    '%s is no reason to end the run',
    async (name) => {
      const { problems, debug } = await check(describing({}), sdkError(name))
      expect(problems).toEqual([])
      expect(debug).toEqual([expect.stringMatching(/^preflight: skipped KMS DryRun/)])
    }
  )
})

test('what both find is told once, in the words of DescribeKey', async () => {
  const { problems } = await check(describing({ KeyState: 'Disabled' }), sdkError('DisabledException'))
  expect(problems).toEqual([expect.stringMatching(/ is Disabled\. Enable it/)])
})

test('the key behind an alias is asked for, that of a key is not', async () => {
  const kms = fakeClient({ DescribeKey: { KeyMetadata: GOOD } })
  const { signal } = new AbortController()
  expect(await keyArnBehind(kms as unknown as KMSClient, ALIAS, signal)).toBe(KEY)
  expect(await keyArnBehind(kms as unknown as KMSClient, KEY, signal)).toBe(KEY)
  expect(kms.sent).toEqual([{ operation: 'DescribeKey', input: { KeyId: ALIAS } }])
})
