import { readFileSync } from 'node:fs'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import {
  CreateJobTemplateCommand,
  CreateQueueCommand,
  GetJobCommand,
  ListTagsForResourceCommand,
  MediaConvertClient,
  type CreateJobRequest,
  type Job
} from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { sampleBytes } from '../local-aws/support/encrypted-sample.ts'
import { awsCli, clientConfig, isInstalled } from '../local-aws/support/clients.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepOptions, StepResult } from '../support/run-action.ts'

let aws: LocalAws
let mediaConvert: MediaConvertClient
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  mediaConvert = new MediaConvertClient(clientConfig(aws))
})
afterAll(() => aws.stop())
beforeEach(() => {
  // The jobs' fate is not what most of these tests are about.
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** Submits unless told otherwise, with settings of one input that is the pattern for all files. */
function run(
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<StepOptions, 'inputs'> = {}
): Promise<StepResult> {
  const settings = { Inputs: [{ AudioSelectors: { 'Audio Selector 1': {} } }], OutputGroups: outputGroups(aws) }
  return scene.run(
    { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings), ...inputs },
    options
  )
}

async function jobs(step: StepResult): Promise<Job[]> {
  const ids = jsonOutput(step, 'job-ids') as string[]
  return Promise.all(
    ids.map(async (Id) => (await mediaConvert.send(new GetJobCommand({ Id }))).Job ?? { Role: '', Settings: {} })
  )
}

/** The inputs of a job that this step's files must have got. */
function expectedInput(step: StepResult, path: string): object {
  const file = readManifest(step).files.find((one) => one.path === path)
  return {
    FileInput: scene.s3Uri(path),
    DecryptionSettings: {
      DecryptionMode: file?.mode,
      EncryptedDecryptionKey: file?.encryptedDataKey,
      InitializationVector: file?.initializationVector
    }
  }
}

/** Whatever went wrong: the manifest keeps to its schema, and S3 keeps no half of anything. */
function checkLeftovers(step: StepResult): void {
  expect(manifestProblems(readManifest(step))).toEqual([])
  expect(scene.openUploads()).toBe(0)
  expect(step.stderr).toBe('')
}

describe('how files become jobs', () => {
  test('without local paths in the settings, each file gets a job made after the first input', async () => {
    for (const path of ['b.mov', 'reel/a.mov', 'Z.mov']) scene.write(path, path)
    const step = await run()
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    checkLeftovers(step)
    const paths = ['Z.mov', 'b.mov', 'reel/a.mov']
    const made = await jobs(step)
    expect(made.map(({ Settings }) => Settings?.Inputs)).toEqual(
      paths.map((path) => [{ ...expectedInput(step, path), AudioSelectors: { 'Audio Selector 1': {} } }])
    )
    const ids = jsonOutput(step, 'job-ids') as string[]
    const manifest = readManifest(step)
    expect(manifest.files.map(({ path, jobId }) => [path, jobId])).toEqual(paths.map((path, i) => [path, ids[i]]))
    expect(manifest.jobs).toEqual(
      paths.map((path, i) => ({
        id: ids[i],
        status: 'SUBMITTED',
        inputs: [scene.s3Uri(path)],
        submittedAt: expect.any(String)
      }))
    )
    expect(jsonOutput(step, 'job-statuses')).toEqual(Object.fromEntries(ids.map((id) => [id, 'SUBMITTED'])))
    expect(jsonOutput(step, 'files')).toEqual(paths)
    expect(jsonOutput(step, 's3-uris')).toEqual(paths.map((path) => scene.s3Uri(path)))
    for (const id of ids) expect(step.summary).toContain(`/mediaconvert/home?region=us-east-1#/jobs/summary/${id}`)
  })

  test('with a local path the settings are one job; other inputs stay as they are', async () => {
    for (const path of ['reel/a.mov', 'trailer.mov', 'unused.mov']) scene.write(path, path)
    const elsewhere = { FileInput: 's3://elsewhere/intro.mov', TimecodeSource: 'ZEROBASED' }
    const inputs = [{ FileInput: './reel/a.mov', InputScanType: 'AUTO' }, elsewhere, { FileInput: 'trailer.mov' }]
    const step = await run({ 'job-settings': JSON.stringify({ Inputs: inputs, OutputGroups: outputGroups(aws) }) })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(step.warnings).toEqual([expect.stringMatching(/unused\.mov.*no job/)])
    const [job, ...others] = await jobs(step)
    expect(others).toEqual([])
    expect(job?.Settings?.Inputs).toEqual([
      { ...expectedInput(step, 'reel/a.mov'), InputScanType: 'AUTO' },
      elsewhere,
      expectedInput(step, 'trailer.mov')
    ])
    const { files } = readManifest(step)
    expect(files.map(({ path, jobId }) => [path, jobId])).toEqual([
      ['reel/a.mov', job?.Id],
      ['trailer.mov', job?.Id],
      ['unused.mov', undefined]
    ])
  })

  test('a template alone is enough: its job has a bare input', async () => {
    const settings = { OutputGroups: outputGroups(aws) }
    await mediaConvert.send(new CreateJobTemplateCommand({ Name: 'house-style', Settings: settings }))
    scene.write('a.mov', 'a')
    const step = await run({ 'job-settings': '', 'job-template': 'house-style' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const [job] = await jobs(step)
    expect(job?.JobTemplate).toMatch(/jobTemplates\/house-style$/)
    expect(job?.Settings?.Inputs).toEqual([expectedInput(step, 'a.mov')])
  })

  test('what GetJob answered of one job makes another', async () => {
    scene.write('a.mov', 'a')
    const [first] = await jobs(await run({ priority: '7', mode: 'AES_GCM' }))
    scene.write('job.json', JSON.stringify({ Job: first }))
    const step = await run({ 'job-settings': 'job.json', 'role-arn': '', 'if-exists': 'overwrite' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const [second] = await jobs(step)
    expect(second?.Id).not.toBe(first?.Id)
    expect(second).toMatchObject({ Role: aws.roleArn, Priority: 7, Queue: first?.Queue })
    expect(second?.Settings?.Inputs).toEqual([
      { ...expectedInput(step, 'a.mov'), AudioSelectors: { 'Audio Selector 1': {} } }
    ])
    expect(second?.Settings?.OutputGroups).toEqual(first?.Settings?.OutputGroups)
  })

  test('a job made of another one says where it itself comes from', async () => {
    scene.write('a.mov', 'a')
    const [first] = await jobs(await run({ 'user-metadata': 'title=Ran' }))
    scene.write('job.json', JSON.stringify({ Job: first }))
    const inputs = { 'job-settings': 'job.json', 'if-exists': 'overwrite', 'user-metadata': 'actor=me' }
    const [second] = await jobs(await run(inputs, { env: { GITHUB_RUN_ID: '43', GITHUB_ACTOR: 'other' } }))
    expect(second?.UserMetadata).toEqual({
      ...first?.UserMetadata,
      'run-url': 'https://github.com/studio/film/actions/runs/43',
      actor: 'me'
    })
  })

  test("where a job comes from takes no room from the user's own metadata", async () => {
    scene.write('a.mov', 'a')
    const own = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`own-${index}`, 'x']))
    const lines = Object.entries(own).map((entry) => entry.join('='))
    const step = await run({ 'user-metadata': lines.join('\n') })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(step.stdout).toContain('room for 10 entries only: left out commit, ref, repository, workflow, actor')
    const runUrl = { 'run-url': 'https://github.com/studio/film/actions/runs/42' }
    expect((await jobs(step))[0]?.UserMetadata).toEqual({ ...own, ...runUrl })
    const refused = await run({ 'user-metadata': [...lines, 'b=1', 'c=2'].join('\n'), tags: 'who=me & you' })
    expect(refused.errors).toEqual([
      expect.stringMatching(/Tags\.who: the value has characters that AWS does not take/),
      expect.stringMatching(/UserMetadata: 11 entries, and MediaConvert takes 10 at most/)
    ])
  })

  test('inputs go over the settings, and the run is named in the job', async () => {
    const queue = await mediaConvert.send(new CreateQueueCommand({ Name: 'night' }))
    scene.write('a.mov', 'a')
    const request = {
      Queue: 'Default',
      Priority: 3,
      Tags: { team: 'film', stage: 'old' },
      UserMetadata: { title: 'Ran', actor: 'mine' },
      Settings: { Inputs: [{}], OutputGroups: outputGroups(aws) }
    }
    const step = await run({
      'job-settings': JSON.stringify(request),
      queue: 'night',
      priority: '-5',
      tags: 'stage=new',
      'user-metadata': 'title=Kagemusha'
    })
    const [job] = await jobs(step)
    expect(job).toMatchObject({ Queue: queue.Queue?.Arn, Priority: -5 })
    expect(job?.UserMetadata).toEqual({
      title: 'Kagemusha',
      actor: 'mine',
      repository: 'studio/film',
      commit: 'f'.repeat(40),
      ref: 'refs/heads/main',
      'run-url': 'https://github.com/studio/film/actions/runs/42',
      workflow: 'Transcode'
    })
    const tags = await mediaConvert.send(new ListTagsForResourceCommand({ Arn: job?.Arn ?? '' }))
    expect(tags.ResourceTags?.Tags).toEqual({ team: 'film', stage: 'new' })
  })

  test('KmsKeyRegion is set where the key is in another Region than the job', async () => {
    const kms = new KMSClient({ ...clientConfig(aws), region: 'eu-west-1' })
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}))
    scene.write('a.mov', 'a')
    const step = await run({ 'kms-key-arn': KeyMetadata?.Arn ?? '' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const [job] = await jobs(step)
    expect(job?.Settings?.Inputs?.[0]?.DecryptionSettings?.KmsKeyRegion).toBe('eu-west-1')
    expect(readManifest(step)).toMatchObject({ kmsKeyRegion: 'eu-west-1', files: [{ kmsKeyRegion: 'eu-west-1' }] })
  })

  test('an alias stands for its key, which outputs, manifest and policy name', async () => {
    scene.write('a.mov', 'a')
    const step = await run({ 'kms-key-arn': aws.kmsAliasArn })
    expect(readManifest(step).kmsKeyArn).toBe(aws.kmsKeyArn)
    expect(readFileSync(step.outputs['decrypt-policy'] ?? '', 'utf8')).toContain(`"Resource": "${aws.kmsKeyArn}"`)
  })
})

describe('job: render', () => {
  const withCli = isInstalled('aws') ? test : test.skip

  test('writes one request a job, and submits none', async () => {
    scene.write('a.mov', 'a')
    scene.write('other/a.mov', 'another')
    const step = await run({ job: 'render', mode: 'AES_CBC', 'rendered-jobs-directory': 'made/here' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    checkLeftovers(step)
    const paths = jsonOutput(step, 'rendered-jobs') as string[]
    const requests = paths.map((path) => JSON.parse(readFileSync(path, 'utf8')) as CreateJobRequest)
    expect(requests.map(({ Settings }) => Settings?.Inputs?.[0])).toMatchObject([
      expectedInput(step, 'a.mov'),
      expectedInput(step, 'other/a.mov')
    ])
    expect(readManifest(step).jobs.map(({ status, renderedRequest }) => [status, renderedRequest])).toEqual(
      paths.map((path) => ['RENDERED', path])
    )
    expect(step.outputs['job-ids']).toBe('[]')
    expect(aws.requests.of('CreateJob')).toEqual([])
  })

  withCli(
    'a rendered request is taken by the AWS CLI as it is',
    async () => {
      scene.write('a.mov', 'a')
      const step = await run({ job: 'render', mode: 'AES_GCM', 'iv-length': '12', tags: 'team=film' })
      const [path = ''] = jsonOutput(step, 'rendered-jobs') as string[]
      const answer = (await awsCli(aws, ['mediaconvert', 'create-job', '--cli-input-json', `file://${path}`])) as {
        readonly Job: Job
      }
      expect(answer.Job).toMatchObject({ Status: 'SUBMITTED', Role: aws.roleArn })
      expect(answer.Job.Settings?.Inputs).toMatchObject([expectedInput(step, 'a.mov')])
    },
    60_000
  )
})

test('job: none makes none, and needs no role and no settings', async () => {
  scene.write('a.mov', 'a')
  const step = await run({ job: 'none', 'role-arn': '', 'job-settings': '' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { 'job-ids': '[]', 'rendered-jobs': '[]' } })
  expect(readManifest(step).jobs).toEqual([])
  expect(aws.requests.all().filter(({ service }) => service === 'mediaconvert')).toEqual([])
})

describe('when something fails, the rest goes on', () => {
  test('a file that cannot be uploaded keeps its own job back, and no other', async () => {
    for (const path of ['a.mov', 'b.mov', 'c.mov']) scene.write(path, path)
    aws.faults.add({ operation: 'PutObject', key: '*/b.mov', kind: 'error', status: 403, code: 'AccessDenied' })
    const step = await run()
    expect(step.exitCode).toBe(1)
    checkLeftovers(step)
    expect(step.errors).toEqual([
      expect.stringMatching(/^b\.mov: S3 PutObject of .*AccessDenied/),
      '1 file failed: b.mov'
    ])
    expect(step.warnings).toEqual([expect.stringMatching(/^No job for b\.mov: b\.mov could not be encrypted/)])
    expect(scene.objects()).toEqual(['a.mov', 'c.mov'])
    expect(jsonOutput(step, 'files')).toEqual(['a.mov', 'c.mov'])
    expect(jsonOutput(step, 'ivs')).toHaveLength(2)
    expect(jsonOutput(step, 'job-ids')).toHaveLength(2)
    expect(step.outputs['bytes-encrypted']).toBe('10')
    const manifest = readManifest(step)
    expect(manifest.files.map(({ status }) => status)).toEqual(['uploaded', 'failed', 'uploaded'])
    expect(manifest.files[1]?.error).toMatch(/AccessDenied/)
    expect(manifest.jobs.map(({ status }) => status)).toEqual(['SUBMITTED', 'NOT_SUBMITTED', 'SUBMITTED'])
  })

  test('a job of several files is not submitted without one of them', async () => {
    for (const path of ['a.mov', 'b.mov']) scene.write(path, path)
    aws.faults.add({ operation: 'PutObject', key: '*/b.mov', kind: 'error', status: 403, code: 'AccessDenied' })
    const inputs = [{ FileInput: 'a.mov' }, { FileInput: 'b.mov' }]
    const step = await run({ 'job-settings': JSON.stringify({ Inputs: inputs, OutputGroups: outputGroups(aws) }) })
    expect(step.exitCode).toBe(1)
    checkLeftovers(step)
    expect(scene.objects()).toEqual(['a.mov'])
    expect(aws.requests.of('CreateJob')).toEqual([])
    expect(step.outputs['job-ids']).toBe('[]')
  })

  test('a job that MediaConvert refuses leaves the others and all files', async () => {
    for (const path of ['a.mov', 'b.mov']) scene.write(path, path)
    const message = '/outputGroups: Should not be empty'
    aws.faults.add({ operation: 'CreateJob', kind: 'error', status: 400, code: 'BadRequestException', message })
    const step = await run()
    expect(step.exitCode).toBe(1)
    checkLeftovers(step)
    expect(step.errors).toEqual([
      expect.stringMatching(
        /^No job for [ab]\.mov: MediaConvert CreateJob of s3:.*BadRequestException: \/outputGroups: Should not be empty.*job-settings/
      )
    ])
    expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
    expect(jsonOutput(step, 'job-ids')).toHaveLength(1)
    expect(jsonOutput(step, 'files')).toHaveLength(2)
  })

  test('a throttled, lost or repeated CreateJob still makes one job', async () => {
    scene.write('a.mov', 'a')
    aws.faults.add({ operation: 'CreateJob', kind: 'throttle' })
    aws.faults.add({ operation: 'CreateJob', kind: 'lose-answer' })
    const step = await run()
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const [job, ...more] = await jobs(step)
    expect(more).toEqual([])
    expect(aws.requests.of('CreateJob').map(({ fault }) => fault)).toEqual(['throttle', 'lose-answer', undefined])
    expect(job?.Status).toBe('SUBMITTED')
  })

  test('a step that is killed has told of the jobs that it had submitted', async () => {
    scene.write('a.mov', 'a')
    scene.write('b.mov', 'b')
    aws.faults.add({ operation: 'PutObject', key: '*/b.mov', kind: 'stall' })
    let kill: ((signal: NodeJS.Signals) => void) | undefined
    const step = await run(
      {},
      { onStart: (killer) => (kill = killer), onOutput: (log) => log.includes('Submitted job') && kill?.('SIGKILL') }
    )
    expect(step.exitCode).toBe(null)
    const [id] = jsonOutput(step, 'job-ids') as string[]
    expect(readManifest(step)).toMatchObject({
      files: [{ path: 'a.mov', status: 'uploaded', jobId: id }],
      jobs: [{ id, status: 'SUBMITTED' }]
    })
    expect(manifestProblems(readManifest(step))).toEqual([])
  })
})

describe('if-exists', () => {
  const NINE_MIB = 9 * 2 ** 20

  /** The object is there, but the look before the upload does not see it: as if it had come in between. */
  function appearsInBetween(path: string): void {
    aws.faults.add({ operation: 'HeadObject', key: `*/${path}`, kind: 'error', status: 404, code: 'NotFound' })
  }

  test('skip leaves the object, and makes no job for it', async () => {
    scene.write('a.mov', 'a')
    await run({ job: 'none' })
    const before = await scene.fetch('a.mov')
    scene.write('b.mov', 'b')
    const step = await run({ 'if-exists': 'skip' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    checkLeftovers(step)
    expect((await scene.fetch('a.mov')).ETag).toBe(before.ETag)
    expect((await jobs(step)).map(({ Settings }) => Settings?.Inputs?.[0]?.FileInput)).toEqual([scene.s3Uri('b.mov')])
    expect(readManifest(step).files).toMatchObject([
      { path: 'a.mov', status: 'skipped', etag: before.ETag, initializationVector: before.Metadata?.['cse-iv'] },
      { path: 'b.mov', status: 'uploaded' }
    ])
    expect(jsonOutput(step, 'ivs')).toEqual(readManifest(step).files.map((file) => file.initializationVector))
    expect(step.outputs['bytes-encrypted']).toBe('1')
  })

  test('overwrite replaces it', async () => {
    scene.write('a.mov', 'a')
    await run({ job: 'none' })
    scene.write('a.mov', 'longer')
    const step = await run({ job: 'none', 'if-exists': 'overwrite' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect((await scene.fetch('a.mov')).bytes).toHaveLength(6)
  })

  test.each([
    ['fail', 1, 'failed'],
    ['skip', 0, 'skipped']
  ] as const)('%s does not overwrite what another writer put there meanwhile', async (ifExists, exitCode, status) => {
    scene.write('a.mov', 'a')
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    await run({ job: 'none' })
    const before = await Promise.all(['a.mov', 'b.mov'].map((path) => scene.fetch(path)))
    appearsInBetween('a.mov')
    appearsInBetween('b.mov')
    const step = await run({ 'if-exists': ifExists })
    expect(step.exitCode).toBe(exitCode)
    checkLeftovers(step)
    expect(readManifest(step).files.map((file) => file.status)).toEqual([status, status])
    if (ifExists === 'fail') expect(step.errors[0]).toMatch(/was written by somebody else in the meantime/)
    const after = await Promise.all(['a.mov', 'b.mov'].map((path) => scene.fetch(path)))
    expect(after.map(({ ETag }) => ETag)).toEqual(before.map(({ ETag }) => ETag))
    expect(jsonOutput(step, 'job-ids')).toEqual([])
  })

  test('an upload whose answer was lost is recognised as its own', async () => {
    scene.write('a.mov', 'a')
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    aws.faults.add({ operation: 'PutObject', kind: 'lose-answer' })
    aws.faults.add({ operation: 'CompleteMultipartUpload', kind: 'lose-answer' })
    const step = await run()
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    checkLeftovers(step)
    const { files } = readManifest(step)
    for (const { path, etag } of files) expect((await scene.fetch(path)).ETag).toBe(etag)
    expect(jsonOutput(step, 'job-ids')).toHaveLength(2)
  })

  test('a 409 begins the upload anew', async () => {
    scene.write('a.mov', 'a')
    scene.write('b.mov', Buffer.alloc(NINE_MIB))
    const conflict = { kind: 'error', status: 409, code: 'ConditionalRequestConflict' } as const
    aws.faults.add({ operation: 'PutObject', ...conflict })
    aws.faults.add({ operation: 'CompleteMultipartUpload', ...conflict })
    const step = await run()
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    checkLeftovers(step)
    expect(aws.requests.of('CreateMultipartUpload')).toHaveLength(2)
    expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
  })
})

test.each([
  [{ mode: 'AES_CTR' }, 'kms'],
  [{ mode: 'AES_GCM', 'iv-length': '12', 'data-key-bits': '192' }, 'local']
] as const)(
  'MediaConvert decrypts and transcodes what was encrypted with %j, key from %s',
  async (cipher, source) => {
    aws.mediaconvert.release()
    scene.write('clip.mp4', await sampleBytes())
    const settings = { Inputs: [{ FileInput: 'clip.mp4' }], OutputGroups: outputGroups(aws, scene.prefix) }
    const step = await run({
      ...cipher,
      files: 'clip.mp4',
      'data-key-source': source,
      'job-settings': JSON.stringify(settings)
    })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    await aws.mediaconvert.settled()
    const [job] = await jobs(step)
    expect(job).toMatchObject({ Status: 'COMPLETE', JobPercentComplete: 100 })
  },
  60_000
)
