import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { crc32 } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import type { Mode } from '../../src/envelope/mode.ts'
import { DestinationError, ObjectContentError, SourceFileError } from '../../src/errors.ts'
import { NewFile } from '../../src/files/new-file.ts'
import { identityOf, type SourceFile } from '../../src/files/source-file.ts'
import { combineCrc32 } from '../../src/storage/crc32.ts'
import { downloadRanges } from '../../src/storage/download.ts'
import { Line } from '../../src/storage/line.ts'
import type { ObjectSource } from '../../src/storage/object-source.ts'
import { rangeReceiver } from '../../src/storage/range-receiver.ts'
import { decryptIn, type OpenDecryption } from '../../src/threads/decryption.ts'
import type { Sink } from '../../src/threads/open-sink.ts'
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
const receive = rangeReceiver(new NodeHttpHandler(), 60_000)

let folder: string
let server: Server
let object: Buffer
/** How many more answers break off in their middle. */
let breaks = 0
let requests = 0
let pool: ThreadPool

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'))
  // A busy machine must not find its connections closed in between.
  server = createServer({ keepAliveTimeout: 120_000 }, answer)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  ;[breaks, requests] = [0, 0]
  pool = new ThreadPool(SCRIPT, 2)
})
afterEach(() => pool.close())

function answer({ headers }: IncomingMessage, response: ServerResponse): void {
  requests += 1
  const [, start = '', last = ''] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? []
  const bytes = object.subarray(Number(start), Number(last) + 1)
  const range = `bytes ${start}-${last}/${object.length}`
  response.writeHead(206, { 'content-range': range, 'content-length': bytes.length })
  if (breaks-- > 0) response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy())
  else response.end(bytes)
}

/** S3, without the SDK. */
const source: Pick<ObjectSource, 'maxAttempts' | 'receive'> = {
  maxAttempts: 20,
  async receive(known, start, end, receiveRange) {
    const address = { protocol: 'http:', hostname: '127.0.0.1', port: (server.address() as AddressInfo).port }
    const request = { method: 'GET', ...address, path: '/', query: {}, headers: { range: `bytes=${start}-${end - 1}` } }
    const contentRange = `bytes ${start}-${end - 1}/${known.lengthBytes}`
    const { statusCode, failure } = await receiveRange(request, { contentRange, lengthBytes: end - start })
    expect(statusCode).toBe(206)
    if (failure) throw failure.error
  }
}

async function download(open: OpenDecryption, signal = new AbortController().signal): Promise<number> {
  const known = { address: { bucket: 'bucket', key: 'long.mov' }, etag: '"etag"', lengthBytes: object.length }
  let progress = 0
  await downloadRanges(source, known, open.ranges(PART_BYTES), {
    line: new Line({ bytes: 128 * MIB, requests: 64 }),
    signal,
    onBytes: (bytes) => (progress += bytes),
    onRetry: () => undefined
  })
  return progress
}

function openLong(mode: Mode, sink: Sink, within = pool): Promise<OpenDecryption> {
  object = encryptAtOnce(mode, key, iv, LONG)
  return decryptIn(within, receive)({ mode, key, iv, plaintextLength: LONG.length }, sink)
}

function sourceFile(name: string, bytes: Uint8Array): SourceFile {
  const absolutePath = join(folder, name)
  writeFileSync(absolutePath, bytes)
  const stats = statSync(absolutePath, { bigint: true })
  return { path: name, absolutePath, lengthBytes: bytes.length, identity: identityOf(stats) }
}

test.each(MODES.flatMap((mode) => [1, 2].map((processors) => [mode, processors] as const)))(
  '%s on %i processors: what is written is the plaintext, also where connections break off',
  async (mode, processors) => {
    const own = new ThreadPool(SCRIPT, processors)
    const path = join(folder, `${mode}-${processors}.mov`)
    const file = await NewFile.create(path, { runToken: '0123456789abcdef', permissions: 0o644 })
    const open = await openLong(mode, { kind: 'new-file', place: file.place }, own)
    breaks = 4
    // In AES_CBC, a part is given the block before it, too.
    expect(await download(open)).toBeGreaterThanOrEqual(object.length)
    expect(requests).toBe(6 + 4)
    await open.close()
    open.content.check()
    expect(combineCrc32(open.content.sums)).toBe(crc32(object))
    await file.commit(false)
    expect(readFileSync(path).equals(LONG)).toBe(true)
    await own.close()
  }
)

test('a tag that does not fit is seen', async () => {
  const open = await openLong('AES_GCM', { kind: 'nowhere' })
  object.writeUInt8(object.readUInt8(MIB) ^ 1, MIB)
  await download(open)
  await open.close()
  expect(() => open.content.check()).toThrow(/authentication tag does not fit/)
})

test('the key changes hands: no copy of it stays on this side', async () => {
  const post = jest.spyOn(Worker.prototype, 'postMessage')
  const open = await openLong('AES_CTR', { kind: 'nowhere' })
  await download(open)
  const [message] = post.mock.calls[0] as [{ readonly decryption: { readonly key: Uint8Array } }]
  post.mockRestore()
  expect(message.decryption.key).toHaveLength(0)
  expect(key).toHaveLength(32)
  await open.close()
})

test('a comparison with the file that it was made of goes well', async () => {
  const open = await openLong('AES_CTR', { kind: 'comparison', source: sourceFile('same', LONG) })
  await download(open)
  await open.close()
})

test('a comparison with other bytes is the same error as without a thread, and is not tried again', async () => {
  const other = Buffer.from(LONG)
  other.writeUInt8(other.readUInt8(20 * MIB) ^ 1, 20 * MIB)
  const open = await openLong('AES_CTR', { kind: 'comparison', source: sourceFile('other', other) })
  const downloading = download(open)
  await expect(downloading).rejects.toBeInstanceOf(ObjectContentError)
  await expect(downloading).rejects.toThrow(`from byte ${20 * MIB} on`)
  expect(requests).toBeLessThanOrEqual(6)
  await open.close()
})

test('a file that changed since is told when all is read', async () => {
  const compared = sourceFile('changed', LONG)
  const open = await openLong('AES_CTR', { kind: 'comparison', source: compared })
  await download(open)
  appendFileSync(compared.absolutePath, 'more')
  await expect(open.close()).rejects.toBeInstanceOf(SourceFileError)
})

test('a file that cannot be opened is the same error as without a thread', async () => {
  const place = { path: join(folder, 'film.mov'), temporary: join(folder, 'gone') }
  const open = await openLong('AES_CTR', { kind: 'new-file', place })
  const downloading = download(open)
  await expect(downloading).rejects.toBeInstanceOf(DestinationError)
  await expect(downloading).rejects.toThrow(/film\.mov cannot be written/)
  await open.close()
  expect(readdirSync(folder)).not.toContain('gone')
})

test('what is cancelled ends', async () => {
  const open = await openLong('AES_CTR', { kind: 'nowhere' })
  const abort = new AbortController()
  server.once('request', () => abort.abort(new Error('cancelled')))
  await expect(download(open, abort.signal)).rejects.toThrow('cancelled')
  await open.close()
})

test('a thread that ends fails what it was doing', async () => {
  const open = await openLong('AES_CTR', { kind: 'nowhere' })
  server.once('request', () => void pool.close())
  await expect(download(open)).rejects.toThrow(/cipher thread ended/)
  await open.close()
})
