import { decideByResource, decideFor, namesOf } from '../iam/policy.ts'
import { AwsError } from '../service.ts'
import type { Caller } from '../service.ts'
import type { KmsKey } from './key.ts'
import type { NamedKey } from './key-store.ts'
import type { EncryptionContext } from './wrap.ts'

export interface KmsCall {
  readonly operation: string
  readonly region: string
  readonly caller: Pick<Caller, 'arn' | 'roleArn' | 'policies' | 'context'>
  /** The service on whose behalf the caller asks, as `kms:ViaService` has it. */
  readonly viaService?: string
}

/** The key that a call names, once the call is allowed to use it. AWS refuses before it says that a key is not there. */
export function authorizedKey(call: KmsCall, named: NamedKey, context: EncryptionContext = {}): KmsKey {
  const { arn, key, notFound } = named
  const request = { action: `kms:${call.operation}`, resource: arn, context: conditionKeys(call, context) }
  const byIdentity = decideFor(call.caller, request)
  if (byIdentity === 'explicitly denied') throw denied(call, arn, 'with an explicit deny in an identity-based policy')
  if (key === undefined) {
    if (byIdentity === 'no policy allows') throw unauthorized(call, arn, 'identity')
    throw notFound
  }
  const principals = namesOf(call.caller)
  const about = (names: readonly string[]) => decideByResource(key.policy, names, call.caller, request)
  const root = accountRoot(key)
  if (about([...principals, root]) === 'explicitly denied') {
    throw denied(call, arn, 'with an explicit deny in a resource-based policy')
  }
  // The key policy decides alone where it names the caller; where it names the account, the account's IAM policies decide.
  if (about(principals) === 'allowed') return key
  if (about([root]) !== 'allowed') throw unauthorized(call, arn, 'resource')
  if (byIdentity !== 'allowed') throw unauthorized(call, arn, 'identity')
  return key
}

function accountRoot(key: KmsKey): string {
  return `arn:aws:iam::${key.accountId}:root`
}

/** What policies may ask about a call: KMS developer guide, "AWS KMS condition keys". */
function conditionKeys(
  call: KmsCall,
  context: EncryptionContext
): Readonly<Record<string, string | readonly string[]>> {
  const pairs = Object.entries(context).map(([key, value]) => [`kms:EncryptionContext:${key}`, value] as const)
  return {
    ...Object.fromEntries(pairs),
    ...(pairs.length > 0 ? { 'kms:EncryptionContextKeys': Object.keys(context) } : {}),
    ...(call.viaService === undefined ? {} : { 'kms:ViaService': call.viaService })
  }
}

function unauthorized(call: KmsCall, arn: string, kind: 'identity' | 'resource'): AwsError {
  return denied(call, arn, `because no ${kind}-based policy allows the kms:${call.operation} action`)
}

function denied({ caller, operation }: KmsCall, arn: string, because: string): AwsError {
  const message = `User: ${caller.arn} is not authorized to perform: kms:${operation} on resource: ${arn} ${because}`
  return new AwsError('AccessDeniedException', 400, message)
}
