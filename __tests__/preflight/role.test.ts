import type { IAMClient } from '@aws-sdk/client-iam'
import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/preflight/finding.ts'
import { roleChecks } from '../../src/preflight/role.ts'
import { fakeClient, sdkError, type FakeAnswer, type FakeClient } from '../support/fake-client.ts'

const ROLE = 'arn:aws:iam::111122223333:role/media/convert'
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/k'
const ALLOWED = { EvaluationResults: [{ EvalDecision: 'allowed' }] }
const SERVICE = { Service: 'mediaconvert.amazonaws.com' }

interface Result {
  readonly problems: string[]
  readonly warnings: string[]
  readonly debug: string[]
  readonly iam: FakeClient
}

async function check(
  getRole: FakeAnswer,
  simulation: FakeAnswer = ALLOWED,
  keyArn = (): Promise<string> => Promise.resolve(KEY)
): Promise<Result> {
  const iam = fakeClient({ GetRole: getRole, SimulatePrincipalPolicy: simulation })
  const debug: string[] = []
  const use = { roleArn: ROLE, keyArns: [keyArn], willGrant: false }
  const found = await runChecks(roleChecks(iam as unknown as IAMClient, use), (line) => debug.push(line))
  const [problems, warnings] = [found.problems, found.warnings].map((list) => list.map(({ message }) => message))
  return { problems: problems ?? [], warnings: warnings ?? [], debug, iam }
}

function trusting(Statement: unknown): FakeAnswer {
  const policy = JSON.stringify({ Version: '2012-10-17', Statement })
  return { Role: { Arn: ROLE, AssumeRolePolicyDocument: encodeURIComponent(policy) } }
}

const allow = (Principal: unknown): object => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' })

describe('the trust policy', () => {
  test.each<[string, unknown]>([
    ['of MediaConvert', [allow(SERVICE)]],
    ['of one statement without a list', allow(SERVICE)],
    ['of several services', [allow({ Service: ['ec2.amazonaws.com', 'mediaconvert.amazonaws.com'] })]],
    ['of the service in China', [allow({ Service: 'mediaconvert.amazonaws.com.cn' })]],
    ['of the service in one Region', [allow({ Service: 'mediaconvert.eu-west-1.amazonaws.com' })]],
    ['of everyone', [allow('*')]],
    ['of everyone, written as accounts', [allow({ AWS: '*' })]],
    ['behind another statement', [allow({ Service: 'ec2.amazonaws.com' }), allow(SERVICE)]]
  ])('%s is well', async (_, statement) => {
    expect(await check(trusting(statement))).toMatchObject({ problems: [], warnings: [], debug: [] })
  })

  test.each<[string, unknown]>([
    ['another service', [allow({ Service: 'ec2.amazonaws.com' })]],
    ['a service that only begins like it', [allow({ Service: 'mediaconvertx.amazonaws.com' })]],
    ['an account', [allow({ AWS: 'arn:aws:iam::111122223333:root' })]],
    ['nobody', []],
    ['nobody, since it denies', [{ ...allow(SERVICE), Effect: 'Deny' }]]
  ])('of %s is a problem', async (_, statement) => {
    expect((await check(trusting(statement))).problems).toEqual([
      `Input role-arn: ${ROLE} does not trust MediaConvert. Allow sts:AssumeRole for the service mediaconvert.amazonaws.com in its trust policy.`
    ])
  })

  test('that cannot be read is skipped with a debug line', async () => {
    const { problems, debug } = await check({ Role: { Arn: ROLE, AssumeRolePolicyDocument: '{' } })
    expect(problems).toEqual([])
    expect(debug).toEqual([expect.stringMatching(/^preflight: skipped IAM GetRole: /)])
  })
})

test('the role is looked for by its name, without its path', async () => {
  const { iam } = await check(trusting([allow(SERVICE)]))
  expect(iam.sent).toContainEqual({ operation: 'GetRole', input: { RoleName: 'convert' } })
})

test.each([
  ['of another account', 'arn:aws:iam::444455556666:role/media/convert'],
  ['of another path', 'arn:aws:iam::111122223333:role/convert']
])('a role of that name, but %s, is not the role', async (_, Arn) => {
  const { problems } = await check({ Role: { Arn } })
  expect(problems).toEqual([
    expect.stringMatching(/^Input role-arn: there is no role .*media\/convert in this account; .*/)
  ])
  expect(problems[0]).toContain(Arn)
})

test('a role that is not there is told once', async () => {
  const missing = sdkError('NoSuchEntityException', 404)
  const { problems, warnings } = await check(missing, missing)
  expect(problems).toEqual([expect.stringMatching(/^Input role-arn: there is no role arn:aws:iam/)])
  expect(warnings).toEqual([])
})

describe('the simulation of kms:Decrypt', () => {
  test('asks for the key itself, under the encryption context', async () => {
    const { iam } = await check(trusting([allow(SERVICE)]))
    expect(iam.sent).toContainEqual({
      operation: 'SimulatePrincipalPolicy',
      input: {
        PolicySourceArn: ROLE,
        ActionNames: ['kms:Decrypt'],
        ResourceArns: [KEY],
        ContextEntries: [
          {
            ContextKeyName: 'kms:EncryptionContext:service',
            ContextKeyType: 'string',
            ContextKeyValues: ['mediaconvert.amazonaws.com']
          },
          { ContextKeyName: 'kms:EncryptionContextKeys', ContextKeyType: 'stringList', ContextKeyValues: ['service'] }
        ]
      }
    })
  })

  const simulated = (decision: string): FakeAnswer => ({ EvaluationResults: [{ EvalDecision: decision }] })

  test.each([
    [
      'implicitDeny',
      'since the key’s own policy may allow it',
      /Unless the key's own policy allows it.*decrypt-policy/
    ],
    ['explicitDeny', 'although nothing can allow it', /denies it, and no other can allow it/]
  ])('%s is a warning only, %s', async (decision, _, said) => {
    const { problems, warnings } = await check(trusting([allow(SERVICE)]), simulated(decision))
    expect(problems).toEqual([])
    expect(warnings).toEqual([expect.stringMatching(`seems not to be allowed kms:Decrypt .*says ${decision}`)])
    expect(warnings).toEqual([expect.stringMatching(said)])
  })

  test.each([
    ['implicitDeny', 0],
    ['explicitDeny', 1]
  ])('where the step grants, %s makes %i warnings', async (decision, count) => {
    const use = { roleArn: ROLE, keyArns: [() => Promise.resolve(KEY)], willGrant: true }
    const iam = fakeClient({ GetRole: trusting([allow(SERVICE)]), SimulatePrincipalPolicy: simulated(decision) })
    const { warnings } = await runChecks(roleChecks(iam as unknown as IAMClient, use), () => undefined)
    expect(warnings).toHaveLength(count)
  })

  test('without a result says nothing', async () => {
    expect(await check(trusting([allow(SERVICE)]), {})).toMatchObject({ warnings: [], debug: [] })
  })

  test('of a key that nobody may know is not made: with an alias it would be wrong', async () => {
    const unknown = (): Promise<string> => Promise.reject(sdkError('AccessDeniedException'))
    const { iam, warnings, debug } = await check(trusting([allow(SERVICE)]), ALLOWED, unknown)
    expect(iam.sent.map(({ operation }) => operation)).toEqual(['GetRole'])
    expect(warnings).toEqual([])
    expect(debug).toEqual([expect.stringMatching(/^preflight: skipped IAM SimulatePrincipalPolicy: AccessDenied/)])
  })
})

test('what the caller may not ask is skipped, each with a debug line', async () => {
  const denied = sdkError('AccessDenied', 403)
  const { problems, warnings, debug } = await check(denied, denied)
  expect([...problems, ...warnings]).toEqual([])
  expect(debug).toEqual([
    expect.stringMatching(/skipped IAM GetRole: AccessDenied/),
    expect.stringMatching(/skipped IAM SimulatePrincipalPolicy: AccessDenied/)
  ])
})
