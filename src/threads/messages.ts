import { DestinationError, ObjectContentError, SourceFileError, codeOf, messageOf } from '../errors.ts'
import type { Decryption, DecryptedPart } from '../envelope/decrypted-content.ts'
import type { PlaintextPart } from '../envelope/part-cipher.ts'
import type { SourceFile } from '../files/source-file.ts'
import type { PartAnswer } from '../storage/part-sender.ts'
import type { ExpectedRange, RangeAnswer } from '../storage/range-receiver.ts'
import type { SignedRequest } from '../storage/signed-request.ts'
import type { Encryption } from './encryption.ts'
import type { Sink } from './open-sink.ts'

/** What the main thread asks of a cipher thread. Keys and links are bytes; none of these is ever written anywhere. */
export type Request =
  | { readonly type: 'open-file'; readonly file: number; readonly source: SourceFile; readonly encryption: Encryption }
  | { readonly type: 'open-object'; readonly file: number; readonly decryption: Decryption; readonly sink: Sink }
  | { readonly type: 'send'; readonly id: number; readonly file: number; readonly part: PartToSend }
  | { readonly type: 'receive'; readonly id: number; readonly file: number; readonly part: PartToReceive }
  | { readonly type: 'cancel'; readonly id: number }
  | { readonly type: 'close-file'; readonly file: number }

/** A part to be made and sent. */
export interface PartToSend {
  readonly range: PlaintextPart
  /** Of its ciphertext. */
  readonly lengthBytes: number
  /** What the parts have left that it needs. */
  readonly links: readonly Uint8Array[]
  readonly request: SignedRequest
}

/** A part to be received and decrypted, from where its try before has ended. */
export interface PartToReceive {
  readonly range: PlaintextPart
  readonly request: SignedRequest
  readonly expected: ExpectedRange
}

/** What it answers. */
export type Answer =
  /** So many more bytes of the part have gone over the line. */
  | { readonly type: 'progress'; readonly id: number; readonly bytes: number }
  /** All of the part is made; this is what it leaves to others. */
  | { readonly type: 'made'; readonly id: number; readonly link: Uint8Array }
  | { readonly type: 'sent'; readonly id: number; readonly answer: PartAnswer }
  | { readonly type: 'received'; readonly id: number; readonly answer: ReceivedAnswer }
  | { readonly type: 'failed'; readonly id: number; readonly error: ErrorMessage }
  | { readonly type: 'closed'; readonly file: number; readonly error: ErrorMessage | undefined }

export interface ReceivedAnswer extends Omit<RangeAnswer, 'failure'> {
  readonly failure: { readonly error: ErrorMessage; readonly isTakers: boolean } | undefined
  /** When all of the part was received and decrypted. */
  readonly part: DecryptedPart | undefined
}

/** An error between threads: a class does not survive the trip, its name and code do. */
export interface ErrorMessage {
  readonly name: string
  readonly message: string
  readonly code: string | undefined
}

/** Errors whose class says whose fault it is. */
const CLASSES = [SourceFileError, ObjectContentError, DestinationError]

export function errorMessage(error: unknown): ErrorMessage {
  const name = error instanceof Error ? error.name : 'Error'
  return { name, message: messageOf(error), code: codeOf(error) || undefined }
}

export function errorOf({ name, message, code }: ErrorMessage): Error {
  const known = CLASSES.find((candidate) => candidate.name === name)
  if (known) return new known(message)
  return Object.assign(new Error(message), { name, ...(code !== undefined && { code }) })
}
