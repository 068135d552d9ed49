import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const NINE_MIB = 9 * 2 ** 20

let aws: LocalAws
let scene: Scene
/** Gives credentials out as a container's host does: https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html */
let source: Server
let issued: number
let sessions: number

beforeAll(async () => {
  aws = await startLocalAws()
  source = createServer((_, response) => {
    issued++
    const { accessKeyId, secretAccessKey, sessionToken } = session(sessions)
    const body = { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, Token: sessionToken }
    response.end(JSON.stringify({ ...body, Expiration: new Date(Date.now() + 3_600_000).toISOString() }))
  }).listen(0, '127.0.0.1')
  await once(source, 'listening')
})
afterAll(async () => {
  await aws.stop()
  source.closeAllConnections()
  source.close()
})
beforeEach(() => {
  ;[issued, sessions] = [0, 1]
  aws.credentials.add(session(1))
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('a.mov', 'small')
  scene.write('b.mov', Buffer.alloc(NINE_MIB, 'film'))
})
afterEach(() => {
  jest.restoreAllMocks()
  aws.faults.clear()
  scene.remove()
})

function session(number: number) {
  return {
    accessKeyId: `ASIASESSION000000000${number}`,
    secretAccessKey: `secret-${number}`,
    sessionToken: `token-${number}`,
    arn: 'arn:aws:sts::111122223333:assumed-role/workflow/run',
    policies: 'administrator' as const
  }
}

/** AWS refuses this session from now on, and the next one is there for who asks. */
function expire(number: number): void {
  aws.credentials.add({ ...session(number), expiresAt: new Date(0) })
  aws.credentials.add(session(number + 1))
  sessions = number + 1
}

function run(env: Readonly<Record<string, string | undefined>>): Promise<StepResult> {
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  const inputs = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, 'part-size-mib': '5' }
  // One file after the other, so that it is known which one meets the end of the session.
  return scene.run({ ...inputs, concurrency: '1' }, { env })
}

function fromSource(): Readonly<Record<string, string | undefined>> {
  return {
    AWS_ACCESS_KEY_ID: undefined,
    AWS_SECRET_ACCESS_KEY: undefined,
    HOME: scene.folder.temporary,
    USERPROFILE: scene.folder.temporary,
    AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${(source.address() as AddressInfo).port}/`
  }
}

test.each([
  'GenerateDataKey',
  'PutObject',
  'HeadObject',
  'CreateMultipartUpload',
  'UploadPart',
  'CompleteMultipartUpload',
  'CreateJob'
])('a session that AWS refuses from the first %s on is renewed from where it came from', async (operation) => {
  scene.atFirst(operation, () => expire(1))
  const step = await run(fromSource())
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
  expect(scene.openUploads()).toBe(0)
  expect(jsonOutput(step, 'job-ids')).toHaveLength(2)
  expect(sessions).toBe(2)
  // Once from each service's client to begin with, and once more from those that were refused.
  expect(issued).toBeLessThanOrEqual(6)
})

test('where there are no newer ones, the error says what to do, and what was finished is recorded', async () => {
  const { accessKeyId, secretAccessKey, sessionToken } = session(1)
  scene.atFirst('UploadPart', () => expire(1))
  const step = await run({
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken
  })
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors[0]).toMatch(/^b\.mov: .*ExpiredToken.*Raise role-duration-seconds .*split the files .* with shard/)
  expect(readManifest(step).files.map(({ status }) => status)).toEqual(['uploaded', 'failed'])
  expect(jsonOutput(step, 'files')).toEqual(['a.mov'])
  // Nor can its upload be aborted: that is told, and the post step of a workflow with new credentials does it.
  expect(step.errors[0]).toMatch(/could not be aborted.*aws s3api abort-multipart-upload/)
  expect(await scene.cleanUp(step)).toMatchObject({ exitCode: 0 })
  expect(scene.openUploads()).toBe(0)
})
