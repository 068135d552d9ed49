import type { Agent } from 'node:http'
import type { Agent as HttpsAgent } from 'node:https'
import { InputError } from '../errors.ts'
import { retryStrategy } from './retry-strategy.ts'

/** In the User-Agent of every request, so that an account's owner finds this action in CloudTrail. */
const USER_AGENT = 'mediaconvert-client-side-encryption'

/** The SDK's own default, 3, is little for a night's run. With this one, a line may be dead for some ten seconds. */
const USUAL_ATTEMPTS = 8

const CONNECTION_TIMEOUT_MILLISECONDS = 10_000

/** As long as the AWS CLI and most SDKs wait. A line that moves, however slowly, is not cut: each byte that goes begins the time anew. */
const USUAL_STALL_SECONDS = 60

export interface ClientOptions {
  readonly env: NodeJS.ProcessEnv
  /** Is told what the SDK warns of. */
  readonly debug: (message: string) => void
}

/**
 * Of the S3 client: bodies bring their own checksums, and are sent at once, since there is nothing that S3 could refuse before it has seen
 * them. What is read is read in ranges, whose checksums S3 does not have.
 */
export const S3_SETTINGS = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  expectContinueHeader: false
} as const

/**
 * How a body of S3's proves that it came as it was sent.
 *
 * - `checksum`: by a CRC-32, in a header or behind the body; S3 checks it and keeps it.
 * - `signature`: by a SHA-256 in the signed headers, and nothing that only S3 itself knows.
 */
export type BodyProof = 'checksum' | 'signature'

/**
 * The SDK's own variable for servers that are like S3 and know no checksums of it (SDKs and Tools Reference, "Data Integrity
 * Protections for Amazon S3").
 */
export function bodyProof(env: NodeJS.ProcessEnv): BodyProof {
  return env['AWS_REQUEST_CHECKSUM_CALCULATION']?.toLowerCase() === 'when_required' ? 'signature' : 'checksum'
}

/** How often a request is tried, all tries together. */
export function maxAttempts(env: NodeJS.ProcessEnv): number {
  const asked = Number(env['AWS_MAX_ATTEMPTS'])
  return Number.isInteger(asked) && asked > 0 ? asked : USUAL_ATTEMPTS
}

/** A client's configuration for so many tries of each request, all together. The SDK tells the number, and the strategy counts. */
export function triedTimes(attempts: number): { maxAttempts: number; retryStrategy: ReturnType<typeof retryStrategy> } {
  return { maxAttempts: attempts, retryStrategy: retryStrategy(attempts) }
}

/** After how long without a byte in either direction a request is given up, and tried again. */
export function stallTimeoutMilliseconds(env: NodeJS.ProcessEnv): number {
  const asked = Number(env['MEDIACONVERT_STALL_TIMEOUT_SECONDS'])
  return 1000 * (Number.isFinite(asked) && asked > 0 ? asked : USUAL_STALL_SECONDS)
}

/**
 * To be called before KMS is asked for data keys.
 *
 * @throws InputError where Node is asked to show the pieces of all that comes over the network (Node.js documentation, "NODE_DEBUG")
 */
export function refuseStreamDebugging({ NODE_DEBUG = '' }: NodeJS.ProcessEnv): void {
  const sections = NODE_DEBUG.replaceAll(/[|\\{}()[\]^$+?.]/g, '\\$&')
    .replaceAll('*', '.*')
    .split(',')
  if (!sections.some((section) => new RegExp(`^${section}$`, 'i').test('stream'))) return
  const message =
    `NODE_DEBUG=${NODE_DEBUG} makes Node write the beginning of every answer to the log, data keys among them. ` +
    'Name only what you need there, and not stream (http, https, net and tls show none).'
  throw new InputError([{ title: 'NODE_DEBUG', message }])
}

/**
 * What all of the SDK's clients are made with. Credentials, endpoints, FIPS and dual stack are left to the SDK's own chain and variables.
 *
 * The SDK ignores the proxy variables; Node's agents honour them when they are given the environment. One pair of agents for all clients.
 */
export function clientConfiguration({ env, debug }: ClientOptions): {
  customUserAgent: string
  maxAttempts: number
  retryStrategy: ReturnType<typeof retryStrategy>
  logger: Record<'trace' | 'debug' | 'info' | 'warn' | 'error', (...content: unknown[]) => void>
  requestHandler: ReturnType<typeof connections>
} {
  const note = (...content: unknown[]): void => debug(content.filter((part) => typeof part === 'string').join(' '))
  const silent = (): void => undefined
  return {
    customUserAgent: USER_AGENT,
    ...triedTimes(maxAttempts(env)),
    // The SDK logs whole requests and answers at these levels, data keys among them.
    logger: { trace: silent, debug: silent, info: silent, warn: note, error: silent },
    requestHandler: connections(env)
  }
}

/** How connections are made and how long they may stand still: settings of the SDK's request handler. */
export function connections(env: NodeJS.ProcessEnv): {
  httpAgent: Agent
  httpsAgent: HttpsAgent
  connectionTimeout: number
  socketTimeout: number
} {
  // Got here and not imported above: they load half of Node's network code, which a run that ends at its inputs does not need.
  const [http, https] = [process.getBuiltinModule('node:http'), process.getBuiltinModule('node:https')]
  const agent = { keepAlive: true, proxyEnv: env }
  return {
    httpAgent: new http.Agent(agent),
    httpsAgent: new https.Agent(agent),
    connectionTimeout: CONNECTION_TIMEOUT_MILLISECONDS,
    // The SDK's requestTimeout only warns; this one ends the request.
    socketTimeout: stallTimeoutMilliseconds(env)
  }
}
