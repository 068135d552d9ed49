import type { MessagePort } from 'node:worker_threads'
import { codeOf, messageOf } from '../errors.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { SendPart } from '../storage/part-sender.ts'
import type { Answer, ErrorMessage, RemotePart, Request } from './messages.ts'
import { openEncryption, type Encryption, type OpenEncryption } from './open-content.ts'

/** Progress is told in steps of this, so that few messages do. */
const PROGRESS_BYTES = 4 * 2 ** 20

interface ServedFile {
  readonly key: Uint8Array
  /** Parts may be asked for before it is open; those, not the opening, fail where it cannot be. */
  readonly open: Promise<OpenEncryption>
}

/** Reads, encrypts and sends parts for another thread: what a cipher thread runs. */
export class CipherServer {
  readonly #port: MessagePort
  readonly #send: SendPart
  readonly #files = new Map<number, ServedFile>()
  readonly #sending = new Map<number, AbortController>()

  constructor(port: MessagePort, send: SendPart) {
    this.#port = port
    this.#send = send
    port.on('message', (request: Request) => void this.#handle(request))
  }

  async #handle(request: Request): Promise<void> {
    switch (request.type) {
      case 'open-file':
        this.#openFile(request.file, request.source, request.encryption)
        return
      case 'send':
        return this.#sendPart(request.id, request.file, request.part)
      case 'cancel':
        this.#sending.get(request.id)?.abort(new Error('cancelled'))
        return
      case 'close-file':
        return this.#closeFile(request.file)
    }
  }

  #openFile(file: number, source: SourceFile, encryption: Encryption): void {
    const open = openEncryption(source, encryption)
    open.catch(() => undefined)
    this.#files.set(file, { key: encryption.key, open })
  }

  async #sendPart(id: number, file: number, part: RemotePart): Promise<void> {
    const abort = new AbortController()
    this.#sending.set(id, abort)
    try {
      const answer = await this.#sendBody(id, file, part, abort.signal)
      this.#answer({ type: 'answered', id, answer })
    } catch (error) {
      this.#answer({ type: 'failed', id, error: errorMessage(error) })
    } finally {
      this.#sending.delete(id)
    }
  }

  async #sendBody(
    id: number,
    file: number,
    { range, lengthBytes, links, request }: RemotePart,
    signal: AbortSignal
  ): ReturnType<SendPart> {
    const open = await this.#files.get(file)?.open
    if (!open) throw new Error(`file ${file} is not open`)
    const body = open.encrypted.open(
      range,
      () => Promise.resolve(links),
      // A copy in memory of its own: what crosses is all of the memory that a view looks into, and Node's small buffers share theirs.
      (link) => this.#answer({ type: 'made', id, link: new Uint8Array(link) })
    )
    const progress = new Steps(PROGRESS_BYTES, (bytes) => this.#answer({ type: 'progress', id, bytes }))
    const answer = await this.#send(request, body, lengthBytes, { signal, onBytes: (bytes) => progress.add(bytes) })
    progress.tell()
    return answer
  }

  async #closeFile(id: number): Promise<void> {
    const file = this.#files.get(id)
    this.#files.delete(id)
    const open = await file?.open.catch(() => undefined)
    await open?.close()
    file?.key.fill(0)
    this.#answer({ type: 'closed', file: id })
  }

  #answer(answer: Answer): void {
    this.#port.postMessage(answer)
  }
}

/** Adds up, and tells whenever there is a step's worth. */
class Steps {
  readonly #size: number
  readonly #onStep: (sum: number) => void
  #sum = 0

  constructor(size: number, onStep: (sum: number) => void) {
    this.#size = size
    this.#onStep = onStep
  }

  add(count: number): void {
    this.#sum += count
    if (this.#sum >= this.#size) this.tell()
  }

  tell(): void {
    if (this.#sum > 0) this.#onStep(this.#sum)
    this.#sum = 0
  }
}

function errorMessage(error: unknown): ErrorMessage {
  const name = error instanceof Error ? error.name : 'Error'
  return { name, message: messageOf(error), code: codeOf(error) || undefined }
}
