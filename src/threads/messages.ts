import type { PlaintextPart } from '../envelope/part-cipher.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { PartAnswer, PartRequest } from '../storage/part-request.ts'
import type { Encryption } from './open-content.ts'

/** What the main thread asks of a cipher thread. Keys and links are bytes; none of these is ever written anywhere. */
export type Request =
  | { readonly type: 'open-file'; readonly file: number; readonly source: SourceFile; readonly encryption: Encryption }
  | { readonly type: 'send'; readonly id: number; readonly file: number; readonly part: RemotePart }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'close-file'; readonly file: number }

/** A part to be made and sent. */
export interface RemotePart {
  readonly range: PlaintextPart
  /** Of its ciphertext. */
  readonly lengthBytes: number
  /** What the parts have left that it needs. */
  readonly links: readonly Uint8Array[]
  readonly request: PartRequest
}

/** What it answers. */
export type Answer =
  /** So many more bytes of the part have gone out. */
  | { readonly type: 'progress'; readonly id: number; readonly bytes: number }
  /** All of the part is made; this is what it leaves to others. */
  | { readonly type: 'made'; readonly id: number; readonly link: Uint8Array }
  | { readonly type: 'answered'; readonly id: number; readonly answer: PartAnswer }
  | { readonly type: 'failed'; readonly id: number; readonly error: ErrorMessage }
  | { readonly type: 'closed'; readonly file: number }

/** An error between threads: a class does not survive the trip, its name and code do. */
export interface ErrorMessage {
  readonly name: string
  readonly message: string
  readonly code: string | undefined
}
