import { EncryptedContent, type CiphertextPart } from '../envelope/encrypted-content.ts'
import type { Mode } from '../envelope/mode.ts'
import { OpenSourceFile, type SourceFile } from '../files/source-file.ts'
import type { ObjectPart } from '../storage/object-store.ts'
import type { SendPart } from '../storage/part-sender.ts'
import type { ObjectContent } from '../storage/upload.ts'
import type { CipherThread } from './cipher-thread.ts'
import type { SpreadFile, ThreadPool } from './thread-pool.ts'

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
function contentSentBy(encrypted: EncryptedContent, send: (part: CiphertextPart) => ObjectPart['send']): ObjectContent {
  const { lengthBytes, trailerBytes } = encrypted
  return {
    lengthBytes,
    trailerBytes,
    parts: (sizeBytes) => encrypted.parts(sizeBytes).map((part) => ({ ...part, send: send(part) }))
  }
}

/** Makes a part in this thread, and sends it from here. */
function sendFromHere(send: SendPart): (part: CiphertextPart) => ObjectPart['send'] {
  return (part) => async (request, sending) => {
    // First, so that no connection is open, and stands still, while the part waits for others.
    await part.links(sending.signal)
    return send(request, part.open(sending.signal), part.lengthBytes, sending)
  }
}

/** Makes and sends the parts of long files in the pool's threads, and those of others from here. */
export function encryptIn(pool: ThreadPool, send: SendPart): ContentOpener {
  return async (source, encryption) => {
    const here = await openEncryption(source, encryption)
    if (!pool.isWorthIt(source.lengthBytes)) {
      return { content: contentSentBy(here.encrypted, sendFromHere(send)), close: () => here.close() }
    }
    const file = pool.spread((thread, number) => thread.openFile(number, source, encryption))
    return {
      content: contentSentBy(here.encrypted, sendFrom(file)),
      async close() {
        await Promise.all([here.close(), file.close()])
      }
    }
  }
}

function sendFrom(file: SpreadFile): (part: CiphertextPart) => ObjectPart['send'] {
  return (part) => {
    const { range, lengthBytes } = part
    // The same one for each try: it knows what it has sent of the part before.
    let thread: CipherThread | undefined
    return async (request, { signal, onBytes }) => {
      const links = await part.links(signal)
      thread ??= file.thread()
      const onLink = (link: Uint8Array): void => part.leave(link)
      return thread.send(file.number, { range, lengthBytes, links, request }, { signal, onBytes, onLink })
    }
  }
}
