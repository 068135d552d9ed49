import { EncryptedContent, type CiphertextPart } from '../envelope/encrypted-content.ts'
import type { Mode } from '../envelope/mode.ts'
import { OpenSourceFile, type SourceFile } from '../files/source-file.ts'
import type { ObjectPart } from '../storage/object-store.ts'
import type { SendPart } from '../storage/part-sender.ts'
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

export type ContentOpener = (source: SourceFile, encryption: Encryption) => Promise<OpenContent>

/** A source file that is open in this thread, and its ciphertext. */
export interface OpenEncryption {
  readonly encrypted: EncryptedContent
  close(): Promise<void>
}

export async function openEncryption(source: SourceFile, { mode, key, iv }: Encryption): Promise<OpenEncryption> {
  const file = await OpenSourceFile.open(source)
  return { encrypted: new EncryptedContent(file, mode, key, iv), close: () => file.close() }
}

/** The content of an object whose parts are sent in such a way. */
export function contentSentBy(
  encrypted: EncryptedContent,
  send: (part: CiphertextPart) => ObjectPart['send']
): ObjectContent {
  const { lengthBytes, trailerBytes } = encrypted
  return {
    lengthBytes,
    trailerBytes,
    parts: (sizeBytes) => encrypted.parts(sizeBytes).map((part) => ({ ...part, send: send(part) }))
  }
}

/** Makes a part in this thread, and sends it from here. */
export function sendFromHere(send: SendPart): (part: CiphertextPart) => ObjectPart['send'] {
  return (part) => async (request, sending) => {
    // First, so that no connection is open, and stands still, while the part waits for others.
    await part.links(sending.signal)
    return send(request, part.open(sending.signal), part.lengthBytes, sending)
  }
}
