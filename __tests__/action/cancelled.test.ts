import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import { readManifest, Scene } from '../support/scene.ts'
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

test('a job that was asked for when the workflow was cancelled, and of which no answer came, is named as that', async () => {
  const step = await cancelAt('CreateJob')
  const said = /not known whether MediaConvert has made a job .*with the client request token [0-9a-f-]{36}\./
  expect(step.errors).toContainEqual(expect.stringMatching(said))
  expect(readManifest(step).jobs).toContainEqual(
    expect.objectContaining({ status: 'NOT_SUBMITTED', errorMessage: expect.stringMatching(said) })
  )
})
