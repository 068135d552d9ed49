import * as iam from '@aws-sdk/client-iam'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { decide } from '../../local-aws/iam/policy.ts'
import { isTrusted } from '../../local-aws/iam/role.ts'
import { startLocalAws } from '../../local-aws/server.ts'
import type { LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { awsCli, clientConfig, errorOf, isInstalled } from './support/clients.ts'

const key = 'arn:aws:kms:us-east-1:111122223333:key/1'

describe('policies', () => {
  const decryptWith = (context: Record<string, string | string[]>, Condition: PolicyStatement['Condition'] = {}) => {
    const statement = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: key, Condition } as const
    return decide([{ Statement: statement }], { action: 'kms:Decrypt', resource: key, context })
  }

  test.each<[string, Partial<PolicyStatement>, string]>([
    ['the action', { Action: 'kms:Decrypt' }, 'allowed'],
    ['the action in another case', { Action: 'KMS:decrypt' }, 'allowed'],
    ['a wildcard', { Action: ['s3:*', 'kms:De*'] }, 'allowed'],
    ['another action', { Action: 'kms:Encrypt' }, 'no policy allows'],
    ['everything but another action', { NotAction: 'kms:Encrypt' }, 'allowed'],
    ['another resource', { Action: '*', Resource: `${key}2` }, 'no policy allows'],
    ['a resource with a wildcard', { Action: '*', Resource: 'arn:aws:kms:*:111122223333:key/?' }, 'allowed'],
    ['a resource in another case', { Action: '*', Resource: key.toUpperCase() }, 'no policy allows'],
    ['everything but the resource', { Action: '*', NotResource: key }, 'no policy allows']
  ])('naming %s', (_, parts, decision) => {
    const resource = parts.NotResource === undefined ? { Resource: '*' } : {}
    const statement: PolicyStatement = { Effect: 'Allow', ...resource, ...parts }
    expect(decide([{ Statement: statement }], { action: 'kms:Decrypt', resource: key })).toBe(decision)
  })

  test('a deny wins over every allow', () => {
    const all = { Action: '*', Resource: '*' }
    const policies = [
      { Statement: [{ Effect: 'Allow' as const, ...all }] },
      { Statement: { Effect: 'Deny' as const, ...all } }
    ]
    expect(decide(policies, { action: 'kms:Decrypt', resource: key })).toBe('explicitly denied')
  })

  const service = 'mediaconvert.amazonaws.com'
  const contextKey = 'kms:EncryptionContext:service'
  const keys = 'kms:EncryptionContextKeys'
  test.each<[PolicyStatement['Condition'], Record<string, string | string[]>, boolean]>([
    [{ StringEquals: { [contextKey]: service } }, { [contextKey]: service }, true],
    [{ StringEquals: { 'KMS:EncryptionContext:Service': service } }, { [contextKey]: service }, true],
    [{ StringEquals: { [contextKey]: service } }, { [contextKey]: 'MediaConvert.amazonaws.com' }, false],
    [{ StringEquals: { [contextKey]: service } }, {}, false],
    [{ StringEqualsIfExists: { [contextKey]: service } }, {}, true],
    [{ StringNotEquals: { [contextKey]: service } }, {}, true],
    [
      { StringLike: { 'kms:ViaService': 's3.*.amazonaws.com' } },
      { 'kms:ViaService': 's3.eu-west-1.amazonaws.com' },
      true
    ],
    [{ StringLike: { 'kms:ViaService': 's3.*.amazonaws.com' } }, {}, false],
    [{ 'ForAllValues:StringEquals': { [keys]: ['service'] } }, { [keys]: ['service'] }, true],
    [{ 'ForAllValues:StringEquals': { [keys]: ['service'] } }, { [keys]: ['service', 'run'] }, false],
    [{ 'ForAllValues:StringEquals': { [keys]: ['service'] } }, {}, true],
    [{ 'ForAnyValue:StringEquals': { [keys]: ['service'] } }, { [keys]: ['service', 'run'] }, true],
    [{ 'ForAnyValue:StringEquals': { [keys]: ['service'] } }, {}, false],
    [{ Bool: { 'aws:SecureTransport': 'true' } }, { 'aws:SecureTransport': 'TRUE' }, true],
    [{ Null: { [contextKey]: 'false' } }, {}, false],
    [
      { ArnLike: { 'aws:SourceArn': 'arn:aws:mediaconvert:*:1:queues/*' } },
      { 'aws:SourceArn': 'arn:aws:mediaconvert:r:1:queues/a/b' },
      true
    ],
    [
      { ArnLike: { 'aws:SourceArn': 'arn:aws:media*:1:queues/*' } },
      { 'aws:SourceArn': 'arn:aws:mediaconvert:r:1:queues/a' },
      false
    ]
  ])('the condition %j in the context %j', (condition, context, holds) => {
    expect(decryptWith(context, condition)).toBe(holds ? 'allowed' : 'no policy allows')
  })

  test('an operator that is not evaluated is an error', () => {
    expect(() => decryptWith({ a: '1' }, { NumericLessThan: { a: '2' } })).toThrow('NumericLessThan')
  })

  test("a trust policy may ask for the queue's ARN", async () => {
    const aws = await startLocalAws()
    const Condition = {
      StringEquals: { 'aws:SourceAccount': '1' },
      ArnLike: { 'aws:SourceArn': 'arn:aws:mediaconvert:*:1:queues/*' }
    }
    const Statement = { Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole', Condition } as const
    const role = { ...aws.roles.named(aws.roleArn.split('/').at(-1) ?? ''), trustPolicy: { Statement } }
    await aws.stop()
    const source = (account: string) => {
      return {
        'aws:SourceAccount': account,
        'aws:SourceArn': `arn:aws:mediaconvert:us-east-1:${account}:queues/Default`
      }
    }
    expect(isTrusted(role, service, source('1'))).toBe(true)
    expect(isTrusted(role, service, source('2'))).toBe(false)
    expect(isTrusted(role, 'ec2.amazonaws.com', source('1'))).toBe(false)
  })
})

describe('roles', () => {
  let aws: LocalAws
  let client: iam.IAMClient
  const RoleName = 'transcoder'
  const trust = JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: { Service: 'mediaconvert.amazonaws.com' }, Action: 'sts:AssumeRole' }]
  })
  const policy = JSON.stringify({
    Statement: [
      {
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: key,
        Sid: 'Decrypt',
        Condition: { StringNotEquals: { 'aws:PrincipalTag/<&>': '1' } }
      }
    ]
  })

  beforeAll(async () => {
    aws = await startLocalAws()
    client = new iam.IAMClient(clientConfig(aws))
    await client.send(new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust }))
  })

  afterAll(() => aws.stop())

  test('are there with their trust policy', async () => {
    const { Role } = await client.send(new iam.GetRoleCommand({ RoleName }))
    expect(Role).toMatchObject({ RoleName, Arn: `arn:aws:iam::${aws.account}:role/${RoleName}`, Path: '/' })
    expect(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')).toBe(trust)
    expect(Role?.CreateDate).toBeInstanceOf(Date)
  })

  test('get, keep and lose inline policies', async () => {
    await client.send(new iam.PutRolePolicyCommand({ RoleName, PolicyName: 'p', PolicyDocument: policy }))
    const list = () => client.send(new iam.ListRolePoliciesCommand({ RoleName }))
    expect((await list()).PolicyNames).toEqual(['p'])
    const { PolicyDocument } = await client.send(new iam.GetRolePolicyCommand({ RoleName, PolicyName: 'p' }))
    expect(decodeURIComponent(PolicyDocument ?? '')).toBe(policy)
    await client.send(new iam.DeleteRolePolicyCommand({ RoleName, PolicyName: 'p' }))
    expect((await list()).PolicyNames ?? []).toEqual([])
    const attached = await client.send(new iam.ListAttachedRolePoliciesCommand({ RoleName }))
    expect(attached.AttachedPolicies ?? []).toEqual([])
  })

  test('are simulated', async () => {
    await client.send(new iam.PutRolePolicyCommand({ RoleName, PolicyName: 'p', PolicyDocument: policy }))
    const PolicySourceArn = `arn:aws:iam::${aws.account}:role/${RoleName}`
    const input = { PolicySourceArn, ActionNames: ['kms:Decrypt', 'kms:Encrypt'], ResourceArns: [key] }
    const { EvaluationResults } = await client.send(new iam.SimulatePrincipalPolicyCommand(input))
    expect(EvaluationResults?.map(({ EvalDecision }) => EvalDecision)).toEqual(['allowed', 'implicitDeny'])
  })

  const allow = { Effect: 'Allow', Action: 'kms:Decrypt', Resource: key }
  test.each<[string, unknown, string]>([
    ['is no JSON', undefined, 'Syntax errors in policy.'],
    ['has no statement', { Version: '2012-10-17' }, 'Syntax errors in policy.'],
    ['is of another version', { Version: '2012-10-18', Statement: allow }, 'Syntax errors in policy.'],
    ['has no action', { Statement: { ...allow, Action: undefined } }, 'Policy statement must contain actions.'],
    ['has no resource', { Statement: [{ ...allow, Resource: undefined }] }, 'Policy statement must contain resources.'],
    ['has an action of no service', { Statement: { ...allow, Action: 'Decrypt' } }, 'must be prefaced by a vendor'],
    ['names a key by its ID', { Statement: { ...allow, Resource: '1234' } }, 'must be in ARN format or "*".'],
    ['says for whom it is', { Statement: { ...allow, Principal: '*' } }, 'should not specify a principal'],
    ['has a statement ID with a hyphen', { Statement: { ...allow, Sid: 'a-b' } }, 'should be alpha-numeric'],
    ['has a statement ID twice', { Statement: [1, 2].map(() => ({ ...allow, Sid: 'a' })) }, 'must be unique']
  ])('refuse an inline policy that %s', async (_, document, said) => {
    const PolicyDocument = document === undefined ? '{' : JSON.stringify(document)
    const put = client.send(new iam.PutRolePolicyCommand({ RoleName, PolicyName: 'bad', PolicyDocument }))
    expect(await errorOf(put)).toMatchObject({
      name: 'MalformedPolicyDocumentException',
      message: expect.stringContaining(said)
    })
  })

  test('have room for 10,240 characters of inline policies, white space not counted', async () => {
    const AssumeRolePolicyDocument = trust
    await client.send(new iam.CreateRoleCommand({ RoleName: 'full', AssumeRolePolicyDocument }))
    const put = (PolicyName: string, resources: number) => {
      const Resource = Array.from({ length: resources }, () => key)
      const PolicyDocument = JSON.stringify({ Statement: { ...allow, Resource } }, undefined, 40)
      return client.send(new iam.PutRolePolicyCommand({ RoleName: 'full', PolicyName, PolicyDocument }))
    }
    await put('a', 150)
    expect(await errorOf(put('b', 150))).toMatchObject({ name: 'LimitExceededException' })
    await put('a', 1)
    await put('b', 150)
  })

  test('with a path are named without it, and permitted with it', async () => {
    const role = { RoleName: 'film', Path: '/media/', AssumeRolePolicyDocument: trust }
    await client.send(new iam.CreateRoleCommand(role))
    const identity = {
      accessKeyId: 'AKIAIOSFODNN9EXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCY3EXAMPLEKEY'
    }
    const mayChange = (Resource: string): iam.IAMClient => {
      const Statement = { Effect: 'Allow', Action: 'iam:PutRolePolicy', Resource } as const
      aws.credentials.add({ ...identity, arn: 'arn:aws:iam::111122223333:user/u', policies: [{ Statement }] })
      return new iam.IAMClient({ ...clientConfig(aws), credentials: identity })
    }
    const put = new iam.PutRolePolicyCommand({ RoleName: 'film', PolicyName: 'p', PolicyDocument: policy })
    const refused = await errorOf(mayChange('arn:aws:iam::111122223333:role/film').send(put))
    expect(refused).toMatchObject({ name: 'AccessDenied' })
    await mayChange('arn:aws:iam::111122223333:role/media/film').send(put)
  })

  test('that are not there, or whose policy is none', async () => {
    const put = (role: string, PolicyDocument: string) =>
      client.send(new iam.PutRolePolicyCommand({ RoleName: role, PolicyName: 'p', PolicyDocument }))
    expect(await errorOf(put('absent', policy))).toMatchObject({ name: 'NoSuchEntityException' })
    expect(await errorOf(put(RoleName, '{'))).toMatchObject({ name: 'MalformedPolicyDocumentException' })
    const again = new iam.CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trust })
    expect(await errorOf(client.send(again))).toMatchObject({ name: 'EntityAlreadyExistsException' })
  })

  const cliTest = isInstalled('aws') ? test : test.skip
  cliTest(
    'the AWS CLI learns who it is',
    async () => {
      expect(await awsCli(aws, ['sts', 'get-caller-identity'])).toMatchObject({ Account: aws.account })
    },
    60_000
  )
})
