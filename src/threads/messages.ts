import type { SourceFile } from '../files/source-file.ts'
import type { Encryption } from './open-content.ts'

/** What the main thread asks of a cipher thread. Keys and pieces are bytes; none of these is ever written anywhere. */
export type Request =
  | { readonly type: 'open-file'; readonly file: number; readonly source: SourceFile; readonly encryption: Encryption }
  | { readonly type: 'open-part'; readonly file: number; readonly part: PartRequest; readonly stream: number }
  /** The stream may send so many bytes more. */
  | { readonly type: 'more'; readonly stream: number; readonly bytes: number }
  | { readonly type: 'cancel'; readonly stream: number }
  | { readonly type: 'close-file'; readonly file: number }

export interface PartRequest {
  readonly partSizeBytes: number
  readonly index: number
  /** How many bytes the stream may send before it is told that it may send more. */
  readonly windowBytes: number
}

/** What it answers. */
export type Answer =
  | { readonly type: 'opened'; readonly file: number; readonly lengthBytes: number; readonly trailerBytes: number }
  | { readonly type: 'refused'; readonly file: number; readonly error: ErrorMessage }
  | { readonly type: 'closed'; readonly file: number }
  | { readonly type: 'piece'; readonly stream: number; readonly bytes: Uint8Array; readonly crc32: number }
  | { readonly type: 'end'; readonly stream: number }
  | { readonly type: 'failed'; readonly stream: number; readonly error: ErrorMessage }

/** An error between threads: a class does not survive the trip, its name does. */
export interface ErrorMessage {
  readonly name: string
  readonly message: string
}
