import { isDeepStrictEqual } from 'node:util'
import { AwsCallError, codeOf, InputError } from '../errors.ts'
import { withRetries } from '../retry.ts'
import { decryptPolicy, decryptPolicyName } from './decrypt-policy.ts'
import { roleNameOf, type RolePolicies } from './role-policies.ts'

export interface Grant {
  readonly policyName: string
  /** `there` where the role had exactly this policy before. */
  readonly outcome: 'put' | 'there'
  /** Whether IAM shows it. `hidden`: the caller may not look. `late`: not in the time that was waited. */
  readonly seen: 'seen' | 'hidden' | 'late'
}

export interface GrantOptions {
  readonly signal: AbortSignal
  readonly onRetry: (message: string) => void
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

/** IAM is eventually consistent, and says of no change when it holds everywhere: mostly in a second or two. About a minute together. */
const LOOKS = 12

/**
 * Gives the role the least that it needs to unwrap data keys under this KMS key, as an inline policy, and waits until IAM shows it.
 * Done again, it changes nothing.
 *
 * @param kmsKeyArn of the key, not of an alias
 * @throws InputError where the role is not in the caller's account, where alone its policies can be changed
 * @throws AwsCallError where IAM refuses
 */
export async function grantDecrypt(
  policies: RolePolicies,
  roleArn: string,
  kmsKeyArn: string,
  options: GrantOptions
): Promise<Grant> {
  await checkAccount(policies, roleArn)
  const policyName = decryptPolicyName(kmsKeyArn)
  const policy = decryptPolicy([kmsKeyArn])
  const isThere = async (): Promise<boolean> => isSame(await policies.get(roleArn, policyName), policy)
  const before = await unlessDenied(isThere)
  if (before === true) return { policyName, outcome: 'there', seen: 'seen' }
  await withRetries(() => policies.put(roleArn, policyName, JSON.stringify(policy)), {
    ...options,
    attempts: 5,
    isPassing: (error) => codeOf(error) === 'ConcurrentModification'
  })
  const seen = before === undefined ? 'hidden' : await waitUntil(isThere, options)
  return { policyName, outcome: 'put', seen }
}

/** IAM takes a role's name only: a role of that name in the caller's own account must not get what was meant for another's. */
async function checkAccount(policies: RolePolicies, roleArn: string): Promise<void> {
  const found = await callersRole(policies, roleNameOf(roleArn))
  if (found === 'unknown' || found.arn === roleArn || found.accountId === accountOf(roleArn)) return
  throw new InputError([
    {
      title: 'Input grant-decrypt',
      message:
        `Input grant-decrypt: the policy cannot be put on ${roleArn}: ${whatIsThere(found)}. Check the ARN (role-arn, or Role in job-settings). ` +
        "MediaConvert takes only roles of the job's own account; with credentials of that account the policy can be put."
    }
  ])
}

interface CallersRole {
  readonly arn?: string | undefined
  readonly accountId?: string | undefined
}

function whatIsThere({ arn, accountId }: CallersRole): string {
  if (arn !== undefined) return `the role of this name in the account of the credentials is ${arn}`
  if (accountId !== undefined) return `the credentials are of the account ${accountId}`
  return 'there is no role of this name in the account of the credentials'
}

/** Also a refusal says who was refused, and so which account it is. */
async function callersRole(policies: RolePolicies, roleName: string): Promise<CallersRole | 'unknown'> {
  try {
    return { arn: await policies.roleArn(roleName) }
  } catch (error) {
    if (!isDenied(error)) throw error
    const [, accountId] = /\bUser: arn:[^:\s]+:\w+::(\d{12}):/.exec(error.message) ?? []
    return accountId === undefined ? 'unknown' : { accountId }
  }
}

function accountOf(arn: string): string | undefined {
  return arn.split(':')[4]
}

async function unlessDenied<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (isDenied(error)) return undefined
    throw error
  }
}

function isDenied(error: unknown): error is AwsCallError {
  return error instanceof AwsCallError && (error.httpStatus === 403 || error.code.startsWith('AccessDenied'))
}

function isSame(document: string | undefined, policy: object): boolean {
  if (document === undefined) return false
  try {
    return isDeepStrictEqual(JSON.parse(document), policy)
  } catch {
    return false // What IAM keeps under this name is not ours to read; it is replaced.
  }
}

class NotShownError extends Error {
  override readonly name = 'NotShownError'
}

async function waitUntil(isThere: () => Promise<boolean>, options: GrantOptions): Promise<'seen' | 'late'> {
  const look = async (): Promise<'seen'> => {
    if (await isThere()) return 'seen'
    throw new NotShownError('IAM does not show the policy yet')
  }
  try {
    const isPassing = (error: unknown): boolean => error instanceof NotShownError
    return await withRetries(look, { ...options, attempts: LOOKS, isPassing })
  } catch (error) {
    options.signal.throwIfAborted()
    if (error instanceof NotShownError) return 'late'
    throw error
  }
}
