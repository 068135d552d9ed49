import { CreateRoleCommand, IAMClient } from '@aws-sdk/client-iam'
import {
  CreateKeyCommand,
  DisableKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
  type CreateKeyCommandInput
} from '@aws-sdk/client-kms'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { Scene } from '../support/scene.ts'

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  aws.s3.createBucket('bucket-in-ireland', 'eu-west-1')
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('a.mov', 'a')
})
afterEach(() => scene.remove())

function run(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const settings = JSON.stringify({ OutputGroups: outputGroups(aws) })
  const job = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings }
  return scene.run({ preflight: 'true', ...job, ...inputs }, { env })
}

async function keyOf(input: CreateKeyCommandInput): Promise<string> {
  const { KeyMetadata } = await new KMSClient(clientConfig(aws)).send(new CreateKeyCommand(input))
  return KeyMetadata?.Arn ?? ''
}

/** Found before the first byte: the problem is told, and nothing was encrypted, uploaded or submitted. */
async function expectProblem(inputs: Readonly<Record<string, string>>, said: RegExp): Promise<void> {
  const step = await run(inputs)
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors).toEqual([expect.stringMatching(said)])
  const asked = aws.requests.all().map(({ operation }) => operation)
  expect(asked).not.toContain('PutObject')
  expect(asked).not.toContain('CreateJob')
}

test('all well: nothing is said of it, and the job goes out', async () => {
  expect(await run({})).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  for (const operation of ['DescribeKey', 'HeadBucket', 'GetRole']) {
    expect(aws.requests.of(operation).length).toBeGreaterThan(0)
  }
  expect(aws.requests.of('CreateJob')).toHaveLength(1)
})

test('without preflight nothing is asked beforehand', async () => {
  expect(await run({ preflight: 'False' })).toMatchObject({ exitCode: 0 })
  expect(aws.requests.of('HeadBucket')).toEqual([])
  expect(aws.requests.of('DescribeKey')).toEqual([])
})

test('a run that submits nothing is not asked about jobs', async () => {
  expect(await run({ job: 'render', 'role-arn': 'arn:aws:iam::111122223333:role/of-another-day' })).toMatchObject({
    exitCode: 0
  })
  expect(aws.requests.of('GetRole')).toEqual([])
})

test('a KMS key that is not there', () =>
  expectProblem(
    { 'kms-key-arn': aws.kmsKeyArn.replace(/key\/.*/, 'key/00000000-0000-0000-0000-000000000000') },
    /^Input kms-key-arn: .*NotFoundException.*There is no such KMS key/
  ))

test('a KMS key that is disabled, or on its way out', async () => {
  const kms = new KMSClient(clientConfig(aws))
  const [disabled, doomed] = [await keyOf({}), await keyOf({})]
  await kms.send(new DisableKeyCommand({ KeyId: disabled }))
  await kms.send(new ScheduleKeyDeletionCommand({ KeyId: doomed }))
  await expectProblem({ 'kms-key-arn': disabled }, /^Input kms-key-arn: .* is Disabled\. Enable it/)
  await expectProblem({ 'kms-key-arn': doomed }, /^Input kms-key-arn: .* is PendingDeletion/)
})

test('a KMS key of another kind', async () => {
  const rsa = await keyOf({ KeySpec: 'RSA_2048', KeyUsage: 'ENCRYPT_DECRYPT' })
  await expectProblem({ 'kms-key-arn': rsa }, /^Input kms-key-arn: .* is a key of the kind RSA_2048/)
})

test('a bucket that is not there, or elsewhere', async () => {
  await expectProblem({ destination: 's3://no-such-bucket/' }, /^Input destination: there is no bucket no-such-bucket/)
  await expectProblem(
    { destination: 's3://bucket-in-ireland/' },
    /^Input destination: the bucket bucket-in-ireland is in eu-west-1, and aws-region is us-east-1/
  )
})

test('a template, a queue and a role that are not there are told together', async () => {
  const step = await run({
    'job-template': 'no-template',
    queue: 'no-queue',
    'role-arn': 'arn:aws:iam::111122223333:role/no-role'
  })
  expect(step.exitCode).toBe(1)
  expect([...step.errors].sort()).toEqual([
    expect.stringMatching(/^Input job-template: there is no job-template no-template/),
    expect.stringMatching(/^Input queue: there is no queue no-queue/),
    expect.stringMatching(/^Input role-arn: there is no role arn:aws:iam::111122223333:role\/no-role/)
  ])
})

test('a role that does not trust MediaConvert', async () => {
  const trust = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }]
  }
  const role = { RoleName: 'for-ec2', AssumeRolePolicyDocument: JSON.stringify(trust) }
  await new IAMClient(clientConfig(aws)).send(new CreateRoleCommand(role))
  const step = await run({ 'role-arn': 'arn:aws:iam::111122223333:role/for-ec2' })
  expect(step.errors).toEqual([expect.stringMatching(/^Input role-arn: .*for-ec2 does not trust MediaConvert\./)])
})

test('what the caller may not ask is skipped quietly, and the run goes on', async () => {
  const credential = {
    accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
    secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    arn: 'arn:aws:iam::111122223333:user/workflow'
  }
  const needed = ['kms:GenerateDataKey', 's3:PutObject', 'mediaconvert:CreateJob', 'iam:PassRole']
  aws.credentials.add({
    ...credential,
    policies: [{ Statement: [{ Effect: 'Allow', Action: needed, Resource: '*' }] }]
  })
  const { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY } = credential
  const step = await run({}, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
})

test('a key that the caller may not use is named with the statement that is missing', async () => {
  const credential = {
    accessKeyId: 'AKIAIOSFODNN8EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCY2EXAMPLEKEY',
    arn: 'arn:aws:iam::111122223333:user/uploader'
  }
  aws.credentials.add({
    ...credential,
    policies: [{ Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }]
  })
  const { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY } = credential
  const step = await run({ job: 'none' }, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })
  expect(step.exitCode).toBe(1)
  expect(step.errors).toEqual([expect.stringMatching(/^Input kms-key-arn: .*"Action":"kms:GenerateDataKey"/)])
})

test('credentials that AWS does not know end the run with one error', async () => {
  const step = await run({}, { AWS_ACCESS_KEY_ID: 'AKIAUNKNOWNEXAMPLE00' })
  expect(step.exitCode).toBe(1)
  expect(step.errors).toEqual([expect.stringMatching(/AWS does not know these credentials|InvalidAccessKeyId/)])
})
