import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { AwsError, type RequestHead, type ServiceName } from '../service.ts'
import { type Authorization, parseAuthorization } from './authorization.ts'
import type { SentRequest } from './authenticate.ts'
import { authenticationError } from './authentication-errors.ts'
import { header } from './header.ts'
import { sha256Hex } from './signature.ts'

const SERVICES: readonly ServiceName[] = ['kms', 's3', 'mediaconvert', 'iam', 'sts']

/** No request of a service other than S3 comes near this. */
const MAX_BUFFERED_BYTES = 16 * 1024 ** 2
const DEFAULT_TEXT_LIMIT_BYTES = 1024 ** 2

/** A request on its way in: who says to have signed it, and for which service. */
export interface Arrival {
  readonly service: ServiceName
  /** Undefined for the one operation that is not signed: who asks for credentials has none. */
  readonly authorization: Authorization | undefined
  readonly rawQuery: string
  readonly head: RequestHead
}

/** Reads all but S3's body. Throws where the request is not signed, or for a service that is not here. */
export async function arrivalOf(message: IncomingMessage): Promise<Arrival> {
  const authorization = parseAuthorization(message.headers.authorization)
  if (authorization === undefined) return unsignedArrival(message)
  const service = SERVICES.find((name) => name === authorization.scope.service)
  if (service === undefined) {
    throw new AwsError('InvalidRequest', 400, `local-aws does not speak ${authorization.scope.service}`)
  }
  const bufferedBody = service === 's3' ? Buffer.alloc(0) : await readAll(message, MAX_BUFFERED_BYTES)
  return { service, authorization, ...target(message, authorization.scope.region, bufferedBody) }
}

/** STS API Reference, AssumeRoleWithWebIdentity: "does not require the use of AWS security credentials". */
async function unsignedArrival(message: IncomingMessage): Promise<Arrival> {
  const isForm = message.headers['content-type']?.startsWith('application/x-www-form-urlencoded') === true
  const bufferedBody = isForm ? await readAll(message, DEFAULT_TEXT_LIMIT_BYTES) : Buffer.alloc(0)
  const action = new URLSearchParams(bufferedBody.toString()).get('Action')
  if (action !== 'AssumeRoleWithWebIdentity') throw authenticationError('s3', 'missing')
  return { service: 'sts', authorization: undefined, ...target(message, 'us-east-1', bufferedBody) }
}

function target(message: IncomingMessage, region: string, bufferedBody: Buffer): Pick<Arrival, 'rawQuery' | 'head'> {
  const [path = '', rawQuery = ''] = (message.url ?? '').split(/\?(.*)/s, 2)
  const query = new URLSearchParams(rawQuery)
  const [method, headers] = [message.method ?? '', message.headers]
  return { rawQuery, head: { id: randomUUID(), method, path, query, headers, region, bufferedBody } }
}

/** What the signature was made over. S3's body is still to come, so its hash is taken on trust and proved as it streams. */
export function sentRequest(
  { service, rawQuery, head }: Arrival,
  authorization: Authorization,
  rawHeaders: string[]
): SentRequest {
  const payloadHash =
    service === 's3' ? (header(head.headers, 'x-amz-content-sha256') ?? '') : sha256Hex(head.bufferedBody)
  return { ...head, service, authorization, rawQuery, headers: pairs(rawHeaders), payloadHash }
}

/** The stream as text. Throws RequestEntityTooLarge beyond the limit. */
export async function readText(body: Readable, limitBytes = DEFAULT_TEXT_LIMIT_BYTES): Promise<string> {
  return (await readAll(body, limitBytes)).toString()
}

async function readAll(body: Readable, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  // A stream that is left early must not be destroyed: the error still has to go out on its socket.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > limitBytes) throw new AwsError('RequestEntityTooLarge', 413, 'The request body is too large')
  }
  return Buffer.concat(chunks)
}

/** Node gives raw headers as one flat list of names and values. */
function pairs(rawHeaders: readonly string[]): [string, string][] {
  return rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []
  )
}
