import type { ResourcePolicy } from '../iam/policy.ts'
import { AwsError } from '../service.ts'
import { authorizedKey } from './access.ts'
import type { KmsCall } from './access.ts'
import type { Answer } from './data-keys.ts'
import { flag, optionalEnum, optionalInteger, optionalString, requiredString, validation } from './input.ts'
import type { Input } from './input.ts'
import { keyArn, keySpecs, metadata } from './key.ts'
import type { KeyState, KeyUsage, KmsKey } from './key.ts'
import type { KeyStore } from './key-store.ts'

export function createKey(store: KeyStore, { region }: KmsCall, input: Input): Answer {
  const spec = optionalEnum(input, 'KeySpec', Object.keys(keySpecs)) ?? 'SYMMETRIC_DEFAULT'
  const policy = optionalString(input, 'Policy', 131_072)
  const key = store.create({
    ...{ region, spec, usage: usageFor(spec, optionalString(input, 'KeyUsage')) },
    multiRegion: flag(input, 'MultiRegion'),
    description: optionalString(input, 'Description', 8192) ?? '',
    ...(policy === undefined ? {} : { policy: parsePolicy(policy) })
  })
  return { KeyMetadata: metadata(key) }
}

/** A symmetric key needs no KeyUsage; any other must say what it is for. */
function usageFor(spec: string, asked: string | undefined): KeyUsage {
  const possible = keySpecs[spec] ?? []
  if (asked === undefined && spec !== 'SYMMETRIC_DEFAULT') {
    throw validation(`You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.`)
  }
  const usage = possible.find((one) => one === (asked ?? 'ENCRYPT_DECRYPT'))
  if (usage !== undefined) return usage
  throw validation(`KeyUsage ${asked ?? ''} is not compatible with KeySpec ${spec}`)
}

function parsePolicy(text: string): ResourcePolicy {
  try {
    return JSON.parse(text) as ResourcePolicy
  } catch {
    throw new AwsError('MalformedPolicyDocumentException', 400, 'The new key policy is not a valid JSON document.')
  }
}

export function describeKey(store: KeyStore, call: KmsCall, input: Input): Answer {
  return { KeyMetadata: metadata(keyOf(store, call, input)) }
}

export function setState(store: KeyStore, call: KmsCall, input: Input, state: KeyState): Answer {
  const key = keyOf(store, call, input)
  if (key.state === 'PendingDeletion') {
    throw new AwsError('KMSInvalidStateException', 400, `${key.arn} is pending deletion.`)
  }
  store.save({ ...key, state })
  return {}
}

export function scheduleKeyDeletion(store: KeyStore, call: KmsCall, input: Input): Answer {
  const days = optionalInteger(input, 'PendingWindowInDays', 7, 30) ?? 30
  const deletionDate = Math.floor(Date.now() / 1000) + days * 86_400
  const key = store.save({ ...keyOf(store, call, input), state: 'PendingDeletion', deletionDate })
  return { KeyId: key.arn, DeletionDate: deletionDate, KeyState: key.state, PendingWindowInDays: days }
}

/** A replica has the key ID and the material of its primary, and its own ARN, policy and state. */
export function replicateKey(store: KeyStore, call: KmsCall, input: Input): Answer {
  const region = requiredString(input, 'ReplicaRegion', 32)
  const key = keyOf(store, call, input)
  if (!key.multiRegion) {
    throw new AwsError('UnsupportedOperationException', 400, `${key.arn} is not a multi-region primary key.`)
  }
  const replica = store.save({ ...key, region, arn: keyArn(region, key.accountId, key.id) })
  return { ReplicaKeyMetadata: metadata(replica) }
}

export function createAlias(store: KeyStore, call: KmsCall, input: Input): Answer {
  const name = requiredString(input, 'AliasName', 256)
  if (!/^alias\/[a-zA-Z0-9/_-]+$/.test(name)) {
    throw validation(
      'Alias must start with the prefix "alias/". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html'
    )
  }
  if (name.startsWith('alias/aws/')) throw new AwsError('NotAuthorizedException', 400, '')
  const key = keyOf(store, call, { KeyId: requiredString(input, 'TargetKeyId') })
  store.addAlias(call.region, name, key.id)
  return {}
}

export function listAliases(store: KeyStore, { region }: KmsCall, input: Input): Answer {
  const keyId = optionalString(input, 'KeyId')
  const target = keyId === undefined ? undefined : store.find(region, keyId).key?.id
  const aliases = store.aliases(region).filter((alias) => target === undefined || alias.keyId === target)
  const { page, rest } = paginate(aliases, input)
  const shown = page.map(({ arn, name, keyId: TargetKeyId, createdAt }) => {
    return { AliasArn: arn, AliasName: name, TargetKeyId, CreationDate: createdAt, LastUpdatedDate: createdAt }
  })
  return { Aliases: shown, ...rest }
}

export function listKeys(store: KeyStore, { region }: KmsCall, input: Input): Answer {
  const { page, rest } = paginate(store.keys(region), input)
  return { Keys: page.map((key) => ({ KeyId: key.id, KeyArn: key.arn })), ...rest }
}

function paginate<T>(all: readonly T[], input: Input): { page: readonly T[]; rest: Answer } {
  const start = Number(optionalString(input, 'Marker') ?? 0)
  const end = start + (optionalInteger(input, 'Limit', 1, 1000) ?? 100)
  const truncated = end < all.length
  return {
    page: all.slice(start, end),
    rest: truncated ? { Truncated: true, NextMarker: String(end) } : { Truncated: false }
  }
}

function keyOf(store: KeyStore, call: KmsCall, input: Input): KmsKey {
  return authorizedKey(call, store.find(call.region, requiredString(input, 'KeyId')))
}
