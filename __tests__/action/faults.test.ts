import { ListJobsCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { FaultEffect } from '../../local-aws/faults.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const MIB = 2 ** 20
const LONG = Buffer.alloc(12 * MIB, 'film')

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('small.mov', 'a film')
  scene.write('long.mov', LONG)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** Both files are there and nothing else is; the fault has struck. */
function expectSurvived(step: StepResult): void {
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(aws.faults.pending()).toEqual([])
  expect(scene.objects()).toEqual(['long.mov', 'small.mov'])
  expect(scene.openUploads()).toBe(0)
  expect(manifestProblems(readManifest(step))).toEqual([])
}

const run = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
  scene.run({ 'part-size-mib': '5', ...inputs })

describe('S3', () => {
  const effects: readonly FaultEffect[] = [
    { kind: 'throttle' },
    { kind: 'error', status: 500, code: 'InternalError' },
    { kind: 'error', status: 400, code: 'RequestTimeout' },
    { kind: 'reset' },
    { kind: 'lose-answer' }
  ]

  test.each(effects)('%j on each operation, one after the other, passes', async (effect) => {
    for (const operation of ['PutObject', 'CreateMultipartUpload', 'UploadPart', 'CompleteMultipartUpload']) {
      aws.faults.add({ operation, ...effect })
    }
    expectSurvived(await run())
  })

  test('a part that is lost in its middle costs that part, and is sent again as it was', async () => {
    const etags = new Map<number, Set<string>>()
    const add = aws.requests.add.bind(aws.requests)
    jest.spyOn(aws.requests, 'add').mockImplementation((request) => {
      add(request)
      const { partNumber } = request
      const upload = [...aws.s3.bucket(aws.inputBucket).uploads.values()].find(({ key }) => key === request.key)
      if (partNumber === undefined || !upload?.part(partNumber)) return
      etags.set(partNumber, (etags.get(partNumber) ?? new Set()).add(upload.part(partNumber)?.md5 ?? 'none'))
    })
    aws.faults.add({ operation: 'UploadPart', partNumber: 1, kind: 'lose-answer' })
    aws.faults.add({ operation: 'UploadPart', partNumber: 2, kind: 'reset', afterBytes: MIB })
    expectSurvived(await run())
    const sent = aws.requests.of('UploadPart').map(({ partNumber }) => partNumber ?? 0)
    expect(sent.sort()).toEqual([1, 1, 2, 2, 3])
    expect([...etags.values()].map(({ size }) => size)).toEqual([1, 1, 1])
  })

  test.each([
    ['PutObject', 'wrong-checksum'],
    ['PutObject', 'wrong-etag'],
    ['UploadPart', 'wrong-checksum'],
    ['UploadPart', 'wrong-etag'],
    ['CompleteMultipartUpload', 'wrong-checksum'],
    ['CompleteMultipartUpload', 'error-in-200'],
    ['PutObject', 'no-etag'],
    ['UploadPart', 'no-etag'],
    ['CompleteMultipartUpload', 'no-etag'],
    ['CreateMultipartUpload', 'error-in-200']
  ] as const)('%s with a %s is not believed', async (operation, kind) => {
    aws.faults.add({ operation, kind })
    const step = await run()
    expectSurvived(step)
    // A part costs a part, unless S3 says in the end only that it has another.
    const uploads = operation === 'UploadPart' && kind !== 'wrong-etag' ? 1 : expect.any(Number)
    expect(aws.requests.of('CreateMultipartUpload')).toHaveProperty('length', uploads)
    for (const { path, etag, checksum } of readManifest(step).files) {
      const { ETag, ChecksumCRC32 } = await scene.fetch(path)
      expect({ path, etag, crc32: checksum?.value }).toEqual({ path, etag: ETag, crc32: ChecksumCRC32 })
    }
  })

  test('a conditional completion that meets a 409 begins anew', async () => {
    aws.faults.add({
      operation: 'CompleteMultipartUpload',
      kind: 'error',
      status: 409,
      code: 'ConditionalRequestConflict'
    })
    expectSurvived(await run())
    expect(aws.requests.of('CreateMultipartUpload')).toHaveLength(2)
  })
})

describe('what does not pass ends its file, and leaves the others', () => {
  test.each<[string, FaultEffect, RegExp]>([
    ['an error 500', { kind: 'error', status: 500, code: 'InternalError' }, /InternalError.*run the step again/],
    ['a reset', { kind: 'reset', afterBytes: MIB }, /ECONNRESET|EPIPE|socket hang up/],
    ['a refusal', { kind: 'error', status: 403, code: 'AccessDenied' }, /AccessDenied.*"s3:PutObject"/],
    ['a checksum that is not that of the bytes', { kind: 'wrong-checksum' }, /answered the checksum/],
    ['an answer without an ETag', { kind: 'no-etag' }, /without ETag/]
  ])('%s for each try of a part', async (_, effect, said) => {
    scene.write('other.mov', LONG)
    aws.faults.add({ operation: 'UploadPart', key: '*long.mov', partNumber: 2, times: 100, ...effect })
    const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
    const step = await scene.run(
      { 'part-size-mib': '5', job: 'submit', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings) },
      { env: { AWS_MAX_ATTEMPTS: '2' } }
    )
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors[0]).toMatch(/^long\.mov: S3 /)
    expect(step.errors[0]).toMatch(said)
    expect(step.errors.at(-1)).toBe('1 file failed: long.mov')
    expect(scene.objects()).toEqual(['other.mov', 'small.mov'])
    expect(scene.openUploads()).toBe(0)
    expect(jsonOutput(step, 'job-ids')).toHaveLength(2)
    expect(readManifest(step).files.map(({ status }) => status)).toEqual(['failed', 'uploaded', 'uploaded'])
  })

  test.each(['PutObject', 'CompleteMultipartUpload'])(
    'there is no job for an object whose checksum is another after %s',
    async (operation) => {
      aws.faults.add({ operation, kind: 'wrong-checksum', times: 10 })
      aws.faults.add({ operation: 'HeadObject', kind: 'wrong-checksum', times: 10, after: 2 })
      const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
      const step = await run({ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings) })
      expect(step.exitCode).toBe(1)
      expect(step.errors[0]).toMatch(/has the CRC32 .* but what was sent has .* The object is damaged: delete it/)
      expect(jsonOutput(step, 'job-ids')).toHaveLength(1)
    }
  )
})

test('S3 itself refuses to put together another object than was sent', async () => {
  scene.atFirst('CompleteMultipartUpload', () => {
    const parts = [...aws.s3.bucket(aws.inputBucket).uploads.values()].flatMap((upload) => upload.parts())
    for (const part of parts.slice(-1)) Object.assign(part, { size: part.size - 1 })
  })
  const step = await run()
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors[0]).toMatch(/^long\.mov: S3 CompleteMultipartUpload of .*does not match what was computed/)
  expect(scene.objects()).toEqual(['small.mov'])
  expect(scene.openUploads()).toBe(0)
  expect(readManifest(step).files.map(({ status }) => status)).toEqual(['failed', 'uploaded'])
})

test('a 400 for bytes that were damaged on their way is tried again', async () => {
  for (const operation of ['PutObject', 'UploadPart', 'CompleteMultipartUpload']) {
    aws.faults.add({ operation, kind: 'error', status: 400, code: 'BadDigest' })
  }
  expectSurvived(await run())
})

test.each([
  ['S3', 'PutObject', /S3 PutObject of s3:\S+small\.mov: try 1 of 8 failed: SlowDown: .* \(HTTP 503\)/],
  ['S3', 'UploadPart', /S3 UploadPart of s3:\S+long\.mov, part [123]: try .*SlowDown/],
  [
    'KMS',
    'GenerateDataKey',
    /KMS GenerateDataKey of arn:aws:kms:\S+: try 1 of 8 failed: ThrottlingException: .* \(HTTP 400\)/
  ],
  ['MediaConvert', 'CreateJob', /MediaConvert CreateJob: try .*TooManyRequestsException: .* \(HTTP 429\)/]
])('a try of %s that failed is in the debug log: %s', async (_, operation, line) => {
  aws.faults.add({ operation, kind: 'throttle' })
  const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
  const step = await run({ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings) })
  expectSurvived(step)
  expect(step.stdout.split('\n').filter((text) => text.startsWith('::debug::') && line.test(text))).toHaveLength(1)
})

describe.each([
  ['KMS', 'GenerateDataKey'],
  ['MediaConvert', 'CreateJob']
])('%s', (_, operation) => {
  test.each<FaultEffect>([
    { kind: 'throttle' },
    { kind: 'error', status: 500, code: 'InternalServerErrorException' },
    { kind: 'reset' },
    { kind: 'lose-answer' }
  ])(`%j on ${operation} passes, and each file has one job`, async (effect) => {
    aws.faults.add({ operation, ...effect })
    const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
    const step = await run({ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings) })
    expectSurvived(step)
    const ids = jsonOutput(step, 'job-ids') as string[]
    expect(new Set(ids).size).toBe(2)
    // Not only by the step's own word.
    const { Jobs = [] } = await new MediaConvertClient(clientConfig(aws)).send(new ListJobsCommand({}))
    const files = Jobs.flatMap(({ Settings }) => Settings?.Inputs?.[0]?.FileInput ?? [])
    const own = files.filter((file) => file.startsWith(scene.s3Uri('')))
    expect(own.toSorted()).toEqual([scene.s3Uri('long.mov'), scene.s3Uri('small.mov')])
  })
})

test('credentials that have expired are named as that', async () => {
  const credential = {
    accessKeyId: 'ASIAEXPIREDEXAMPLE00',
    secretAccessKey: 'secret',
    sessionToken: 'token',
    expiresAt: new Date(0),
    arn: 'arn:aws:sts::111122223333:assumed-role/workflow/run',
    policies: 'administrator' as const
  }
  aws.credentials.add(credential)
  const env = {
    AWS_ACCESS_KEY_ID: credential.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credential.secretAccessKey,
    AWS_SESSION_TOKEN: credential.sessionToken
  }
  const step = await scene.run({ 'if-exists': 'overwrite' }, { env })
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors[0]).toMatch(/ExpiredToken.*credentials have expired.*role-duration-seconds/)
})

test('what AWS says cannot be a command of the runner', async () => {
  const message = '::set-output name=files::x\n::stop-commands::y\n##[error]z %0A::add-path::w'
  aws.faults.add({ operation: 'PutObject', kind: 'error', status: 400, code: 'InvalidRequest', message })
  const step = await run()
  expect(step.exitCode).toBe(1)
  const commands = step.stdout.split('\n').flatMap((line) => /^\s*::([\w-]+)/.exec(line)?.[1] ?? [])
  expect([...new Set(commands)].sort()).toEqual(['add-mask', 'debug', 'error'])
  expect(scene.objects()).toEqual(['long.mov'])
})
