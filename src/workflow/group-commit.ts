/**
 * Calls `write` so that each call of the returned function is followed by one that began after it. Calls that come while a write
 * is under way share the next one: thousands of changes need not mean thousands of writes.
 */
export function groupCommit(write: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  const start = (): Promise<void> => {
    const mine = write().finally(() => {
      if (running === mine) running = undefined
    })
    return (running = mine)
  }
  return () => {
    if (!running) return start()
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return start()
      })
    return next
  }
}
