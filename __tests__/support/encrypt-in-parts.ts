import { fileCipher } from '../../src/envelope/file-cipher.ts'
import type { Mode } from '../../src/envelope/mode.ts'
import type { FileCipher, PlaintextPart } from '../../src/envelope/part-cipher.ts'

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
export function encryptInParts(
  mode: Mode,
  key: Uint8Array,
  iv: Uint8Array,
  plaintext: Uint8Array,
  partSizeBytes: number
): Buffer[] {
  const cipher = fileCipher(mode, key, iv)
  const links: Uint8Array[] = []
  return partsOf(plaintext.length, partSizeBytes).map((part) => {
    const once = cipher.open(part, linksFor(cipher, part, links))
    const body = once.update(plaintext.subarray(part.start, part.end))
    const { bytes, link } = once.final()
    links.push(link)
    return Buffer.concat([body, bytes])
  })
}

/** Of those that there are, the ones that a part needs; all of them must be there. */
export function linksFor(cipher: FileCipher, part: PlaintextPart, links: readonly Uint8Array[]): Uint8Array[] {
  return cipher.needs(part).map((index) => {
    const link = links[index]
    if (!link) throw new Error(`part ${part.index} needs part ${index}, which comes later`)
    return link
  })
}
