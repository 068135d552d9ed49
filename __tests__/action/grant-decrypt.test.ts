import { CreateRoleCommand, GetRolePolicyCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { GetJobCommand, MediaConvertClient, type Job } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { sampleBytes } from '../local-aws/support/encrypted-sample.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { jsonOutput, Scene } from '../support/scene.ts'

let aws: LocalAws
let iam: IAMClient
let scene: Scene
let roleArn: string
let roles = 0
beforeAll(async () => {
  aws = await startLocalAws()
  iam = new IAMClient(clientConfig(aws))
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.mediaconvert.hold()
  scene = new Scene(aws)
  scene.write('a.mov', 'a')
  roleArn = await newRole()
  aws.requests.clear()
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** A role of MediaConvert's that may do all but decrypt. */
async function newRole(): Promise<string> {
  const RoleName = `transcoder-${++roles}`
  const trust = { Effect: 'Allow', Principal: { Service: 'mediaconvert.amazonaws.com' }, Action: 'sts:AssumeRole' }
  const AssumeRolePolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: trust })
  const { Role } = await iam.send(new CreateRoleCommand({ RoleName, Path: '/media/', AssumeRolePolicyDocument }))
  const allow = (Action: string, bucket: string) => ({ Effect: 'Allow', Action, Resource: `arn:aws:s3:::${bucket}/*` })
  await putPolicy(RoleName, 's3', [allow('s3:GetObject', aws.inputBucket), allow('s3:PutObject', aws.outputBucket)])
  return Role?.Arn ?? ''
}

async function putPolicy(RoleName: string, PolicyName: string, Statement: readonly object[]): Promise<void> {
  const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement })
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument }))
}

const roleName = (): string => roleArn.split('/').at(-1) ?? ''
const policyName = (): string => `mediaconvert-client-side-encryption-us-east-1-${aws.kmsKeyArn.split('/')[1] ?? ''}`

async function policyOnRole(): Promise<unknown> {
  const command = new GetRolePolicyCommand({ RoleName: roleName(), PolicyName: policyName() })
  const { PolicyDocument } = await iam.send(command)
  return JSON.parse(decodeURIComponent(PolicyDocument ?? ''))
}

function run(
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const settings = { Inputs: [{ AudioSelectors: { 'Audio Selector 1': {} } }], OutputGroups: outputGroups(aws) }
  const job = { job: 'submit', 'role-arn': roleArn, 'job-settings': JSON.stringify(settings) }
  return scene.run({ ...job, 'grant-decrypt': 'inline-policy', ...inputs }, { env })
}

/** What a workflow needs, and what it is to be allowed beside. */
function credentials(...extra: readonly PolicyStatement[]): Record<string, string> {
  const needed = ['kms:GenerateDataKey', 's3:PutObject', 'mediaconvert:CreateJob', 'iam:PassRole']
  const policies = [{ Statement: [{ Effect: 'Allow' as const, Action: needed, Resource: '*' }, ...extra] }]
  const [accessKeyId, secretAccessKey] = ['AKIAI44QH8DHBEXAMPLE', 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY']
  aws.credentials.add({ accessKeyId, secretAccessKey, arn: 'arn:aws:iam::111122223333:user/workflow', policies })
  return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
}

const allowed = (Action: string | string[], Resource: string): PolicyStatement => ({
  Effect: 'Allow',
  Action,
  Resource
})

async function finalJob(step: StepResult): Promise<Job> {
  aws.mediaconvert.release()
  const [Id = ''] = jsonOutput(step, 'job-ids') as string[]
  await aws.mediaconvert.settled()
  const { Job } = await new MediaConvertClient(clientConfig(aws)).send(new GetJobCommand({ Id }))
  return Job ?? { Role: '', Settings: {} }
}

test('a job that would fail without the grant transcodes with it', async () => {
  scene.write('a.mov', await sampleBytes())
  const without = await run({ 'grant-decrypt': 'none' })
  expect(without).toMatchObject({ exitCode: 0 })
  expect(await finalJob(without)).toMatchObject({ Status: 'ERROR' })
  aws.mediaconvert.hold()
  const step = await run({ 'if-exists': 'overwrite' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(await finalJob(step)).toMatchObject({ Status: 'COMPLETE' })
  expect(await policyOnRole()).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'UnwrapClientSideDataKeys',
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: aws.kmsKeyArn,
        Condition: {
          StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' },
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['service'] }
        }
      }
    ]
  })
  expect(step.stdout).toContain(`Put the inline policy ${policyName()} on ${roleArn}`)
  expect(step.summary).toContain(`inline policy <code>${policyName()}</code>`)
}, 60_000)

test('done again, nothing is put; and all of it comes before the first byte', async () => {
  await run()
  const operations = aws.requests.all().map(({ operation }) => operation)
  expect(operations.indexOf('PutRolePolicy')).toBeLessThan(operations.indexOf('PutObject'))
  expect(operations.lastIndexOf('GetRolePolicy')).toBeLessThan(operations.indexOf('PutObject'))
  aws.requests.clear()
  const again = await run({ 'if-exists': 'overwrite' })
  expect(again).toMatchObject({ exitCode: 0, errors: [] })
  expect(aws.requests.of('PutRolePolicy')).toEqual([])
  expect(again.stdout).toContain(`Found the inline policy ${policyName()}`)
})

test("for an alias the key behind it is named, without a permission to ask; the role is the settings' own", async () => {
  const settings = JSON.stringify({ Role: roleArn, Settings: { OutputGroups: outputGroups(aws) } })
  const actions = ['iam:PutRolePolicy', 'iam:GetRolePolicy']
  const step = await run(
    { 'kms-key-arn': aws.kmsAliasArn, 'role-arn': '', 'job-settings': settings },
    credentials(allowed(actions, roleArn))
  )
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(await policyOnRole()).toMatchObject({ Statement: [{ Resource: aws.kmsKeyArn }] })
})

test('files that are all there already make no job, so nothing is granted', async () => {
  await run({ 'grant-decrypt': 'none' })
  aws.requests.clear()
  expect(await run({ 'if-exists': 'skip' })).toMatchObject({ exitCode: 0 })
  expect(aws.requests.of('PutRolePolicy')).toEqual([])
})

test('without jobs it is put on the role of role-arn; without that it is refused', async () => {
  expect(await run({ job: 'none', 'job-settings': '' })).toMatchObject({ exitCode: 0, errors: [] })
  expect(await policyOnRole()).toMatchObject({ Version: '2012-10-17' })
  const refused = await run({ job: 'none', 'job-settings': '', 'role-arn': '' })
  expect(refused.errors).toEqual([expect.stringMatching(/^Input grant-decrypt: inline-policy needs role-arn/)])
})

test('until IAM shows the policy, nothing is encrypted', async () => {
  aws.faults.add({ kind: 'error', operation: 'GetRolePolicy', status: 404, code: 'NoSuchEntity', times: 4 })
  const step = await run()
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  const operations = aws.requests.all().map(({ operation }) => operation)
  expect(operations.filter((one) => one === 'GetRolePolicy')).toHaveLength(5)
  expect(operations.lastIndexOf('GetRolePolicy')).toBeLessThan(operations.indexOf('PutObject'))
})

test('who may not put the policy is given the statement, and nothing is encrypted', async () => {
  const step = await run({}, credentials())
  expect(step.exitCode).toBe(1)
  const statement = { Effect: 'Allow', Action: ['iam:PutRolePolicy', 'iam:GetRolePolicy'], Resource: roleArn }
  expect(step.errors).toEqual([expect.stringContaining(JSON.stringify(statement))])
  expect(step.errors[0]).toMatch(/^IAM PutRolePolicy of .* failed: AccessDenied/)
  expect(scene.objects()).toEqual([])
})

test('who may only put it is told that it was not looked at', async () => {
  const step = await run({}, credentials(allowed('iam:PutRolePolicy', roleArn)))
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(step.stdout).toContain('needs iam:GetRolePolicy')
})

test('a role that is full, not there, or in another account', async () => {
  const much = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: new Array<string>(125).fill(aws.kmsKeyArn) }
  await putPolicy(roleName(), 'much', [much])
  expect((await run()).errors).toEqual([expect.stringMatching(/LimitExceeded.*10,240 characters together/)])
  aws.requests.clear()
  const absent = 'arn:aws:iam::111122223333:role/media/no-role'
  expect((await run({ 'role-arn': absent })).errors).toEqual([expect.stringMatching(/no role of this name/)])
  const elsewhere = roleArn.replace('111122223333', '444455556666')
  const step = await run({ 'role-arn': elsewhere }, credentials(allowed('iam:PutRolePolicy', '*')))
  expect(step.errors).toEqual([expect.stringMatching(/444455556666.*the credentials are of the account 111122223333/)])
  expect(aws.requests.of('PutRolePolicy')).toEqual([])
  expect(scene.objects()).toEqual([])
})

test('preflight is quiet about what is going to be granted, and not about what a grant cannot change', async () => {
  const warned = [expect.stringMatching(/seems not to be allowed kms:Decrypt.*set grant-decrypt to inline-policy/)]
  expect((await run({ preflight: 'true', 'grant-decrypt': 'none' })).warnings).toEqual(warned)
  expect((await run({ preflight: 'true', 'if-exists': 'overwrite' })).warnings).toEqual([])
  const aliased = { 'kms-key-arn': aws.kmsAliasArn, 'grant-decrypt': 'none', 'if-exists': 'overwrite' }
  expect((await run({ preflight: 'true', ...aliased })).warnings).toEqual([])
  await putPolicy(roleName(), 'deny', [{ Effect: 'Deny', Action: 'kms:*', Resource: '*' }])
  const denied = await run({ preflight: 'true', 'if-exists': 'overwrite' })
  expect(denied.warnings).toEqual([expect.stringMatching(/explicitDeny.*denies it, and no other can allow it/)])
})
