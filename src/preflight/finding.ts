import { awsCallError, type AwsCall } from '../aws/call.ts'
import { messageOf, type Problem } from '../errors.ts'

/** What a check found: problems end the run, warnings do not. */
export interface Finding {
  readonly problems?: readonly Problem[]
  readonly warnings?: readonly Problem[]
}

/** One thing that AWS can be asked before anything is encrypted. */
export interface Check {
  /** What is looked at, for the debug log: `KMS DescribeKey`. */
  readonly name: string
  /** The input that it is about, where several checks are: of these only the first that finds problems is heard. */
  readonly input?: string
  /** The signal ends the request. */
  readonly run: (signal: AbortSignal) => Promise<Finding>
}

export const FINE: Finding = {}

const MAY_NOT_ASK = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'ForbiddenException',
  'Forbidden',
  'NotImplemented'
])

/** Without credentials nothing can be asked and nothing can be done. */
const NO_CREDENTIALS = new Set([
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch'
])

/** What has not answered by then is not waited for: the run is to begin within seconds. */
const LONGEST_MILLISECONDS = 5000

/**
 * Runs all checks at once. One that the caller may not make is skipped, and so is one that gets no answer: the run itself will
 * find out, and says so better.
 *
 * @param ended its reason is thrown when it aborts
 * @throws AwsCallError when AWS does not know the caller at all
 */
export async function runChecks(
  checks: readonly Check[],
  debug: (message: string) => void,
  ended: AbortSignal = new AbortController().signal,
  timeout: AbortSignal = AbortSignal.timeout(LONGEST_MILLISECONDS)
): Promise<Required<Finding>> {
  const signal = AbortSignal.any([ended, timeout])
  const findings = await Promise.all(
    checks.map(async ({ name, input, run }) => {
      try {
        return { input, ...(await run(signal)) }
      } catch (error) {
        if (NO_CREDENTIALS.has(nameOf(error))) throw awsCallError(preflightCall(name), error)
        debug(`preflight: skipped ${name}: ${signal.aborted ? 'no answer in time' : messageOf(error)}`)
        return FINE
      }
    })
  )
  ended.throwIfAborted()
  return {
    problems: firstOfEachInput(findings).flatMap(({ problems }) => problems ?? []),
    warnings: findings.flatMap(({ warnings }) => warnings ?? [])
  }
}

function firstOfEachInput(findings: readonly (Finding & { readonly input?: string | undefined })[]): Finding[] {
  const told = new Set<string>()
  return findings.filter(({ input, problems = [] }) => {
    if (input === undefined || problems.length === 0) return true
    const isFirst = !told.has(input)
    told.add(input)
    return isFirst
  })
}

function preflightCall(name: string): AwsCall {
  return { operation: name, subject: 'the preflight checks', permission: { action: '*', resource: '*' } }
}

export function isDenied(error: unknown): boolean {
  return MAY_NOT_ASK.has(nameOf(error)) || statusOf(error) === 403
}

export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : ''
}

/** HTTP status of an SDK error. */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined
  return (error.$metadata as { httpStatusCode?: number }).httpStatusCode
}

/** A problem with the value of an input. */
export function inputProblem(input: string, message: string): Finding {
  return { problems: [{ title: `Input ${input}`, message: `Input ${input}: ${message}` }] }
}
