import * as s3 from '@aws-sdk/client-s3'
import { CreateRoleCommand, IAMClient, PutRolePolicyCommand, DeleteRolePolicyCommand } from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { assumeRole, type SessionVariables } from '../support/web-identity.ts'
import { clientConfig, errorOf } from './support/clients.ts'

const SUB = 'repo:octo-org/films:ref:refs/heads/main'
const KEY = 'token.actions.githubusercontent.com'

let aws: LocalAws
let iam: IAMClient
let roleArn: string
beforeAll(async () => {
  aws = await startLocalAws()
  iam = new IAMClient(clientConfig(aws))
  roleArn = await createRole('workflow', { StringEquals: { [`${KEY}:sub`]: SUB, [`${KEY}:aud`]: 'sts.amazonaws.com' } })
})
afterAll(() => aws.stop())

async function createRole(RoleName: string, Condition: object, MaxSessionDuration?: number): Promise<string> {
  const Statement = {
    Effect: 'Allow',
    Principal: { Federated: aws.identityProvider.arn },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition
  }
  const { Role } = await iam.send(
    new CreateRoleCommand({
      RoleName,
      AssumeRolePolicyDocument: JSON.stringify({ Statement }),
      ...(MaxSessionDuration !== undefined && { MaxSessionDuration })
    })
  )
  return Role?.Arn ?? ''
}

const become = (
  claims: Readonly<Record<string, string>>,
  role = roleArn,
  seconds?: number
): Promise<SessionVariables> =>
  assumeRole(aws, {
    roleArn: role,
    token: aws.identityProvider.token(claims),
    ...(seconds !== undefined && { seconds })
  })

function s3As(session: SessionVariables): s3.S3Client {
  const credentials = {
    accessKeyId: session.AWS_ACCESS_KEY_ID,
    secretAccessKey: session.AWS_SECRET_ACCESS_KEY,
    sessionToken: session.AWS_SESSION_TOKEN
  }
  return new s3.S3Client({ ...clientConfig(aws), credentials })
}

describe('AssumeRoleWithWebIdentity', () => {
  test('gives credentials that may do what the role may at the time of the request', async () => {
    const client = s3As(await become({ sub: SUB }))
    const list = () => client.send(new s3.ListObjectsV2Command({ Bucket: aws.inputBucket }))
    expect(await errorOf(list())).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('arn:aws:sts::111122223333:assumed-role/workflow/GitHubActions')
    })
    const policy = { RoleName: 'workflow', PolicyName: 'list' }
    const Statement = { Effect: 'Allow', Action: 's3:ListBucket', Resource: `arn:aws:s3:::${aws.inputBucket}` }
    await iam.send(new PutRolePolicyCommand({ ...policy, PolicyDocument: JSON.stringify({ Statement }) }))
    expect(await list()).toMatchObject({ KeyCount: 0 })
    await iam.send(new DeleteRolePolicyCommand(policy))
    expect(await errorOf(list())).toMatchObject({ name: 'AccessDenied' })
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['another subject', { sub: `${SUB}2` }, 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity'],
    ['no subject', {}, 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity'],
    ['another audience', { sub: SUB, aud: 'https://github.com/octo-org' }, 'InvalidIdentityToken'],
    ['a token of yesterday', { sub: SUB, exp: '1' }, 'ExpiredTokenException']
  ])('is refused to %s', async (_, claims, said) => {
    await expect(become(claims)).rejects.toThrow(said)
  })

  test('is refused to a token that somebody else has made', async () => {
    const [header = '', , signature = ''] = aws.identityProvider.token({ sub: 'repo:octo-org/other' }).split('.')
    const payload = Buffer.from(JSON.stringify({ aud: 'sts.amazonaws.com', exp: 9e9, sub: SUB })).toString('base64url')
    const token = [header, payload, signature].join('.')
    await expect(assumeRole(aws, { roleArn, token })).rejects.toThrow('InvalidIdentityToken')
  })

  test('is refused for a role that is not there, as for one that does not trust', async () => {
    await expect(become({ sub: SUB }, `${roleArn}2`)).rejects.toThrow('AccessDenied')
    await expect(become({ sub: SUB }, aws.roleArn)).rejects.toThrow('AccessDenied')
  })

  test('knows the claims that AWS knows, and no others', async () => {
    const byId = await createRole('by-id', { StringEquals: { [`${KEY}:repository_id`]: '42' } })
    await become({ sub: SUB, repository_id: '42' }, byId)
    await expect(become({ sub: SUB, repository_id: '43' }, byId)).rejects.toThrow('AccessDenied')
    const byRun = await createRole('by-run', { StringEquals: { [`${KEY}:run_id`]: '42' } })
    await expect(become({ sub: SUB, run_id: '42' }, byRun)).rejects.toThrow('AccessDenied')
  })

  test('gives no longer sessions than the role allows', async () => {
    const long = await createRole('long', { StringEquals: { [`${KEY}:sub`]: SUB } }, 7200)
    await become({ sub: SUB }, long, 7200)
    await expect(become({ sub: SUB }, roleArn, 3601)).rejects.toThrow('exceeds the MaxSessionDuration')
  })

  test('is the only request that need not be signed', async () => {
    const body = new URLSearchParams({ Action: 'GetCallerIdentity', Version: '2011-06-15' })
    const answer = await fetch(aws.endpoint, { method: 'POST', body })
    expect(answer.status).toBe(403)
  })
})

describe('what every policy may ask', () => {
  const bucket = (): string => `arn:aws:s3:::${aws.inputBucket}`

  test.each([
    ['aws:PrincipalArn', () => roleArn, true],
    ['aws:PrincipalArn', () => aws.roleArn, false],
    ['aws:PrincipalAccount', () => '111122223333', true],
    ['aws:RequestedRegion', () => 'us-east-1', true],
    ['aws:RequestedRegion', () => 'eu-west-1', false],
    ['aws:SecureTransport', () => 'false', true],
    ['aws:SecureTransport', () => 'true', false]
  ])('%s', async (name, value, isAllowed) => {
    const Condition = { StringEquals: { [name]: value() } }
    const Statement = { Effect: 'Allow', Action: 's3:ListBucket', Resource: bucket(), Condition }
    const policy = { RoleName: 'workflow', PolicyName: 'ask', PolicyDocument: JSON.stringify({ Statement }) }
    await iam.send(new PutRolePolicyCommand(policy))
    const listed = s3As(await become({ sub: SUB })).send(new s3.ListObjectsV2Command({ Bucket: aws.inputBucket }))
    if (isAllowed) expect(await listed).toMatchObject({ KeyCount: 0 })
    else expect(await errorOf(listed)).toMatchObject({ name: 'AccessDenied' })
    await iam.send(new DeleteRolePolicyCommand({ RoleName: 'workflow', PolicyName: 'ask' }))
  })

  test('a bucket policy denies what it denies, to the administrator too, and allows what nobody else does', async () => {
    const list = (client: s3.S3Client) => client.send(new s3.ListObjectsV2Command({ Bucket: aws.inputBucket }))
    const Statement = { Action: 's3:ListBucket', Resource: bucket() } as const
    const state = aws.s3.bucket(aws.inputBucket)
    state.policy = { Statement: { Effect: 'Allow', Principal: { AWS: roleArn }, ...Statement } }
    await list(s3As(await become({ sub: SUB })))
    state.policy = {
      Statement: {
        Effect: 'Deny',
        Principal: '*',
        ...Statement,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } }
      }
    }
    expect(await errorOf(list(new s3.S3Client(clientConfig(aws))))).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('with an explicit deny in a resource-based policy')
    })
    state.policy = undefined
    await list(new s3.S3Client(clientConfig(aws)))
  })
})
