import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { EncryptedContent, type CiphertextPart, type Plaintext } from '../../src/envelope/encrypted-content.ts'
import { ciphertextLength, type Mode } from '../../src/envelope/mode.ts'
import { decryptIndependently } from '../support/decrypt-independently.ts'
import { isInstalled } from '../local-aws/support/clients.ts'

const changed = new Error('changed')

/** A file in memory, read in short slices through one buffer, whose bytes can be changed behind its back. */
class MemoryFile implements Plaintext {
  bytes: Buffer
  looksChanged = false
  /** Is called when a slice has been read. */
  onRead: () => void = () => undefined
  readonly #slice: number

  constructor(bytes: Buffer, slice = 48) {
    this.bytes = bytes
    this.#slice = slice
  }

  get lengthBytes(): number {
    return this.bytes.length
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is for files
  async *read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
    const shared = Buffer.alloc(this.#slice)
    for (let position = start; position < end; position += this.#slice) {
      const length = this.bytes.copy(shared, 0, position, Math.min(end, position + this.#slice))
      yield shared.subarray(0, length)
      this.onRead()
    }
  }

  assertUnchanged(): void {
    if (this.looksChanged) throw changed
  }

  changedError(): Error {
    return changed
  }
}

async function readAll(part: CiphertextPart): Promise<Buffer> {
  const body = part.open()
  const pieces: Buffer[] = []
  for await (const piece of body) pieces.push(Buffer.from(piece))
  const bytes = Buffer.concat(pieces)
  expect(body.crc32).toBe(crc32(bytes))
  expect(bytes).toHaveLength(part.lengthBytes)
  return bytes
}

const MODES: readonly Mode[] = ['AES_CTR', 'AES_CBC', 'AES_GCM']
const testWithOpenssl = isInstalled('openssl') ? test : test.skip

testWithOpenssl('the parts’ bodies are the object: of the announced lengths, and decryptable', async () => {
  const file = fc.record({
    mode: fc.constantFrom(...MODES),
    plaintext: fc.uint8Array({ minLength: 1, maxLength: 600 }),
    blocks: fc.integer({ min: 1, max: 20 })
  })
  await fc.assert(
    fc.asyncProperty(file, async ({ mode, plaintext, blocks }) => {
      const [key, iv] = [randomBytes(32), randomBytes(16)]
      const content = new EncryptedContent(new MemoryFile(Buffer.from(plaintext)), mode, key, iv)
      const parts = content.parts(blocks * 16)
      const bytes = Buffer.concat(await Promise.all(parts.map(readAll)))
      expect(bytes).toHaveLength(content.lengthBytes)
      expect(content.lengthBytes).toBe(ciphertextLength(mode, plaintext.length))
      expect(decryptIndependently({ mode, key, iv, bytes })).toEqual(Buffer.from(plaintext))
    }),
    { numRuns: 40 }
  )
})

test.each(MODES)('a part of %s that is opened again is the same, also after a try that broke off', async (mode) => {
  const content = new EncryptedContent(new MemoryFile(randomBytes(1000)), mode, randomBytes(32), randomBytes(16))
  for (const part of content.parts(320)) {
    for await (const piece of part.open()) if (piece.length > 0) break
    const [first, second] = [await readAll(part), await readAll(part)]
    expect(createHash('sha256').update(second).digest()).toEqual(createHash('sha256').update(first).digest())
  }
})

test.each(MODES)(
  '%s: other bytes under the same counters are never made, whatever the file’s dates say',
  async (mode) => {
    const file = new MemoryFile(randomBytes(1000))
    const content = new EncryptedContent(file, mode, randomBytes(32), randomBytes(16))
    const [part] = content.parts(992)
    if (!part) throw new Error('there is a part')
    await readAll(part)
    file.bytes = randomBytes(1000)
    const pieces: Uint8Array[] = []
    const again = (async () => {
      for await (const piece of part.open()) pieces.push(piece)
    })()
    await expect(again).rejects.toBe(changed)
    expect(pieces).toEqual([])
  }
)

test.each(MODES)('%s: a file that is known to have changed ends the part before its last bytes', async (mode) => {
  const file = new MemoryFile(randomBytes(100))
  file.onRead = () => (file.looksChanged = true)
  const content = new EncryptedContent(file, mode, randomBytes(32), randomBytes(16))
  const [part] = content.parts(112)
  const reading = (async () => {
    let bytes = 0
    for await (const piece of part?.open() ?? []) bytes += piece.length
    return bytes
  })()
  await expect(reading).rejects.toBe(changed)
})

test.each<Mode>(['AES_CBC', 'AES_GCM'])(
  'a part of %s that waits for another ends with the signal’s reason',
  async (mode) => {
    const content = new EncryptedContent(new MemoryFile(randomBytes(100)), mode, randomBytes(32), randomBytes(16))
    const abort = new AbortController()
    const last = content.parts(96)[1]
    const reading = (async () => {
      for await (const piece of last?.open(abort.signal) ?? []) expect(piece).toHaveLength(0)
    })()
    abort.abort(new Error('cancelled'))
    await expect(reading).rejects.toThrow('cancelled')
  }
)
