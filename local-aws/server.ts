import { mkdtemp, rm } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { type Account, ADMINISTRATOR, createAccount, type Defaults } from './account.ts'
import { control, CONTROL_PREFIX } from './control.ts'
import { Faults } from './faults.ts'
import { Gateway } from './gateway.ts'
import { listen, type TlsFiles } from './listener.ts'
import { RequestLog } from './request-log.ts'

export interface LocalAwsOptions {
  /** Any free port unless given. */
  readonly port?: number
  /** Objects' bytes are put here and left here; otherwise in a temporary directory that `stop` removes. */
  readonly directory?: string
  readonly tls?: TlsFiles
}

/** Version 1 of the CLI reads the Region under its old name only. */
type Variable = 'AWS_ENDPOINT_URL' | 'AWS_ACCESS_KEY_ID' | 'AWS_SECRET_ACCESS_KEY' | 'AWS_REGION' | 'AWS_DEFAULT_REGION'
export type Environment = Readonly<Record<Variable, string>>

/** A running stand-in, what is in it from the start, and the handles on its state that tests use. */
export interface LocalAws extends Defaults, Omit<Account, 'defaults' | 'services'> {
  readonly endpoint: string
  /** What an SDK or CLI needs in its environment to talk to it. */
  readonly env: Environment
  readonly faults: Faults
  readonly requests: RequestLog
  /** Ends all connections and all work, and removes the temporary files. */
  stop(): Promise<void>
}

/** Stands in for AWS on 127.0.0.1, all services on one port. */
export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const directory = options.directory ?? (await mkdtemp(path.join(os.tmpdir(), 'local-aws-')))
  const { defaults, services, ...handles } = createAccount(directory)
  const [faults, requests, stopping, working] = [new Faults(), new RequestLog(), new AbortController(), new Work()]
  const { credentials } = handles
  const gateway = new Gateway({ services, credentials, faults, requests, stopping: stopping.signal })
  const handler: RequestListener = (message, response) => {
    const steering = message.url?.startsWith(CONTROL_PREFIX) === true
    working.add(steering ? control(message, response, { faults, requests }) : gateway.handle(message, response))
  }
  const removeTemporary = async (): Promise<void> => {
    if (options.directory === undefined) await rm(directory, { recursive: true, force: true })
  }
  const listener = await listen(handler, options.port ?? 0, options.tls).catch(async (error: unknown) => {
    await removeTemporary()
    throw error
  })
  const endpoint = `${options.tls === undefined ? 'http' : 'https'}://127.0.0.1:${listener.port}`
  const stop = async (): Promise<void> => {
    stopping.abort()
    await Promise.all([listener.close(), handles.mediaconvert.close()])
    await working.done()
    await removeTemporary()
  }
  return { ...defaults, ...handles, endpoint, env: environment(endpoint, defaults.region), faults, requests, stop }
}

/** What is under way, so that stopping can wait for it. */
class Work {
  readonly #pending = new Set<Promise<void>>()

  add(work: Promise<void>): void {
    this.#pending.add(work)
    void work.finally(() => this.#pending.delete(work))
  }

  async done(): Promise<void> {
    await Promise.all(this.#pending)
  }
}

function environment(endpoint: string, region: string): Environment {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: ADMINISTRATOR.accessKeyId,
    AWS_SECRET_ACCESS_KEY: ADMINISTRATOR.secretAccessKey,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region
  }
}
