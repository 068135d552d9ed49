/** Signature Version 4, computed: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
import { createHash, createHmac } from 'node:crypto'

export const ALGORITHM = 'AWS4-HMAC-SHA256'

/** `20260102/us-east-1/s3/aws4_request`, taken apart. */
export interface CredentialScope {
  readonly date: string
  readonly region: string
  readonly service: string
}

export interface RequestToSign {
  readonly method: string
  /** As sent, percent-encoded, without the query. */
  readonly path: string
  readonly rawQuery: string
  /** Every header as sent, names in any case, repeated ones repeated. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** Lower-case and sorted, as the Authorization header lists them. */
  readonly signedHeaders: readonly string[]
  readonly payloadHash: string
}

export function scopeText(scope: CredentialScope): string {
  return `${scope.date}/${scope.region}/${scope.service}/aws4_request`
}

export function canonicalRequest(request: RequestToSign, service: string): string {
  return [
    request.method,
    canonicalPath(request.path, service),
    canonicalQuery(request.rawQuery),
    ...request.signedHeaders.map((name) => `${name}:${canonicalHeader(request.headers, name)}`),
    '',
    request.signedHeaders.join(';'),
    request.payloadHash
  ].join('\n')
}

/** Header bytes reach Node as latin1, so a canonical request is hashed as latin1: UTF-8 in a header stays what was sent. */
export function stringToSign(timestamp: string, scope: CredentialScope, canonical: string): string {
  return [ALGORITHM, timestamp, scopeText(scope), sha256Hex(Buffer.from(canonical, 'latin1'))].join('\n')
}

export function signingKey(secretAccessKey: string, scope: CredentialScope): Buffer {
  const steps = [scope.date, scope.region, scope.service, 'aws4_request']
  return steps.reduce<Buffer>((key, step) => hmac(key, step), Buffer.from(`AWS4${secretAccessKey}`))
}

export function signatureOf(key: Buffer, text: string): string {
  return hmac(key, text).toString('hex')
}

export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** S3 signs the path encoded once; every other service signs the sent path encoded a second time. */
function canonicalPath(path: string, service: string): string {
  const once = path
    .split('/')
    .map((segment) => encode(decode(segment)))
    .join('/')
  if (service === 's3') return once
  return path.split('/').map(encode).join('/')
}

function canonicalQuery(rawQuery: string): string {
  return rawQuery
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => pair.split(/=(.*)/s, 2).map((part) => encode(decode(part))))
    .map(([name = '', value = '']): [string, string] => [name, value])
    .sort(([aName, aValue], [bName, bValue]) => compare(aName, bName) || compare(aValue, bValue))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
}

function canonicalHeader(headers: RequestToSign['headers'], name: string): string {
  return headers
    .filter(([sentName]) => sentName.toLowerCase() === name)
    .map(([, value]) => value.trim().replace(/ +/g, ' '))
    .join(',')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** RFC 3986: encodeURIComponent leaves five characters alone that AWS encodes. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** What is no valid percent-encoding stands for itself. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
