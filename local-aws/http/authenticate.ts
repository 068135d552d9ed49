import { timingSafeEqual } from 'node:crypto'
import { AwsError, type ServiceName } from '../service.ts'
import { authenticationError } from './authentication-errors.ts'
import type { Authorization } from './authorization.ts'
import type { Credential, CredentialStore } from './credentials.ts'
import { canonicalRequest, type RequestToSign, signatureOf, signingKey, stringToSign } from './signature.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html#ErrorCodeList: RequestTimeTooSkewed */
const MAX_SKEW_MILLISECONDS = 15 * 60 * 1000

export interface SentRequest extends Omit<RequestToSign, 'signedHeaders'> {
  readonly service: ServiceName
  readonly authorization: Authorization
}

/** What the body's chunks, if it has any, are signed with. */
export interface Authenticated {
  readonly credential: Credential
  readonly key: Buffer
  readonly timestamp: string
}

/** Verifies who sent a request; throws the service's own error otherwise. */
export function authenticate(request: SentRequest, credentials: CredentialStore, now: Date): Authenticated {
  const { service, authorization } = request
  const credential = credentials.find(authorization.accessKeyId)
  if (credential === undefined) {
    throw authenticationError(service, 'unknownKey', { AWSAccessKeyId: authorization.accessKeyId })
  }
  const timestamp = header(request, 'x-amz-date') ?? ''
  checkTime(request, timestamp, now)
  checkToken(request, credential, now)
  checkSignedHeaders(request)
  const key = signingKey(credential.secretAccessKey, authorization.scope)
  const canonical = canonicalRequest({ ...request, signedHeaders: authorization.signedHeaders }, service)
  const expected = signatureOf(key, stringToSign(timestamp, authorization.scope, canonical))
  if (!sameText(expected, authorization.signature)) {
    throw authenticationError(service, 'badSignature', { CanonicalRequest: canonical })
  }
  return { credential, key, timestamp }
}

export function sameText(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'))
}

function checkTime({ service, authorization }: SentRequest, timestamp: string, now: Date): void {
  const time = Date.parse(timestamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
  if (Number.isNaN(time) || !timestamp.startsWith(authorization.scope.date)) {
    throw authenticationError(service, 'missing')
  }
  if (Math.abs(time - now.getTime()) > MAX_SKEW_MILLISECONDS) {
    throw authenticationError(service, 'skewed', { RequestTime: timestamp, ServerTime: now.toISOString() })
  }
}

function checkToken(request: SentRequest, credential: Credential, now: Date): void {
  const token = header(request, 'x-amz-security-token')
  if (token !== credential.sessionToken) throw authenticationError(request.service, 'badToken')
  if (credential.expiresAt !== undefined && credential.expiresAt <= now) {
    throw authenticationError(request.service, 'expiredToken')
  }
}

/** Host must be signed everywhere; S3 wants every x-amz-* header signed. */
function checkSignedHeaders({ headers, service, authorization }: SentRequest): void {
  const required = headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => name === 'host' || (service === 's3' && name.startsWith('x-amz-')))
  const unsigned = required.filter((name) => !authorization.signedHeaders.includes(name))
  if (unsigned.length === 0) return
  throw new AwsError('AccessDenied', 403, 'There were headers present in the request which were not signed', {
    HeadersNotSigned: unsigned.join(', ')
  })
}

function header(request: SentRequest, name: string): string | undefined {
  return request.headers.find(([sentName]) => sentName.toLowerCase() === name)?.[1]
}
