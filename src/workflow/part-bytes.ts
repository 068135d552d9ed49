import { trailerLength } from '../envelope/mode.ts'
import type { SourceFile } from '../files/source-file.ts'
import { partSizeBytes } from '../storage/part-size.ts'
import type { Inputs } from './inputs.ts'

/**
 * The part size in bytes of a file's object.
 *
 * @throws RangeError when S3 can hold no object of this length
 */
export function partBytesOf({ lengthBytes }: SourceFile, { mode, partSizeMib }: Inputs): number {
  const trailer = trailerLength(mode, lengthBytes)
  return partSizeBytes(lengthBytes + trailer, trailer, partSizeMib)
}
