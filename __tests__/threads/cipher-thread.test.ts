import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { crc32 } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Mode } from '../../src/envelope/mode.ts'
import { SourceFileError } from '../../src/errors.ts'
import { identityOf, type SourceFile } from '../../src/files/source-file.ts'
import { awsChunkedHeaders } from '../../src/storage/aws-chunked.ts'
import type { ObjectPart } from '../../src/storage/object-store.ts'
import { partSender, type PartAnswer } from '../../src/storage/part-sender.ts'
import { CipherThread } from '../../src/threads/cipher-thread.ts'
import { encryptIn, type ContentOpener, type OpenContent } from '../../src/threads/encryption.ts'
import { ThreadPool } from '../../src/threads/thread-pool.ts'
import { encryptAtOnce } from '../support/one-shot-cipher.ts'

const SCRIPT = resolve('src/actions/cipher-thread.ts')
const MIB = 2 ** 20
const MODES: readonly Mode[] = ['AES_CTR', 'AES_CBC', 'AES_GCM']
/** Long enough for threads. */
const LONG = randomBytes(33 * MIB + 5)
const PART_BYTES = 6 * MIB
const key = randomBytes(32)
const iv = randomBytes(16)
const sender = partSender(new NodeHttpHandler())

class Hold {
  /** Resolves when there is a request. */
  readonly arrived = Promise.withResolvers<undefined>()
  readonly end = Promise.withResolvers<undefined>()
}

function hold(path: string): Hold {
  const made = new Hold()
  held.set(path, made)
  return made
}

let folder: string
let film: SourceFile
let server: Server
/** The parts' bodies that have come, by the path that they were sent to. */
const received = new Map<string, Buffer>()
/** Paths whose bodies are not read until they may be. */
const held = new Map<string, Hold>()
let pool: ThreadPool
let openContent: ContentOpener

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'))
  film = sourceOf('film', LONG)
  // A busy machine must not find its connections closed in between.
  server = createServer({ keepAliveTimeout: 120_000 }, (request, response) => {
    void receive(request).then(() => response.setHeader('ETag', '"part"').end('taken'))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  received.clear()
  held.clear()
  pool = new ThreadPool(SCRIPT, 2)
  openContent = encryptIn(pool, sender)
})
afterEach(() => pool.close())

async function receive(request: IncomingMessage): Promise<void> {
  const path = request.url ?? ''
  held.get(path)?.arrived.resolve(undefined)
  await held.get(path)?.end.promise
  const pieces: Buffer[] = []
  try {
    for await (const piece of request) pieces.push(piece as Buffer)
    received.set(path, unframed(Buffer.concat(pieces)))
  } catch {
    // Broken off, as some tests want it.
  }
}

/** The payload of an aws-chunked body, whose trailer must fit to it. */
function unframed(body: Buffer): Buffer {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at)
    const length = parseInt(body.toString('latin1', at, end), 16)
    if (length === 0) {
      const payload = Buffer.concat(chunks)
      expect(body.toString('latin1', end + 2)).toBe(`x-amz-checksum-crc32:${crc32Base64(payload)}\r\n\r\n`)
      return payload
    }
    chunks.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
}

function crc32Base64(bytes: Buffer): string {
  return Buffer.from(crc32(bytes).toString(16).padStart(8, '0'), 'hex').toString('base64')
}

function sourceOf(name: string, bytes: Uint8Array): SourceFile {
  const absolutePath = join(folder, name)
  writeFileSync(absolutePath, bytes)
  const stats = statSync(absolutePath, { bigint: true })
  return { path: name, absolutePath, lengthBytes: bytes.length, identity: identityOf(stats) }
}

let progress = 0

function send(part: ObjectPart | undefined, path: string, signal = new AbortController().signal): Promise<PartAnswer> {
  if (!part) throw new Error(`there is no part for ${path}`)
  const request = {
    ...{ method: 'PUT', protocol: 'http:', hostname: '127.0.0.1', port: (server.address() as AddressInfo).port },
    ...{ path, query: {}, headers: awsChunkedHeaders(part.lengthBytes) }
  }
  return part.send(request, { signal, onBytes: (bytes) => (progress += bytes) })
}

/** All parts at a time, as an upload does it. */
async function sendAll({ content }: OpenContent, partBytes: number): Promise<Buffer> {
  const parts = content.parts(partBytes)
  const answers = await Promise.all(parts.map((part, index) => send(part, `/${index}`)))
  for (const [index, answer] of answers.entries()) {
    const bytes = received.get(`/${index}`) ?? Buffer.alloc(0)
    expect(bytes).toHaveLength(parts[index]?.lengthBytes ?? -1)
    expect(answer).toMatchObject({ statusCode: 200, isWhole: true, crc32: crc32(bytes) })
    expect(answer.headers).toMatchObject({ etag: '"part"' })
    expect(Buffer.from(answer.body).toString()).toBe('taken')
  }
  return Buffer.concat(answers.map((_, index) => received.get(`/${index}`) ?? Buffer.alloc(0)))
}

test.each(MODES.flatMap((mode) => [1, 2].map((processors) => [mode, processors] as const)))(
  '%s on %i processors: what arrives is the one-shot cipher’s, try after try',
  async (mode, processors) => {
    const own = new ThreadPool(SCRIPT, processors)
    // With one processor there are no threads, however long the file is.
    const plaintext = processors === 1 ? LONG.subarray(0, 2 * PART_BYTES + 5) : LONG
    const source = processors === 1 ? sourceOf('shorter', plaintext) : film
    const open = await encryptIn(own, sender)(source, { mode, key, iv })
    const expected = encryptAtOnce(mode, key, iv, plaintext)
    progress = 0
    for (let attempt = 0; attempt < 2; attempt++) {
      received.clear()
      expect((await sendAll(open, PART_BYTES)).equals(expected)).toBe(true)
    }
    expect(progress).toBe(2 * open.content.lengthBytes)
    await open.close()
    await own.close()
  }
)

test('the key changes hands: no copy of it stays on this side', async () => {
  const post = jest.spyOn(Worker.prototype, 'postMessage')
  const open = await openContent(film, { mode: 'AES_CTR', key, iv })
  await send(open.content.parts(PART_BYTES)[0], '/0')
  const [message] = post.mock.calls[0] as [{ readonly encryption: { readonly key: Uint8Array } }]
  post.mockRestore()
  expect(message.encryption.key).toHaveLength(0)
  expect(key).toHaveLength(32)
  await open.close()
})

test.each([
  ['a short file', 10, PART_BYTES],
  ['one long part', LONG.length, 64 * MIB]
])('%s is the same', async (_, lengthBytes, partBytes) => {
  const plaintext = LONG.subarray(0, lengthBytes)
  const open = await openContent(lengthBytes === LONG.length ? film : sourceOf('short', plaintext), {
    mode: 'AES_CBC',
    key,
    iv
  })
  expect((await sendAll(open, partBytes)).equals(encryptAtOnce('AES_CBC', key, iv, plaintext))).toBe(true)
  await open.close()
})

test('the part behind one of AES_CBC that goes slowly does not wait for it', async () => {
  const { end } = hold('/0')
  const open = await openContent(film, { mode: 'AES_CBC', key, iv })
  const [first, second] = open.content.parts(PART_BYTES)
  const slow = send(first, '/0')
  await send(second, '/1')
  expect([...received.keys()]).toEqual(['/1'])
  end.resolve(undefined)
  await slow
  await open.close()
})

test('the key of who asked stays as it is, for the next file', async () => {
  const own = randomBytes(32)
  const copy = Buffer.from(own)
  const open = await openContent(film, { mode: 'AES_CTR', key: own, iv })
  await send(open.content.parts(PART_BYTES)[0], '/0')
  await open.close()
  expect(own.equals(copy)).toBe(true)
})

test.each(['AES_CTR', 'AES_CBC'] as const)('%s: what is cancelled ends, and can be sent again', async (mode) => {
  const { arrived } = hold('/0')
  const open = await openContent(film, { mode, key, iv })
  const [first, second] = open.content.parts(PART_BYTES)
  const abort = new AbortController()
  hold('/1')
  const sending = [send(first, '/0', abort.signal), send(second, '/1', abort.signal)]
  await arrived.promise
  abort.abort(new Error('cancelled'))
  for (const part of sending) await expect(part).rejects.toThrow('cancelled')
  await expect(send(first, '/0', abort.signal)).rejects.toThrow('cancelled')
  await send(first, '/again')
  const wanted = encryptAtOnce(mode, key, iv, LONG).subarray(0, PART_BYTES)
  expect(received.get('/again')?.equals(wanted)).toBe(true)
  await open.close()
})

test('a file that changed is the same error as without a thread', async () => {
  const source = sourceOf('changed', LONG)
  const open = await openContent(source, { mode: 'AES_CTR', key, iv })
  appendFileSync(source.absolutePath, 'more')
  const sending = send(open.content.parts(PART_BYTES)[0], '/0')
  await expect(sending).rejects.toBeInstanceOf(SourceFileError)
  await expect(sending).rejects.toThrow(/^changed changed while it was being read/)
  await expect(openContent(source, { mode: 'AES_CTR', key, iv })).rejects.toBeInstanceOf(SourceFileError)
  await open.close()
})

test('a connection that is refused keeps its code', async () => {
  const open = await openContent(film, { mode: 'AES_CTR', key, iv })
  const [part] = open.content.parts(PART_BYTES)
  const nowhere = {
    method: 'PUT',
    protocol: 'http:',
    hostname: '127.0.0.1',
    port: 1,
    path: '/',
    query: {},
    headers: {}
  }
  const sending = part?.send(nowhere, { signal: new AbortController().signal, onBytes: () => undefined })
  await expect(sending).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await open.close()
})

test('a thread that ends fails what it was doing, and what is asked of it after', async () => {
  const { arrived } = hold('/0')
  const open = await openContent(film, { mode: 'AES_CTR', key, iv })
  const [part] = open.content.parts(PART_BYTES)
  const ended = expect(send(part, '/0')).rejects.toThrow(/cipher thread ended/)
  await arrived.promise
  await pool.close()
  await ended
  await expect(send(part, '/0')).rejects.toThrow(/cipher thread ended/)
  await open.close()
})

test('a thread forgets the key of a file that it has closed', async () => {
  const thread = new CipherThread(SCRIPT)
  thread.openFile(1, film, { mode: 'AES_CTR', key, iv })
  await thread.close(1)
  const part = {
    ...{ range: { index: 0, start: 0, end: 16, isLast: false }, lengthBytes: 16, links: [] },
    request: { method: 'PUT', protocol: 'http:', hostname: '127.0.0.1', path: '/', query: {}, headers: {} }
  }
  const sending = { signal: new AbortController().signal, onBytes: () => undefined, onLink: () => undefined }
  await expect(thread.send(1, part, sending)).rejects.toThrow('file 1 is not open')
  await thread.end()
})
