import { setTimeout as sleep } from 'node:timers/promises'

/** Writing may take this share of the time: what is written grows with every call, and must not take over. */
const WRITING_SHARE = 0.1

/**
 * Calls `write` so that each call of the returned function is followed by one that began after it, and resolves when that is done.
 * Calls that come while a write is under way share the next one: thousands of changes need not mean thousands of writes.
 */
export function groupCommit(write: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  let pause = 0
  const writeNext = async (): Promise<void> => {
    await running.catch(() => undefined) // its own callers hear of its failure
    if (pause > 0) await sleep(pause)
    next = undefined
    const begun = performance.now()
    running = write()
    try {
      await running
    } finally {
      pause = (performance.now() - begun) * (1 / WRITING_SHARE - 1)
    }
  }
  return () => (next ??= writeNext())
}
