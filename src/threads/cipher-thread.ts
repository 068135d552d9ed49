import { Worker } from 'node:worker_threads'
import type { Decryption } from '../envelope/decrypted-content.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { PartAnswer } from '../storage/part-sender.ts'
import type { Transfer } from '../storage/signed-request.ts'
import type { Encryption } from './encryption.ts'
import {
  errorOf,
  type Answer,
  type PartToReceive,
  type PartToSend,
  type ReceivedAnswer,
  type Request
} from './messages.ts'
import type { Sink } from './open-sink.ts'

/** Ciphertext is freed as soon as it is sent; what else there is, is garbage at once: a small nursery keeps little of it around. */
const YOUNG_GENERATION_MIB = 4

interface Sending extends Transfer {
  /** Is told what the part leaves to others, as soon as all of it is made. */
  readonly onLink: (link: Uint8Array) => void
}

interface Pending {
  readonly onBytes: Transfer['onBytes']
  readonly onLink: Sending['onLink'] | undefined
  readonly outcome: PromiseWithResolvers<PartAnswer | ReceivedAnswer>
}

/** A thread that encrypts what it reads and sends, and decrypts what it receives and writes, seen from the main thread. */
export class CipherThread {
  readonly #worker: Worker
  readonly #pending = new Map<number, Pending>()
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
    return this.#pending.size
  }

  openFile(file: number, source: SourceFile, { mode, key, iv }: Encryption): void {
    const handed = copyToHandOver(key)
    this.#post({ type: 'open-file', file, source, encryption: { mode, key: handed, iv } }, [handed.buffer])
  }

  openObject(file: number, { mode, key, iv, plaintextLength }: Decryption, sink: Sink): void {
    const handed = copyToHandOver(key)
    const decryption = { mode, key: handed, iv, plaintextLength }
    this.#post({ type: 'open-object', file, decryption, sink }, [handed.buffer])
  }

  /** Makes and sends a part of an open file. */
  send(file: number, part: PartToSend, sending: Sending): Promise<PartAnswer> {
    return this.#ask((id) => ({ type: 'send', id, file, part }), sending, sending.onLink)
  }

  /** Receives and decrypts a part of an open object. */
  receive(file: number, part: PartToReceive, transfer: Transfer): Promise<ReceivedAnswer> {
    return this.#ask((id) => ({ type: 'receive', id, file, part }), transfer)
  }

  /**
   * Resolves when the thread has overwritten its copy of the key.
   *
   * @throws what its sink has to say of the plaintext as a whole
   */
  async close(file: number): Promise<void> {
    const closing = Promise.withResolvers<undefined>()
    this.#closing.set(file, closing)
    this.#post({ type: 'close-file', file })
    await closing.promise
  }

  /** Ends the thread. What it was doing fails. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  async #ask<T extends PartAnswer | ReceivedAnswer>(
    request: (id: number) => Request,
    { signal, onBytes }: Transfer,
    onLink?: Sending['onLink']
  ): Promise<T> {
    const id = ++this.#lastId
    const outcome = Promise.withResolvers<PartAnswer | ReceivedAnswer>()
    this.#pending.set(id, { onBytes, onLink, outcome })
    this.#post(request(id))
    const cancel = (): void => this.#post({ type: 'cancel', id })
    signal.addEventListener('abort', cancel, { once: true })
    if (signal.aborted) cancel()
    try {
      // A thread answers a request with an answer of its kind.
      return (await outcome.promise) as T
    } catch (error) {
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', cancel)
    }
  }

  #post(request: Request, handedOver: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(request, handedOver)
    // A thread that has ended answers nothing: what was just asked of it fails like the rest.
    if (this.#ended) this.#failAll(this.#ended)
  }

  #receive(answer: Answer): void {
    switch (answer.type) {
      case 'progress':
        return this.#pending.get(answer.id)?.onBytes(answer.bytes)
      case 'made':
        return this.#pending.get(answer.id)?.onLink?.(answer.link)
      case 'sent':
      case 'received':
        return take(this.#pending, answer.id)?.outcome.resolve(answer.answer)
      case 'failed':
        return take(this.#pending, answer.id)?.outcome.reject(errorOf(answer.error))
      case 'closed': {
        const closing = take(this.#closing, answer.file)
        return answer.error ? closing?.reject(errorOf(answer.error)) : closing?.resolve(undefined)
      }
    }
  }

  #failAll(error: Error): void {
    this.#ended ??= error
    for (const id of [...this.#pending.keys()]) take(this.#pending, id)?.outcome.reject(error)
    for (const file of [...this.#closing.keys()]) take(this.#closing, file)?.resolve(undefined)
  }
}

/** A copy of the key, which changes hands and is overwritten by the thread; the original stays with who made it. */
function copyToHandOver(key: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(key)
}

function take<T>(map: Map<number, T>, id: number): T | undefined {
  const value = map.get(id)
  map.delete(id)
  return value
}
