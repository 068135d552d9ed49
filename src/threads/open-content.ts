import { EncryptedContent } from '../envelope/encrypted-content.ts'
import type { Mode } from '../envelope/mode.ts'
import { OpenSourceFile, type SourceFile } from '../files/source-file.ts'
import type { ObjectContent } from '../storage/upload.ts'

/** How a file is to be encrypted. */
export interface Encryption {
  readonly mode: Mode
  /** The plaintext data key. It is not needed any more after `close`. */
  readonly key: Uint8Array
  readonly iv: Uint8Array
}

/** A source file's ciphertext, ready to be made, wherever that happens. */
export interface OpenContent {
  readonly content: ObjectContent
  close(): Promise<void>
}

/** @param partBytes the length of the parts that will be asked for */
export type ContentOpener = (source: SourceFile, encryption: Encryption, partBytes: number) => Promise<OpenContent>

/** Reads and encrypts in this thread. */
export async function openHere(source: SourceFile, { mode, key, iv }: Encryption): Promise<OpenContent> {
  const file = await OpenSourceFile.open(source)
  return { content: new EncryptedContent(file, mode, key, iv), close: () => file.close() }
}
