import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as mc from '@aws-sdk/client-mediaconvert'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createIam } from '../../local-aws/iam/service.ts'
import { createKms } from '../../local-aws/kms/service.ts'
import { rules } from '../../local-aws/mediaconvert/rules.ts'
import { check } from '../../local-aws/mediaconvert/schema.ts'
import { createMediaConvert } from '../../local-aws/mediaconvert/service.ts'
import { startLocalAws } from '../../local-aws/server.ts'
import type { LocalAws } from '../../local-aws/server.ts'
import { awsCli, clientConfig, errorOf, isInstalled } from './support/clients.ts'
import { jobRequest, mp4Output } from './support/encrypted-sample.ts'

let aws: LocalAws
let client: mc.MediaConvertClient
let request: mc.CreateJobCommandInput

beforeAll(async () => {
  aws = await startLocalAws()
  client = new mc.MediaConvertClient(clientConfig(aws))
  request = jobRequest(aws, [{ FileInput: `s3://${aws.inputBucket}/film.mp4` }])
})

beforeEach(() => aws.mediaconvert.hold())

afterAll(() => aws.stop())

function create(changes: Partial<mc.CreateJobCommandInput> = {}): Promise<mc.CreateJobCommandOutput> {
  return client.send(new mc.CreateJobCommand({ ...request, ...changes }))
}

describe('CreateJob', () => {
  test('answers the job as it was submitted', async () => {
    const { Job, $metadata } = await create({ UserMetadata: { ref: 'refs/heads/main' }, Priority: 5 })
    expect($metadata.httpStatusCode).toBe(201)
    expect(Job?.Id).toMatch(/^\d{13}-[a-z0-9]{6}$/)
    expect(Job?.Arn).toBe(`arn:aws:mediaconvert:us-east-1:${aws.account}:jobs/${Job?.Id ?? ''}`)
    expect(Job).toMatchObject({
      ...{ Status: 'SUBMITTED', Role: aws.roleArn, Priority: 5, UserMetadata: { ref: 'refs/heads/main' } },
      Queue: `arn:aws:mediaconvert:us-east-1:${aws.account}:queues/Default`,
      Settings: request.Settings
    })
  })

  test('gives the same job for the same token', async () => {
    const ClientRequestToken = 'token-1'
    const [first, second, other] = [
      await create({ ClientRequestToken }),
      await create({ ClientRequestToken }),
      await create()
    ]
    expect(second.Job?.Id).toBe(first.Job?.Id)
    expect(other.Job?.Id).not.toBe(first.Job?.Id)
  })

  const decryption = {
    ...{ DecryptionMode: 'AES_CTR', EncryptedDecryptionKey: 'A'.repeat(248) },
    InitializationVector: 'A'.repeat(16)
  } as const
  test.each([
    ['another mode', { DecryptionMode: 'AES_XTS' }, 'decryptionMode: Should be equal to one of the values'],
    ['a short key', { EncryptedDecryptionKey: 'AAAA' }, 'encryptedDecryptionKey: Should be at least 24'],
    ['a long key', { EncryptedDecryptionKey: 'A'.repeat(516) }, 'encryptedDecryptionKey: Should be at most 512'],
    ['no base64', { EncryptedDecryptionKey: '-'.repeat(248) }, 'encryptedDecryptionKey: Should match pattern'],
    [
      'a vector in hex',
      { InitializationVector: '00112233445566778899aabb' },
      'initializationVector: Should match pattern'
    ],
    ['no Region', { KmsKeyRegion: 'nowhere-1' }, 'kmsKeyRegion: Should match pattern']
  ])('refuses %s as decryption settings', async (_, change, message) => {
    const DecryptionSettings = { ...decryption, ...change } as mc.InputDecryptionSettings
    const Settings = { ...request.Settings, Inputs: [{ FileInput: 's3://b/k', DecryptionSettings }] }
    const error = await errorOf(create({ Settings }))
    expect(error.name).toBe('BadRequestException')
    expect(error.message).toContain(`/inputs/0/decryptionSettings/${message}`)
  })

  test.each([
    [{ Inputs: [] }, '/inputs: Should have at least 1 items'],
    [{ Inputs: [{}] }, '/inputs/0: fileInput is a required property'],
    [{ Inputs: [{ FileInput: 'film.mp4' }] }, '/inputs/0/fileInput: Should match pattern'],
    [{ OutputGroups: [] }, '/outputGroups: Should have at least 1 items']
  ])('refuses the settings %j', async (settings, message) => {
    const error = await errorOf(create({ Settings: { ...request.Settings, ...settings } }))
    expect(error.message).toContain(message)
  })

  test('refuses an output without a container, and AAC without a sample rate', async () => {
    const aac = { CodecSettings: { Codec: 'AAC', AacSettings: { Bitrate: 64_000 } } } as const
    const settings = (output: mc.Output) => jobRequest(aws, [{ FileInput: 's3://b/k' }], [output])
    const bare = await errorOf(create(settings({})))
    expect(bare.message).toBe('/outputGroups/0/outputs/0: containerSettings is a required property')
    const silent = await errorOf(create(settings(mp4Output({ AudioDescriptions: [aac] }))))
    expect(silent.message).toContain('/aacSettings: sampleRate is a required property')
  })

  test('refuses user metadata that it cannot hold', async () => {
    const error = await errorOf(create({ UserMetadata: { file: '100%.mp4' } }))
    expect(error.message).toContain("The user metadata value '100%.mp4' is invalid.")
  })

  test('knows neither queue nor template that nobody made', async () => {
    for (const changes of [{ Queue: 'none' }, { JobTemplate: 'none' }]) {
      expect(await errorOf(create(changes))).toMatchObject({ name: 'NotFoundException' })
    }
  })

  test('needs the permission to pass the role', async () => {
    const credentials = { accessKeyId: 'AKIASUBMITTER', secretAccessKey: 'secret' }
    const policy = { Statement: { Effect: 'Allow', Action: 'mediaconvert:*', Resource: '*' } } as const
    const arn = `arn:aws:iam::${aws.account}:user/submitter`
    aws.credentials.add({ ...credentials, arn, policies: [policy] })
    const submitter = new mc.MediaConvertClient({ ...clientConfig(aws), credentials })
    expect(await errorOf(submitter.send(new mc.CreateJobCommand(request)))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`not authorized to perform: iam:PassRole on resource: ${aws.roleArn}`)
    })
  })
})

describe('requests against the model', () => {
  test.each([
    [{ settings: {} }, '/', 'role is a required property'],
    [{ role: 1, settings: {} }, '/role', 'Should be of type string'],
    [{ role: 'arn:aws:iam::1:role/r', settings: {} }, '/role', 'Should match pattern'],
    [{ settings: {}, Role: 'r' }, '', 'Role is not a member of CreateJobRequest'],
    [{ settings: { inputs: {} } }, '/settings/inputs', 'Should be of type array'],
    [
      { settings: { inputs: [{ DecryptionSettings: {} }] } },
      '/settings/inputs/0',
      'DecryptionSettings is not a member of Input'
    ],
    [{ settings: {}, tags: { a: 1 } }, '/tags/a', 'Should be of type string']
  ])('%j', (body, path, message) => {
    const problems = check(body, mc.CreateJobRequest$, rules)
    expect(problems).toContainEqual({ path, message: expect.stringContaining(message) })
  })

  test('names of audio selectors are free', () => {
    const inputs = [{ fileInput: 's3://b/k', audioSelectors: { 'Audio Selector 1': { defaultSelection: 'DEFAULT' } } }]
    expect(check({ role: aws.roleArn, settings: { inputs } }, mc.CreateJobRequest$, rules)).toEqual([])
  })
})

describe('templates and queues', () => {
  test("a template's settings are under those of the job", async () => {
    const { OutputGroups } = request.Settings ?? {}
    const template = { Name: 'web', Settings: { OutputGroups }, Priority: 3 }
    await client.send(new mc.CreateJobTemplateCommand(template as mc.CreateJobTemplateCommandInput))
    const Settings = { Inputs: [{ FileInput: 's3://b/k' }] }
    const { Job } = await create({ JobTemplate: 'web', Settings })
    expect(Job?.JobTemplate).toBe(`arn:aws:mediaconvert:us-east-1:${aws.account}:jobTemplates/web`)
    expect(Job?.Settings).toEqual({ ...Settings, OutputGroups })
    const { JobTemplate } = await client.send(new mc.GetJobTemplateCommand({ Name: 'web' }))
    expect(JobTemplate).toMatchObject({ Name: 'web', Type: 'CUSTOM', Priority: 3 })
  })

  test('a paused queue keeps its jobs', async () => {
    await client.send(new mc.CreateQueueCommand({ Name: 'later', Status: 'PAUSED' }))
    aws.mediaconvert.release()
    const { Job } = await create({ Queue: 'later' })
    await aws.mediaconvert.settled()
    const { Queue } = await client.send(new mc.GetQueueCommand({ Name: 'later' }))
    expect(Queue).toMatchObject({ Arn: Job?.Queue, Status: 'PAUSED', SubmittedJobsCount: 1, ProgressingJobsCount: 0 })
  })

  test('a queue runs as many jobs at once as it is made for', async () => {
    await client.send(new mc.CreateQueueCommand({ Name: 'narrow', ConcurrentJobs: 1 }))
    aws.mediaconvert.hold('PROBING')
    for (let i = 0; i < 3; i++) await create({ Queue: 'narrow' })
    const count = async (Status: mc.JobStatus) => {
      const { Jobs } = await client.send(new mc.ListJobsCommand({ Queue: 'narrow', Status }))
      return Jobs?.length
    }
    expect([await count('PROGRESSING'), await count('SUBMITTED')]).toEqual([1, 2])
    aws.mediaconvert.release()
    await aws.mediaconvert.settled()
    expect(await count('ERROR')).toBe(3)
  })
})

describe('jobs', () => {
  test('are listed newest first, a page at a time', async () => {
    await client.send(new mc.CreateQueueCommand({ Name: 'listed' }))
    const ids = []
    for (let i = 0; i < 3; i++) ids.unshift((await create({ Queue: 'listed' })).Job?.Id)
    const list = new mc.ListJobsCommand({ Queue: 'listed', MaxResults: 2 })
    const first = await client.send(list)
    const next = await client.send(new mc.ListJobsCommand({ ...list.input, NextToken: first.NextToken }))
    expect([...(first.Jobs ?? []), ...(next.Jobs ?? [])].map(({ Id }) => Id)).toEqual(ids)
    expect(next.NextToken).toBeUndefined()
  })

  test('belong to their Region', async () => {
    const { Job } = await create()
    const elsewhere = new mc.MediaConvertClient({ ...clientConfig(aws), region: 'eu-west-1' })
    const error = await errorOf(elsewhere.send(new mc.GetJobCommand({ Id: Job?.Id })))
    expect(error).toMatchObject({ name: 'NotFoundException' })
  })

  test('carry their tags', async () => {
    const { Job } = await create({ Tags: { project: 'film' } })
    await client.send(new mc.TagResourceCommand({ Arn: Job?.Arn, Tags: { stage: 'test' } }))
    const { ResourceTags } = await client.send(new mc.ListTagsForResourceCommand({ Arn: Job?.Arn }))
    expect(ResourceTags?.Tags).toEqual({ project: 'film', stage: 'test' })
  })
})

test('after a minute a token makes a new job', async () => {
  let now = 1_700_000_000_000
  const parts = { kms: createKms(), s3: createKms(), roles: createIam().roles, now: () => now }
  const service = createMediaConvert(parts)
  service.hold()
  const body = JSON.stringify({
    ...{ role: 'arn:aws:iam::111122223333:role/r', clientRequestToken: 't' },
    settings: {
      inputs: [{ fileInput: 's3://b/k' }],
      outputGroups: [{ outputGroupSettings: { type: 'FILE_GROUP_SETTINGS' }, outputs: [{ preset: 'p' }] }]
    }
  })
  const post = async () => {
    const caller = { accessKeyId: 'A', arn: 'arn', policies: 'administrator' } as const
    const head = { id: '1', method: 'POST', path: '/2017-08-29/jobs', query: new URLSearchParams(), headers: {} }
    const rest = { region: 'us-east-1', bufferedBody: Buffer.alloc(0), trailers: new Map<string, string>() }
    const answer = await service.handle({
      ...head,
      ...rest,
      caller,
      body: process.stdin,
      text: () => Promise.resolve(body)
    })
    return (JSON.parse(answer.body as string) as { job: { id: string } }).job.id
  }
  const first = await post()
  now += 59_000
  expect(await post()).toBe(first)
  now += 2_000
  expect(await post()).not.toBe(first)
})

const cliTest = isInstalled('aws') ? test : test.skip

cliTest(
  'the AWS CLI takes a rendered request',
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'cli-'))
    const path = join(directory, 'job.json')
    await writeFile(path, JSON.stringify(request))
    const answer = await awsCli(aws, ['mediaconvert', 'create-job', '--cli-input-json', `file://${path}`])
    expect(answer).toMatchObject({ Job: { Status: 'SUBMITTED', Role: aws.roleArn } })
    await rm(directory, { recursive: true })
  },
  60_000
)
