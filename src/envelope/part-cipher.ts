/** A range of the plaintext, in bytes. Every part but the last begins and ends on the edge of a block. */
export interface PlaintextPart {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly isLast: boolean
}

/** Encrypts one part, once, from its first byte to its last. */
export interface PartCipher {
  update(plaintext: Uint8Array): Uint8Array
  /** What follows the last byte: nothing, or behind the last part the padding's block or the authentication tag. */
  final(): Uint8Array
}

/**
 * Encrypts one file under one data key and initialization vector, part by part.
 *
 * `open` makes the cipher of a part; opened again, it makes the same ciphertext of the same plaintext, so that a part whose
 * upload failed is made anew instead of being kept. It waits where the mode needs something of other parts, so parts must be
 * opened in order; `signal` ends that wait with its reason.
 */
export interface FileCipher {
  open(part: PlaintextPart, signal?: AbortSignal): Promise<PartCipher>
}

export const NOTHING = new Uint8Array(0)
