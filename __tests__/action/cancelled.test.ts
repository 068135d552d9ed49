import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

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
  scene.write('a.mov', 'a film')
  scene.write('b.mov', Buffer.alloc(9 * 2 ** 20, 'b'))
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** The workflow is cancelled when the first request of this operation arrives, which nobody ever answers. */
async function cancelAt(operation: string, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  aws.faults.add({ operation, kind: 'stall', times: 1000 })
  let interrupt = (): void => undefined
  scene.atFirst(operation, () => interrupt())
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  const step = await scene.run(
    { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, ...inputs },
    { onStart: (send) => (interrupt = () => send('SIGINT')) }
  )
  return step
}

/** What the step is doing, by the operation that it waits for. */
test.each<[string, string, Readonly<Record<string, string>>]>([
  ['preflight', 'HeadBucket', { preflight: 'true' }],
  ['looking for existing objects', 'HeadObject', {}],
  ['granting', 'PutRolePolicy', { 'grant-decrypt': 'inline-policy' }],
  ['making data keys', 'GenerateDataKey', {}],
  ['wrapping data keys', 'Encrypt', { 'data-key-source': 'local' }],
  ['proving data keys', 'Decrypt', { verify: 'true' }],
  ['uploading', 'PutObject', {}],
  ['beginning an upload', 'CreateMultipartUpload', {}],
  ['uploading parts', 'UploadPart', {}],
  ['completing an upload', 'CompleteMultipartUpload', {}],
  ['reading back', 'GetObject', { verify: 'true' }],
  ['waiting', 'ListJobs', { wait: 'true', 'poll-interval-seconds': '1' }]
])('cancelled while %s, where nothing answers any more, the step ends by itself', async (_, operation, inputs) => {
  const step = await cancelAt(operation, inputs)
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors.join('\n')).toMatch(/cancelled|Cancelled/)
  // It need not be ended by force.
  expect(step.errors.join('\n')).not.toMatch(/took too long|Request aborted/)
  if (step.outputs['manifest'] !== undefined) expect(manifestProblems(readManifest(step))).toEqual([])
  expect(scene.openUploads()).toBe(0)
})

describe('nothing new is begun once the workflow is cancelled', () => {
  test('no data key is made, nothing is uploaded, and what was not begun is not said to have failed', async () => {
    for (const number of [1, 2, 3, 4]) scene.write(`${number}.mov`, 'a film')
    const step = await cancelAt('PutObject', { files: '[1-4].mov', concurrency: '1' })
    const asked = ['GenerateDataKey', 'CreateMultipartUpload', 'CreateJob']
    expect(asked.map((operation) => aws.requests.of(operation).length)).toEqual([1, 0, 0])
    expect(readManifest(step).files.map(({ path }) => path)).toEqual(['1.mov'])
    expect(step.errors.at(-1)).toMatch(/^Cancelled: 4 files not uploaded\./)
  })

  test('no job is submitted, and those that were on their way are cancelled as well', async () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7]) scene.write(`${number}.mov`, 'a film')
    // The first job is there, four more are on their way: they go on when the step, which is cancelled by then, cancels the first.
    aws.faults.add({ service: 'mediaconvert', kind: 'rendezvous', parties: 5, after: 1, times: 5 })
    let [arrived, interrupt] = [0, (): void => undefined]
    const strike = aws.faults.strike.bind(aws.faults)
    jest.spyOn(aws.faults, 'strike').mockImplementation((target) => {
      if (target.operation === 'CreateJob' && ++arrived === 5) interrupt()
      return strike(target)
    })
    const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
    const inputs = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, wait: 'true' }
    const onStart = (send: (signal: NodeJS.Signals) => void): void => void (interrupt = () => send('SIGINT'))
    const step = await scene.run({ files: '[1-7].mov', ...inputs }, { onStart })
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(aws.requests.of('CreateJob')).toHaveLength(5)
    const jobs = readManifest(step).jobs.map(({ status, errorMessage }) => errorMessage ?? status)
    expect(jobs.sort()).toEqual([
      ...Array<string>(5).fill('CANCELED'),
      ...Array<string>(2).fill('the workflow was cancelled')
    ])
  })
})

describe.each([
  ['PutObject', 'a.mov'],
  ['CompleteMultipartUpload', 'b.mov']
])('an object that S3 was storing by %s when the workflow was cancelled', (operation, files) => {
  /** S3 does it, and its answer does not come any more. */
  async function cancelWhenStored(): Promise<StepResult> {
    aws.faults.add({ operation, kind: 'withhold-answer' })
    let interrupt = (): void => undefined
    const add = aws.requests.add.bind(aws.requests)
    jest.spyOn(aws.requests, 'add').mockImplementation((request) => {
      add(request)
      if (request.operation === operation) interrupt()
    })
    const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
    const step = await scene.run(
      { files, job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings },
      { onStart: (send) => (interrupt = () => send('SIGTERM')) }
    )
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors.join('\n')).not.toMatch(/took too long/)
    expect(scene.objects()).toEqual([files])
    expect(scene.openUploads()).toBe(0)
    expect(manifestProblems(readManifest(step))).toEqual([])
    expect(aws.requests.of('CreateJob')).toEqual([])
    return step
  }

  test('is in the manifest, and no job is made of it', async () => {
    const step = await cancelWhenStored()
    const { ETag, ChecksumCRC32 } = await scene.fetch(files)
    expect(readManifest(step)).toMatchObject({
      files: [{ path: files, status: 'uploaded', etag: ETag, checksum: { value: ChecksumCRC32 } }],
      jobs: [{ status: 'NOT_SUBMITTED', errorMessage: 'the workflow was cancelled' }]
    })
    expect(jsonOutput(step, 's3-uris')).toEqual([scene.s3Uri(files)])
  })

  test('may be there, says the manifest, where S3 does not answer any more', async () => {
    // It was asked once, before, whether there is one.
    aws.faults.add({ operation: 'HeadObject', kind: 'stall', times: 100, after: 1 })
    const step = await cancelWhenStored()
    const said = `the workflow was cancelled while S3 was storing ${scene.s3Uri(files)}: the object may be there all the same.`
    expect(readManifest(step).files).toMatchObject([{ path: files, status: 'failed', error: said }])
    expect(step.errors).toContain(`${files}: ${said}`)
  })
})

test('an upload that was ended before S3 completed it is not said to be there perhaps', async () => {
  const step = await cancelAt('CompleteMultipartUpload', { files: 'b.mov' })
  expect(scene.objects()).toEqual([])
  expect(readManifest(step).files).toMatchObject([{ status: 'failed', error: 'the workflow was cancelled' }])
})

test('an object whose comparison with the file was cut off is said to be there', async () => {
  const step = await cancelAt('GetObject', { files: 'a.mov', verify: 'true' })
  expect(scene.objects()).toEqual(['a.mov'])
  const error = `the workflow was cancelled before ${scene.s3Uri('a.mov')}, which is there, was compared with the file.`
  expect(readManifest(step).files).toMatchObject([{ status: 'failed', error }])
})

test('a job that was asked for when the workflow was cancelled, and of which no answer came, is named as that', async () => {
  const step = await cancelAt('CreateJob')
  const said = /not known whether MediaConvert has made a job .*with the client request token [0-9a-f-]{36}\./
  expect(step.errors).toContainEqual(expect.stringMatching(said))
  expect(readManifest(step).jobs).toContainEqual(
    expect.objectContaining({ status: 'NOT_SUBMITTED', errorMessage: expect.stringMatching(said) })
  )
})
