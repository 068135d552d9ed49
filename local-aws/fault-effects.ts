/** How each fault shows on the wire. */
import { Readable } from 'node:stream'
import type { Fault } from './faults.ts'
import { AwsError, type ServiceName, type ServiceResponse } from './service.ts'

/** Thrown to say that the connection is to be destroyed without an answer. */
export class ConnectionLost extends Error {}

/** The longest that a timer can wait: 24 days. */
export const FOREVER_MILLISECONDS = 2 ** 31 - 1

const THROTTLED: Readonly<Record<ServiceName, readonly [code: string, status: number, message: string]>> = {
  s3: ['SlowDown', 503, 'Please reduce your request rate.'],
  kms: ['ThrottlingException', 400, 'Rate exceeded'],
  mediaconvert: ['TooManyRequestsException', 429, 'Too Many Requests'],
  iam: ['Throttling', 400, 'Rate exceeded'],
  sts: ['Throttling', 400, 'Rate exceeded']
}

/** The error that a fault puts in place of the work. */
export function errorOf(fault: Fault | undefined, service: ServiceName): AwsError | undefined {
  if (fault?.kind === 'error') return new AwsError(fault.code, fault.status, fault.message ?? 'An injected fault.')
  if (fault?.kind === 'throttle') return new AwsError(...THROTTLED[service])
  if (fault?.kind === 'error-in-200') {
    const message = fault.message ?? 'We encountered an internal error. Please try again.'
    return new AwsError(fault.code ?? 'InternalError', 200, message)
  }
  return undefined
}

/**
 * The request's body, cut off or held up where the fault says so.
 *
 * @param sleep ends with ConnectionLost when the server stops
 */
export async function* damagedBody(
  fault: Fault | undefined,
  body: AsyncIterable<Buffer>,
  sleep: (milliseconds: number) => Promise<void>
): AsyncGenerator<Buffer> {
  const limit = fault?.kind === 'reset' || fault?.kind === 'stall' ? (fault.afterBytes ?? 0) : Infinity
  let read = 0
  for await (const bytes of body) {
    read += bytes.length
    if (fault?.kind === 'slow') await sleep(fault.milliseconds)
    if (read > limit) {
      if (fault?.kind === 'stall') await sleep(FOREVER_MILLISECONDS)
      throw new ConnectionLost()
    }
    yield bytes
  }
  if (fault?.kind === 'stall') await sleep(FOREVER_MILLISECONDS)
}

/** The answer as the fault leaves it. */
export function damagedAnswer(fault: Fault | undefined, answer: ServiceResponse): ServiceResponse {
  switch (fault?.kind) {
    case 'wrong-etag':
      return rewritten(answer, /^etag$/, /(<ETag>(?:&quot;)?)([0-9a-f]+)/g)
    case 'wrong-checksum':
      return rewritten(answer, /^x-amz-checksum-(?!type)/, /(<Checksum(?:CRC|SHA)\w+>)([\w+/]+)/g)
    case 'no-etag':
      return stripped(answer, /^etag$/, /<ETag>.*?<\/ETag>/g)
    case 'no-checksum':
      return stripped(answer, /^x-amz-checksum-/, /<Checksum\w+>.*?<\/Checksum\w+>/g)
    case 'truncate':
      return mapBody(answer, (body) => truncated(body, fault.afterBytes))
    case 'flip-bit':
      return mapBody(answer, (body) => flipped(body, fault.atByte))
    default:
      return answer
  }
}

/** Other letters and digits, still well-formed: hex stays hex, base64 stays base64. */
function rewritten(answer: ServiceResponse, header: RegExp, element: RegExp): ServiceResponse {
  const headers = Object.entries(answer.headers ?? {}).map(([name, value]): [string, string] => [
    name,
    header.test(name) ? scrambled(value) : value
  ])
  const changed = { ...answer, headers: Object.fromEntries(headers) }
  if (typeof answer.body !== 'string') return changed
  return { ...changed, body: answer.body.replace(element, (_, tag: string, value: string) => tag + scrambled(value)) }
}

function stripped(answer: ServiceResponse, header: RegExp, element: RegExp): ServiceResponse {
  const headers = Object.entries(answer.headers ?? {}).filter(([name]) => !header.test(name))
  const changed = { ...answer, headers: Object.fromEntries(headers) }
  return typeof answer.body === 'string' ? { ...changed, body: answer.body.replace(element, '') } : changed
}

function scrambled(value: string): string {
  return value.replace(/[0-9a-zA-Z]/, (c) => (c === '0' ? '1' : '0'))
}

function mapBody(
  answer: ServiceResponse,
  change: (body: AsyncIterable<Buffer>) => AsyncGenerator<Buffer>
): ServiceResponse {
  const { body = '' } = answer
  const source = body instanceof Readable ? body : Readable.from([Buffer.from(body)])
  return { ...answer, body: Readable.from(change(source as AsyncIterable<Buffer>)) }
}

async function* truncated(body: AsyncIterable<Buffer>, afterBytes: number): AsyncGenerator<Buffer> {
  let left = afterBytes
  for await (const bytes of body) {
    if (bytes.length > left) {
      yield bytes.subarray(0, left)
      throw new ConnectionLost()
    }
    left -= bytes.length
    yield bytes
  }
}

async function* flipped(body: AsyncIterable<Buffer>, atByte: number): AsyncGenerator<Buffer> {
  let start = 0
  for await (const bytes of body) {
    const byte = bytes[atByte - start]
    yield byte === undefined ? bytes : Buffer.from(bytes).fill(byte ^ 1, atByte - start, atByte - start + 1)
    start += bytes.length
  }
}
