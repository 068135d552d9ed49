import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { control, CONTROL_PREFIX } from './control.ts'
import { Faults } from './faults.ts'
import { Gateway } from './gateway.ts'
import { type Credential, CredentialStore } from './http/credentials.ts'
import { createKms, type Kms } from './kms/service.ts'
import { listen, type TlsFiles } from './listener.ts'
import { RequestLog } from './request-log.ts'
import { S3Service } from './s3/service.ts'
import { S3Store } from './s3/store.ts'

const ACCOUNT = '111122223333'
const REGION = 'us-east-1'
const KEY_ALIAS = 'alias/local-aws'

/** The access key that all AWS documentation uses as its example; it opens nothing anywhere else. */
const ADMINISTRATOR: Credential = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  arn: `arn:aws:iam::${ACCOUNT}:user/local-aws-administrator`,
  policies: 'administrator'
}

export interface LocalAwsOptions {
  /** Any free port unless given. */
  readonly port?: number
  /** Objects' bytes are put here and left here; otherwise in a temporary directory that `stop` removes. */
  readonly directory?: string
  readonly tls?: TlsFiles
}

/** A running stand-in, and the handles on its state that tests use. */
export interface LocalAws {
  readonly endpoint: string
  /** What an SDK or CLI needs in its environment to talk to it. */
  readonly env: Readonly<
    Record<'AWS_ENDPOINT_URL' | 'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_REGION', string>
  >
  readonly account: string
  readonly region: string
  readonly kmsKeyArn: string
  readonly kmsAliasArn: string
  readonly inputBucket: string
  readonly outputBucket: string
  readonly credentials: CredentialStore
  readonly kms: Kms
  readonly s3: S3Store
  readonly faults: Faults
  readonly requests: RequestLog
  /** Ends all connections and all work, and removes the temporary files. */
  stop(): Promise<void>
}

export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const directory = options.directory ?? (await mkdtemp(path.join(os.tmpdir(), 'local-aws-')))
  const account = createAccount(directory)
  const [faults, requests, stopping] = [new Faults(), new RequestLog(), new AbortController()]
  const { credentials, services } = account
  const gateway = new Gateway({ services, credentials, faults, requests, stopping: stopping.signal })
  const working = new Set<Promise<void>>()
  const listener = await listen(
    (message, response) => {
      const steering = message.url?.startsWith(CONTROL_PREFIX) === true
      const work = steering ? control(message, response, { faults, requests }) : gateway.handle(message, response)
      working.add(work)
      void work.finally(() => working.delete(work))
    },
    options.port ?? 0,
    options.tls
  )
  const endpoint = `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${listener.port}`
  const stop = async (): Promise<void> => {
    stopping.abort()
    await listener.close()
    await Promise.all(working)
    if (options.directory === undefined) await rm(directory, { recursive: true, force: true })
  }
  return { ...account.handles, endpoint, env: environment(endpoint), credentials, faults, requests, stop }
}

/** One account with what a first run needs: a KMS key and its alias, and two buckets. */
function createAccount(directory: string) {
  const credentials = new CredentialStore()
  credentials.add(ADMINISTRATOR)
  const kms = createKms({ accountId: ACCOUNT })
  const s3 = new S3Store(ACCOUNT, directory)
  const [input, output] = ['local-aws-input', 'local-aws-output'].map((name) => s3.createBucket(name, REGION).name)
  const services = { kms, s3: new S3Service(s3) }
  const handles = {
    account: ACCOUNT,
    region: REGION,
    kmsKeyArn: createKey(kms),
    kmsAliasArn: `arn:aws:kms:${REGION}:${ACCOUNT}:${KEY_ALIAS}`,
    inputBucket: input ?? '',
    outputBucket: output ?? '',
    kms,
    s3
  }
  return { credentials, services, handles }
}

function createKey(kms: Kms): string {
  const call = { region: REGION, caller: ADMINISTRATOR }
  const created = kms.call({ ...call, operation: 'CreateKey' }, {}) as { KeyMetadata: { Arn: string } }
  const { Arn } = created.KeyMetadata
  kms.call({ ...call, operation: 'CreateAlias' }, { AliasName: KEY_ALIAS, TargetKeyId: Arn })
  return Arn
}

function environment(endpoint: string): LocalAws['env'] {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: ADMINISTRATOR.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ADMINISTRATOR.secretAccessKey,
    AWS_REGION: REGION
  }
}
