import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ServiceResponse } from '../service.ts'

/** Puts an answer on the wire, as far as the client takes it. */
export async function send(answer: ServiceResponse, requestId: string, response: ServerResponse): Promise<void> {
  const { status, headers = {}, body = '' } = answer
  response.writeHead(status, {
    'x-amz-request-id': requestId,
    'x-amzn-requestid': requestId,
    ...headers,
    ...(typeof body === 'string' || Buffer.isBuffer(body) ? lengthOf(answer, body, response) : {})
  })
  if (body instanceof Readable) await pipeline(body, response)
  else response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** An answer to HEAD keeps the length that it says the body would have; 204 and 304 have none: RFC 9110, section 8.6. */
function lengthOf(
  { status, headers }: ServiceResponse,
  body: string | Buffer,
  response: ServerResponse
): Record<string, string> {
  if (headers?.['content-length'] !== undefined || status === 204 || status === 304) return {}
  return response.req.method === 'HEAD' ? {} : { 'content-length': String(Buffer.byteLength(body)) }
}
