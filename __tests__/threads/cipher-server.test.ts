import { randomBytes } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { identityOf, type SourceFile } from '../../src/files/source-file.ts'
import { CipherServer } from '../../src/threads/cipher-server.ts'
import type { Answer, Request } from '../../src/threads/messages.ts'

/** The other side of the line, in this thread: what is handed over stays to be looked at. */
class Port extends EventEmitter {
  readonly said = new EventEmitter()

  postMessage(answer: Answer): void {
    this.said.emit('answer', answer)
  }

  async ask(request: Request): Promise<Answer> {
    const answer = once(this.said, 'answer') as Promise<[Answer]>
    this.emit('message', request)
    return (await answer)[0]
  }
}

let folder: string
let port: Port
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'server-'))
  port = new Port()
  const nothing = (): Promise<never> => Promise.reject(new Error('nothing goes over the line'))
  new CipherServer(port as unknown as MessagePort, { send: nothing, receive: nothing })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function source(): SourceFile {
  const absolutePath = join(folder, 'a.mov')
  writeFileSync(absolutePath, 'film')
  return {
    path: 'a.mov',
    absolutePath,
    lengthBytes: 4,
    identity: identityOf(statSync(absolutePath, { bigint: true }))
  }
}

/** Overwritten when its file is closed, and not before. */
async function expectOverwritten(file: SourceFile): Promise<void> {
  const key = new Uint8Array(randomBytes(32))
  const encryption = { mode: 'AES_CTR', key, iv: randomBytes(16) } as const
  port.emit('message', { type: 'open-file', file: 1, source: file, encryption } satisfies Request)
  expect(key.some((byte) => byte !== 0)).toBe(true)
  expect(await port.ask({ type: 'close-file', file: 1 })).toMatchObject({ type: 'closed' })
  expect(key).toEqual(new Uint8Array(32))
}

test('a key that was handed over is overwritten when its file is closed, and not before', () =>
  expectOverwritten(source()))

test('also where the file cannot be opened', () =>
  expectOverwritten({ ...source(), absolutePath: join(folder, 'gone.mov') }))
