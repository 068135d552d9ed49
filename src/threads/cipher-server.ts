import type { MessagePort } from 'node:worker_threads'
import { messageOf } from '../errors.ts'
import type { ObjectPart } from '../storage/upload.ts'
import type { Answer, ErrorMessage, PartRequest, Request } from './messages.ts'
import { openHere, type Encryption, type OpenContent } from './open-content.ts'
import type { SourceFile } from '../files/source-file.ts'

interface ServedFile extends OpenContent {
  readonly key: Uint8Array
  parts?: { readonly sizeBytes: number; readonly list: readonly ObjectPart[] }
}

/** Reads and encrypts files for another thread: what a cipher thread runs. */
export class CipherServer {
  readonly #port: MessagePort
  readonly #files = new Map<number, ServedFile>()
  readonly #streams = new Map<number, Stream>()

  constructor(port: MessagePort) {
    this.#port = port
    port.on('message', (request: Request) => void this.#handle(request))
  }

  async #handle(request: Request): Promise<void> {
    switch (request.type) {
      case 'open-file':
        return this.#openFile(request.file, request.source, request.encryption)
      case 'open-part':
        return this.#openPart(request.file, request.part, request.stream)
      case 'more':
        return this.#streams.get(request.stream)?.allow(request.bytes)
      case 'cancel':
        return this.#streams.get(request.stream)?.cancel()
      case 'close-file':
        return this.#closeFile(request.file)
    }
  }

  async #openFile(file: number, source: SourceFile, encryption: Encryption): Promise<void> {
    try {
      const open = await openHere(source, encryption)
      this.#files.set(file, { ...open, key: encryption.key })
      const { lengthBytes, trailerBytes } = open.content
      this.#answer({ type: 'opened', file, lengthBytes, trailerBytes })
    } catch (error) {
      encryption.key.fill(0)
      this.#answer({ type: 'refused', file, error: errorMessage(error) })
    }
  }

  async #openPart(file: number, { partSizeBytes, index, windowBytes }: PartRequest, id: number): Promise<void> {
    const stream = new Stream(windowBytes)
    this.#streams.set(id, stream)
    try {
      const body = this.#part(file, partSizeBytes, index).open(stream.signal)
      for await (const piece of body) {
        const bytes = transferable(piece)
        this.#port.postMessage({ type: 'piece', stream: id, bytes, crc32: body.crc32 } satisfies Answer, [bytes.buffer])
        await stream.sent(piece.length)
      }
      this.#answer({ type: 'end', stream: id })
    } catch (error) {
      this.#answer({ type: 'failed', stream: id, error: errorMessage(error) })
    } finally {
      this.#streams.delete(id)
    }
  }

  #part(id: number, partSizeBytes: number, index: number): ObjectPart {
    const file = this.#files.get(id)
    if (!file) throw new Error(`file ${id} is not open`)
    if (file.parts?.sizeBytes !== partSizeBytes) {
      file.parts = { sizeBytes: partSizeBytes, list: file.content.parts(partSizeBytes) }
    }
    const part = file.parts.list[index]
    if (!part) throw new Error(`file ${id} has no part ${index}`)
    return part
  }

  async #closeFile(id: number): Promise<void> {
    const file = this.#files.get(id)
    this.#files.delete(id)
    file?.key.fill(0)
    await file?.close()
    this.#answer({ type: 'closed', file: id })
  }

  #answer(answer: Answer): void {
    this.#port.postMessage(answer)
  }
}

/** How far a part's bytes may run ahead of who takes them. */
class Stream {
  readonly #abort = new AbortController()
  #allowed: number
  #waiting = Promise.withResolvers<undefined>()

  constructor(windowBytes: number) {
    this.#allowed = windowBytes
  }

  get signal(): AbortSignal {
    return this.#abort.signal
  }

  /** To be awaited after each piece; resolves when the next one may go. */
  async sent(bytes: number): Promise<void> {
    this.#allowed -= bytes
    while (this.#allowed <= 0 && !this.signal.aborted) {
      this.#waiting = Promise.withResolvers()
      await this.#waiting.promise
    }
    this.signal.throwIfAborted()
  }

  allow(bytes: number): void {
    this.#allowed += bytes
    this.#waiting.resolve(undefined)
  }

  cancel(): void {
    this.#abort.abort(new Error('cancelled'))
    this.#waiting.resolve(undefined)
  }
}

/** A piece in memory of its own, which can change hands instead of being copied; small ones come from Node's pool and are copied. */
function transferable(piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const isOwn = piece.buffer instanceof ArrayBuffer && piece.byteLength === piece.buffer.byteLength
  return isOwn ? (piece as Uint8Array<ArrayBuffer>) : new Uint8Array(piece)
}

function errorMessage(error: unknown): ErrorMessage {
  return { name: error instanceof Error ? error.name : 'Error', message: messageOf(error) }
}
