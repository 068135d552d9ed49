import { Worker } from 'node:worker_threads'
import { SourceFileError } from '../errors.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { PartAnswer, Sending } from '../storage/part-request.ts'
import type { Answer, ErrorMessage, RemotePart, Request } from './messages.ts'
import type { Encryption } from './open-content.ts'

/** Ciphertext is freed as soon as it is sent; what else there is, is garbage at once: a small nursery keeps little of it around. */
const YOUNG_GENERATION_MIB = 4

interface RemoteSending extends Sending {
  /** Is told what the part leaves to others, as soon as all of it is made. */
  readonly onLink: (link: Uint8Array) => void
}

interface Pending extends RemoteSending {
  readonly outcome: PromiseWithResolvers<PartAnswer>
}

/** A thread that reads, encrypts and sends, seen from the main thread. */
export class CipherThread {
  readonly #worker: Worker
  readonly #sending = new Map<number, Pending>()
  readonly #closing = new Map<number, PromiseWithResolvers<undefined>>()
  #lastId = 0
  #ended: Error | undefined

  /** @param path of the script that runs a CipherServer */
  constructor(path: string) {
    this.#worker = new Worker(path, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MIB } })
    this.#worker.on('message', (answer: Answer) => this.#receive(answer))
    this.#worker.on('error', (error: Error) => this.#failAll(error))
    this.#worker.on('exit', (code) => this.#failAll(new Error(`the cipher thread ended with code ${code}`)))
  }

  /** How many parts it is at. */
  get parts(): number {
    return this.#sending.size
  }

  openFile(file: number, source: SourceFile, { mode, key, iv }: Encryption): void {
    // A copy of the key, which changes hands and is overwritten by the thread; the original stays with who made it.
    const handed = new Uint8Array(key)
    this.#post({ type: 'open-file', file, source, encryption: { mode, key: handed, iv } }, [handed.buffer])
  }

  /** Makes and sends a part of an open file. */
  async send(file: number, part: RemotePart, sending: RemoteSending): Promise<PartAnswer> {
    const { signal } = sending
    const id = ++this.#lastId
    const outcome = Promise.withResolvers<PartAnswer>()
    this.#sending.set(id, { ...sending, outcome })
    this.#post({ type: 'send', id, file, part })
    const cancel = (): void => this.#post({ type: 'cancel', id })
    signal.addEventListener('abort', cancel, { once: true })
    if (signal.aborted) cancel()
    try {
      return await outcome.promise
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', cancel)
    }
  }

  /** Resolves when the thread has overwritten its copy of the key. */
  async closeFile(file: number): Promise<void> {
    const closing = Promise.withResolvers<undefined>()
    this.#closing.set(file, closing)
    this.#post({ type: 'close-file', file })
    await closing.promise
  }

  /** Ends the thread. What it was doing fails. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #post(request: Request, handedOver: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(request, handedOver)
    // A thread that has ended answers nothing: what was just asked of it fails like the rest.
    if (this.#ended) this.#failAll(this.#ended)
  }

  #receive(answer: Answer): void {
    switch (answer.type) {
      case 'progress':
        return this.#sending.get(answer.id)?.onBytes(answer.bytes)
      case 'made':
        return this.#sending.get(answer.id)?.onLink(answer.link)
      case 'answered':
        return take(this.#sending, answer.id)?.outcome.resolve(answer.answer)
      case 'failed':
        return take(this.#sending, answer.id)?.outcome.reject(errorOf(answer.error))
      case 'closed':
        return take(this.#closing, answer.file)?.resolve(undefined)
    }
  }

  #failAll(error: Error): void {
    this.#ended ??= error
    for (const id of [...this.#sending.keys()]) take(this.#sending, id)?.outcome.reject(error)
    for (const file of [...this.#closing.keys()]) take(this.#closing, file)?.resolve(undefined)
  }
}

function take<T>(map: Map<number, T>, id: number): T | undefined {
  const value = map.get(id)
  map.delete(id)
  return value
}

function errorOf({ name, message, code }: ErrorMessage): Error {
  if (name === 'SourceFileError') return new SourceFileError(message)
  return Object.assign(new Error(message), { name, ...(code !== undefined && { code }) })
}
