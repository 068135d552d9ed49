import type { PlaintextPart } from './part-cipher.ts'

/** Decrypts one part, once, from its first byte to its last. What it gives is not yet known to be right: see `FileDecipher.check`. */
export interface PartDecipher {
  update(ciphertext: Uint8Array): Uint8Array
  /**
   * To be called behind the last byte.
   *
   * @returns what the part leaves for the check: 16 bytes, or nothing. In AES_GCM it is not public.
   */
  final(): Uint8Array
}

/** What a part has left, and its ciphertext's length in bytes, without what the mode adds behind the last. */
export interface PartLink {
  readonly link: Uint8Array
  readonly bytes: number
}

/** Decrypts one file under its data key and initialization vector, in parts, in any order. */
export interface FileDecipher {
  /** How many bytes of ciphertext before a part its decipher has to be given first; what it makes of them is to be thrown away. */
  readonly leadBytes: number
  /** A part opened again begins anew. */
  open(part: PlaintextPart): PartDecipher
  /**
   * To be called when all parts are final, before anything of them is used.
   *
   * @param links of all parts, in order
   * @param trailer what the mode has added behind the plaintext: the padding, decrypted, or the authentication tag
   * @throws ObjectContentError when the trailer shows that the ciphertext was changed, or belongs to another key or vector
   */
  check(links: readonly PartLink[], trailer: Uint8Array): void
}
