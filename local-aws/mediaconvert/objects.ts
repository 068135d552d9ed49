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
    const parts = { method, path: pathOf(uri), caller, headers, body }
    const answer = await s3.handle(request({ ...parts, region: await bucketRegion(s3, caller, region, uri) }))
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

/** MediaConvert reads and writes buckets of other Regions too: S3 itself says which Region a bucket is in. */
async function bucketRegion(s3: Service, caller: Caller, region: string, uri: string): Promise<string> {
  const path = `/${uri.split('/')[2] ?? ''}`
  const head = request({ method: 'HEAD', path, region, caller, headers: {}, body: Readable.from([]) })
  try {
    await s3.handle(head)
    return region
  } catch (error) {
    return error instanceof AwsError ? (error.details['Region'] ?? region) : region
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
