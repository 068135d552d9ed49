import { Agent } from 'node:http'
import { Duplex } from 'node:stream'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { awsChunkedHeaders } from '../../src/storage/aws-chunked.ts'
import type { PartBody } from '../../src/storage/object-store.ts'
import { partSender, type PartAnswer } from '../../src/storage/part-sender.ts'

const CHUNK_BYTES = 2 ** 20

const REFUSED = 'HTTP/1.1 500 Internal Server Error\r\ncontent-length: 5\r\n\r\nsorry'
const DONE = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'

/** A connection to a server that takes so many long writes, then answers, and takes the next one only when it is told to. */
class HeldUpConnection extends Duplex {
  readonly #answer: string
  #left: number
  #held: (() => void) | undefined

  constructor(longWrites: number, answer: string) {
    super()
    this.#left = longWrites
    this.#answer = answer
  }

  override _read(): void {
    // What there is to read is pushed as soon as it is there.
  }

  override _write(bytes: Buffer, _: BufferEncoding, taken: () => void): void {
    if (bytes.length < CHUNK_BYTES || this.#left-- > 0) {
      taken()
    } else {
      this.#held = taken
      this.push(this.#answer)
    }
  }

  goOn(): void {
    this.#held?.()
  }
}

let agent: Agent
beforeEach(() => {
  agent = new Agent({ keepAlive: true })
})
afterEach(() => agent.destroy())

function send(connection: Duplex, chunks: number): Promise<PartAnswer> {
  agent.createConnection = () => connection
  const lengthBytes = chunks * CHUNK_BYTES
  const body: PartBody = {
    crc32: 0,
    async *[Symbol.asyncIterator]() {
      for (let made = 0; made < chunks; made++) yield await Promise.resolve(Buffer.alloc(CHUNK_BYTES))
    }
  }
  const url = { method: 'PUT', protocol: 'http:', hostname: 's3', path: '/bucket/long.mov', query: { partNumber: '1' } }
  const request = { ...url, headers: awsChunkedHeaders(lengthBytes) }
  const sending = { signal: new AbortController().signal, onBytes: () => undefined }
  return partSender(new NodeHttpHandler({ httpAgent: agent }))(request, body, lengthBytes, sending)
}

// A request that nobody waits for any more would keep the process alive for a minute, until its connection is found to stand still.
test.each([
  ['all of it is made, and waits for room', 2],
  ['most of it is to be made', 9]
])('a part that is refused while %s is broken off', async (_, chunks) => {
  const connection = new HeldUpConnection(1, REFUSED)
  const closed = new Promise((close) => connection.once('close', close))
  const answer = await send(connection, chunks)
  expect(answer).toMatchObject({ statusCode: 500, body: Buffer.from('sorry'), isWhole: false })
  connection.goOn()
  await closed
})

test('a part that is said to be there before all of it went out is not believed', async () => {
  const connection = new HeldUpConnection(1, DONE)
  expect(await send(connection, 2)).toMatchObject({ statusCode: 200, isWhole: false })
})
