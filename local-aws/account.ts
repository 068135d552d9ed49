import { type Credential, CredentialStore } from './http/credentials.ts'
import type { RoleStore } from './iam/role.ts'
import { createIam, createSts } from './iam/service.ts'
import { IdentityProvider } from './iam/web-identity.ts'
import { createKms, type Kms } from './kms/service.ts'
import { createMediaConvert, type MediaConvert } from './mediaconvert/service.ts'
import { S3Service } from './s3/service.ts'
import { S3Store } from './s3/store.ts'
import type { PolicyDocument, Service, ServiceName } from './service.ts'

const ACCOUNT = '111122223333'
const REGION = 'us-east-1'
const KEY_ALIAS = 'alias/local-aws'
const INPUT_BUCKET = 'local-aws-input'
const OUTPUT_BUCKET = 'local-aws-output'
const ROLE = 'local-aws-mediaconvert'

/** The access key that all AWS documentation uses as its example; it opens nothing anywhere else. */
export const ADMINISTRATOR: Credential = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  arn: `arn:aws:iam::${ACCOUNT}:user/local-aws-administrator`,
  policies: 'administrator'
}

/** What is there from the start. */
export interface Defaults {
  readonly account: string
  readonly region: string
  readonly kmsKeyArn: string
  readonly kmsAliasArn: string
  readonly inputBucket: string
  readonly outputBucket: string
  /** Reads the input bucket, writes the output bucket and decrypts data keys under the KMS key. */
  readonly roleArn: string
}

/** One account's services, with handles on their state. */
export interface Account {
  readonly defaults: Defaults
  readonly credentials: CredentialStore
  readonly kms: Kms
  readonly s3: S3Store
  readonly roles: RoleStore
  /** Makes the tokens that a workflow's job gets from GitHub. */
  readonly identityProvider: IdentityProvider
  readonly mediaconvert: MediaConvert
  readonly services: Readonly<Record<ServiceName, Service>>
}

/** @param directory where objects' bytes go */
export function createAccount(directory: string): Account {
  const credentials = new CredentialStore()
  credentials.add(ADMINISTRATOR)
  const accountId = ACCOUNT
  const [kms, iam, provider] = [createKms({ accountId }), createIam({ accountId }), new IdentityProvider(accountId)]
  const store = new S3Store(ACCOUNT, directory)
  const s3 = new S3Service(store)
  const { roles } = iam
  const sts = createSts({ accountId, roles, credentials, provider })
  const mediaconvert = createMediaConvert({ kms, s3, roles, accountId })
  const services = { kms, s3, mediaconvert, iam, sts }
  const defaults = addDefaults(kms, store, roles)
  return { defaults, credentials, kms, s3: store, roles, identityProvider: provider, mediaconvert, services }
}

function addDefaults(kms: Kms, s3: S3Store, roles: RoleStore): Defaults {
  s3.createBucket(INPUT_BUCKET, REGION)
  s3.createBucket(OUTPUT_BUCKET, REGION)
  const kmsKeyArn = createKey(kms)
  return {
    account: ACCOUNT,
    region: REGION,
    kmsKeyArn,
    kmsAliasArn: `arn:aws:kms:${REGION}:${ACCOUNT}:${KEY_ALIAS}`,
    inputBucket: INPUT_BUCKET,
    outputBucket: OUTPUT_BUCKET,
    roleArn: createRole(roles, kmsKeyArn)
  }
}

function createKey(kms: Kms): string {
  const call = { region: REGION, caller: ADMINISTRATOR }
  const created = kms.call({ ...call, operation: 'CreateKey' }, {}) as { KeyMetadata: { Arn: string } }
  const { Arn } = created.KeyMetadata
  kms.call({ ...call, operation: 'CreateAlias' }, { AliasName: KEY_ALIAS, TargetKeyId: Arn })
  return Arn
}

function createRole(roles: RoleStore, kmsKeyArn: string): string {
  const trust = {
    Effect: 'Allow',
    Action: 'sts:AssumeRole',
    Principal: { Service: 'mediaconvert.amazonaws.com' }
  } as const
  return roles.add({
    name: ROLE,
    arn: `arn:aws:iam::${ACCOUNT}:role/${ROLE}`,
    id: 'AROAIOSFODNN7EXAMPLE',
    path: '/',
    description: 'The role that MediaConvert assumes',
    createdAt: new Date(),
    maxSessionSeconds: 3600,
    trustPolicy: { Version: '2012-10-17', Statement: trust },
    inlinePolicies: new Map([
      ['read-inputs', allow('s3:GetObject', `arn:aws:s3:::${INPUT_BUCKET}/*`)],
      ['write-outputs', allow('s3:PutObject', `arn:aws:s3:::${OUTPUT_BUCKET}/*`)],
      ['decrypt-data-keys', allow('kms:Decrypt', kmsKeyArn)]
    ])
  }).arn
}

function allow(action: string, resource: string): PolicyDocument {
  return { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: resource } }
}
