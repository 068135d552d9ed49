import { Worker } from 'node:worker_threads'
import { SourceFileError } from '../errors.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { PartBody } from '../storage/object-store.ts'
import type { ObjectPart } from '../storage/upload.ts'
import type { Answer, ErrorMessage, Request } from './messages.ts'
import type { Encryption, OpenContent } from './open-content.ts'
import { RemoteBody } from './remote-body.ts'

const MIB = 2 ** 20

/** How far a thread may run ahead of the line: enough to keep both busy while a message travels. */
const WINDOW_BYTES = 2 * MIB

/**
 * In AES_CBC a part can only be made after the one before. There the thread runs ahead by whole parts, so that several are on the
 * line at a time; unless they are long, for the memory's sake.
 */
const CHAINED_WINDOW_BYTES = 16 * MIB

/** Ciphertext is garbage as soon as it is handed over: a small nursery keeps little of it around. */
const YOUNG_GENERATION_MIB = 4

interface Opened {
  readonly lengthBytes: number
  readonly trailerBytes: number
}

/** A thread that reads and encrypts files, seen from the main thread. */
export class CipherThread {
  readonly #worker: Worker
  readonly #opening = new Map<number, PromiseWithResolvers<Opened>>()
  readonly #closing = new Map<number, PromiseWithResolvers<undefined>>()
  readonly #streams = new Map<number, RemoteBody>()
  #lastId = 0
  #openFiles = 0
  #ended: Error | undefined

  /** @param path of the script that runs a CipherServer */
  constructor(path: string) {
    this.#worker = new Worker(path, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MIB } })
    this.#worker.on('message', (answer: Answer) => this.#receive(answer))
    this.#worker.on('error', (error: Error) => this.#failAll(error))
    this.#worker.on('exit', (code) => this.#failAll(new Error(`the cipher thread ended with code ${code}`)))
  }

  /** How much it has to do. */
  get openFiles(): number {
    return this.#openFiles
  }

  async open(source: SourceFile, { mode, key, iv }: Encryption): Promise<OpenContent> {
    const file = ++this.#lastId
    const opening = Promise.withResolvers<Opened>()
    this.#opening.set(file, opening)
    this.#openFiles += 1
    // A copy of the key, which changes hands and is overwritten by the thread; the original stays with who made it.
    const handed = new Uint8Array(key)
    this.#send({ type: 'open-file', file, source, encryption: { mode, key: handed, iv } }, [handed.buffer])
    try {
      const { lengthBytes, trailerBytes } = await opening.promise
      const windowBytes = (partBytes: number): number =>
        mode === 'AES_CBC' && partBytes <= CHAINED_WINDOW_BYTES ? CHAINED_WINDOW_BYTES : WINDOW_BYTES
      const parts = (sizeBytes: number): ObjectPart[] =>
        this.#parts(file, source.lengthBytes, trailerBytes, sizeBytes, windowBytes(sizeBytes))
      return { content: { lengthBytes, trailerBytes, parts }, close: () => this.#close(file) }
    } catch (error) {
      this.#openFiles -= 1
      throw error
    }
  }

  /** Ends the thread. What it was doing fails. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #parts(
    file: number,
    plaintextBytes: number,
    trailerBytes: number,
    sizeBytes: number,
    windowBytes: number
  ): ObjectPart[] {
    const count = Math.max(1, Math.ceil(plaintextBytes / sizeBytes))
    return Array.from({ length: count }, (_, index) => ({
      lengthBytes: index < count - 1 ? sizeBytes : plaintextBytes + trailerBytes - index * sizeBytes,
      open: (signal) => this.#openPart(file, index, sizeBytes, windowBytes, signal)
    }))
  }

  #openPart(file: number, index: number, partSizeBytes: number, windowBytes: number, signal?: AbortSignal): PartBody {
    const stream = ++this.#lastId
    const body = new RemoteBody({
      start: () => {
        this.#streams.set(stream, body)
        this.#send({ type: 'open-part', file, stream, part: { partSizeBytes, index, windowBytes } })
      },
      more: (bytes) => this.#send({ type: 'more', stream, bytes }),
      cancel: () => this.#send({ type: 'cancel', stream }),
      signal
    })
    return body
  }

  async #close(file: number): Promise<void> {
    const closing = Promise.withResolvers<undefined>()
    this.#closing.set(file, closing)
    this.#send({ type: 'close-file', file })
    await closing.promise
    this.#openFiles -= 1
  }

  #send(request: Request, handedOver: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(request, handedOver)
    // A thread that has ended answers nothing: what was just asked of it fails like the rest.
    if (this.#ended) this.#failAll(this.#ended)
  }

  #receive(answer: Answer): void {
    switch (answer.type) {
      case 'opened':
        return take(this.#opening, answer.file)?.resolve(answer)
      case 'refused':
        return take(this.#opening, answer.file)?.reject(errorOf(answer.error))
      case 'closed':
        return take(this.#closing, answer.file)?.resolve(undefined)
      case 'piece':
        return this.#streams.get(answer.stream)?.receive(answer.bytes, answer.crc32)
      case 'end':
        return take(this.#streams, answer.stream)?.finish()
      case 'failed':
        return take(this.#streams, answer.stream)?.finish(errorOf(answer.error))
    }
  }

  #failAll(error: Error): void {
    this.#ended ??= error
    for (const file of [...this.#opening.keys()]) take(this.#opening, file)?.reject(error)
    for (const file of [...this.#closing.keys()]) take(this.#closing, file)?.resolve(undefined)
    for (const stream of [...this.#streams.keys()]) take(this.#streams, stream)?.finish(error)
  }
}

function take<T>(map: Map<number, T>, id: number): T | undefined {
  const value = map.get(id)
  map.delete(id)
  return value
}

function errorOf({ name, message }: ErrorMessage): Error {
  return name === 'SourceFileError' ? new SourceFileError(message) : Object.assign(new Error(message), { name })
}
