import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { ThreadPool } from '../threads/thread-pool.ts'

/** @param path of the bundle that a thread runs. Run from elsewhere than its own bundle, the action does without threads. */
export function openThreads(path: string): ThreadPool {
  return new ThreadPool(path, existsSync(path) ? availableParallelism() : 1)
}
