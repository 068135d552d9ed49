import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

const PARTIAL = /^mediaconvert-decrypt-[0-9a-f]{16}-[0-9a-f]{12}\.partial$/

/** Tells the temporary names of one run from those of all others. */
export function newRunToken(): string {
  return randomBytes(8).toString('hex')
}

/** A new name for a file that is not whole yet. */
export function partialName(runToken: string): string {
  return `mediaconvert-decrypt-${runToken}-${randomBytes(6).toString('hex')}.partial`
}

/** Absolute paths of the files right in a folder that a run did not make whole, whichever run it was. None where there is no such folder. */
export async function partialFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => PARTIAL.test(name)).map((name) => join(folder, name))
}

/**
 * Removes what a run left behind in a folder and below it, when it was killed.
 *
 * @returns the paths that were removed, and of those that could not be the errors
 */
export async function removePartialFiles(
  directory: string,
  runToken: string
): Promise<{ readonly removed: readonly string[]; readonly failures: ReadonlyMap<string, unknown> }> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  const isOwn = (name: string): boolean => PARTIAL.test(name) && name.includes(`-${runToken}-`)
  const removed: string[] = []
  const failures = new Map<string, unknown>()
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile() && isOwn(entry.name))) {
    const path = join(parentPath, name)
    try {
      await rm(path)
      removed.push(path)
    } catch (error) {
      failures.set(path, error)
    }
  }
  return { removed, failures }
}
