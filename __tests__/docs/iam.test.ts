import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import { codeBlocks, readPage, sourcesOf } from '../support/pages.ts'
import { Scene } from '../support/scene.ts'

const page = readPage('docs/iam.md')
const policies = codeBlocks(page, 'json').filter((text) => text.includes('"Statement"'))
const [, permissions = '', trust = '', rolePermissions = ''] = policies

/** What the page's table names for preflight. */
const [, preflight = ''] = /^\| `preflight`[^|]*\|(.*)\|$/m.exec(page) ?? []
const PREFLIGHT = [...preflight.matchAll(/`(\w+:\w+)`/g)].map(([, name = '']) => name)

test("the policies are whole, and the decrypt statement is the action's own", () => {
  expect(policies).toHaveLength(4)
  const documents = policies.map((text) => JSON.parse(text) as { Version: string; Statement: object[] })
  expect(documents.map(({ Version }) => Version)).toEqual(policies.map(() => '2012-10-17'))
  const [own] = decryptPolicy(['arn:aws:kms:eu-west-1:111122223333:key/KEY_ID']).Statement
  expect(documents.flatMap(({ Statement }) => Statement)).toContainEqual(own)
})

test('the pages name every permission that the code asks for in its errors', () => {
  const asked = [...sourcesOf('src').matchAll(/'((?:kms|s3|iam|mediaconvert):[A-Z]\w+)'/g)].map(([, name = '']) => name)
  const told = ['docs/iam.md', 'docs/decrypt.md', 'docs/rewrap.md'].map(readPage).join()
  expect(new Set(asked).size).toBeGreaterThan(10)
  expect([...new Set(asked)].filter((name) => !told.includes(name))).toEqual([])
})

test("they are enough to encrypt, submit and cancel, and MediaConvert's role is found to be as it must be", async () => {
  const aws = await startLocalAws()
  const scene = new Scene(aws)
  try {
    aws.mediaconvert.hold()
    const roleArn = await createRole(aws)
    const credential = {
      accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
      secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'
    }
    const { Statement } = JSON.parse(hereFrom(permissions, aws, scene.prefix)) as { Statement: PolicyStatement[] }
    const looking: PolicyStatement = { Effect: 'Allow', Action: PREFLIGHT, Resource: '*' }
    const own = { ...credential, arn: 'arn:aws:iam::111122223333:user/workflow' }
    aws.credentials.add({ ...own, policies: [{ Statement: [...Statement, looking] }] })
    scene.write('short.mov', 'a')
    scene.write('long.mov', Buffer.alloc(9 * 2 ** 20))
    const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
    const inputs = {
      job: 'submit',
      'role-arn': roleArn,
      'job-settings': settings,
      preflight: 'true',
      wait: 'true',
      'poll-interval-seconds': '1'
    }
    const env = { AWS_ACCESS_KEY_ID: credential.accessKeyId, AWS_SECRET_ACCESS_KEY: credential.secretAccessKey }
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    scene.atFirst('ListJobs', () => kill('SIGINT'))
    const step = await scene.run(inputs, { env, onStart: (send) => (kill = send) })
    expect(step.errors).toEqual([expect.stringContaining('Cancelled')])
    expect(step.warnings).toEqual([])
    expect(PREFLIGHT).toHaveLength(5)
    expect(aws.requests.of('CancelJob').map(({ status }) => status)).toEqual([202, 202])
    expect(aws.requests.all().filter(({ status }) => status === 403)).toEqual([])
  } finally {
    scene.remove()
    await aws.stop()
  }
})

/** With the trust policy and the permissions of the page. */
async function createRole(aws: LocalAws): Promise<string> {
  const iam = new IAMClient(clientConfig(aws))
  const role = { RoleName: 'mediaconvert', AssumeRolePolicyDocument: hereFrom(trust, aws, '') }
  const { Role } = await iam.send(new CreateRoleCommand(role))
  const policy = { RoleName: 'mediaconvert', PolicyName: 'page', PolicyDocument: hereFrom(rolePermissions, aws, '') }
  await iam.send(new PutRolePolicyCommand(policy))
  return Role?.Arn ?? ''
}

/** A policy of the page, with the names of the stand-in. */
function hereFrom(policy: string, aws: LocalAws, prefix: string): string {
  return policy
    .replaceAll('arn:aws:kms:eu-west-1:111122223333:key/KEY_ID', aws.kmsKeyArn)
    .replaceAll('eu-west-1', 'us-east-1')
    .replaceAll('amzn-s3-demo-input', aws.inputBucket)
    .replaceAll('amzn-s3-demo-output', aws.outputBucket)
    .replaceAll('masters/', prefix)
}
