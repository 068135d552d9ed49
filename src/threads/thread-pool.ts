import type { CiphertextPart } from '../envelope/encrypted-content.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { ObjectPart } from '../storage/object-store.ts'
import type { SendPart } from '../storage/part-sender.ts'
import { CipherThread } from './cipher-thread.ts'
import { contentSentBy, openEncryption, sendFromHere, type ContentOpener, type Encryption } from './open-content.ts'

/** A thread takes a while to start; a file shorter than this is done by then. */
const WORTH_A_THREAD_BYTES = 32 * 2 ** 20

/** By then, a disk or the network is the limit; and each thread takes its memory. */
const MOST_THREADS = 4

export interface ThreadPool {
  readonly open: ContentOpener
  close(): Promise<void>
}

/**
 * Has the parts of long files read, encrypted and sent in threads, one for each processor: nothing of a part crosses from one to
 * another, so they get in each other's way as little as processes would. This thread signs the requests and reads the answers.
 *
 * @param path of the script that runs a CipherServer
 * @param processors how many this machine has; with one there is nothing to gain
 * @param send for parts that are made in this thread
 */
export function cipherThreads(path: string, processors: number, send: SendPart): ThreadPool {
  const most = processors > 1 ? Math.min(processors, MOST_THREADS) : 0
  const threads: CipherThread[] = []
  const freest = (): CipherThread => {
    const idle = threads.find(({ parts }) => parts === 0)
    if (idle) return idle
    if (threads.length < most) {
      const thread = new CipherThread(path)
      threads.push(thread)
      return thread
    }
    return threads.reduce((least, thread) => (thread.parts < least.parts ? thread : least))
  }
  let files = 0
  return {
    async open(source, encryption) {
      const here = await openEncryption(source, encryption)
      if (most === 0 || source.lengthBytes < WORTH_A_THREAD_BYTES) {
        return { content: contentSentBy(here.encrypted, sendFromHere(send)), close: () => here.close() }
      }
      const file = new SpreadFile(++files, source, encryption, freest)
      return {
        content: contentSentBy(here.encrypted, (part) => file.sender(part)),
        async close() {
          await Promise.all([here.close(), file.close()])
        }
      }
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.end()))
    }
  }
}

/** A file whose parts are made in several threads. */
class SpreadFile {
  readonly #id: number
  readonly #source: SourceFile
  readonly #encryption: Encryption
  readonly #freest: () => CipherThread
  /** Those that have it open. */
  readonly #threads = new Set<CipherThread>()

  constructor(id: number, source: SourceFile, encryption: Encryption, freest: () => CipherThread) {
    this.#id = id
    this.#source = source
    this.#encryption = encryption
    this.#freest = freest
  }

  sender(part: CiphertextPart): ObjectPart['send'] {
    const { range, lengthBytes } = part
    // The same one for each try: it knows what it has sent of the part before.
    let thread: CipherThread | undefined
    return async (request, { signal, onBytes }) => {
      const links = await part.links(signal)
      thread ??= this.#open(this.#freest())
      const onLink = (link: Uint8Array): void => part.leave(link)
      return thread.send(this.#id, { range, lengthBytes, links, request }, { signal, onBytes, onLink })
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads].map((thread) => thread.closeFile(this.#id)))
  }

  #open(thread: CipherThread): CipherThread {
    if (!this.#threads.has(thread)) thread.openFile(this.#id, this.#source, this.#encryption)
    this.#threads.add(thread)
    return thread
  }
}
