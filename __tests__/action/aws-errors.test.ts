import { CreateKeyCommand, type CreateKeyCommandInput, DisableKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const NINE_MIB = 9 * 2 ** 20
/** Enough to tell one try from several, and soon over. */
const TWO_ATTEMPTS = { AWS_MAX_ATTEMPTS: '2' }

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  aws.s3.createBucket('bucket-in-ireland', 'eu-west-1')
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('a.mov', 'a')
})
afterEach(() => {
  aws.faults.clear()
  aws.kms.misbehave(undefined)
  scene.remove()
})

/** Every file that failed is in one annotation, with this said of it; nothing of it stays in S3. */
function expectFailure(step: StepResult, path: string, said: RegExp): void {
  expect(step.exitCode).toBe(1)
  expect(step.stderr).toBe('')
  expect(step.errors.filter((message) => message.startsWith(`${path}: `))).toEqual([expect.stringMatching(said)])
  expect(scene.objects()).not.toContain(path)
  expect(scene.openUploads()).toBe(0)
  const manifest = readManifest(step)
  expect(manifestProblems(manifest)).toEqual([])
  expect(manifest.files.find((file) => file.path === path)?.status).toBe('failed')
}

describe('the policy statement in an error is the one that is missing', () => {
  const credential = {
    accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
    secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    arn: 'arn:aws:iam::111122223333:user/workflow'
  }
  const asWorkflow = {
    ...TWO_ATTEMPTS,
    AWS_ACCESS_KEY_ID: credential.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credential.secretAccessKey
  }

  test.each([
    ['kms', ['kms:GenerateDataKey', 's3:PutObject', 'mediaconvert:CreateJob', 'iam:PassRole']],
    ['local', ['kms:Encrypt', 's3:PutObject', 'mediaconvert:CreateJob', 'iam:PassRole']]
  ])(
    'key from %s: granting what each error names, and nothing else, leads to a job',
    async (source, expected) => {
      const granted: PolicyStatement[] = []
      for (const action of expected) {
        aws.credentials.add({ ...credential, policies: [{ Statement: granted }] })
        const step = await submit(source)
        expect(step.exitCode).toBe(1)
        const statement = statementIn(step)
        expect(statement.Action).toBe(action)
        granted.push(statement)
      }
      aws.credentials.add({ ...credential, policies: [{ Statement: granted }] })
      const last = await submit(source)
      expect(last).toMatchObject({ exitCode: 0, errors: [] })
      expect(jsonOutput(last, 'job-ids')).toHaveLength(1)
      expect(JSON.stringify(granted)).toContain('"kms:EncryptionContext:service":"mediaconvert.amazonaws.com"')
    },
    30_000
  )

  function submit(source: string): Promise<StepResult> {
    const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
    const inputs = {
      job: 'submit',
      'data-key-source': source,
      'role-arn': aws.roleArn,
      'job-settings': JSON.stringify(settings),
      'if-exists': 'overwrite'
    }
    return scene.run(inputs, { env: asWorkflow })
  }

  function statementIn({ errors }: StepResult): PolicyStatement {
    const [, text] = /this statement: (\{.*\})/.exec(errors[0] ?? '') ?? []
    return JSON.parse(text ?? 'null') as PolicyStatement
  }
})

describe('KMS', () => {
  const MISSING = 'arn:aws:kms:us-east-1:111122223333:key/00000000-0000-4000-8000-000000000000'

  async function keyOf(input: CreateKeyCommandInput): Promise<string> {
    const { KeyMetadata } = await new KMSClient(clientConfig(aws)).send(new CreateKeyCommand(input))
    return KeyMetadata?.Arn ?? ''
  }

  test('a key that is not there', async () => {
    const step = await scene.run({ 'kms-key-arn': MISSING })
    expectFailure(step, 'a.mov', /KMS GenerateDataKey of arn:aws:kms.*NotFoundException: .*does not exist.*kms-key-arn/)
  })

  test('a disabled key', async () => {
    const arn = await keyOf({})
    await new KMSClient(clientConfig(aws)).send(new DisableKeyCommand({ KeyId: arn }))
    expectFailure(await scene.run({ 'kms-key-arn': arn }), 'a.mov', /DisabledException: .*is disabled.*Enable it/)
  })

  test('a key that signs', async () => {
    const arn = await keyOf({ KeySpec: 'RSA_2048', KeyUsage: 'SIGN_VERIFY' })
    const step = await scene.run({ 'kms-key-arn': arn, 'data-key-source': 'local' })
    expectFailure(step, 'a.mov', /KMS Encrypt of .*InvalidKeyUsageException: .*symmetric.*ENCRYPT_DECRYPT/)
  })

  test('throttling passes', async () => {
    aws.faults.add({ operation: 'GenerateDataKey', kind: 'throttle', times: 2 })
    expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [] })
  })

  type Answer = Readonly<Record<string, unknown>>
  test.each<[string, (answer: Answer) => Answer, RegExp]>([
    [
      'a key of another length',
      (a) => ({ ...a, Plaintext: Buffer.alloc(16, 7).toString('base64') }),
      /16 bytes where 32/
    ],
    ['no plaintext', (a) => ({ ...a, Plaintext: undefined }), /no plaintext data key/],
    ['no ciphertext', (a) => ({ ...a, CiphertextBlob: undefined }), /no encrypted data key/],
    ['the plaintext for the ciphertext', (a) => ({ ...a, CiphertextBlob: a['Plaintext'] }), /contains the plaintext/],
    ['another key’s answer', (a) => ({ ...a, KeyId: MISSING }), /not the one that was asked for/]
  ])('%s is not used', async (_, change, said) => {
    aws.kms.misbehave((operation, answer) => (operation === 'GenerateDataKey' ? change(answer) : answer))
    const step = await scene.run()
    expectFailure(step, 'a.mov', said)
    expect(step.errors[0]).toMatch(/AWS_ENDPOINT_URL_KMS/)
    expect(aws.requests.of('PutObject')).toEqual([])
  })
})

describe('S3', () => {
  test.each([
    ['a bucket that is not there', 's3://no-such-bucket-here/', /NoSuchBucket|HTTP 404/, /check destination/],
    ['a bucket in another Region', 's3://bucket-in-ireland/', /AuthorizationHeaderMalformed|HTTP 400/, /aws-region/]
  ])('%s', async (_, destination, said, advice) => {
    const step = await scene.run({ destination })
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors[0]).toMatch(said)
    expect(step.errors[0]).toMatch(advice)
  })

  test('503 that passes is seen in the debug log only', async () => {
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    for (const operation of ['PutObject', 'CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload']) {
      aws.faults.add({ operation, kind: 'throttle' })
    }
    expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(aws.faults.pending()).toEqual([])
    expect(scene.openUploads()).toBe(0)
  })

  test('503 that does not pass ends the file, and leaves the other', async () => {
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    aws.faults.add({ operation: 'UploadPart', partNumber: 2, kind: 'throttle', times: 100 })
    const step = await scene.run({}, { env: TWO_ATTEMPTS })
    expectFailure(
      step,
      'b.mov',
      /S3 UploadPart \(part 2\) of s3:.*b\.mov failed: SlowDown: Please reduce.*run the step again/
    )
    expect(scene.objects()).toEqual(['a.mov'])
    expect(aws.requests.of('UploadPart').filter(({ partNumber }) => partNumber === 2)).toHaveLength(2)
  })

  test.each([
    ['reset', { kind: 'reset', afterBytes: 2 ** 20 }],
    ['an answer lost', { kind: 'lose-answer' }],
    ['a checksum that is not that of the bytes sent', { kind: 'wrong-checksum' }],
    ['an error before its body was sent', { kind: 'error', status: 503, code: 'SlowDown' }]
  ] as const)('a part that meets %s is sent again', async (_, effect) => {
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    aws.faults.add({ operation: 'UploadPart', partNumber: 1, ...effect })
    expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [] })
    expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
    expect(scene.openUploads()).toBe(0)
  })

  test('an error inside a 200 of CompleteMultipartUpload is an error, and is tried again', async () => {
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    aws.faults.add({ operation: 'CompleteMultipartUpload', kind: 'error-in-200' })
    expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [] })
    expect(aws.requests.of('CompleteMultipartUpload')).toHaveLength(2)
    expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
  })

  test('what cannot be aborted either is said with the command for it, and tried again by the post step', async () => {
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    const denied = { kind: 'error', status: 403, code: 'AccessDenied', message: 'Access Denied' } as const
    aws.faults.add({ operation: 'UploadPart', times: 10, ...denied })
    aws.faults.add({ operation: 'AbortMultipartUpload', times: 10, ...denied })
    const step = await scene.run({}, { env: TWO_ATTEMPTS })
    expect(step.errors.find((message) => message.startsWith('b.mov: '))).toMatch(
      /UploadPart .*AccessDenied.*could not be aborted.*aws s3api abort-multipart-upload --bucket local-aws-input --key='.*b\.mov' --upload-id='/
    )
    expect(scene.openUploads()).toBe(1)
    aws.faults.clear()
    expect(await scene.cleanUp(step)).toMatchObject({ exitCode: 0, errors: [] })
    expect(scene.openUploads()).toBe(0)
  })
})

describe('credentials', () => {
  test('none at all', async () => {
    const env = {
      AWS_ACCESS_KEY_ID: undefined,
      AWS_SECRET_ACCESS_KEY: undefined,
      AWS_EC2_METADATA_DISABLED: 'true',
      HOME: scene.folder.temporary,
      USERPROFILE: scene.folder.temporary
    }
    const step = await scene.run({}, { env })
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors[0]).toMatch(/No AWS credentials were found.*configure-aws-credentials.*id-token: write/)
  })

  test('that AWS does not know', async () => {
    const step = await scene.run({}, { env: { ...TWO_ATTEMPTS, AWS_ACCESS_KEY_ID: 'AKIAUNKNOWN' } })
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors[0]).toMatch(/(InvalidAccessKeyId|UnrecognizedClientException|HTTP 403).*[Cc]redentials/s)
  })
})
