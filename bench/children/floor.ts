/**
 * The floor under one big file: what is left of an uploader when everything is taken out that could be. It reads, encrypts with AES-CTR,
 * sums up a CRC-32 and sends over 4 TLS connections in requests of 8 MiB; no SDK, no signature, no retry, no check that the file is the
 * same. With `threads` 2, one thread reads, encrypts and sums up, and another sends.
 *
 *     node floor.mjs URL BYTES FILE THREADS
 */
import { createCipheriv, randomBytes, type Cipheriv } from 'node:crypto'
import { once } from 'node:events'
import { openSync, readSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { crc32 } from 'node:zlib'

const BODY_BYTES = 8 * 2 ** 20
const PIECE_BYTES = 512 * 1024
const PIECES = BODY_BYTES / PIECE_BYTES
const CONNECTIONS = 4
/** How many pieces of a body a thread may be ahead. */
const AHEAD = 4

const [url = '', bytes = '0', file = '', threads = '1'] = (
  isMainThread ? process.argv.slice(2) : workerData
) as string[]

/** Makes a body's ciphertext, piece by piece. */
class Body {
  readonly #cipher: Cipheriv
  readonly #file: number
  #position: number
  crc = 0

  constructor(file: number, key: Uint8Array, index: number) {
    this.#file = file
    this.#position = index * BODY_BYTES
    this.#cipher = createCipheriv('aes-256-ctr', key, Buffer.alloc(16, index))
  }

  next(buffer: Buffer): Buffer {
    readSync(this.#file, buffer, 0, PIECE_BYTES, this.#position)
    this.#position += PIECE_BYTES
    const ciphertext = this.#cipher.update(buffer)
    this.crc = crc32(ciphertext, this.crc)
    return ciphertext
  }
}

function openBodies(): (index: number) => () => Buffer {
  const [open, key, buffer] = [openSync(file, 'r'), randomBytes(32), Buffer.allocUnsafe(PIECE_BYTES)]
  return (index) => {
    const body = new Body(open, key, index)
    return () => body.next(buffer)
  }
}

/** The other thread: makes so many pieces of a body as it is told, and hands them over. */
function serve(port: NonNullable<typeof parentPort>): void {
  const open = openBodies()
  const bodies = new Map<number, () => Buffer>()
  port.on('message', ({ connection, body, pieces }: { connection: number; body?: number; pieces: number }) => {
    if (body !== undefined) bodies.set(connection, open(body))
    for (let piece = 0; piece < pieces; piece++) {
      const ciphertext = bodies.get(connection)?.() ?? Buffer.alloc(0)
      port.postMessage({ connection, ciphertext }, [ciphertext.buffer as ArrayBuffer])
    }
  })
}

type Source = (connection: number, body: number) => () => Promise<Uint8Array> | Uint8Array

function fromThread(worker: Worker): Source {
  const arrived = Array.from({ length: CONNECTIONS }, (): Uint8Array[] => [])
  const wake: (() => void)[] = []
  worker.on('message', ({ connection, ciphertext }: { connection: number; ciphertext: Uint8Array }) => {
    arrived[connection]?.push(ciphertext)
    wake[connection]?.()
  })
  return (connection, body) => {
    worker.postMessage({ connection, body, pieces: AHEAD })
    let asked = AHEAD
    return async () => {
      const pieces = arrived[connection] ?? []
      if (pieces.length === 0) await new Promise<void>((done) => (wake[connection] = done))
      if (asked++ < PIECES) worker.postMessage({ connection, pieces: 1 })
      return pieces.shift() ?? new Uint8Array()
    }
  }
}

async function send(agent: Agent, next: ReturnType<Source>): Promise<void> {
  const call = request(`${url}/bench/floor`, { method: 'PUT', agent, headers: { 'content-length': BODY_BYTES } })
  const answered = once(call, 'response')
  for (let piece = 1; piece < PIECES; piece++) if (!call.write(await next())) await once(call, 'drain')
  call.end(await next())
  const [answer] = (await answered) as [NodeJS.ReadableStream]
  await once(answer.resume(), 'end')
}

async function main(): Promise<void> {
  const worker = threads === '2' ? new Worker(import.meta.filename, { workerData: process.argv.slice(2) }) : undefined
  const open = openBodies()
  const source: Source = worker ? fromThread(worker) : (_, body) => open(body)
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const count = Math.ceil(Number(bytes) / BODY_BYTES)
  let body = 0
  const sendAll = async (connection: number): Promise<void> => {
    while (body < count) await send(agent, source(connection, body++))
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, connection) => sendAll(connection)))
  agent.destroy()
  await worker?.terminate()
}

if (parentPort) serve(parentPort)
else await main()
