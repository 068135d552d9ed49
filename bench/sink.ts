/**
 * The far end of the benchmarks where there is no C compiler: the same as sink.c, in Node. It takes more of the processors that it
 * shares with what is measured, so figures with it are lower.
 *
 *     node sink.ts CERTIFICATE KEY LATENCY_MS    prints its port, and ends when its standard input does
 */
import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

const [certificate = '', key = '', latency = '0'] = process.argv.slice(2)
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
const NAMESPACE = 'xmlns="http://s3.amazonaws.com/doc/2006-03-01/"'
const ETAG = '"0123456789abcdef0123456789abcdef"'
const KEY_ARN = 'arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000000'
const NOTHING = { requests: 0, payloadBytes: 0, malformed: 0, firstRequestUs: 0 }

const seen = { ...NOTHING }
let uploads = 0

const server = createServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (request, response) => {
  if (request.url?.startsWith('/_sink/')) {
    send(response, 200, {}, JSON.stringify(statistics()))
    return
  }
  seen.requests += 1
  seen.firstRequestUs ||= Date.now() * 1000
  let received = 0
  let end: Buffer = Buffer.alloc(0)
  request.on('data', (piece: Buffer) => {
    received += piece.length
    end = piece.length < 64 ? Buffer.concat([end, piece]).subarray(-64) : piece.subarray(-64)
  })
  request.on('end', () =>
    setTimeout(() => answer(request, response, received, end.toString('latin1')), Number(latency))
  )
})
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
process.stdin.on('end', () => process.exit(0)).resume()

function answer(request: IncomingMessage, response: ServerResponse, received: number, end: string): void {
  const { method, headers, url = '/' } = request
  const decoded = headers['x-amz-decoded-content-length']
  seen.payloadBytes += Number(decoded ?? received)
  const trailer = /\r\n0\r\nx-amz-checksum-crc32:([A-Za-z0-9+/]{6}==)\r\n\r\n$/.exec(end)?.[1]
  if (headers['x-amz-trailer'] !== undefined && headers['transfer-encoding'] === undefined && trailer === undefined) {
    seen.malformed += 1
    send(response, 400)
    return
  }
  const checksum = trailer ?? headers['x-amz-checksum-crc32']
  const echo = typeof checksum === 'string' ? { 'x-amz-checksum-crc32': checksum } : {}
  const object = findObject(request)
  if (object) sendObject(request, response, object)
  else if (headers['x-amz-target'] !== undefined) send(response, 200, {}, kmsAnswer())
  else if (method === 'POST') send(response, 200, {}, postAnswer(url))
  else if (method === 'PUT') send(response, 200, { ...echo, etag: ETAG })
  else if (method === 'DELETE') send(response, 204)
  else if (method === 'HEAD') send(response, /^\/[^/]*\/[^?]/.test(url) ? 404 : 200)
  else send(response, 200, {}, `${XML}<ListMultipartUploadsResult ${NAMESPACE}/>`)
}

function send(response: ServerResponse, status: number, headers: Record<string, string> = {}, body = ''): void {
  response.writeHead(status, { 'content-length': body.length, 'x-amz-request-id': 'bench', ...headers }).end(body)
}

interface StoredObject {
  readonly length: number
  readonly tail: Buffer
}

/** As in sink-objects.h: zeros, but for the last bytes, which the key has in hex after the length. */
function findObject({ method = '', url = '' }: IncomingMessage): StoredObject | undefined {
  const [, length, tail = ''] = /^\/bench\/object\/(\d+)\/([0-9a-f]*)/.exec(url) ?? []
  if (length === undefined || !['GET', 'HEAD'].includes(method)) return undefined
  return { length: Number(length), tail: Buffer.from(tail, 'hex') }
}

function sendObject(request: IncomingMessage, response: ServerResponse, { length, tail }: StoredObject): void {
  if (request.method === 'HEAD') {
    response.writeHead(200, { etag: ETAG, 'content-length': length }).end()
    return
  }
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
  const [from, to] = [Number(first ?? 0), Number(last ?? length - 1) + 1]
  seen.payloadBytes += to - from
  const range = first !== undefined && { 'content-range': `bytes ${from}-${to - 1}/${length}` }
  response.writeHead(range ? 206 : 200, { etag: ETAG, 'content-length': to - from, ...range })
  Readable.from(pieces(from, to, length - tail.length, tail)).pipe(response)
}

function* pieces(from: number, to: number, tailFrom: number, tail: Buffer): Generator<Buffer> {
  const zeros = Buffer.alloc(64 * 1024)
  const zerosTo = Math.min(to, tailFrom)
  for (let at = from; at < zerosTo; at += zeros.length) yield zeros.subarray(0, zerosTo - at)
  if (to > tailFrom) yield tail.subarray(Math.max(0, from - tailFrom), to - tailFrom)
}

function postAnswer(url: string): string {
  if (url.includes('uploadId=')) {
    return `${XML}<CompleteMultipartUploadResult ${NAMESPACE}><ETag>${ETAG}</ETag></CompleteMultipartUploadResult>`
  }
  const id = `<UploadId>upload-${++uploads}</UploadId>`
  return `${XML}<InitiateMultipartUploadResult ${NAMESPACE}>${id}</InitiateMultipartUploadResult>`
}

function kmsAnswer(): string {
  const [CiphertextBlob, Plaintext] = [Buffer.alloc(184).toString('base64'), Buffer.alloc(32, 1).toString('base64')]
  const state = { Enabled: true, KeyState: 'Enabled', KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT' }
  return JSON.stringify({ KeyId: KEY_ARN, CiphertextBlob, Plaintext, KeyMetadata: { Arn: KEY_ARN, ...state } })
}

function statistics(): typeof NOTHING & { readonly cpuSeconds: number } {
  const { user, system } = process.cpuUsage()
  const now = { ...seen, cpuSeconds: (user + system) / 1e6 }
  Object.assign(seen, NOTHING)
  return now
}
