import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { CreateRoleCommand, DeleteRolePolicyCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { CancelJobCommand, CreateJobCommand, GetJobCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import type { CreateJobCommandInput, Input, Job } from '@aws-sdk/client-mediaconvert'
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startLocalAws } from '../../local-aws/server.ts'
import type { LocalAws } from '../../local-aws/server.ts'
import { clientConfig, errorOf, isInstalled } from './support/clients.ts'
import {
  gcmEncrypt,
  jobRequest,
  mp4Output,
  newDataKey,
  opensslEncrypt,
  putInput,
  sampleBytes
} from './support/encrypted-sample.ts'
import type { DataKey } from './support/encrypted-sample.ts'

let aws: LocalAws
let client: MediaConvertClient
let sample: Buffer
let dataKey: DataKey

beforeAll(async () => {
  aws = await startLocalAws()
  client = new MediaConvertClient(clientConfig(aws))
  sample = await sampleBytes()
  dataKey = await newDataKey(aws)
}, 60_000)

afterAll(() => aws.stop())

afterEach(() => {
  aws.mediaconvert.failJobs()
  aws.mediaconvert.release()
})

async function submit(request: CreateJobCommandInput): Promise<Job> {
  const answer = await client.send(new CreateJobCommand(request))
  return present(answer.Job)
}

async function get(id: string | undefined): Promise<Job> {
  const answer = await client.send(new GetJobCommand({ Id: id }))
  return present(answer.Job)
}

function present(job: Job | undefined): Job {
  if (job === undefined) throw new Error('there is no job in the answer')
  return job
}

async function run(inputs: Input[], changes: Partial<CreateJobCommandInput> = {}): Promise<Job> {
  const { Id } = await submit({ ...jobRequest(aws, inputs), ...changes })
  await aws.mediaconvert.settled()
  return get(Id)
}

type Mode = 'AES_CTR' | 'AES_CBC' | 'AES_GCM'

function encrypt(mode: Mode, iv: Buffer, key = dataKey.plaintext): Buffer | Promise<Buffer> {
  if (mode === 'AES_GCM') return gcmEncrypt(key, iv, sample)
  return opensslEncrypt(mode === 'AES_CTR' ? 'ctr' : 'cbc', key, iv, sample)
}

function settings(mode: Mode, iv: Buffer, key = dataKey): NonNullable<Input['DecryptionSettings']> {
  return { DecryptionMode: mode, EncryptedDecryptionKey: key.encrypted, InitializationVector: iv.toString('base64') }
}

const notMedia = {
  Status: 'ERROR',
  ErrorCode: 1010,
  ErrorMessage: 'Failed probe/open: [No parser found for container]'
}
const cases: [Mode, number][] = [
  ['AES_CTR', 16],
  ['AES_CTR', 12],
  ['AES_CBC', 16],
  ['AES_GCM', 16],
  ['AES_GCM', 12]
]
const opensslDescribe = isInstalled('openssl') ? describe : describe.skip

opensslDescribe.each(cases)('ciphertext in %s with %i bytes of initialization vector', (mode, length) => {
  const iv = randomBytes(length)
  let FileInput: string

  beforeAll(async () => {
    FileInput = await putInput(aws, `${mode} ${length}/film ü.mp4`, await encrypt(mode, iv))
  })

  test('is decrypted and encoded', async () => {
    const job = await run([{ FileInput, DecryptionSettings: settings(mode, iv) }])
    expect(job).toMatchObject({ Status: 'COMPLETE', JobPercentComplete: 100, Messages: { Warning: [] } })
    const [detail] = job.OutputGroupDetails?.[0]?.OutputDetails ?? []
    expect(detail).toMatchObject({ VideoDetails: { WidthInPx: 96, HeightInPx: 54 } })
    const found = await new S3Client(clientConfig(aws)).send(
      new GetObjectCommand({ Bucket: aws.outputBucket, Key: 'jobs/film ü.mp4' })
    )
    expect((await found.Body?.transformToByteArray())?.length).toBeGreaterThan(1000)
  }, 30_000)

  test('is noise with another initialization vector', async () => {
    const job = await run([{ FileInput, DecryptionSettings: settings(mode, randomBytes(length)) }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1010 })
  })

  test('is noise with another data key', async () => {
    const other = await newDataKey(aws)
    const job = await run([{ FileInput, DecryptionSettings: settings(mode, iv, other) }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1010 })
  })

  test('is noise without decryption settings', async () => {
    expect(await run([{ FileInput }])).toMatchObject(notMedia)
  })

  test('leaves no plaintext behind', async () => {
    await run([{ FileInput, DecryptionSettings: settings(mode, iv) }])
    const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`local-aws-job-${process.pid}-`))
    expect(left).toEqual([])
  }, 30_000)
})

opensslDescribe('what ends a job in an error', () => {
  const iv = Buffer.concat([randomBytes(12), Buffer.alloc(4)])
  let FileInput: string
  let input: Input

  beforeAll(async () => {
    FileInput = await putInput(aws, 'film.mp4', await encrypt('AES_CTR', iv))
    input = { FileInput, DecryptionSettings: settings('AES_CTR', iv) }
  })

  function without(...members: (keyof NonNullable<Input['DecryptionSettings']>)[]): Input {
    const kept = Object.entries(input.DecryptionSettings ?? {}).filter(([name]) => !members.some((one) => one === name))
    return { FileInput, DecryptionSettings: Object.fromEntries(kept) }
  }

  test.each(['AES_CBC', 'AES_GCM'] as const)('another mode, %s', async (mode) => {
    const job = await run([{ FileInput, DecryptionSettings: settings(mode, iv) }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1010 })
  })

  test('a 12-byte vector with AES_CBC', async () => {
    const job = await run([{ FileInput, DecryptionSettings: settings('AES_CBC', randomBytes(12)) }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1040 })
  })

  test('decryption settings without a vector', async () => {
    expect(await run([without('InitializationVector')])).toMatchObject({ Status: 'ERROR', ErrorCode: 1040 })
  })

  test('a plaintext data key', async () => {
    const plain = { ...dataKey, encrypted: dataKey.plaintext.toString('base64') }
    const job = await run([{ FileInput, DecryptionSettings: settings('AES_CTR', iv, plain) }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1010 })
    expect(job.ErrorMessage).toContain('InvalidCiphertextException')
    expect(job.ErrorMessage).not.toContain(plain.encrypted)
  })

  test('one changed bit in AES_GCM', async () => {
    const ciphertext = gcmEncrypt(dataKey.plaintext, iv, sample)
    ciphertext[5000] = (ciphertext[5000] ?? 0) ^ 1
    const changed = await putInput(aws, 'changed.mp4', ciphertext)
    const job = await run([{ FileInput: changed, DecryptionSettings: settings('AES_GCM', iv) }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1010 })
    expect(job.ErrorMessage).toContain('authentication tag')
  })

  test('AES_CBC without its last block', async () => {
    const whole = await opensslEncrypt('cbc', dataKey.plaintext, iv, sample)
    const cut = await putInput(aws, 'cut.mp4', whole.subarray(0, -16))
    const job = await run([{ FileInput: cut, DecryptionSettings: settings('AES_CBC', iv) }])
    expect(job.Status).toBe('ERROR')
    expect([1010, 1076]).toContain(job.ErrorCode)
  })

  test('an object that the role may not read, and one in no bucket', async () => {
    const denied = await run([{ FileInput: `s3://${aws.outputBucket}/film.mp4` }])
    expect(denied).toMatchObject({ Status: 'ERROR', ErrorCode: 1401 })
    expect(await run([{ FileInput: 's3://no-such-bucket/film.mp4' }])).toMatchObject({
      Status: 'ERROR',
      ErrorCode: 1404
    })
  })

  test('outputs that the role may not write', async () => {
    const request = jobRequest(aws, [input])
    const [group] = request.Settings?.OutputGroups ?? []
    const elsewhere = {
      Type: 'FILE_GROUP_SETTINGS',
      FileGroupSettings: { Destination: `s3://${aws.inputBucket}/` }
    } as const
    const Settings = { ...request.Settings, OutputGroups: [{ ...group, OutputGroupSettings: elsewhere }] }
    expect(await run([input], { Settings })).toMatchObject({ Status: 'ERROR', ErrorCode: 1517 })
  }, 30_000)

  test('a role that is not there, or trusts another service', async () => {
    const absent = `arn:aws:iam::${aws.account}:role/absent`
    expect(await run([input], { Role: absent })).toMatchObject({ ErrorCode: 1433 })
    expect(await run([input], { Role: await newRole('ec2.amazonaws.com') })).toMatchObject({ ErrorCode: 1434 })
  })

  test('a role without kms:Decrypt, until it gets it for this encryption context', async () => {
    const iam = new IAMClient(clientConfig(aws))
    const Role = await newRole('mediaconvert.amazonaws.com')
    await put(iam, Role, 'bucket', [{ Effect: 'Allow', Action: ['s3:GetObject', 's3:PutObject'], Resource: '*' }])
    const denied = await run([input], { Role })
    expect(denied).toMatchObject({ Status: 'ERROR', ErrorCode: 1401 })
    expect(denied.ErrorMessage).toContain('kms:Decrypt')
    await put(iam, Role, 'decrypt', [
      {
        ...{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: aws.kmsKeyArn },
        Condition: {
          StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' },
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['service'] }
        }
      }
    ])
    expect(await run([input], { Role })).toMatchObject({ Status: 'COMPLETE' })
    const RoleName = Role.split('/').at(-1)
    await iam.send(new DeleteRolePolicyCommand({ RoleName, PolicyName: 'decrypt' }))
    expect(await run([input], { Role })).toMatchObject({ Status: 'ERROR', ErrorCode: 1401 })
  }, 30_000)

  test('a key of another Region that kmsKeyRegion does not name', async () => {
    const elsewhere = new KMSClient({ ...clientConfig(aws), region: 'eu-west-1' })
    const { KeyMetadata } = await elsewhere.send(new CreateKeyCommand({}))
    const Role = await newRole('mediaconvert.amazonaws.com')
    await put(new IAMClient(clientConfig(aws)), Role, 'all', [{ Effect: 'Allow', Action: '*', Resource: '*' }])
    const key = await newDataKey(aws, 32, 'eu-west-1', KeyMetadata?.Arn)
    const FileInput = await putInput(aws, 'europe.mp4', await encrypt('AES_CTR', iv, key.plaintext))
    const DecryptionSettings = settings('AES_CTR', iv, key)
    expect(await run([{ FileInput, DecryptionSettings }], { Role })).toMatchObject({ Status: 'ERROR', ErrorCode: 1401 })
    const named = { ...DecryptionSettings, KmsKeyRegion: 'eu-west-1' }
    const job = await run([{ FileInput, DecryptionSettings: named }], { Role })
    expect(job).toMatchObject({ Status: 'COMPLETE' })
  }, 30_000)
})

async function newRole(service: string): Promise<string> {
  const trust = { Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }] }
  const RoleName = `role-${randomBytes(4).toString('hex')}`
  const command = new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: JSON.stringify(trust) })
  const { Role } = await new IAMClient(clientConfig(aws)).send(command)
  return Role?.Arn ?? ''
}

async function put(iam: IAMClient, role: string, PolicyName: string, statements: readonly object[]): Promise<void> {
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: statements })
  await iam.send(new PutRolePolicyCommand({ RoleName: role.split('/').at(-1), PolicyName, PolicyDocument }))
}

describe('several inputs and outputs', () => {
  test('inputs are joined, each decrypted with its own settings', async () => {
    const iv = randomBytes(12)
    const first = await putInput(aws, 'one.mp4', gcmEncrypt(dataKey.plaintext, iv, sample))
    const second = await putInput(aws, 'two.mp4', sample)
    const job = await run([{ FileInput: first, DecryptionSettings: settings('AES_GCM', iv) }, { FileInput: second }])
    expect(job.Status).toBe('COMPLETE')
    expect(job.OutputGroupDetails?.[0]?.OutputDetails?.[0]?.DurationInMs).toBeGreaterThan(1900)
  }, 30_000)

  test('each output has its name, and the same name twice is an error', async () => {
    const FileInput = await putInput(aws, 'named.mp4', sample)
    const soundOnly = {
      ContainerSettings: { Container: 'MP4' },
      AudioDescriptions: mp4Output().AudioDescriptions
    } as const
    const outputs = [mp4Output({ NameModifier: '_small' }), { ...soundOnly, NameModifier: '_sound', Extension: 'm4a' }]
    const request = jobRequest(aws, [{ FileInput }], outputs)
    expect(await run([], request)).toMatchObject({ Status: 'COMPLETE' })
    const list = new ListObjectsV2Command({ Bucket: aws.outputBucket, Prefix: 'jobs/named' })
    const { Contents } = await new S3Client(clientConfig(aws)).send(list)
    expect(Contents?.map(({ Key }) => Key)).toEqual(['jobs/named_small.mp4', 'jobs/named_sound.m4a'])
    const twice = jobRequest(aws, [{ FileInput }], [mp4Output(), mp4Output()])
    expect(await run([], twice)).toMatchObject({ Status: 'ERROR', ErrorCode: 1040 })
  }, 30_000)
})

test('a bucket may be in another Region than the job', async () => {
  aws.s3.createBucket('local-aws-europe', 'eu-west-1')
  const europe = new S3Client({ ...clientConfig(aws), region: 'eu-west-1' })
  await europe.send(new PutObjectCommand({ Bucket: 'local-aws-europe', Key: 'film.mp4', Body: sample }))
  const Role = await newRole('mediaconvert.amazonaws.com')
  await put(new IAMClient(clientConfig(aws)), Role, 'all', [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }])
  expect(await run([{ FileInput: 's3://local-aws-europe/film.mp4' }], { Role })).toMatchObject({ Status: 'COMPLETE' })
}, 30_000)

describe('control', () => {
  let FileInput: string

  beforeAll(async () => {
    FileInput = await putInput(aws, 'plain.mp4', sample)
  })

  test.each(['PROBING', 'TRANSCODING', 'UPLOADING'] as const)(
    'a job is held where it would enter %s',
    async (phase) => {
      aws.mediaconvert.hold(phase)
      const { Id, Status } = await submit(jobRequest(aws, [{ FileInput }]))
      expect(Status).toBe('SUBMITTED')
      let job = await get(Id)
      while (job.CurrentPhase !== phase) job = await get(Id)
      expect(job.Status).toBe('PROGRESSING')
      aws.mediaconvert.release()
      await aws.mediaconvert.settled()
      expect(await get(Id)).toMatchObject({ Status: 'COMPLETE' })
    },
    30_000
  )

  test.each(['SUBMITTED', 'PROBING'] as const)('a job held at %s can be canceled, once', async (place) => {
    aws.mediaconvert.hold(place)
    const { Id } = await submit(jobRequest(aws, [{ FileInput }]))
    await client.send(new CancelJobCommand({ Id }))
    expect(await get(Id)).toMatchObject({ Status: 'CANCELED' })
    const again = await errorOf(client.send(new CancelJobCommand({ Id })))
    expect(again).toMatchObject({ name: 'ConflictException' })
    aws.mediaconvert.release()
    await aws.mediaconvert.settled()
    expect(await get(Id)).toMatchObject({ Status: 'CANCELED' })
  })

  test('jobs fail as they are told to', async () => {
    aws.mediaconvert.failJobs(1522, 'Timed out')
    const job = await run([{ FileInput }])
    expect(job).toMatchObject({ Status: 'ERROR', ErrorCode: 1522, ErrorMessage: 'Timed out' })
    expect(job.Timing?.FinishTime).toBeInstanceOf(Date)
  })
})
