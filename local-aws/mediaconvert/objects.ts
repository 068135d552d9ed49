import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { AwsError } from '../service.ts'
import type { Caller, Service, ServiceRequest } from '../service.ts'
import { failures } from './failure.ts'

/** S3 as a job sees it: through the front door, with the role's permissions, like any other client. */
export interface Objects {
  read(uri: string): Promise<Readable>
  /** Throws JobFailure where the role may not, or there is no such bucket. */
  write(uri: string, path: string): Promise<void>
}

export function objectsOf(s3: Service, region: string, caller: Caller): Objects {
  const send = async (method: string, uri: string, headers: IncomingHttpHeaders, body: Readable): Promise<Readable> => {
    const answer = await s3.handle(request({ method, path: pathOf(uri), region, caller, headers, body }))
    if (answer.status >= 300) throw new AwsError('Unexpected', answer.status, `S3 answered ${answer.status}`)
    return answer.body instanceof Readable ? answer.body : Readable.from([answer.body ?? ''])
  }
  return {
    async read(uri) {
      try {
        return await send('GET', uri, {}, Readable.from([]))
      } catch (error) {
        throw readFailure(uri, error)
      }
    },
    async write(uri, path) {
      const { size } = await stat(path)
      try {
        await send('PUT', uri, { 'content-length': String(size) }, createReadStream(path))
      } catch (error) {
        throw failures.writeDenied(uri, error instanceof Error ? error.message : String(error))
      }
    }
  }
}

function readFailure(uri: string, error: unknown): unknown {
  if (!(error instanceof AwsError)) return error
  return error.status === 403 ? failures.accessDenied(uri) : failures.notFound(uri)
}

/** `s3://bucket/some key` as S3's path-style path. Throws on anything else. */
function pathOf(uri: string): string {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/+(.+)$/s.exec(uri) ?? []
  if (key === '') throw failures.notFound(uri)
  return `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`
}

function request(
  parts: Pick<ServiceRequest, 'method' | 'path' | 'region' | 'caller' | 'headers' | 'body'>
): ServiceRequest {
  const text = async (): Promise<string> => {
    const chunks = await parts.body.toArray()
    return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as Uint8Array))).toString()
  }
  return {
    id: randomUUID(),
    query: new URLSearchParams(),
    bufferedBody: Buffer.alloc(0),
    trailers: new Map(),
    text,
    ...parts
  }
}
