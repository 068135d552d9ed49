import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { S3_SETTINGS } from '../../src/aws/clients.ts'
import type { ObjectPart, PartBody } from '../../src/storage/object-store.ts'
import { partSender, type SendPart } from '../../src/storage/part-sender.ts'
import { S3ObjectStore } from '../../src/storage/s3-object-store.ts'
import { makeCertificate } from '../support/certificate.ts'

const MIB = 2 ** 20
const UPLOAD = { address: { bucket: 'bucket', key: 'film.mov' }, uploadId: 'upload' }

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const directory = mkdtempSync(join(tmpdir(), 'tls-'))
let server: https.Server
let agent: https.Agent
let s3: S3Client
let store: S3ObjectStore
let send: SendPart
let handle: Handler
const connections = new Set<unknown>()

beforeAll(async () => {
  const { key, cert } = makeCertificate(directory)
  server = https.createServer({ key, cert }, (request, response) => handle(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  agent = new https.Agent({ keepAlive: true, ca: cert })
  s3 = new S3Client({
    ...S3_SETTINGS,
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: { httpsAgent: agent }
  })
  store = new S3ObjectStore(s3, 'aws', 1)
  send = partSender(s3.config.requestHandler)
})
afterAll(async () => {
  agent.destroy()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  rmSync(directory, { recursive: true })
})
beforeEach(() => {
  agent.destroy()
  connections.clear()
})

/** A part whose last piece is made once it is allowed. */
function partOf(pieces: readonly number[], mayEnd?: Promise<unknown>): ObjectPart {
  const lengthBytes = pieces.reduce((sum, length) => sum + length, 0)
  const open = (): PartBody => bodyOf(pieces, mayEnd)
  return { lengthBytes, open, send: (request, sending) => send(request, open(), lengthBytes, sending) }
}

function bodyOf(pieces: readonly number[], mayEnd: Promise<unknown> | undefined): PartBody {
  const body = {
    crc32: 0,
    async *[Symbol.asyncIterator]() {
      for (const [index, length] of pieces.entries()) {
        if (index === pieces.length - 1) await mayEnd
        const piece = Buffer.alloc(length, 'film')
        body.crc32 = crc32(piece, body.crc32)
        yield piece
      }
    }
  }
  return body
}

const sending = { signal: new AbortController().signal, onBytes: () => undefined }

/** Until the agent waits for nothing any more: a request left unfinished would stay, and keep the process alive. */
async function untilIdle(): Promise<void> {
  while (Object.keys(agent.sockets).length > 0) await setImmediate()
}

/** Answers as soon as it has so many bytes of the body, and takes the rest all the same. */
function answerAfter(bytes: number): void {
  handle = (request, response) => {
    connections.add(request.socket)
    let seen = 0
    request.on('data', (data: Buffer) => {
      seen += data.length
      if (seen >= bytes && !response.headersSent) response.setHeader('ETag', '"part"').end()
    })
  }
}

describe('over TLS', () => {
  test('a server that answers before the trailer of the body is there does not block the line', async () => {
    answerAfter(MIB)
    for (let number = 1; number <= 20; number++) {
      const sent = await store.uploadPart(UPLOAD, number, partOf([MIB / 2, MIB / 2]), sending)
      expect(sent).toMatchObject({ etag: '"part"' })
      await untilIdle()
    }
    expect(connections.size).toBe(1)
  })

  test('a success before all of the body was made is not believed, and its connection ends', async () => {
    answerAfter(1)
    const part = partOf([MIB / 2, MIB / 2], Promise.withResolvers().promise)
    await expect(store.uploadPart(UPLOAD, 1, part, sending)).rejects.toMatchObject({ code: 'IncompleteAnswer' })
    await untilIdle()
  })
})

/** Lists uploads as S3 does, by a clock that is the runner's plus so many minutes; none has parts unless named. */
function listUploads(clockMinutes: number, begunSecondsAgo: Readonly<Record<string, number>>, withParts = ''): void {
  const now = Date.now() + 60_000 * clockMinutes
  handle = (request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'https://s3')
    response.setHeader('Date', new Date(now).toUTCString()).setHeader('Content-Type', 'application/xml')
    if (searchParams.has('uploads')) {
      const uploads = Object.entries(begunSecondsAgo).map(([id, seconds]) => {
        const initiated = new Date(now - 1000 * seconds).toISOString()
        return `<Upload><Key>film.mov</Key><UploadId>${id}</UploadId><Initiated>${initiated}</Initiated></Upload>`
      })
      response.end(`<ListMultipartUploadsResult>${uploads.join('')}</ListMultipartUploadsResult>`)
    } else {
      const part = searchParams.get('uploadId') === withParts ? '<Part><PartNumber>1</PartNumber></Part>' : ''
      response.end(`<ListPartsResult>${part}</ListPartsResult>`)
    }
  }
}

describe('strays are the uploads without parts that began since, by S3’s clock alone', () => {
  test.each([-600, -10, 0, 10, 600])('which is %i minutes from the runner’s', async (clockMinutes) => {
    listUploads(clockMinutes, { before: 60, stray: 19, working: 18, last: 0 }, 'working')
    const found = await store.findStrayUploads(UPLOAD.address, () => 20)
    expect(found.map(({ uploadId }) => uploadId)).toEqual(['stray', 'last'])
  })

  test('whose seconds are whole', async () => {
    listUploads(0, { before: 30, stray: 21 })
    const found = await store.findStrayUploads(UPLOAD.address, () => 20)
    expect(found).toEqual([{ ...UPLOAD, uploadId: 'stray' }])
  })
})

describe('server-side encryption', () => {
  const request = { address: UPLOAD.address, metadata: {}, mustBeNew: false } as const
  const film = Buffer.alloc(MIB, 'film')

  /** Says of each object and upload that it is encrypted so. */
  function answering(encryption: string | undefined): string[] {
    const asked: string[] = []
    handle = (message, response) => {
      asked.push(`${message.method ?? ''} ${String(message.headers['x-amz-server-side-encryption'])}`)
      if (encryption !== undefined) response.setHeader('x-amz-server-side-encryption', encryption)
      message
        .resume()
        .on('end', () => response.setHeader('ETag', '"there"').end('<Answer><UploadId>upload</UploadId></Answer>'))
    }
    return asked
  }

  test.each(['AES256', 'aws:kms', 'aws:kms:dsse'] as const)(
    '%s is asked for, and believed when the server says so',
    async (kind) => {
      const asked = answering(kind)
      const encrypted = { ...request, serverSideEncryption: kind }
      await store.put(encrypted, film, 'crc32=')
      await store.createMultipartUpload(encrypted)
      expect(asked).toEqual([`PUT ${kind}`, `POST ${kind}`])
    }
  )

  test.each([undefined, 'AES256'])('an answer that says %s is not what was asked for', async (said) => {
    const asked = answering(said)
    const encrypted = { ...request, serverSideEncryption: 'aws:kms' } as const
    await expect(store.put(encrypted, film, 'crc32=')).rejects.toMatchObject({ code: 'NotEncrypted' })
    await expect(store.createMultipartUpload(encrypted)).rejects.toMatchObject({ code: 'NotEncrypted' })
    // The upload that has begun is aborted.
    expect(asked.map((line) => line.split(' ')[0])).toEqual(['PUT', 'POST', 'DELETE'])
  })

  test('where none is asked for, any will do', async () => {
    answering(undefined)
    await store.put(request, film, 'crc32=')
    await store.createMultipartUpload(request)
  })
})

interface Seen {
  readonly line: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

/** Answers whatever is asked, and notes what came. */
function noting(): Seen[] {
  const seen: Seen[] = []
  handle = (request, response) => {
    const pieces: Buffer[] = []
    request.on('data', (piece: Buffer) => pieces.push(piece))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      seen.push({ line: `${method} ${url}`, headers, body: Buffer.concat(pieces) })
      response.setHeader('ETag', '"there"')
      response.end('<Answer><UploadId>upload</UploadId><ETag>"there"</ETag></Answer>')
    })
  }
  return seen
}

test('a completion names checksum and length of the whole object, so that S3 verifies what it puts together', async () => {
  const seen = noting()
  const request = { address: UPLOAD.address, metadata: {}, mustBeNew: true }
  const parts = [1, 2].map((number) => ({ number, etag: `"${number}"`, crc32: `part${number}==` }))
  await store.completeMultipartUpload(UPLOAD, request, parts, { crc32: 'whole===', lengthBytes: 12_345 })
  expect(seen).toHaveLength(1)
  expect(seen[0]?.headers).toMatchObject({
    'x-amz-checksum-crc32': 'whole===',
    'x-amz-checksum-type': 'FULL_OBJECT',
    'x-amz-mp-object-size': '12345'
  })
  expect(seen[0]?.body.toString().match(/<ChecksumCRC32>.*?<\/ChecksumCRC32>/g)).toEqual([
    '<ChecksumCRC32>part1==</ChecksumCRC32>',
    '<ChecksumCRC32>part2==</ChecksumCRC32>'
  ])
})

describe('to a server that is like S3 and knows no checksums of it', () => {
  const request = { address: UPLOAD.address, metadata: {}, mustBeNew: true }
  const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

  test('bodies have a length and a signed SHA-256, and nothing tells of a checksum', async () => {
    const seen = noting()
    const likeS3 = new S3ObjectStore(s3, 'aws', 8, 'signature')
    const film = Buffer.alloc(MIB, 'film')
    await likeS3.put(request, film, 'crc32=')
    await likeS3.createMultipartUpload(request)
    await likeS3.uploadPart(UPLOAD, 1, partOf([MIB / 2, MIB / 2]), sending)
    const parts = [{ number: 1, etag: '"there"', crc32: 'crc32=' }]
    await likeS3.completeMultipartUpload(UPLOAD, request, parts, { crc32: 'crc32=', lengthBytes: MIB })
    const [put, , part] = seen
    for (const sent of [put, part]) {
      expect(sent?.body.equals(film)).toBe(true)
      expect(sent?.headers).toMatchObject({ 'content-length': String(MIB), 'x-amz-content-sha256': sha256(film) })
      expect(sent?.headers).not.toHaveProperty('content-encoding')
    }
    expect(seen.map(({ headers }) => headers['if-none-match'])).toEqual(['*', undefined, undefined, '*'])
    expect(seen).toHaveLength(4)
    for (const { headers, body } of seen) {
      expect(JSON.stringify(headers)).not.toMatch(/checksum|trailer|object-size/i)
      expect(body.toString()).not.toMatch(/checksum/i)
    }
  })

  test('a part is tried again by the SDK, which has all of it, and not by its caller too', () => {
    expect(new S3ObjectStore(s3, 'aws', 8, 'signature')).toMatchObject({ holdsParts: true, maxAttempts: 1 })
    expect(new S3ObjectStore(s3, 'aws', 8)).toMatchObject({ holdsParts: false, maxAttempts: 8 })
  })

  test.each([
    ['short', [1, 2]],
    ['long', [MIB, MIB]]
  ])('a part that is too %s is not sent', async (_, pieces) => {
    const seen = noting()
    const likeS3 = new S3ObjectStore(s3, 'aws', 8, 'signature')
    const part = { ...partOf(pieces), lengthBytes: MIB }
    await expect(likeS3.uploadPart(UPLOAD, 1, part, sending)).rejects.toThrow('a body of 1048576 bytes has')
    expect(seen).toEqual([])
  })
})
