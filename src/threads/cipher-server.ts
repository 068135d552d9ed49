import type { MessagePort } from 'node:worker_threads'
import type { SendPart } from '../storage/part-sender.ts'
import type { ReceiveRange } from '../storage/range-receiver.ts'
import type { Transfer } from '../storage/signed-request.ts'
import { errorMessage, type Answer, type PartToReceive, type PartToSend, type Request } from './messages.ts'
import { ServedDecryption } from './served-decryption.ts'
import { ServedEncryption } from './served-encryption.ts'

/** Progress is told in steps of this, so that few messages do. */
const PROGRESS_BYTES = 4 * 2 ** 20

/** How bodies go over the line from this thread. */
export interface Line {
  readonly send: SendPart
  readonly receive: ReceiveRange
}

/** Reads, encrypts and sends parts for another thread, or receives, decrypts and writes them: what a cipher thread runs. */
export class CipherServer {
  readonly #port: MessagePort
  readonly #line: Line
  readonly #encryptions = new Map<number, ServedEncryption>()
  readonly #decryptions = new Map<number, ServedDecryption>()
  readonly #transfers = new Map<number, AbortController>()

  constructor(port: MessagePort, line: Line) {
    this.#port = port
    this.#line = line
    port.on('message', (request: Request) => void this.#handle(request))
  }

  async #handle(request: Request): Promise<void> {
    switch (request.type) {
      case 'open-file':
        this.#encryptions.set(request.file, new ServedEncryption(request.source, request.encryption))
        return
      case 'open-object':
        this.#decryptions.set(request.file, new ServedDecryption(request.decryption, request.sink))
        return
      case 'send':
        return this.#transfer(request.id, (transfer) => this.#send(request.id, request.file, request.part, transfer))
      case 'receive':
        return this.#transfer(request.id, (transfer) => this.#receive(request.id, request.file, request.part, transfer))
      case 'cancel':
        this.#transfers.get(request.id)?.abort(new Error('cancelled'))
        return
      case 'close-file':
        return this.#close(request.file)
    }
  }

  async #transfer(id: number, work: (transfer: Transfer) => Promise<Answer>): Promise<void> {
    const abort = new AbortController()
    this.#transfers.set(id, abort)
    const progress = new Steps(PROGRESS_BYTES, (bytes) => this.#answer({ type: 'progress', id, bytes }))
    try {
      const answer = await work({ signal: abort.signal, onBytes: (bytes) => progress.add(bytes) })
      progress.tell()
      this.#answer(answer)
    } catch (error) {
      this.#answer({ type: 'failed', id, error: errorMessage(error) })
    } finally {
      this.#transfers.delete(id)
    }
  }

  async #send(id: number, file: number, part: PartToSend, transfer: Transfer): Promise<Answer> {
    const body = await opened(this.#encryptions, file).open(part, (link) => {
      // A copy in memory of its own: what crosses is all of the memory that a view looks into, and Node's small buffers share theirs.
      this.#answer({ type: 'made', id, link: new Uint8Array(link) })
    })
    const answer = await this.#line.send(part.request, body, part.lengthBytes, transfer)
    return { type: 'sent', id, answer }
  }

  async #receive(id: number, file: number, part: PartToReceive, transfer: Transfer): Promise<Answer> {
    const answer = await opened(this.#decryptions, file).receive(part, this.#line.receive, transfer)
    return { type: 'received', id, answer }
  }

  async #close(file: number): Promise<void> {
    const served = this.#encryptions.get(file) ?? this.#decryptions.get(file)
    this.#encryptions.delete(file)
    this.#decryptions.delete(file)
    try {
      await served?.close()
      this.#answer({ type: 'closed', file, error: undefined })
    } catch (error) {
      this.#answer({ type: 'closed', file, error: errorMessage(error) })
    }
  }

  #answer(answer: Answer): void {
    this.#port.postMessage(answer)
  }
}

function opened<T>(files: ReadonlyMap<number, T>, file: number): T {
  const served = files.get(file)
  if (!served) throw new Error(`file ${file} is not open`)
  return served
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
