import { AwsCallError, SourceFileError } from '../errors.ts'
import { isPassingStatus } from '../retry.ts'

/** An AWS operation in words: for the error that it may end in. */
export interface AwsCall {
  /** As AWS writes it: `KMS GenerateDataKey`. */
  readonly operation: string
  /** What it was done to: a key's ARN, an object's address. */
  readonly subject: string
  /** The permission that the caller needs for it. */
  readonly permission: Permission
  /** Others that it needs besides, in case AWS names one of them. */
  readonly besides?: readonly Permission[]
  /** What to do, by AWS's error code, where this call knows better than `GENERAL_ADVICE`. */
  readonly advice?: Readonly<Record<string, string>>
}

export interface Permission {
  /** Several, where the call makes sense only with all of them. */
  readonly action: string | readonly string[]
  readonly resource: string
  /** Each call is about another resource: of the one that AWS names, only the account is of use. */
  readonly isForAll?: boolean
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The parts of an SDK error that are read here; SDK errors of all services and of the network have some of them. */
export interface SdkErrorLike {
  readonly name?: string
  readonly message?: string
  readonly code?: string
  readonly Code?: string
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string; readonly attempts?: number }
}

const EXPIRED_ADVICE =
  'The credentials have expired. There are no newer ones where they came from: they were asked for. Raise role-duration-seconds of ' +
  "aws-actions/configure-aws-credentials (and the role's maximum session duration), or split the files over several runners with shard."

const GENERAL_ADVICE: Readonly<Record<string, string>> = {
  CredentialsProviderError:
    'No AWS credentials were found. Run aws-actions/configure-aws-credentials in a step before this one, with `permissions: id-token: write` on the job.',
  ExpiredToken: EXPIRED_ADVICE,
  ExpiredTokenException: EXPIRED_ADVICE,
  InvalidClientTokenId: 'AWS does not know these credentials. Check the step that configures them.',
  UnrecognizedClientException: 'AWS does not know these credentials. Check the step that configures them.',
  SignatureDoesNotMatch: 'The secret access key does not fit the access key ID. Check the step that configures them.',
  TimeoutError:
    "The connection stood still, each time. Check the runner's network, its proxy and its firewall, and run the step again.",
  IncompleteAnswer: 'Something else may have answered in its place: check AWS_ENDPOINT_URL and the proxy variables.',
  ENOTFOUND: 'The host name is unknown. Check aws-region, AWS_ENDPOINT_URL and the proxy variables.',
  ECONNREFUSED: 'Nothing answers there. Check AWS_ENDPOINT_URL and the proxy variables.'
}
const ACCESS_DENIED = new Set(['AccessDenied', 'AccessDeniedException', 'ForbiddenException', 'Forbidden'])
const TRANSIENT_ADVICE = 'This passes by itself as a rule: run the step again.'

/** Sends the request, and turns its failure into an error that a user can act upon. Aborts pass as they are. */
export async function callAws<T>(call: AwsCall, send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw awsCallError(call, error)
  }
}

export function awsCallError(call: AwsCall, error: unknown): Error {
  // A body that could not be made is not AWS's doing.
  if (error instanceof AwsCallError || error instanceof SourceFileError) return error
  const details: SdkErrorLike = typeof error === 'object' && error !== null ? error : { message: String(error) }
  if (details.name === 'AbortError') return error as Error
  const code = codeOfSdkError(details)
  const httpStatus = details.$metadata?.httpStatusCode
  const said = [`${call.operation} of ${call.subject} failed: ${code}`, details.message].filter(Boolean).join(': ')
  const advice = adviceFor(call, code, httpStatus, details.message)
  const message = [sentence(said + context(details)), advice].filter(Boolean).join(' ')
  return new AwsCallError(message, { code, httpStatus, attempts: details.$metadata?.attempts, cause: error })
}

/** AWS's error code (`NoSuchBucket`) or the system's (`ECONNRESET`). A HEAD has no body, so its code is made of the status. */
export function codeOfSdkError(error: SdkErrorLike): string {
  // The SDK gives this name to a connection that broke, too.
  if (error.name === 'TimeoutError' && error.code) return error.code
  const name = error.name === 'Error' || error.name === 'Unknown' ? undefined : error.name
  if (name === 'UnknownError' || name === undefined) {
    return error.Code ?? error.code ?? `HTTP ${String(error.$metadata?.httpStatusCode ?? 'error')}`
  }
  return error.Code ?? name
}

function context({ $metadata }: SdkErrorLike): string {
  const parts = [
    $metadata?.httpStatusCode && `HTTP ${$metadata.httpStatusCode}`,
    $metadata?.requestId && `request ID ${$metadata.requestId}`,
    ($metadata?.attempts ?? 1) > 1 && `${String($metadata?.attempts)} attempts`
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function sentence(text: string): string {
  return /[.!?)]$/.test(text) ? text.replace(/\)$/, ').').replace(/\.\.$/, '.') : `${text}.`
}

function adviceFor(call: AwsCall, code: string, httpStatus: number | undefined, said = ''): string {
  const known = [call.advice ?? {}, GENERAL_ADVICE].find((advice) => Object.hasOwn(advice, code))?.[code]
  if (known) return known
  if (ACCESS_DENIED.has(code) || httpStatus === 403) return grantAdvice(missingPermission(call, said))
  return isPassingStatus(httpStatus) ? TRANSIENT_ADVICE : ''
}

/** AWS says which permission is missing and of what: `… perform: iam:PassRole on resource: arn:… because …`. */
const DENIAL =
  /not authorized to perform: ([\w-]+:\w+)(?: on resource: "?(arn:.+?)"?(?= because\b| with an explicit deny|[.,;]?\s*$))?/s

/**
 * A call may need more than its own permission, such as iam:PassRole, and of a resource that is not known here, such as the key
 * behind an alias or the account's default queue.
 */
function missingPermission({ permission, besides = [] }: AwsCall, said: string): Permission {
  const [, action, resource] = DENIAL.exec(said) ?? []
  const own = besides.find((other) => other.action === action) ?? permission
  if (action === undefined) return own
  if ([own.action].flat().includes(action)) {
    return resource === undefined || !own.resource.includes('*') ? own : { ...own, resource: narrowed(own, resource) }
  }
  const condition = { StringEquals: { 'iam:PassedToService': 'mediaconvert.amazonaws.com' } }
  return { action, resource: resource ?? '*', ...(action === 'iam:PassRole' && { condition }) }
}

function narrowed(own: Permission, named: string): string {
  if (!own.isForAll) return named
  const [account = '*'] = named.split(':').slice(4)
  return own.resource.replace(':*:', `:${account}:`)
}

/** The exact IAM statement that is missing, for the credentials of the workflow. */
function grantAdvice({ action, resource, condition }: Permission): string {
  const statement = {
    Effect: 'Allow',
    Action: action,
    Resource: resource,
    ...(condition && { Condition: condition })
  }
  return `Give the role that this workflow runs with (and, where the owner is another account or has denied it, the resource's own policy) this statement: ${JSON.stringify(statement)}`
}
