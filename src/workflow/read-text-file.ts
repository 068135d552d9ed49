import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'

/**
 * The text of a file that a user names.
 *
 * @throws Error that says what forbids it: devices and pipes have no end, and what is not UTF-8 would silently be something else
 */
export async function readTextFile(path: string, maximumBytes: number): Promise<string> {
  const stats = await stat(path)
  if (!stats.isFile()) throw new Error(stats.isDirectory() ? 'it is a directory' : 'it is not a regular file')
  if (stats.size > maximumBytes) throw new Error(`it has ${stats.size} bytes, and ${maximumBytes} is the limit`)
  const bytes = await readFile(path)
  if (!isUtf8(bytes)) throw new Error('it is not UTF-8')
  return bytes.toString()
}
