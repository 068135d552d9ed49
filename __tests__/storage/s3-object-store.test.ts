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
import type { PartBody } from '../../src/storage/object-store.ts'
import { S3ObjectStore } from '../../src/storage/s3-object-store.ts'
import { makeCertificate } from '../support/certificate.ts'

const MIB = 2 ** 20
const UPLOAD = { address: { bucket: 'bucket', key: 'film.mov' }, uploadId: 'upload' }

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const directory = mkdtempSync(join(tmpdir(), 'tls-'))
let server: https.Server
let agent: https.Agent
let store: S3ObjectStore
let handle: Handler
const connections = new Set<unknown>()

beforeAll(async () => {
  const { key, cert } = makeCertificate(directory)
  server = https.createServer({ key, cert }, (request, response) => handle(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  agent = new https.Agent({ keepAlive: true, ca: cert })
  const s3 = new S3Client({
    ...S3_SETTINGS,
    endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: { httpsAgent: agent }
  })
  store = new S3ObjectStore(s3, 'aws', 1)
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

/** A body whose last piece is made once it is allowed. */
function bodyOf(pieces: readonly number[], mayEnd?: Promise<unknown>): PartBody {
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

const never = new AbortController().signal

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
      const sent = await store.uploadPart(UPLOAD, number, bodyOf([MIB / 2, MIB / 2]), MIB, never)
      expect(sent).toMatchObject({ etag: '"part"' })
      await untilIdle()
    }
    expect(connections.size).toBe(1)
  })

  test('a success before all of the body was made is not believed, and its connection ends', async () => {
    answerAfter(1)
    const body = bodyOf([MIB / 2, MIB / 2], Promise.withResolvers().promise)
    await expect(store.uploadPart(UPLOAD, 1, body, MIB, never)).rejects.toMatchObject({ code: 'IncompleteAnswer' })
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
