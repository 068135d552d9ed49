import { readFile } from 'node:fs/promises'

/** A pointer is shorter than this, and begins like this (the Git LFS specification, "The Pointer"). */
const LONGEST_POINTER_BYTES = 1024n
const BEGINNING = Buffer.from('version https://git-lfs.github.com/spec/v1\n')

/**
 * Whether the file is what Git LFS leaves in the place of a file that it has not fetched.
 *
 * @throws what the file system says where it cannot be read
 */
export async function isLfsPointer(path: string, lengthBytes: bigint): Promise<boolean> {
  if (lengthBytes >= LONGEST_POINTER_BYTES) return false
  return (await readFile(path)).subarray(0, BEGINNING.length).equals(BEGINNING)
}
