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
  final(): PartEnd
}

export interface PartEnd {
  /** What follows the last byte: nothing, or behind the last part the padding's block or the authentication tag. */
  readonly bytes: Uint8Array
  /** What the part leaves to others that need it: 16 bytes, or nothing. It is as public as the ciphertext in AES_CBC, and not in AES_GCM. */
  readonly link: Uint8Array
}

/**
 * Encrypts one file under one data key and initialization vector, part by part, in any order that `needs` allows and wherever the
 * parts' links are brought. Opened again, a part is the same ciphertext of the same plaintext, so that one whose upload failed is
 * made anew instead of being kept.
 */
export interface FileCipher {
  /** The indexes of the parts whose links must be known before this one is opened. */
  needs(part: PlaintextPart): readonly number[]
  /** @param links of the parts that it needs, in that order */
  open(part: PlaintextPart, links: readonly Uint8Array[]): PartCipher
}

export const NOTHING = new Uint8Array(0)
