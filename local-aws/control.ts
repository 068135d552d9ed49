import type { IncomingMessage, ServerResponse } from 'node:http'
import { parseFault } from './fault-input.ts'
import type { Faults } from './faults.ts'
import { readText } from './http/request.ts'
import type { RequestLog } from './request-log.ts'

/** Where the server is steered from another process; no bucket's name begins with an underscore. */
export const CONTROL_PREFIX = '/_local-aws/'

export interface Controlled {
  readonly faults: Faults
  readonly requests: RequestLog
}

/**
 * `POST /_local-aws/faults` (one fault or a list), `GET` those that are left, `DELETE` them all;
 * `GET /_local-aws/requests`, `DELETE` to forget them. Unsigned: the server listens on loopback only.
 */
export async function control(message: IncomingMessage, response: ServerResponse, parts: Controlled): Promise<void> {
  const { status, body } = await answer(message, parts).catch((error: unknown) => ({
    status: 400,
    body: { message: error instanceof Error ? error.message : String(error) }
  }))
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

interface ControlAnswer {
  readonly status: number
  readonly body?: unknown
}

async function answer(message: IncomingMessage, { faults, requests }: Controlled): Promise<ControlAnswer> {
  switch (`${message.method ?? ''} ${(message.url ?? '').slice(CONTROL_PREFIX.length)}`) {
    case 'GET requests':
      return { status: 200, body: requests.all() }
    case 'DELETE requests':
      requests.clear()
      return { status: 204 }
    case 'GET faults':
      return { status: 200, body: faults.pending() }
    case 'POST faults': {
      const input: unknown = JSON.parse(await readText(message))
      const added = [input].flat().map(parseFault)
      for (const fault of added) faults.add(fault)
      return { status: 201, body: added }
    }
    case 'DELETE faults':
      faults.clear()
      return { status: 204 }
    default:
      return { status: 404, body: { message: 'there is faults and requests' } }
  }
}
