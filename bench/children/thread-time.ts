/** Loaded before the bundle: writes the processor time of the main thread alone, in seconds, to the file THREAD_TIME when it ends. */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env['THREAD_TIME']
if (isMainThread && file !== undefined) {
  process.once('exit', () => {
    const { user, system } = process.threadCpuUsage()
    writeFileSync(file, String((user + system) / 1e6))
  })
}
