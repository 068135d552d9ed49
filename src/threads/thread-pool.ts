import { CipherThread } from './cipher-thread.ts'

/** A thread takes a while to start; a file shorter than this is done by then. */
const WORTH_A_THREAD_BYTES = 32 * 2 ** 20

/** By then, a disk or the network is the limit; and each thread takes its memory. */
const MOST_THREADS = 4

/**
 * Has the parts of long files made and sent, or received and written, in threads, one for each processor: nothing of a part crosses from one to
 * another, so they get in each other's way as little as processes would. This thread signs the requests and reads the answers.
 */
export class ThreadPool {
  readonly #path: string
  readonly #most: number
  readonly #threads: CipherThread[] = []
  #files = 0

  /**
   * @param path of the script that runs a CipherServer
   * @param processors how many this machine has; with one there is nothing to gain
   */
  constructor(path: string, processors: number) {
    this.#path = path
    this.#most = processors > 1 ? Math.min(processors, MOST_THREADS) : 0
  }

  isWorthIt(lengthBytes: number): boolean {
    return this.#most > 0 && lengthBytes >= WORTH_A_THREAD_BYTES
  }

  /**
   * A file whose parts are worked on in several threads.
   *
   * @param open has it opened by a thread, under this number; called once for each thread that gets to work on it
   */
  spread(open: (thread: CipherThread, number: number) => void): SpreadFile {
    return new SpreadFile(++this.#files, open, () => this.#freest())
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }

  #freest(): CipherThread {
    const idle = this.#threads.find(({ parts }) => parts === 0)
    if (idle) return idle
    if (this.#threads.length < this.#most) {
      const thread = new CipherThread(this.#path)
      this.#threads.push(thread)
      return thread
    }
    return this.#threads.reduce((least, thread) => (thread.parts < least.parts ? thread : least))
  }
}

/** A file, and the threads that have it open. */
export class SpreadFile {
  /** By which its threads know it. */
  readonly number: number
  readonly #open: (thread: CipherThread, number: number) => void
  readonly #freest: () => CipherThread
  readonly #threads = new Set<CipherThread>()

  constructor(number: number, open: (thread: CipherThread, number: number) => void, freest: () => CipherThread) {
    this.number = number
    this.#open = open
    this.#freest = freest
  }

  /** The thread that has least to do, with the file open. */
  thread(): CipherThread {
    const thread = this.#freest()
    if (!this.#threads.has(thread)) this.#open(thread, this.number)
    this.#threads.add(thread)
    return thread
  }

  /** Resolves when all threads have overwritten their copies of the key; rejects with the first error of one in closing it. */
  async close(): Promise<void> {
    const closed = await Promise.allSettled([...this.#threads].map((thread) => thread.close(this.number)))
    for (const result of closed) if (result.status === 'rejected') throw result.reason
  }
}
