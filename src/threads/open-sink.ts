import type { PlaintextSink } from '../envelope/decrypted-content.ts'
import { Comparison } from '../files/comparison.ts'
import { NewFileWriter, type NewFilePlace } from '../files/new-file.ts'
import type { SourceFile } from '../files/source-file.ts'

/** Where a plaintext is to go: plain data, so that any thread can open it. */
export type Sink =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'new-file'; readonly place: NewFilePlace }
  /** To be compared with the file that was encrypted. */
  | { readonly kind: 'comparison'; readonly source: SourceFile }

export interface OpenSink extends PlaintextSink {
  /** @throws what the sink has to say of the plaintext as a whole */
  close(): Promise<void>
}

const NOWHERE: OpenSink = { write: () => Promise.resolve(), close: () => Promise.resolve() }

export async function openSink(sink: Sink): Promise<OpenSink> {
  switch (sink.kind) {
    case 'nowhere':
      return NOWHERE
    case 'new-file':
      return NewFileWriter.open(sink.place)
    case 'comparison':
      return Comparison.open(sink.source)
  }
}
