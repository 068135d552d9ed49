import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const MIB = 2 ** 20
/** More than the kernel takes of a request that nobody reads. */
const PART_MIB = 32
const NO_END = 2 ** 40

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
  scene.write('long.mov', Buffer.alloc((PART_MIB + 1) * MIB, 'film'))
  scene.write('small.mov', 'a film')
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

function run(seconds: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  return scene.run(
    { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, 'part-size-mib': String(PART_MIB) },
    { env: { MEDIACONVERT_STALL_TIMEOUT_SECONDS: seconds, ...env } }
  )
}

test('a line that stands still is given up, and the request tried again: at every place where it can stand', async () => {
  const places = [
    { operation: 'GenerateDataKey' },
    { operation: 'CreateMultipartUpload' },
    { operation: 'UploadPart', partNumber: 1 },
    { operation: 'UploadPart', partNumber: 1, afterBytes: MIB },
    { operation: 'UploadPart', partNumber: 1, afterBytes: NO_END },
    { operation: 'CompleteMultipartUpload' },
    { operation: 'PutObject' },
    { operation: 'PutObject', afterBytes: NO_END },
    { operation: 'CreateJob' }
  ]
  for (const place of places) aws.faults.add({ kind: 'stall', ...place })
  expect(await run('0.5')).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  expect(aws.faults.pending()).toEqual([])
  expect(scene.objects()).toEqual(['long.mov', 'small.mov'])
  expect(scene.openUploads()).toBe(0)
})

test('a stall that does not pass ends the file with an error that names it, and leaves the other', async () => {
  aws.faults.add({ kind: 'stall', operation: 'UploadPart', partNumber: 1, afterBytes: MIB, times: 100 })
  // Longer than a busy machine holds up the other file's requests.
  const step = await run('1', { AWS_MAX_ATTEMPTS: '2' })
  expect(step.exitCode).toBe(1)
  expect(step.errors[0]).toMatch(
    /^long\.mov: S3 UploadPart \(part 1\) of .*TimeoutError.* 1000 ms of inactivity.*The connection stood still, each time\./
  )
  expect(scene.objects()).toEqual(['small.mov'])
  expect(scene.openUploads()).toBe(0)
  expect(readManifest(step).files.map(({ status }) => status)).toEqual(['failed', 'uploaded'])
  expect(jsonOutput(step, 'job-ids')).toHaveLength(1)
})

test('a slow line that moves is not cut', async () => {
  aws.faults.add({ kind: 'slow', operation: 'UploadPart', partNumber: 1, milliseconds: 6 })
  expect(await run('2')).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  const sent = aws.requests.of('UploadPart').map(({ partNumber = 0 }) => partNumber)
  expect(sent.toSorted()).toEqual([1, 2])
})
