import { mkdtempSync, rmSync } from 'node:fs'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DecryptCommand, DescribeKeyCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { CreateJobTemplateCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig, errorOf } from '../local-aws/support/clients.ts'
import { sampleBytes } from '../local-aws/support/encrypted-sample.ts'
import { makeCertificate, type Certificate } from '../support/certificate.ts'
import { deployOnLocalAws, type DeployedStack } from '../support/deploy-on-local-aws.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { jsonOutput, Scene } from '../support/scene.ts'
import { assumeRole, type SessionVariables } from '../support/web-identity.ts'

const MAIN = 'repo:octo-org/films:ref:refs/heads/main'
const RECOVER = 'repo:octo-org/films:environment:recover'

let directory: string
let certificate: Certificate
let aws: LocalAws
let scene: Scene
let film: Buffer
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'tls-'))
  certificate = makeCertificate(directory)
  aws = await startLocalAws({ tls: certificate }) // the buckets refuse what does not come over TLS
  film = await sampleBytes()
})
afterAll(async () => {
  await aws.stop()
  rmSync(directory, { recursive: true, force: true })
})
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

/** A box that says nothing, as long as it takes to make the file one that goes up in parts. */
function inParts(file: Buffer): Buffer {
  const box = Buffer.alloc(9 * 2 ** 20)
  box.writeUInt32BE(box.length)
  box.write('free', 4)
  return Buffer.concat([file, box])
}

type Inputs = Readonly<Record<string, string>>

/** What stands under `with:` in the steps that the stack has in its outputs. */
function pasted({ outputs }: DeployedStack): readonly [credentials: Inputs, action: Inputs] {
  const [credentials, action] = parse(outputs['Steps'] ?? '') as readonly { readonly with: Inputs }[]
  return [credentials?.with ?? {}, action?.with ?? {}]
}

function become(stack: DeployedStack, sub: string, output = 'RoleToAssume'): Promise<SessionVariables> {
  const token = aws.identityProvider.token({ sub, repository_id: '456789' })
  return assumeRole(aws, { roleArn: stack.outputs[output] ?? '', token, ca: certificate.cert })
}

async function environment(stack: DeployedStack, sub = MAIN, output = 'RoleToAssume'): Promise<Inputs> {
  const { 'aws-region': region = '' } = pasted(stack)[0]
  return { ...(await become(stack, sub, output)), AWS_REGION: region, NODE_EXTRA_CA_CERTS: certificate.certPath }
}

/** Runs the pasted step on `masters/`, and waits for its jobs. */
async function run(stack: DeployedStack, inputs: Inputs = {}): Promise<StepResult> {
  const settings = { Inputs: [{}], OutputGroups: outputGroups({ ...aws, outputBucket: stack.outputBucket }) }
  const own = { files: 'masters/*.mp4', 'job-settings': JSON.stringify(settings), job: 'submit', wait: 'true' }
  const all = { ...pasted(stack)[1], ...own, preflight: 'true', 'poll-interval-seconds': '1', ...inputs }
  return scene.run(all, { env: await environment(stack) })
}

const refusals = (): object[] => aws.requests.all().filter(({ error }) => error?.startsWith('AccessDenied'))

test('from a token of GitHub to COMPLETE, with the permissions of the template and the steps of its outputs', async () => {
  const stack = deployOnLocalAws(aws, { RecoverContext: 'environment:recover' })
  scene.write('masters/short.mp4', film)
  scene.write('masters/reel/long.mp4', inParts(film))
  const step = await run(stack, { files: 'masters/**/*.mp4' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(Object.values(jsonOutput(step, 'job-statuses') as object)).toEqual(['COMPLETE', 'COMPLETE'])
  expect(step.stdout).not.toContain('preflight: skipped')
  const post = await scene.cleanUp(step, await environment(stack))
  expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(refusals()).toEqual([])
  expect(aws.requests.of('CompleteMultipartUpload')).toHaveLength(1)
  expect(keysIn(stack.inputBucket)).toEqual(['masters/reel/long.mp4', 'masters/short.mp4'])
  expect(keysIn(stack.outputBucket)).toHaveLength(2)

  // And back again: the role for that may, the one that encrypts may not.
  const recover = { source: stack.outputs['Destination'] ?? '', 'aws-region': aws.region }
  const back = await scene.decrypt(recover, { env: await environment(stack, RECOVER, 'RecoverRoleToAssume') })
  expect(back).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(scene.decrypted().get('short.mp4')?.equals(film)).toBe(true)
  const byManifest = { manifest: step.outputs['manifest'] ?? '', 'verify-only': 'true' }
  const versions = await scene.decrypt(byManifest, { env: await environment(stack, RECOVER, 'RecoverRoleToAssume') })
  expect(versions).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  const refused = await scene.decrypt({ ...recover, 'verify-only': 'true' }, { env: await environment(stack) })
  expect(refused).toMatchObject({ exitCode: 1 })
  expect(refused.errors.join()).toContain('kms:Decrypt')
})

test('with all that a parameter allows, the inputs that need it work', async () => {
  const parameters = { DataKeySource: 'local', AllowVerify: 'true', AllowTags: 'true', JobTemplate: 'film', Prefix: '' }
  const stack = deployOnLocalAws(aws, parameters)
  const agent = { requestHandler: { httpsAgent: new https.Agent({ ca: certificate.cert }) } }
  const client = new MediaConvertClient({ ...clientConfig(aws), ...agent })
  const OutputGroups = outputGroups({ ...aws, outputBucket: stack.outputBucket })
  await client.send(new CreateJobTemplateCommand({ Name: 'film', Settings: { OutputGroups } }))
  aws.requests.clear()
  scene.write('masters/short.mp4', film)
  const inputs = { 'data-key-source': 'local', verify: 'true', tags: 'title=short', 'job-template': 'film' }
  const step = await run(stack, { ...inputs, 'job-settings': '' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(step.stdout).not.toContain('preflight: skipped')
  expect(refusals()).toEqual([])
  expect(keysIn(stack.inputBucket)).toEqual(['short.mp4'])
})

describe('a statement less is a step that fails there', () => {
  test.each([
    ['WorkflowPolicy', 'MakeDataKeys', /because no identity-based policy allows the kms:GenerateDataKey action/],
    ['KmsKey', 'MakeDataKeys', /because no resource-based policy allows the kms:GenerateDataKey action/],
    ['WorkflowPolicy', 'HandTheRoleToMediaConvert', /not authorized to perform: iam:PassRole/],
    ['MediaConvertPolicy', 'UnwrapClientSideDataKeys', /1401.*no identity-based policy allows the kms:Decrypt action/],
    ['KmsKey', 'UnwrapDataKeys', /1401.*no resource-based policy allows the kms:Decrypt action/],
    ['MediaConvertPolicy', 'WriteOutputs', /1517.*Failed to write to \[s3:/],
    ['MediaConvertRole', 'MediaConvertJobsOfOneQueue', /does not trust MediaConvert/]
  ])('%s: %s', async (id, sid, said) => {
    scene.write('masters/short.mp4', film)
    const step = await run(deployOnLocalAws(aws, {}, [id, sid]))
    expect(step.exitCode).toBe(1)
    expect(step.errors.join('\n').replaceAll('\n', ' ')).toMatch(said)
  })
})

describe('who may become which role', () => {
  const ids = { GitHubOwnerId: '123456', GitHubRepositoryId: '456789' }
  const immutable = 'repo:octo-org@123456/films@456789:ref:refs/heads/main'
  const no = /Not authorized to perform sts:AssumeRoleWithWebIdentity/

  const ask = (stack: DeployedStack, claims: Inputs, output = 'RoleToAssume'): Promise<SessionVariables> => {
    const token = aws.identityProvider.token(claims)
    return assumeRole(aws, { roleArn: stack.outputs[output] ?? '', token, ca: certificate.cert })
  }

  test('without IDs, the repository of that name on that branch', async () => {
    const stack = deployOnLocalAws(aws)
    await ask(stack, { sub: MAIN })
    const others = [
      ...['repo:octo-org/films:ref:refs/heads/main2', 'repo:octo-org/films:pull_request', `x${MAIN}`, immutable],
      ...['repo:octo-org/films2:ref:refs/heads/main', 'repo:octo-org2/films:ref:refs/heads/main', RECOVER]
    ]
    for (const sub of others) await expect(ask(stack, { sub })).rejects.toThrow(no)
  })

  test('with IDs, both forms of the subject, and nobody who takes over the name', async () => {
    const stack = deployOnLocalAws(aws, ids)
    await ask(stack, { sub: immutable })
    await ask(stack, { sub: MAIN, repository_id: '456789' })
    await expect(ask(stack, { sub: MAIN, repository_id: '456780' })).rejects.toThrow(no)
    await expect(ask(stack, { sub: MAIN })).rejects.toThrow(no)
    await expect(ask(stack, { sub: immutable.replace('456789', '456780') })).rejects.toThrow(no)
    await expect(ask(stack, { sub: immutable.replace('123456', '123450') })).rejects.toThrow(no)
  })

  test('an environment, or tags by a pattern', async () => {
    const production = deployOnLocalAws(aws, { GitHubContext: 'environment:production' })
    await ask(production, { sub: 'repo:octo-org/films:environment:production' })
    await expect(ask(production, { sub: MAIN })).rejects.toThrow(no)
    const tags = deployOnLocalAws(aws, { ...ids, GitHubContext: 'ref:refs/tags/v*' })
    await ask(tags, { sub: 'repo:octo-org@123456/films@456789:ref:refs/tags/v1.2.3' })
    await expect(ask(tags, { sub: immutable })).rejects.toThrow(no)
  })

  test('who may get files back is somebody else', async () => {
    const stack = deployOnLocalAws(aws, { RecoverContext: 'environment:recover' })
    await ask(stack, { sub: RECOVER }, 'RecoverRoleToAssume')
    await expect(ask(stack, { sub: MAIN }, 'RecoverRoleToAssume')).rejects.toThrow(no)
    await expect(ask(stack, { sub: RECOVER })).rejects.toThrow(no)
  })
})

describe('nobody else', () => {
  test("uses the key: not even the account's administrator, who may manage it", async () => {
    const stack = deployOnLocalAws(aws)
    const agent = { requestHandler: { httpsAgent: new https.Agent({ ca: certificate.cert }) } }
    const administrator = new KMSClient({ ...clientConfig(aws), ...agent })
    const session = await become(stack, MAIN)
    const credentials = {
      accessKeyId: session.AWS_ACCESS_KEY_ID,
      secretAccessKey: session.AWS_SECRET_ACCESS_KEY,
      sessionToken: session.AWS_SESSION_TOKEN
    }
    const workflow = new KMSClient({ ...clientConfig(aws), ...agent, credentials })
    const KeyId = stack.outputs['KmsKeyArn'] ?? ''
    const EncryptionContext = { service: 'mediaconvert.amazonaws.com' }
    const make = new GenerateDataKeyCommand({ KeyId, EncryptionContext, NumberOfBytes: 32 })
    const { CiphertextBlob } = await workflow.send(make)
    const read = new DecryptCommand({ EncryptionContext, CiphertextBlob })
    const other = { ...EncryptionContext, run: '1' }
    const wider = new GenerateDataKeyCommand({ KeyId, EncryptionContext: other, NumberOfBytes: 32 })
    const refused = [administrator.send(make), administrator.send(read), workflow.send(read), workflow.send(wider)]
    for (const call of refused) expect(await errorOf(call)).toMatchObject({ name: 'AccessDeniedException' })
    expect(await administrator.send(new DescribeKeyCommand({ KeyId }))).toMatchObject({
      KeyMetadata: { Enabled: true }
    })
  })

  test('reads or writes the buckets without TLS', async () => {
    const plain = await startLocalAws()
    const { inputBucket, outputBucket } = deployOnLocalAws(plain)
    const s3 = new S3Client(clientConfig(plain))
    for (const Bucket of [inputBucket, outputBucket]) {
      const error = await errorOf(s3.send(new ListObjectsV2Command({ Bucket })))
      expect(error).toMatchObject({
        name: 'AccessDenied',
        message: expect.stringContaining('explicit deny in a resource')
      })
    }
    await plain.stop()
  })
})

function keysIn(bucket: string): string[] {
  return aws.s3
    .bucket(bucket)
    .list()
    .map(({ key }) => key)
}
