import { createCipheriv, randomBytes } from 'node:crypto'
import { appendFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import type { Mode } from '../../src/envelope/mode.ts'
import { SourceFileError } from '../../src/errors.ts'
import { identityOf, type SourceFile } from '../../src/files/source-file.ts'
import type { PartBody } from '../../src/storage/object-store.ts'
import { CipherThread } from '../../src/threads/cipher-thread.ts'
import { openHere } from '../../src/threads/open-content.ts'
import { cipherThreads } from '../../src/threads/thread-pool.ts'

const SCRIPT = resolve('src/actions/cipher-thread.ts')
const MIB = 2 ** 20
const key = randomBytes(32)
const iv = randomBytes(16)

let folder: string
let thread: CipherThread
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'))
  thread = new CipherThread(SCRIPT)
})
afterAll(async () => {
  await thread.end()
  rmSync(folder, { recursive: true, force: true })
})

function sourceOf(name: string, bytes: Uint8Array): SourceFile {
  const absolutePath = join(folder, name)
  writeFileSync(absolutePath, bytes)
  const stats = statSync(absolutePath, { bigint: true })
  return { path: name, absolutePath, lengthBytes: bytes.length, identity: identityOf(stats) }
}

async function bytesOf(body: PartBody | undefined): Promise<Buffer> {
  if (!body) throw new Error('there is no such part')
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

test.each<Mode>(['AES_CTR', 'AES_CBC', 'AES_GCM'])(
  '%s made in a thread is what is made here, try after try',
  async (mode) => {
    const plaintext = randomBytes(12 * MIB + 5)
    const source = sourceOf(mode, plaintext)
    const [there, here] = [await thread.open(source, { mode, key, iv }), await openHere(source, { mode, key, iv })]
    expect(there.content).toMatchObject({
      lengthBytes: here.content.lengthBytes,
      trailerBytes: here.content.trailerBytes
    })
    const remote = there.content.parts(5 * MIB)
    for (const [index, part] of here.content.parts(5 * MIB).entries()) {
      const expected = part.open()
      const wanted = await bytesOf(expected)
      for (let attempt = 0; attempt < 2; attempt++) {
        const body = remote[index]?.open()
        if (!body) throw new Error(`no part ${index}`)
        expect((await bytesOf(body)).equals(wanted)).toBe(true)
        expect(body.crc32).toBe(expected.crc32)
        expect(remote[index]?.lengthBytes).toBe(wanted.length)
      }
    }
    await Promise.all([there.close(), here.close()])
  }
)

test('the key changes hands: no copy of it stays on this side', async () => {
  const post = jest.spyOn(Worker.prototype, 'postMessage')
  const open = await thread.open(sourceOf('handed', randomBytes(5)), { mode: 'AES_CTR', key, iv })
  const [message] = post.mock.calls[0] as [{ readonly encryption: { readonly key: Uint8Array } }]
  post.mockRestore()
  expect(message.encryption.key).toHaveLength(0)
  expect(key).toHaveLength(32)
  await open.close()
})

test('parts of AES_CBC may all be on the way at a time, and no one waits for who reads slowly', async () => {
  const plaintext = randomBytes(20 * MIB)
  const open = await thread.open(sourceOf('cbc', plaintext), { mode: 'AES_CBC', key, iv })
  const bodies = open.content.parts(5 * MIB).map((part) => part.open())
  const last = bytesOf(bodies[3])
  const [first, second, third] = await Promise.all(bodies.slice(0, 3).map((body) => bytesOf(body)))
  const made = Buffer.concat([first, second, third, await last].map((part) => part ?? Buffer.alloc(0)))
  const cipher = createCipheriv('aes-256-cbc', key, iv)
  expect(made.equals(Buffer.concat([cipher.update(plaintext), cipher.final()]))).toBe(true)
  await open.close()
})

test('the key of who asked stays as it is, for the next file', async () => {
  const own = randomBytes(32)
  const copy = Buffer.from(own)
  const open = await thread.open(sourceOf('key', randomBytes(100)), { mode: 'AES_CTR', key: own, iv })
  await open.close()
  expect(own.equals(copy)).toBe(true)
})

test('a reader who stops, or is aborted, leaves a thread that goes on working', async () => {
  const open = await thread.open(sourceOf('stop', randomBytes(12 * MIB)), { mode: 'AES_CTR', key, iv })
  const [first, second] = open.content.parts(6 * MIB)
  for await (const piece of first?.open() ?? []) if (piece.length > 0) break
  const abort = new AbortController()
  const body = second?.open(abort.signal)
  abort.abort(new Error('cancelled'))
  await expect(bytesOf(body)).rejects.toThrow('cancelled')
  expect(await bytesOf(second?.open())).toHaveLength(6 * MIB)
  await open.close()
})

test('a file that changed is the same error as without a thread', async () => {
  const source = sourceOf('changed', randomBytes(100))
  appendFileSync(source.absolutePath, 'more')
  const opening = thread.open(source, { mode: 'AES_CTR', key, iv })
  await expect(opening).rejects.toBeInstanceOf(SourceFileError)
  await expect(opening).rejects.toThrow(/^changed changed while it was being read/)
})

test('a thread that ends fails what it was doing, and what is asked of it after', async () => {
  const other = new CipherThread(SCRIPT)
  const open = await other.open(sourceOf('ended', randomBytes(12 * MIB)), { mode: 'AES_CTR', key, iv })
  const reading = bytesOf(open.content.parts(12 * MIB)[0]?.open())
  const ended = expect(reading).rejects.toThrow(/cipher thread ended/)
  await other.end()
  await ended
  await open.close()
  await expect(other.open(sourceOf('after', randomBytes(9)), { mode: 'AES_CTR', key, iv })).rejects.toThrow(/ended/)
})

test.each([1, 2])(
  'with %i processors, the pool makes the same of short and long files and parts',
  async (processors) => {
    const pool = cipherThreads(SCRIPT, processors)
    const plaintext = randomBytes(33 * MIB)
    for (const [lengthBytes, partBytes] of [
      [10, 8 * MIB],
      [33 * MIB, 8 * MIB],
      [33 * MIB, 64 * MIB]
    ] as const) {
      const bytes = plaintext.subarray(0, lengthBytes)
      const source = sourceOf(`pool-${processors}-${lengthBytes}-${partBytes}`, bytes)
      const open = await pool.open(source, { mode: 'AES_CTR', key, iv }, partBytes)
      const made = await Promise.all(open.content.parts(partBytes).map((part) => bytesOf(part.open())))
      expect(Buffer.concat(made).equals(createCipheriv('aes-256-ctr', key, iv).update(bytes))).toBe(true)
      await open.close()
    }
    await pool.close()
  }
)
