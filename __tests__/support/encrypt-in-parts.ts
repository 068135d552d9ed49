import { fileCipher } from '../../src/envelope/file-cipher.ts'
import type { Mode } from '../../src/envelope/mode.ts'
import type { PlaintextPart } from '../../src/envelope/part-cipher.ts'

export function partsOf(lengthBytes: number, partSizeBytes: number): PlaintextPart[] {
  const count = Math.max(1, Math.ceil(lengthBytes / partSizeBytes))
  return Array.from({ length: count }, (_, index) => ({
    index,
    start: index * partSizeBytes,
    end: Math.min(lengthBytes, (index + 1) * partSizeBytes),
    isLast: index === count - 1
  }))
}

/** The ciphertext of each part, as the action's own code makes it. */
export async function encryptInParts(
  mode: Mode,
  key: Uint8Array,
  iv: Uint8Array,
  plaintext: Uint8Array,
  partSizeBytes: number
): Promise<Buffer[]> {
  const cipher = fileCipher(mode, key, iv)
  const made: Buffer[] = []
  for (const part of partsOf(plaintext.length, partSizeBytes)) {
    const once = await cipher.open(part)
    const body = once.update(plaintext.subarray(part.start, part.end))
    made.push(Buffer.concat([body, once.final()]))
  }
  return made
}
