import { CipherThread } from './cipher-thread.ts'
import { openHere, type ContentOpener } from './open-content.ts'

/** A thread takes a while to start; a file shorter than this is done by then. */
const WORTH_A_THREAD_BYTES = 32 * 2 ** 20

/**
 * Pieces that come from another thread wait for a garbage collection, which few things cause while one part is sent; with parts
 * longer than this, hundreds of MiB would wait. Then this thread does the work, in the memory that it always takes.
 */
const LONGEST_PART_BYTES = 32 * 2 ** 20

export interface ThreadPool {
  readonly open: ContentOpener
  close(): Promise<void>
}

/** Whether a file of this length is encrypted in a thread of its own. */
function isWorthAThread(lengthBytes: number): boolean {
  return lengthBytes >= WORTH_A_THREAD_BYTES
}

/**
 * Encrypts long files in threads of their own, so that the main thread has all its time for TLS: TLS costs about twice as much as
 * reading, AES and the checksum together.
 *
 * @param path of the script that runs a CipherServer
 * @param processors how many this machine has; with one there is nothing to gain
 */
export function cipherThreads(path: string, processors: number): ThreadPool {
  const most = Math.min(processors - 1, 4)
  const threads: CipherThread[] = []
  const leastBusy = (): CipherThread => {
    const idle = threads.find(({ openFiles }) => openFiles === 0)
    if (idle) return idle
    if (threads.length < most) {
      const thread = new CipherThread(path)
      threads.push(thread)
      return thread
    }
    return threads.reduce((least, thread) => (thread.openFiles < least.openFiles ? thread : least))
  }
  return {
    open: (source, encryption, partBytes) =>
      most < 1 || !isWorthAThread(source.lengthBytes) || partBytes > LONGEST_PART_BYTES
        ? openHere(source, encryption)
        : leastBusy().open(source, encryption),
    async close() {
      await Promise.all(threads.map((thread) => thread.end()))
    }
  }
}
