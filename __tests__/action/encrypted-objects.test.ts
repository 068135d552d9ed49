import { readFileSync } from 'node:fs'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { GetJobCommand, MediaConvertClient, type CreateJobRequest, type Job } from '@aws-sdk/client-mediaconvert'
import { CopyObjectCommand, CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { Manifest } from '../../src/workflow/manifest.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { sampleBytes } from '../local-aws/support/encrypted-sample.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'

type Inputs = Readonly<Record<string, string>>

let aws: LocalAws
let s3: S3Client
let mediaConvert: MediaConvertClient
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  s3 = new S3Client(clientConfig(aws))
  mediaConvert = new MediaConvertClient(clientConfig(aws))
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** An earlier run: encrypts these files, whose content is their path, and makes no jobs. Then the log of requests begins anew. */
async function encryptEarlier(paths: readonly string[], inputs: Inputs = {}): Promise<StepResult> {
  for (const path of paths) scene.write(path, path)
  const step = await scene.run(inputs)
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  aws.requests.clear()
  return step
}

/** Submits jobs for objects alone, unless told otherwise. */
function run(lines: readonly string[], inputs: Inputs = {}, env: Inputs = {}): Promise<StepResult> {
  const all = {
    files: '',
    'kms-key-arn': '',
    destination: '',
    'encrypted-objects': lines.join('\n'),
    job: 'submit',
    'role-arn': aws.roleArn,
    'job-settings': JSON.stringify({ OutputGroups: outputGroups(aws, scene.prefix) }),
    ...inputs
  }
  return scene.run(all, { env })
}

/** What `run` adds to be beside files of this run, which go where those of the earlier one are. */
function withFiles(files: string): Inputs {
  return { files, 'kms-key-arn': aws.kmsKeyArn, destination: `s3://${aws.inputBucket}/${scene.prefix}` }
}

async function jobs(step: StepResult): Promise<Job[]> {
  const ids = jsonOutput(step, 'job-ids') as string[]
  return Promise.all(
    ids.map(async (Id) => (await mediaConvert.send(new GetJobCommand({ Id }))).Job ?? { Role: '', Settings: {} })
  )
}

/** The input of a job that reads what this step encrypted. */
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

/** Copies an object as a tool does that does not know its metadata; onto itself where no other path is given. */
async function copyStripped(path: string, to = path, Metadata: Record<string, string> = {}): Promise<void> {
  const source = encodeURI(`${aws.inputBucket}/${scene.prefix}${path}`)
  const target = { Bucket: aws.inputBucket, Key: scene.prefix + to, CopySource: source }
  await s3.send(new CopyObjectCommand({ ...target, MetadataDirective: 'REPLACE', Metadata }))
}

function writeManifest(path: string, manifest: Manifest): void {
  scene.write(path, JSON.stringify(manifest))
}

function operations(service: string): string[] {
  return aws.requests.all().flatMap((request) => (request.service === service ? [request.operation] : []))
}

const manifestOf = (step: StepResult): string => step.outputs['manifest'] ?? ''
const policyOf = (step: StepResult): string => readFileSync(step.outputs['decrypt-policy'] ?? '', 'utf8')

describe('objects alone', () => {
  test.each([{ mode: 'AES_CTR' }, { mode: 'AES_GCM', 'iv-length': '12', 'data-key-bits': '128' }])(
    'one that was encrypted long ago with %j is transcoded again',
    async (cipher) => {
      scene.write('clip.mp4', await sampleBytes())
      expect(await scene.run({ files: 'clip.mp4', ...cipher })).toMatchObject({ exitCode: 0 })
      aws.requests.clear()
      aws.mediaconvert.release()
      const step = await run([scene.s3Uri('clip.mp4')], { preflight: 'true' })
      expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
      expect(operations('kms')).toEqual([])
      expect(new Set(operations('s3'))).toEqual(new Set(['HeadObject']))
      await aws.mediaconvert.settled()
      expect(await jobs(step)).toMatchObject([{ Status: 'COMPLETE', JobPercentComplete: 100 }])
    },
    60_000
  )

  test('each has a job, which outputs, manifest, log and summary tell of; they are no files', async () => {
    const paths = ['b.mov', 'reel/ä 1.mov']
    const earlier = await encryptEarlier(paths)
    const step = await run(paths.map((path) => scene.s3Uri(path)))
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    const made = await jobs(step)
    expect(made.map(({ Settings }) => Settings?.Inputs)).toEqual(paths.map((path) => [expectedInput(earlier, path)]))
    for (const name of ['files', 'ivs', 'encrypted-data-keys', 's3-uris']) expect(jsonOutput(step, name)).toEqual([])
    expect(step.outputs['bytes-encrypted']).toBe('0')
    const manifest = readManifest(step)
    expect(manifestProblems(manifest)).toEqual([])
    expect(manifest).not.toHaveProperty('kmsKeyArn')
    expect(manifest).toMatchObject({ files: [], jobs: paths.map((path) => ({ inputs: [scene.s3Uri(path)] })) })
    expect(step.stdout).toContain('Submitting 2 jobs, with 2 objects encrypted earlier')
    expect(step.stdout).toContain('0 files encrypted, 2 objects encrypted earlier, 2 jobs submitted.')
    expect(step.summary).toContain('2 objects encrypted earlier, 2 jobs submitted.')
    expect(step.summary).toContain('reel/ä 1.mov</code> | 13&nbsp;bytes | AES_CTR | us-east-1 |')
    expect(step.summary).not.toContain('### Files')
  })

  test('the policy is for the key that is known, and otherwise there is none', async () => {
    const earlier = await encryptEarlier(['a.mov'])
    const unknown = await run([scene.s3Uri('a.mov')])
    expect(unknown.outputs).not.toHaveProperty('decrypt-policy')
    const sentence =
      '1 object encrypted earlier tells the Region of the KMS key (us-east-1), not the key. Give kms-key-arn'
    expect(unknown.stdout).toContain(sentence)
    expect(unknown.summary).toContain(sentence)
    const given = await run([scene.s3Uri('a.mov')], { 'kms-key-arn': aws.kmsKeyArn })
    expect(policyOf(given)).toContain(`"Resource": "${aws.kmsKeyArn}"`)
    const fromManifest = await run([manifestOf(earlier)])
    expect(policyOf(fromManifest)).toContain(`"Resource": "${aws.kmsKeyArn}"`)
    expect(fromManifest.stdout).not.toContain('not the key')
  })

  test('grant-decrypt grants what is known, and warns of the rest', async () => {
    const earlier = await encryptEarlier(['a.mov'])
    const inputs = { 'grant-decrypt': 'inline-policy' }
    const unknown = await run([scene.s3Uri('a.mov')], inputs)
    expect(unknown).toMatchObject({ exitCode: 0, errors: [] })
    expect(unknown.warnings).toEqual([expect.stringMatching(/^Input grant-decrypt: 1 object .*Give kms-key-arn/)])
    expect(aws.requests.of('PutRolePolicy')).toEqual([])
    const known = await run([manifestOf(earlier)], inputs)
    expect(known).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(known.stdout).toMatch(/(Put|Found) the inline policy .*kms:Decrypt with arn:aws:kms:us-east-1/)
  })

  test('KmsKeyRegion is that of the envelope, where it is not that of the job', async () => {
    const kms = new KMSClient({ ...clientConfig(aws), region: 'eu-west-1' })
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}))
    await encryptEarlier(['a.mov'], { 'kms-key-arn': KeyMetadata?.Arn ?? '' })
    const [job] = await jobs(await run([scene.s3Uri('a.mov')]))
    expect(job?.Settings?.Inputs?.[0]?.DecryptionSettings).toMatchObject({ KmsKeyRegion: 'eu-west-1' })
  })

  test('job: render renders their requests', async () => {
    const earlier = await encryptEarlier(['a.mov'])
    const step = await run([scene.s3Uri('a.mov')], { job: 'render' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const [path = ''] = jsonOutput(step, 'rendered-jobs') as string[]
    const request = JSON.parse(readFileSync(path, 'utf8')) as CreateJobRequest
    expect(request.Settings?.Inputs).toEqual([expectedInput(earlier, 'a.mov')])
    expect(aws.requests.of('CreateJob')).toEqual([])
  })

  test('the shares of a matrix split them', async () => {
    await encryptEarlier(['a.mov', 'b.mov', 'c.mov'])
    const lines = ['a.mov', 'b.mov', 'c.mov'].map((path) => scene.s3Uri(path))
    const steps = [await run(lines, { shard: '1/2' }), await run(lines, { shard: '2/2' })]
    const inputs = steps.map((step) => readManifest(step).jobs.flatMap((job) => job.inputs))
    expect(inputs.map(({ length }) => length)).toEqual([2, 1])
    expect(inputs.flat().sort()).toEqual(lines)
  })
})

describe('objects beside files', () => {
  test('files and objects have a job each', async () => {
    const earlier = await encryptEarlier(['old.mov'])
    scene.write('new.mov', 'new')
    const step = await run([scene.s3Uri('old.mov')], withFiles('new.mov'))
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    const made = (await jobs(step)).map(({ Settings }) => Settings?.Inputs)
    expect(made).toHaveLength(2)
    expect(made).toContainEqual([expectedInput(step, 'new.mov')])
    expect(made).toContainEqual([expectedInput(earlier, 'old.mov')])
    expect(jsonOutput(step, 'files')).toEqual(['new.mov'])
    expect(policyOf(step)).toContain(`"Resource": "${aws.kmsKeyArn}"`)
    expect(step.summary).toContain(
      "If it is another than the policy's, the role needs the same statement with that one."
    )
  })

  test('the policy has the keys of both', async () => {
    const kms = new KMSClient(clientConfig(aws))
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}))
    const other = KeyMetadata?.Arn ?? ''
    const earlier = await encryptEarlier(['old.mov'], { 'kms-key-arn': other })
    scene.write('new.mov', 'new')
    const step = await run([manifestOf(earlier)], withFiles('new.mov'))
    const { Statement } = JSON.parse(policyOf(step)) as { Statement: unknown }
    expect(Statement).toMatchObject([{ Resource: [aws.kmsKeyArn, other] }])
  })

  test('in settings with a local path, an address that is named gets its own decryption settings too', async () => {
    const earlier = await encryptEarlier(['intro.mov', 'unused.mov'], { mode: 'AES_CBC' })
    scene.write('film.mov', 'film')
    const clear = { FileInput: 's3://elsewhere/clear.mov' }
    const inputs = [{ FileInput: scene.s3Uri('intro.mov'), InputScanType: 'AUTO' }, clear, { FileInput: 'film.mov' }]
    const step = await run([scene.s3Uri('intro.mov'), scene.s3Uri('unused.mov')], {
      ...withFiles('film.mov'),
      'job-settings': JSON.stringify({ Inputs: inputs, OutputGroups: outputGroups(aws) })
    })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(step.warnings).toEqual([
      `No input of the job settings names ${scene.s3Uri('unused.mov')}: it was encrypted earlier, but no job uses it.`
    ])
    const [job, ...others] = await jobs(step)
    expect(others).toEqual([])
    expect(job?.Settings?.Inputs).toEqual([
      { ...expectedInput(earlier, 'intro.mov'), InputScanType: 'AUTO' },
      clear,
      expectedInput(step, 'film.mov')
    ])
    expect(readManifest(step).files).toMatchObject([{ path: 'film.mov', jobId: job?.Id }])
  })

  test('with job: none they are left alone, with a warning', async () => {
    scene.write('new.mov', 'new')
    const step = await run([scene.s3Uri('missing.mov'), 'missing.json'], { ...withFiles('new.mov'), job: 'none' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(step.warnings).toEqual([expect.stringMatching(/takes part in jobs only, and job is none/)])
  })
})

test('several addresses in the settings are one job, also without a local path', async () => {
  const earlier = await encryptEarlier(['a.mov', 'b.mov'])
  const settings = { Inputs: ['b.mov', 'a.mov'].map((path) => ({ FileInput: scene.s3Uri(path) })) }
  const step = await run([scene.s3Uri('a.mov'), scene.s3Uri('b.mov')], {
    'job-settings': JSON.stringify({ ...settings, OutputGroups: outputGroups(aws) })
  })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect((await jobs(step)).map(({ Settings }) => Settings?.Inputs)).toEqual([
    [expectedInput(earlier, 'b.mov'), expectedInput(earlier, 'a.mov')]
  ])
})

describe('a copy without metadata', () => {
  test('is an error that leads to the manifest, which gives the envelope', async () => {
    const earlier = await encryptEarlier(['a.mov'])
    await copyStripped('a.mov')
    const refused = await run([scene.s3Uri('a.mov')])
    expect(refused.exitCode).toBe(1)
    expect(refused.errors).toEqual([
      expect.stringMatching(/carries no envelope\. It is a copy .* Give the envelope from the manifest of the run/)
    ])
    expect(aws.requests.of('CreateJob')).toEqual([])
    const step = await run([manifestOf(earlier)])
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect((await jobs(step)).map(({ Settings }) => Settings?.Inputs)).toEqual([[expectedInput(earlier, 'a.mov')]])
  })

  test('at another address takes part when the manifest names that address', async () => {
    const earlier = await encryptEarlier(['a.mov', 'b.mov'])
    await copyStripped('a.mov', 'archive/a.mov')
    const manifest = readManifest(earlier)
    const [file] = manifest.files
    if (file) writeManifest('moved.json', { ...manifest, files: [{ ...file, s3Uri: scene.s3Uri('archive/a.mov') }] })
    const step = await run(['moved.json'])
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect((await jobs(step)).map(({ Settings }) => Settings?.Inputs)).toEqual([
      [{ ...expectedInput(earlier, 'a.mov'), FileInput: scene.s3Uri('archive/a.mov') }]
    ])
  })
})

describe('manifests', () => {
  test('several, with addresses between them: each object has one job', async () => {
    const first = await encryptEarlier(['a.mov'])
    const second = await encryptEarlier(['a.mov', 'b.mov'], { 'if-exists': 'skip' })
    const step = await run([scene.s3Uri('b.mov'), manifestOf(second), manifestOf(first), scene.s3Uri('a.mov')])
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    const inputs = readManifest(step).jobs.flatMap((job) => job.inputs)
    expect(inputs).toEqual([scene.s3Uri('b.mov'), scene.s3Uri('a.mov')])
  })

  test('what had failed, and lines that are there twice, are told', async () => {
    const { files, ...manifest } = readManifest(await encryptEarlier(['a.mov']))
    const failed = { path: 'x.mov', plaintextLength: 1, s3Uri: scene.s3Uri('x.mov'), status: 'failed', error: 'why' }
    writeManifest('m.json', { ...manifest, files: [...files, failed as Manifest['files'][number]] })
    const step = await run(['m.json', 'm.json'])
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(step.warnings).toEqual([
      'Input encrypted-objects: "m.json" is there twice; it takes part once.',
      'Input encrypted-objects: left out what failed in the run of the manifest "m.json": x.mov.'
    ])
    expect(jsonOutput(step, 'job-ids')).toHaveLength(1)
  })

  test('one that is older than the object is refused, and so are two that disagree', async () => {
    const older = await encryptEarlier(['a.mov'])
    const newer = await encryptEarlier(['a.mov'], { 'if-exists': 'overwrite' })
    expect((await run([manifestOf(older)])).errors).toEqual([
      expect.stringMatching(
        /a\.mov is not what the manifest ".*" says: it carries another envelope\. It was written again/
      )
    ])
    expect((await run([manifestOf(older), manifestOf(newer)])).errors).toEqual([
      expect.stringMatching(/the manifests ".*" and ".*" have different envelopes for s3:.*a\.mov/)
    ])
    await copyStripped('a.mov')
    expect((await run([manifestOf(older)])).errors).toEqual([expect.stringMatching(/its checksum is .*, not /)])
    expect(await run([manifestOf(newer)])).toMatchObject({ exitCode: 0, errors: [] })
  })
})

describe('what is wrong is told before anything is encrypted', () => {
  const s3Error = (path: string, status: number, code: string): void => {
    aws.faults.add({ operation: 'HeadObject', key: `*/${path}`, kind: 'error', status, code })
  }

  test('all objects that cannot take part, with what to do', async () => {
    await encryptEarlier(['cut.mov', 'damaged.mov', 'denied.mov', 'good.mov'])
    const { Metadata = {} } = await scene.fetch('cut.mov')
    const cut = { Bucket: aws.inputBucket, Key: `${scene.prefix}cut.mov`, Body: 'cut', Metadata }
    await s3.send(new PutObjectCommand(cut))
    await copyStripped('damaged.mov', 'damaged.mov', { ...Metadata, 'cse-iv': 'AAAA' })
    s3Error('denied.mov', 403, 'AccessDenied')
    await s3.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key: `${scene.prefix}clear.mov`, Body: 'clear' }))
    scene.write('new.mov', 'new')
    const paths = ['missing.mov', 'cut.mov', 'damaged.mov', 'denied.mov', 'good.mov', 'clear.mov']
    const step = await run(
      paths.map((path) => scene.s3Uri(path)),
      withFiles('new.mov')
    )
    expect(step.exitCode).toBe(1)
    expect(step.errors).toEqual([
      expect.stringMatching(/there is no object at s3:.*missing\.mov\. Check the address\. A lifecycle rule/),
      expect.stringMatching(/the envelope of .*cut\.mov is damaged: the object has 3 bytes, and AES_CTR makes 7 of 7/),
      expect.stringMatching(
        /the envelope of .*damaged\.mov is damaged: cse-iv has 3 bytes.*; .*Give the envelope from/
      ),
      expect.stringMatching(/S3 HeadObject of .*denied\.mov failed.*"s3:GetObject".*Or there is no such object/),
      expect.stringMatching(/clear\.mov carries no envelope\..*or was never encrypted by this action/)
    ])
    expect(aws.requests.of('CreateJob')).toEqual([])
    expect(scene.objects()).not.toContain('new.mov')
    expect(operations('kms')).toEqual([])
  })

  test('a bucket in another Region', async () => {
    const there = new S3Client({ ...clientConfig(aws), region: 'eu-west-1' })
    const Bucket = `${scene.prefix.replace('/', '')}-ireland`
    const CreateBucketConfiguration = { LocationConstraint: 'eu-west-1' } as const
    await there.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }))
    const step = await run([`s3://${Bucket}/a.mov`])
    expect(step.errors).toEqual([expect.stringMatching(/HeadObject of s3:.*set aws-region to the bucket's/)])
  })

  test('where nothing answers, one error says so for all objects', async () => {
    aws.faults.add({ operation: 'HeadObject', kind: 'reset', times: 100 })
    const lines = ['a.mov', 'b.mov', 'c.mov'].map((path) => scene.s3Uri(path))
    const step = await run(lines, {}, { AWS_MAX_ATTEMPTS: '1' })
    expect(step.errors).toEqual([expect.stringMatching(/^S3 HeadObject of s3:.*socket hang up/)])
  })

  test('what would be encrypted anew and used as it is, at once', async () => {
    await encryptEarlier(['a.mov'])
    const step = await run([scene.s3Uri('a.mov')], { ...withFiles('a.mov'), 'if-exists': 'overwrite' })
    expect(step.errors).toEqual([
      `a.mov would be uploaded to ${scene.s3Uri('a.mov')}, which encrypted-objects names too. ` +
        'Leave it out of files to use the object that is there, or out of encrypted-objects to encrypt the file anew.'
    ])
    expect(aws.requests.all()).toEqual([])
  })

  test.each<[string, string, RegExp]>([
    ['no such manifest', 'no.json', /^Manifest "no.json": cannot be read \(.*ENOENT/],
    ['no objects', 'empty.json', /^Input encrypted-objects: there are no encrypted objects in "empty\.json"\. Give the/]
  ])('%s', async (_, line, expected) => {
    const head = { version: 1, region: 'us-east-1', createdAt: '2026-01-02T03:04:05Z', source: {} } as const
    writeManifest('empty.json', { ...head, files: [], jobs: [] })
    aws.requests.clear()
    const step = await run([line])
    expect(step).toMatchObject({ exitCode: 1, errors: [expect.stringMatching(expected)] })
    expect(aws.requests.all()).toEqual([])
  })
})
