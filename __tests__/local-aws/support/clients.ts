import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import type { LocalAws } from '../../../local-aws/server.ts'

/** What an SDK client needs to talk to the stand-in; no retries, so that each error is seen as it is. */
export function clientConfig({ endpoint, env, region }: LocalAws): {
  readonly endpoint: string
  readonly region: string
  readonly maxAttempts: number
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
} {
  const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY }
  return { endpoint, region, maxAttempts: 1, credentials }
}

/** The error that a call must end in. */
export async function errorOf(call: Promise<unknown>): Promise<Error> {
  const outcome = await call.then(
    () => undefined,
    (error: unknown) => error
  )
  if (outcome instanceof Error) return outcome
  throw new Error('the call was to fail, and succeeded')
}

/** For tests that another implementation takes part in: `(isInstalled('aws') ? test : test.skip)(…)`. */
export function isInstalled(tool: 'aws' | 'openssl' | 'jq' | 'python3'): boolean {
  return spawnSync(tool, [tool === 'openssl' ? 'version' : '--version']).status === 0
}

/** Runs the AWS CLI against the stand-in, and gives its answer. */
export async function awsCli({ endpoint, region, env }: LocalAws, args: readonly string[]): Promise<unknown> {
  // The CLI of early 2023 knows these two as options only.
  const where = ['--endpoint-url', endpoint, '--region', region, '--output', 'json']
  const environment = { ...process.env, ...env, AWS_PAGER: '' }
  const { stdout } = await promisify(execFile)('aws', [...where, ...args], { env: environment })
  return JSON.parse(stdout) as unknown
}
