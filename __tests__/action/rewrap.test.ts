import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  CreateKeyCommand,
  DisableKeyCommand,
  EnableKeyCommand,
  KMSClient,
  ReplicateKeyCommand
} from '@aws-sdk/client-kms'
import { GetObjectTaggingCommand, PutObjectCommand, PutObjectTaggingCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import type { Manifest } from '../../src/workflow/manifest.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { jsonOutput, Scene } from '../support/scene.ts'

const MIB = 2 ** 20

let aws: LocalAws
let scene: Scene
let kms: KMSClient
let s3: S3Client
let oldKey: string
let newKey: string
beforeAll(async () => {
  aws = await startLocalAws()
  kms = new KMSClient(clientConfig(aws))
  s3 = new S3Client(clientConfig(aws))
})
afterAll(() => aws.stop())
beforeEach(async () => {
  oldKey = await createKey()
  newKey = await createKey()
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  aws.kms.misbehave(undefined)
  aws.s3.bucket(aws.inputBucket).versioning = undefined
  scene.remove()
})

async function createKey(options: { MultiRegion?: boolean } = {}): Promise<string> {
  return (await kms.send(new CreateKeyCommand(options))).KeyMetadata?.Arn ?? ''
}

async function disable(key: string): Promise<void> {
  await kms.send(new DisableKeyCommand({ KeyId: key }))
}

async function encrypt(files: Readonly<Record<string, Buffer>>, inputs: Record<string, string> = {}): Promise<string> {
  for (const [path, bytes] of Object.entries(files)) scene.write(path, bytes)
  const step = await scene.run({ 'kms-key-arn': oldKey, ...inputs })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  aws.requests.clear()
  return step.outputs['manifest'] ?? ''
}

/** What decrypts with the old key disabled is under the new one. */
async function expectUnderNewKey(
  files: Readonly<Record<string, Buffer>>,
  inputs: Record<string, string> = {}
): Promise<void> {
  await disable(oldKey)
  const step = await scene.decrypt({ overwrite: 'true', 'kms-key-arn': newKey, ...inputs })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  const decrypted = scene.decrypted()
  for (const [path, bytes] of Object.entries(files)) expect(decrypted.get(path)?.equals(bytes)).toBe(true)
}

function expectDone(step: StepResult, uris: readonly string[]): void {
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(jsonOutput(step, 's3-uris')).toEqual(uris)
  expect(jsonOutput(step, 'ivs')).toHaveLength(uris.length)
  expect(jsonOutput(step, 'encrypted-data-keys')).toHaveLength(uris.length)
  expect(scene.openUploads()).toBe(0)
}

describe('a new KMS key', () => {
  test.each(['AES_CTR', 'AES_CBC', 'AES_GCM'])(
    '%s: the file decrypts with the new key alone, and no byte of it has travelled',
    async (mode) => {
      const files = { 'a.mov': randomBytes(1000), 'b/c d+ü.mov': randomBytes(17) }
      await encrypt(files, { mode })
      const before = await scene.fetch('a.mov')
      aws.requests.clear()
      const step = await scene.rewrap({ 'kms-key-arn': newKey })
      expectDone(step, [scene.s3Uri('a.mov'), scene.s3Uri('b/c d+ü.mov')])
      expect(aws.requests.of('GetObject')).toEqual([])
      expect(aws.requests.of('Decrypt')).toEqual([])
      const after = await scene.fetch('a.mov')
      expect(after.bytes.equals(before.bytes)).toBe(true)
      expect(after.ChecksumCRC32).toBe(before.ChecksumCRC32)
      const changed = { 'cse-encrypted-data-key': (jsonOutput(step, 'encrypted-data-keys') as string[])[0] }
      expect(after.Metadata).toEqual({ ...before.Metadata, ...changed })
      expect(step.stdout).toContain(`Do not disable ${oldKey} before`)
      expect(step.summary).toContain('"Action": "kms:Decrypt"')
      await expectUnderNewKey(files)
    }
  )

  test('in parts: bytes, CRC32 and tags are kept, and no multipart upload is left', async () => {
    const files = { 'a.mov': randomBytes(11 * MIB + 5) }
    await encrypt(files)
    await tag('a.mov')
    const before = await scene.fetch('a.mov')
    const step = await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': '5' })
    expectDone(step, [scene.s3Uri('a.mov')])
    expect(aws.requests.of('UploadPartCopy')).toHaveLength(3)
    const after = await scene.fetch('a.mov')
    expect(after.bytes.equals(before.bytes)).toBe(true)
    expect(after).toMatchObject({ ChecksumCRC32: before.ChecksumCRC32, ChecksumType: 'FULL_OBJECT' })
    expect(after.ETag).toMatch(/-3"$/)
    expect(await tagsOf('a.mov')).toEqual([{ Key: 'film', Value: 'a & b' }])
    await expectUnderNewKey(files)
  })

  test.each(['512', '5'])('all else that S3 keeps with the object stays as it is (parts of %s MiB)', async (part) => {
    await encrypt({ 'a.mov': randomBytes(6 * MIB) })
    const { bytes, Metadata } = await scene.fetch('a.mov')
    const kept = {
      ContentType: 'video/quicktime',
      CacheControl: 'no-store',
      ContentDisposition: 'attachment',
      ContentEncoding: 'identity',
      ContentLanguage: 'de',
      StorageClass: 'STANDARD_IA',
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: aws.kmsKeyArn,
      BucketKeyEnabled: true,
      ObjectLockMode: 'GOVERNANCE',
      ObjectLockLegalHoldStatus: 'ON'
    } as const
    const ObjectLockRetainUntilDate = new Date('2099-01-02T03:04:05Z')
    const expires = new Date('2030-01-02T03:04:05Z')
    const where = { Bucket: aws.inputBucket, Key: `${scene.prefix}a.mov` }
    await s3.send(
      new PutObjectCommand({
        ...{ ...where, Body: bytes, ...kept, ObjectLockRetainUntilDate, Expires: expires },
        Metadata: { ...Metadata, studio: 'x' }
      })
    )
    await tag('a.mov')
    expectDone(await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': part }), [scene.s3Uri('a.mov')])
    const after = await scene.fetch('a.mov')
    expect(after).toMatchObject({ ...kept, ObjectLockRetainUntilDate, ExpiresString: expires.toUTCString() })
    expect(after.Metadata).toMatchObject({ studio: 'x', 'cse-iv': Metadata?.['cse-iv'] })
    expect(await tagsOf('a.mov')).toEqual([{ Key: 'film', Value: 'a & b' }])
  })

  test('by the manifest, which is rewritten, and with which the objects decrypt again; also in a bucket with versioning', async () => {
    aws.s3.bucket(aws.inputBucket).versioning = 'Enabled'
    const files = { 'a.mov': randomBytes(100), 'b.mov': randomBytes(200) }
    const manifest = await encrypt(files)
    const before = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
    const step = await scene.rewrap({ manifest, 'kms-key-arn': newKey })
    expectDone(step, [scene.s3Uri('a.mov'), scene.s3Uri('b.mov')])
    const after = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
    expect(manifestProblems(after)).toEqual([])
    expect(after).toMatchObject({ ...before, kmsKeyArn: newKey, files: [{ path: 'a.mov' }, { path: 'b.mov' }] })
    expect(after.files.map((file) => file.encryptedDataKey)).toEqual(jsonOutput(step, 'encrypted-data-keys'))
    const heads = await Promise.all(['a.mov', 'b.mov'].map((path) => scene.fetch(path)))
    expect(after.files.map(({ etag, versionId }) => [etag, versionId])).toEqual(
      heads.map((head) => [head.ETag, head.VersionId])
    )
    for (const [index, file] of after.files.entries()) expect(file.checksum).toEqual(before.files[index]?.checksum)
    const settings = {
      job: 'render',
      'role-arn': aws.roleArn,
      'job-settings': JSON.stringify({ OutputGroups: outputGroups(aws) })
    }
    const none = { files: '', 'kms-key-arn': '', destination: '' }
    const rendered = await scene.run({ ...none, ...settings, 'encrypted-objects': manifest })
    expect(rendered).toMatchObject({ exitCode: 0, errors: [] })
    await expectUnderNewKey(files, { manifest })
  })

  test('an object that two prefixes name is copied once', async () => {
    const files = { 'reel/a.mov': randomBytes(100) }
    await encrypt(files)
    const source = `${scene.s3Uri('')}\n${scene.s3Uri('reel/')}`
    expectDone(await scene.rewrap({ source, 'kms-key-arn': newKey }), [scene.s3Uri('reel/a.mov')])
    expect(aws.requests.of('CopyObject')).toHaveLength(1)
  })

  test('once more: what is under the new key is left alone', async () => {
    const files = { 'a.mov': randomBytes(100) }
    const manifest = await encrypt(files)
    await scene.rewrap({ 'kms-key-arn': newKey })
    const { LastModified, Metadata } = await scene.fetch('a.mov')
    aws.requests.clear()
    const step = await scene.rewrap({ manifest, 'kms-key-arn': newKey })
    expectDone(step, [scene.s3Uri('a.mov')])
    expect(step.stdout).toContain('is under the new key already')
    expect(aws.requests.of('CopyObject')).toEqual([])
    expect(await scene.fetch('a.mov')).toMatchObject({ LastModified, Metadata })
    expect(JSON.parse(readFileSync(manifest, 'utf8'))).toMatchObject({ kmsKeyArn: newKey })
    await expectUnderNewKey(files, { manifest })
  })

  test('metadata that a copy has dropped come back from the manifest', async () => {
    const files = { 'a.mov': randomBytes(100) }
    const manifest = await encrypt(files)
    const { bytes } = await scene.fetch('a.mov')
    await scene.put('a.mov', bytes)
    expectDone(await scene.rewrap({ manifest, 'kms-key-arn': newKey }), [scene.s3Uri('a.mov')])
    await expectUnderNewKey(files)
  })

  test('in another Region: a replica of the old key will do, and without one the error says so', async () => {
    const multi = await createKey({ MultiRegion: true })
    const elsewhere = new KMSClient({ ...clientConfig(aws), region: 'eu-west-1' })
    const { KeyMetadata } = await elsewhere.send(new CreateKeyCommand({}))
    const inIreland = KeyMetadata?.Arn ?? ''
    const files = { 'a.mov': randomBytes(100) }
    const manifest = await encrypt(files, { 'kms-key-arn': multi })
    const refused = await scene.rewrap({ manifest, 'kms-key-arn': inIreland })
    expect(refused.exitCode).toBe(1)
    expect(refused.errors[0]).toMatch(
      /is under a KMS key in us-east-1, and KMS re-encrypts only within one Region, here eu-west-1/
    )
    await kms.send(new ReplicateKeyCommand({ KeyId: multi, ReplicaRegion: 'eu-west-1' }))
    expectDone(await scene.rewrap({ manifest, 'kms-key-arn': inIreland }), [scene.s3Uri('a.mov')])
    expect((await scene.fetch('a.mov')).Metadata).toMatchObject({ 'cse-kms-key-region': 'eu-west-1' })
    await disable(multi)
    await expectUnderNewKey(files, { 'kms-key-arn': inIreland })
  })
})

async function tag(path: string): Promise<void> {
  const where = { Bucket: aws.inputBucket, Key: scene.prefix + path }
  await s3.send(new PutObjectTaggingCommand({ ...where, Tagging: { TagSet: [{ Key: 'film', Value: 'a & b' }] } }))
}

async function tagsOf(path: string): Promise<unknown> {
  const where = { Bucket: aws.inputBucket, Key: scene.prefix + path }
  return (await s3.send(new GetObjectTaggingCommand(where))).TagSet
}

describe('where it fails, the object has its old envelope and no multipart upload is left', () => {
  const copies = [
    ['CopyObject', '512', { kind: 'error', status: 500, code: 'InternalError', times: 9 }],
    ['CopyObject', '512', { kind: 'error-in-200', times: 9 }],
    ['CopyObject', '512', { kind: 'error', status: 403, code: 'InvalidObjectState' }],
    ['CreateMultipartUpload', '5', { kind: 'error', status: 500, code: 'InternalError', times: 9 }],
    ['UploadPartCopy', '5', { kind: 'error', status: 500, code: 'InternalError', times: 9 }],
    ['UploadPartCopy', '5', { kind: 'error-in-200', times: 9 }],
    ['CompleteMultipartUpload', '5', { kind: 'error', status: 400, code: 'BadDigest', times: 9 }],
    ['CompleteMultipartUpload', '5', { kind: 'error-in-200', times: 9 }]
  ] as const
  test.each(copies)('%s (parts of %s MiB): %j', async (operation, part, fault) => {
    const files = { 'a.mov': randomBytes(6 * MIB) }
    await encrypt(files)
    const before = await scene.fetch('a.mov')
    aws.faults.add({ operation, ...fault })
    const step = await scene.rewrap(
      { 'kms-key-arn': newKey, 'part-size-mib': part },
      { env: { AWS_MAX_ATTEMPTS: '2' } }
    )
    expect(step.exitCode).toBe(1)
    expect(step.errors[0]).toContain(`${scene.s3Uri('a.mov')}: S3 ${operation}`)
    expect(step.outputs['s3-uris']).toBe('[]')
    expect(scene.openUploads()).toBe(0)
    expect(await scene.fetch('a.mov')).toMatchObject({ ETag: before.ETag, Metadata: before.Metadata })
    await disable(newKey)
    expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
  })

  test.each([
    ['CopyObject', '512'],
    ['CompleteMultipartUpload', '5'],
    ['CreateMultipartUpload', '5'],
    ['UploadPartCopy', '5']
  ])('an answer of %s that was lost is no failure (parts of %s MiB)', async (operation, part) => {
    const files = { 'a.mov': randomBytes(6 * MIB) }
    await encrypt(files, { 'part-size-mib': '5' })
    aws.faults.add({ kind: 'lose-answer', operation })
    expectDone(await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': part }), [scene.s3Uri('a.mov')])
    await expectUnderNewKey(files)
  })

  test.each([
    ['CopyObject', '512'],
    ['CompleteMultipartUpload', '5']
  ])('nor are all answers of %s (parts of %s MiB)', async (operation, part) => {
    const files = { 'a.mov': randomBytes(6 * MIB) }
    await encrypt(files)
    aws.faults.add({ kind: 'lose-answer', operation, times: 9 })
    const env = { AWS_MAX_ATTEMPTS: '2' }
    const step = await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': part }, { env })
    expectDone(step, [scene.s3Uri('a.mov')])
    aws.faults.clear()
    await expectUnderNewKey(files)
  })

  test.each([
    ['CopyObject', '512'],
    ['UploadPartCopy', '5'],
    ['CompleteMultipartUpload', '5']
  ])('what somebody else puts there before %s stays (parts of %s MiB)', async (operation, part) => {
    await encrypt({ 'a.mov': randomBytes(6 * MIB) })
    const { content, attributes, etag, checksum } = must(aws.s3.bucket(aws.inputBucket).current(`${scene.prefix}a.mov`))
    scene.atFirst(operation, () => {
      aws.s3
        .bucket(aws.inputBucket)
        .put(`${scene.prefix}a.mov`, { content, attributes, etag: `other${etag}`, checksum })
    })
    const step = await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': part })
    expect(step.errors[0]).toMatch(
      /PreconditionFailed.*was changed by somebody else in the meantime\. That was left as it is/
    )
    expect(scene.openUploads()).toBe(0)
    expect(aws.s3.bucket(aws.inputBucket).current(`${scene.prefix}a.mov`)?.etag).toBe(`other${etag}`)
  })

  test('one object of a manifest: the others are done, and the manifest is as it was until all are', async () => {
    const files = { 'a.mov': randomBytes(100), 'b.mov': randomBytes(200) }
    const manifest = await encrypt(files)
    const before = readFileSync(manifest, 'utf8')
    aws.faults.add({
      kind: 'error',
      operation: 'CopyObject',
      key: '*b.mov',
      status: 500,
      code: 'InternalError',
      times: 9
    })
    const step = await scene.rewrap({ manifest, 'kms-key-arn': newKey }, { env: { AWS_MAX_ATTEMPTS: '2' } })
    expect(step.exitCode).toBe(1)
    expect(jsonOutput(step, 's3-uris')).toEqual([scene.s3Uri('a.mov')])
    expect(step.errors).toContainEqual(
      expect.stringMatching(/was left as it is: 1 object of it is not under the new key\. Run the step again/)
    )
    expect(readFileSync(manifest, 'utf8')).toBe(before)
    aws.faults.clear()
    expectDone(await scene.rewrap({ manifest, 'kms-key-arn': newKey }), [scene.s3Uri('a.mov'), scene.s3Uri('b.mov')])
    await expectUnderNewKey(files, { manifest })
  })

  test('KMS answers with what is no encrypted data key, or of another key', async () => {
    await encrypt({ 'a.mov': randomBytes(100) })
    const { Metadata } = await scene.fetch('a.mov')
    for (const wrong of [{ CiphertextBlob: randomBytes(32).toString('base64') }, { KeyId: oldKey }]) {
      aws.kms.misbehave((_, answer) => ({ ...answer, ...wrong }))
      const step = await scene.rewrap({ 'kms-key-arn': newKey })
      expect(step.errors[0]).toMatch(
        /KMS answered for .* with (an encrypted data key of 32 bytes|the key .*, which is not the one)/
      )
    }
    expect((await scene.fetch('a.mov')).Metadata).toEqual(Metadata)
  })

  test('a manifest of other objects: nothing of them is touched', async () => {
    const manifest = await encrypt({ 'a.mov': randomBytes(100), 'b.mov': randomBytes(100) })
    const { bytes, Metadata } = await scene.fetch('b.mov')
    await scene.put('a.mov', bytes, Metadata)
    const step = await scene.rewrap({ manifest, 'kms-key-arn': newKey })
    expect(step.errors[0]).toMatch(/a\.mov is not the object of the manifest/)
    await scene.put('a.mov', bytes)
    const stripped = await scene.rewrap({ manifest, 'kms-key-arn': newKey })
    expect(stripped.errors[0]).toMatch(
      /carries no envelope, and neither its ETag nor a CRC32 shows that it is the object of the manifest/
    )
  })

  test('a disabled old key', async () => {
    await encrypt({ 'a.mov': randomBytes(100) })
    await disable(oldKey)
    const step = await scene.rewrap({ 'kms-key-arn': newKey })
    expect(step.errors[0]).toMatch(
      /KMS ReEncrypt.*DisabledException.*Both the old KMS key and the new one must be enabled/
    )
    await kms.send(new EnableKeyCommand({ KeyId: oldKey }))
    expectDone(await scene.rewrap({ 'kms-key-arn': newKey }), [scene.s3Uri('a.mov')])
  })
})

test('granting what each error names, and nothing else, leads to the end', async () => {
  const credential = {
    accessKeyId: 'AKIAI44QH8DHBREWRAP1',
    secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    arn: 'arn:aws:iam::111122223333:user/workflow'
  }
  const env = { AWS_ACCESS_KEY_ID: credential.accessKeyId, AWS_SECRET_ACCESS_KEY: credential.secretAccessKey }
  await encrypt({ 'a.mov': randomBytes(6 * MIB) })
  await tag('a.mov')
  const granted: PolicyStatement[] = []
  const run = (): Promise<StepResult> => {
    aws.credentials.add({ ...credential, policies: [{ Statement: granted }] })
    return scene.rewrap({ source: scene.s3Uri('a.mov'), 'kms-key-arn': newKey, 'part-size-mib': '5' }, { env })
  }
  const expected = [
    's3:GetObject',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
    's3:GetObjectTagging',
    's3:PutObject',
    's3:PutObjectTagging'
  ]
  for (const action of expected) {
    const step = await run()
    const [, json = '{}'] = /this statement: (\{.*\})$/.exec(step.errors[0] ?? '') ?? []
    const statement = JSON.parse(json) as PolicyStatement
    expect([statement.Action, step.errors[0]]).toEqual([action, expect.anything()])
    if (action.startsWith('kms:')) {
      expect(statement).toMatchObject({
        Condition: { StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' } }
      })
    }
    granted.push(statement)
  }
  expectDone(await run(), [scene.s3Uri('a.mov')])
})

test("the page's policy is enough, also for copies in parts and a second run", async () => {
  await encrypt({ 'a.mov': randomBytes(6 * MIB), 'b.mov': randomBytes(10) })
  await tag('a.mov')
  const page = readFileSync('docs/rewrap.md', 'utf8')
  const [, policy = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  const own = policy
    .replace('arn:aws:kms:eu-west-1:111122223333:key/OLD_KEY_ID', oldKey)
    .replace('arn:aws:kms:eu-west-1:111122223333:key/NEW_KEY_ID', newKey)
    .replaceAll('amzn-s3-demo-input', aws.inputBucket)
    .replace('masters/', scene.prefix)
  const { Statement } = JSON.parse(own) as { Statement: PolicyStatement[] }
  const credential = {
    accessKeyId: 'AKIAI44QH8DHBREWRAP2',
    secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'
  }
  aws.credentials.add({ ...credential, arn: 'arn:aws:iam::111122223333:user/workflow', policies: [{ Statement }] })
  const env = { AWS_ACCESS_KEY_ID: credential.accessKeyId, AWS_SECRET_ACCESS_KEY: credential.secretAccessKey }
  const uris = [scene.s3Uri('a.mov'), scene.s3Uri('b.mov')]
  expectDone(await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': '5' }, { env }), uris)
  expectDone(await scene.rewrap({ 'kms-key-arn': newKey }, { env }), uris)
  expect(await scene.decrypt({}, { env })).toMatchObject({ exitCode: 1 })
})

test('cancelled in the middle, it leaves no multipart upload, and the object as it was', async () => {
  await encrypt({ 'a.mov': randomBytes(6 * MIB) })
  const { Metadata } = await scene.fetch('a.mov')
  aws.faults.add({ kind: 'delay', operation: 'UploadPartCopy', milliseconds: 60_000, times: 2 })
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  scene.atFirst('UploadPartCopy', () => kill('SIGINT'))
  const step = await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': '5' }, { onStart: (send) => (kill = send) })
  expect(step.exitCode).toBe(1)
  expect(step.errors).toEqual([
    expect.stringMatching(/^Cancelled: 1 object not done\. Each is as it was, or whole with its new envelope/)
  ])
  expect(scene.openUploads()).toBe(0)
  expect((await scene.fetch('a.mov')).Metadata).toEqual(Metadata)
})

test('killed outright, the post step aborts what it left', async () => {
  await encrypt({ 'a.mov': randomBytes(6 * MIB) })
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  aws.faults.add({ kind: 'stall', operation: 'UploadPartCopy', times: 2 })
  scene.atFirst('UploadPartCopy', () => kill('SIGKILL'))
  const step = await scene.rewrap({ 'kms-key-arn': newKey, 'part-size-mib': '5' }, { onStart: (send) => (kill = send) })
  expect(scene.openUploads()).toBe(1)
  expect(await scene.cleanUp(step)).toMatchObject({ exitCode: 0, errors: [] })
  expect(scene.openUploads()).toBe(0)
})

describe('inputs that cannot be', () => {
  test.each([
    [{ source: '' }, /^Input source: is missing/],
    [{ source: 's3://bucket/c', manifest: 'm.json' }, /^Input source: and manifest exclude each other/],
    [{ source: 'film.mov' }, /^Input source: "film.mov" is no S3 address/],
    [{ 'kms-key-arn': '' }, /^Input kms-key-arn: is missing\. Give the ARN of the new KMS key/],
    [{ 'kms-key-arn': 'alias/film' }, /^Input kms-key-arn: "alias\/film" is not the ARN of a KMS key/],
    [{ 'part-size-mib': '4' }, /^Input part-size-mib: "4" is not a whole number from 5 to 5120/],
    [{ source: 's3://local-aws-input/nothing/here' }, /^Input source: there is no object, and nothing below a prefix/],
    [{ manifest: 'none.json' }, /cannot be read/]
  ])('%j', async (inputs, said) => {
    const step = await scene.rewrap({ 'kms-key-arn': newKey, ...inputs })
    expect(step).toMatchObject({ exitCode: 1, stderr: '', errors: [expect.stringMatching(said)] })
  })
})

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not there')
  return value
}
