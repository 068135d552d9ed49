import { expect, test } from '@jest/globals'
import { AwsCallError, InputError } from '../../src/errors.ts'
import { decryptPolicy, decryptPolicyName } from '../../src/iam/decrypt-policy.ts'
import { grantDecrypt, type Grant } from '../../src/iam/grant-decrypt.ts'
import type { RolePolicies } from '../../src/iam/role-policies.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/mrk-1234'
const ROLE = 'arn:aws:iam::111122223333:role/media/transcoder'
const NAME = 'mediaconvert-client-side-encryption-eu-west-1-mrk-1234'
const POLICY = JSON.stringify(decryptPolicy([KEY]))

function awsError(code: string, message = code, httpStatus = 403): AwsCallError {
  return new AwsCallError(message, { code, httpStatus })
}

/** An account whose role has these policies; what was put is seen only from the `delay`th look on. */
function account(there: Readonly<Record<string, string>> = {}, delay = 0) {
  const [shown, calls] = [new Map(Object.entries(there)), [] as string[]]
  let [pending, looks] = [undefined as string | undefined, 0]
  const policies: RolePolicies = {
    roleArn: (roleName) => {
      calls.push(`role ${roleName}`)
      return Promise.resolve(ROLE)
    },
    get: (roleArn, policyName) => {
      calls.push('get')
      if (pending !== undefined && ++looks > delay) shown.set(policyName, pending)
      return Promise.resolve(roleArn === ROLE ? shown.get(policyName) : undefined)
    },
    put: (_, policyName, document) => {
      calls.push(`put ${policyName}`)
      pending = document
      return Promise.resolve()
    }
  }
  return { policies, calls, document: () => pending }
}

const wait = (): Promise<void> => Promise.resolve()

function grant(policies: RolePolicies, signal = new AbortController().signal): Promise<Grant> {
  return grantDecrypt(policies, ROLE, KEY, { signal, onRetry: () => undefined, wait })
}

test('each key, and each replica of one, has a policy of its own', () => {
  const replica = KEY.replace('eu-west-1', 'us-east-1')
  expect(new Set([KEY, replica, `${KEY}5`].map(decryptPolicyName)).size).toBe(3)
  expect(decryptPolicyName(KEY)).toMatch(/^[\w+=,.@-]{1,128}$/)
})

test('the policy is put under its name, and looked for until it is there', async () => {
  const { policies, calls, document } = account({}, 3)
  expect(await grant(policies)).toEqual({ policyName: NAME, outcome: 'put', seen: 'seen' })
  expect(calls).toEqual(['role transcoder', 'get', `put ${NAME}`, 'get', 'get', 'get', 'get'])
  expect(document()).toBe(POLICY)
})

test('a policy that is there already is left alone, whatever the order of its members', async () => {
  const { Statement, Version } = decryptPolicy([KEY])
  const { policies, calls } = account({ [NAME]: JSON.stringify({ Statement, Version }, undefined, 2) })
  expect(await grant(policies)).toEqual({ policyName: NAME, outcome: 'there', seen: 'seen' })
  expect(calls).not.toContain(`put ${NAME}`)
})

test.each(['{}', 'no JSON', POLICY.replace('mrk-1234', '*')])(
  'another one of its name is replaced: %s',
  async (other) => {
    const { policies, document } = account({ [NAME]: other })
    expect(await grant(policies)).toMatchObject({ outcome: 'put', seen: 'seen' })
    expect(document()).toBe(POLICY)
  }
)

test('IAM is not waited for without end', async () => {
  const { policies, calls } = account({}, Infinity)
  expect(await grant(policies)).toMatchObject({ outcome: 'put', seen: 'late' })
  expect(calls.length).toBeLessThan(20)
})

test('a cancelled run does not wait', async () => {
  const { policies, calls } = account({}, Infinity)
  const cancelled = new AbortController()
  const get = (...parameters: Parameters<RolePolicies['get']>): ReturnType<RolePolicies['get']> => {
    if (calls.length > 2) cancelled.abort(new Error('the workflow was cancelled'))
    return policies.get(...parameters)
  }
  await expect(grant({ ...policies, get }, cancelled.signal)).rejects.toThrow('the workflow was cancelled')
})

test('who may not look puts it all the same, and is not told that it is there', async () => {
  const { policies, document } = account()
  const get = (): Promise<never> => Promise.reject(awsError('AccessDenied'))
  expect(await grant({ ...policies, get })).toMatchObject({ outcome: 'put', seen: 'hidden' })
  expect(document()).toBe(POLICY)
})

test('two who put at once do not fail', async () => {
  const { policies } = account()
  let tries = 0
  const put: RolePolicies['put'] = (...parameters) =>
    ++tries < 3 ? Promise.reject(awsError('ConcurrentModification', '', 409)) : policies.put(...parameters)
  expect(await grant({ ...policies, put })).toMatchObject({ outcome: 'put' })
})

test('any other refusal is passed on as it is', async () => {
  const { policies } = account()
  const put = (): Promise<never> => Promise.reject(awsError('LimitExceeded', 'too much', 409))
  await expect(grant({ ...policies, put })).rejects.toThrow('too much')
  const get = (): Promise<never> => Promise.reject(awsError('ServiceFailure', 'not today', 500))
  await expect(grant({ ...policies, get })).rejects.toThrow('not today')
})

test.each<[string, RolePolicies['roleArn'], RegExp]>([
  [
    'is of another path',
    () => Promise.resolve(ROLE.replace('media/', '')),
    /is arn:aws:iam::111122223333:role\/transcoder\./
  ],
  [
    'is only in the other account',
    () => Promise.resolve(undefined),
    /there is no role of this name in the account of the/
  ],
  [
    'is in another account, as IAM says in refusing',
    () =>
      Promise.reject(awsError('AccessDenied', 'User: arn:aws:sts::444455556666:assumed-role/ci/x is not authorized')),
    /the credentials are of the account 444455556666/
  ]
])('nothing is put where the role %s', async (_, roleArn, said) => {
  const { policies, document } = account()
  const granting = grant({ ...policies, roleArn })
  await expect(granting).rejects.toThrow(InputError)
  await expect(granting).rejects.toThrow(said)
  expect(document()).toBeUndefined()
})

test.each([
  'User: arn:aws:sts::111122223333:assumed-role/ci/x is not authorized to perform: iam:GetRole',
  'Access denied, and no word of whom'
])('who may not look at the role is believed: %s', async (message) => {
  const { policies } = account()
  const roleArn = (): Promise<never> => Promise.reject(awsError('AccessDenied', message))
  expect(await grant({ ...policies, roleArn })).toMatchObject({ outcome: 'put', seen: 'seen' })
})
