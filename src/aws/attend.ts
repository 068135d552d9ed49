import { Readable } from 'node:stream'
import { CREDENTIALS_RENEWED } from '../errors.ts'
import { codeOfSdkError, type SdkErrorLike } from './call.ts'

interface Identity {
  readonly accessKeyId: string
  readonly sessionToken?: string | undefined
}

interface Call {
  readonly input: Readonly<Record<string, unknown>>
  readonly request?: { readonly headers?: Readonly<Record<string, string>> }
}

interface Context {
  readonly clientName?: string
  readonly commandName?: string
}

type Send = (call: Call) => Promise<unknown>
type Middleware = (next: Send, context: Context) => Send

/** As much of an SDK client as is used here; their own types differ in what they send. */
interface Client {
  readonly middlewareStack: { add(middleware: unknown, options: object): void }
  readonly config: { readonly credentials: (options?: { readonly forceRefresh?: boolean }) => Promise<Identity> }
}

/** What AWS's services answer when a session token is past its time. */
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'])

/**
 * Says at debug level which try of which request failed and why, and asks the credential chain again where AWS says that the
 * credentials have expired.
 *
 * @returns the client
 */
export function attend<C extends Client>(client: C, debug: (message: string) => void): C {
  client.middlewareStack.add(tellOfTries(debug), { step: 'finalizeRequest', priority: 'low', name: 'tellOfTries' })
  client.middlewareStack.add(renewCredentials(client, debug), { step: 'initialize', name: 'renewCredentials' })
  return client
}

function tellOfTries(debug: (message: string) => void): Middleware {
  return (next, context) => async (call) => {
    try {
      return await next(call)
    } catch (thrown) {
      const error = isUnreadable(thrown) ? unreadable(thrown, context) : thrown
      // `attempt=2; max=5`
      const which = call.request?.headers?.['amz-sdk-request']?.replaceAll(/\w+=/g, '').replace('; ', ' of ')
      debug(`${describe(call, context)}: try ${which ?? '1'} failed: ${reasonOf(error)}`)
      throw error
    }
  }
}

type ParserError = Error & { readonly $response: object; readonly $metadata?: { readonly httpStatusCode?: number } }

/** An answer that is not what the service answers, such as the page of a proxy: the SDK's parser has failed at it. */
function isUnreadable(error: unknown): error is ParserError {
  return error instanceof Error && '$response' in error && !('$fault' in error)
}

/**
 * Parsers quote what they do not understand. In an answer of KMS that may be a data key, so what they say is not passed on. A new error,
 * since the old one holds the whole answer.
 */
function unreadable({ $metadata }: ParserError, { clientName = '' }: Context): Error {
  const isSuccess = ($metadata?.httpStatusCode ?? 0) < 300
  const message = `This is not what ${clientName.replace(/Client$/, '')} answers, and could not be read.`
  return Object.assign(new Error(message), { name: isSuccess ? 'IncompleteAnswer' : 'UnknownError', $metadata })
}

/**
 * The SDK renews credentials shortly before the time that their source has named. Where AWS refuses them earlier, or no time was
 * named, it would sign with the old ones for ever: also its own retries do, since they keep the identity that a request began with.
 */
function renewCredentials(client: Client, debug: (message: string) => void): Middleware {
  let renewing: Promise<Identity> | undefined
  const renewed = async (before: Identity): Promise<boolean> => {
    // Another request may have been there first.
    if (isOther(before, await client.config.credentials())) return true
    renewing ??= client.config.credentials({ forceRefresh: true }).finally(() => (renewing = undefined))
    return isOther(before, await renewing)
  }
  return (next, context) => async (call) => {
    const before = await client.config.credentials()
    try {
      return await next(call)
    } catch (error) {
      if (!isExpiry(error, context)) throw error
      const failed = `${describe(call, context)}: the credentials have expired`
      const isRenewed = await renewed(before).catch((cause: unknown) => {
        debug(`${failed}, and could not be renewed: ${reasonOf(cause)}`)
        return false
      })
      if (!isRenewed) throw error
      debug(`${failed}; they were renewed`)
      // A body that is made while it is sent is gone: its request is begun anew by who made it.
      if (call.input['Body'] instanceof Readable) throw Object.assign(error as Error, { [CREDENTIALS_RENEWED]: true })
      return next(call)
    }
  }
}

function isOther(before: Identity, now: Identity): boolean {
  return before.accessKeyId !== now.accessKeyId || before.sessionToken !== now.sessionToken
}

/** HeadObject's answers have no body, so no code: 400 may be this. */
function isExpiry(error: unknown, { commandName }: Context): boolean {
  const details = error as SdkErrorLike
  const isBare = commandName === 'HeadObjectCommand' && details.$metadata?.httpStatusCode === 400
  return EXPIRED.has(codeOfSdkError(details)) || isBare
}

/** `S3 UploadPart of s3://bucket/key, part 3` */
function describe({ input }: Call, { clientName, commandName }: Context): string {
  const operation = `${clientName?.replace(/Client$/, '') ?? ''} ${commandName?.replace(/Command$/, '') ?? ''}`
  const { Bucket, Key, PartNumber, KeyId } = input
  const object = typeof Bucket === 'string' ? `s3://${Bucket}/${typeof Key === 'string' ? Key : ''}` : undefined
  const subject = object ?? (typeof KeyId === 'string' ? KeyId : undefined)
  const part = typeof PartNumber === 'number' ? `, part ${PartNumber}` : ''
  return `${operation}${subject === undefined ? '' : ` of ${subject}`}${part}`
}

function reasonOf(error: unknown): string {
  const details: SdkErrorLike = typeof error === 'object' && error !== null ? error : {}
  const status = details.$metadata?.httpStatusCode
  return `${codeOfSdkError(details)}: ${details.message ?? ''}${status === undefined ? '' : ` (HTTP ${status})`}`
}
