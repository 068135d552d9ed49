import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { ResourcePolicy } from '../iam/policy.ts'

export type KeyState = 'Enabled' | 'Disabled' | 'PendingDeletion'
export type KeyUsage = 'ENCRYPT_DECRYPT' | 'SIGN_VERIFY' | 'GENERATE_VERIFY_MAC' | 'KEY_AGREEMENT'

/** What CreateKey can make, with the usages that each kind allows (KMS developer guide, "Key type reference"). */
export const keySpecs: Readonly<Record<string, readonly KeyUsage[]>> = {
  SYMMETRIC_DEFAULT: ['ENCRYPT_DECRYPT'],
  RSA_2048: ['ENCRYPT_DECRYPT', 'SIGN_VERIFY'],
  RSA_3072: ['ENCRYPT_DECRYPT', 'SIGN_VERIFY'],
  RSA_4096: ['ENCRYPT_DECRYPT', 'SIGN_VERIFY'],
  ECC_NIST_P256: ['SIGN_VERIFY', 'KEY_AGREEMENT'],
  ECC_NIST_P384: ['SIGN_VERIFY', 'KEY_AGREEMENT'],
  HMAC_256: ['GENERATE_VERIFY_MAC']
}

export interface KmsKey {
  readonly id: string
  readonly arn: string
  readonly accountId: string
  readonly region: string
  readonly spec: string
  readonly usage: KeyUsage
  readonly manager: 'CUSTOMER' | 'AWS'
  readonly multiRegion: boolean
  readonly description: string
  readonly createdAt: number
  readonly policy: ResourcePolicy
  /** The wrapping key itself. Related multi-Region keys share it, and nothing outside `wrap.ts` reads it. */
  readonly material: Buffer
  readonly state: KeyState
  readonly deletionDate?: number
}

export type KeyOptions = Pick<KmsKey, 'accountId' | 'region'> &
  Partial<Pick<KmsKey, 'spec' | 'usage' | 'manager' | 'multiRegion' | 'description' | 'policy'>>

export function newKey({ accountId, region, multiRegion = false, ...options }: KeyOptions): KmsKey {
  const id = multiRegion ? `mrk-${randomBytes(16).toString('hex')}` : randomUUID()
  return {
    spec: 'SYMMETRIC_DEFAULT',
    usage: 'ENCRYPT_DECRYPT',
    manager: 'CUSTOMER',
    description: '',
    policy: defaultPolicy(accountId),
    ...options,
    ...{ id, arn: keyArn(region, accountId, id), accountId, region, multiRegion },
    createdAt: Date.now() / 1000,
    material: randomBytes(32),
    state: 'Enabled'
  }
}

export function keyArn(region: string, accountId: string, id: string): string {
  return `arn:${partitionOf(region)}:kms:${region}:${accountId}:key/${id}`
}

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws'
}

/** Names the key material: in each answer as `KeyMaterialId`, and in each blob, so that Decrypt needs no KeyId. */
export function materialId(key: KmsKey): Buffer {
  return createHash('sha256').update('local-aws key material').update(key.material).digest()
}

/** The policy that KMS gives a key when none is sent: the account's IAM policies decide. */
function defaultPolicy(accountId: string): ResourcePolicy {
  const root = { AWS: `arn:aws:iam::${accountId}:root` }
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: root, Action: 'kms:*', Resource: '*' }] }
}

/** KeyMetadata as DescribeKey and CreateKey answer it. */
export function metadata(key: KmsKey): Readonly<Record<string, unknown>> {
  const symmetric = key.spec === 'SYMMETRIC_DEFAULT'
  return {
    AWSAccountId: key.accountId,
    KeyId: key.id,
    Arn: key.arn,
    CreationDate: key.createdAt,
    Enabled: key.state === 'Enabled',
    Description: key.description,
    KeyUsage: key.usage,
    KeyState: key.state,
    Origin: 'AWS_KMS',
    KeyManager: key.manager,
    CustomerMasterKeySpec: key.spec,
    KeySpec: key.spec,
    MultiRegion: key.multiRegion,
    ...(symmetric
      ? { EncryptionAlgorithms: ['SYMMETRIC_DEFAULT'], CurrentKeyMaterialId: materialId(key).toString('hex') }
      : {}),
    ...(key.deletionDate === undefined ? {} : { DeletionDate: key.deletionDate })
  }
}
