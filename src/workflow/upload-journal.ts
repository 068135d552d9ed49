import { appendFileSync, mkdirSync, readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { dirname } from 'node:path'
import type { MultipartUpload } from '../storage/object-store.ts'
import type { S3Address } from '../storage/s3-address.ts'
import type { UploadJournal } from '../storage/upload.ts'

/** One line of the journal. */
type Entry =
  | { readonly event: 'intend'; readonly address: S3Address; readonly uptime: number; readonly intention: number }
  | { readonly event: 'settle'; readonly intention: number }
  | { readonly event: 'begin' | 'end'; readonly address: S3Address; readonly uploadId: string }

/** What the journal of a step that is over says is perhaps still open. */
export interface OpenUploads {
  readonly begun: readonly MultipartUpload[]
  /** Uploads that S3 was asked for, and that may have begun without the step knowing: all of that key that are no older, in seconds. */
  readonly intended: readonly { readonly address: S3Address; readonly age: () => number }[]
}

/**
 * Keeps track of multipart uploads in a file that outlives the process: appended to, line by line, before S3 is asked and as soon
 * as it has answered, so that the post step finds what a killed step left open.
 *
 * @param clock counts the seconds since the machine was started: for all of its processes alike, whatever time somebody sets
 */
export function fileJournal(path: string, clock = uptime): UploadJournal {
  mkdirSync(dirname(path), { recursive: true })
  // Synchronous, so that it is in the file when the request goes out.
  const append = (entry: Entry): void => appendFileSync(path, `${JSON.stringify(entry)}\n`)
  let intentions = 0
  return {
    intend: ({ address }) => {
      const [begun, intention] = [clock(), ++intentions]
      append({ event: 'intend', address, uptime: begun, intention })
      return { age: () => clock() - begun, settle: () => append({ event: 'settle', intention }) }
    },
    begin: ({ address, uploadId }) => append({ event: 'begin', address, uploadId }),
    end: ({ address, uploadId }) => append({ event: 'end', address, uploadId })
  }
}

/** Reads what a journal leaves open. A last line that was cut off by the kill is left out: nothing was asked of S3 yet. */
export function readJournal(path: string, clock = uptime): OpenUploads {
  const begun = new Map<string, MultipartUpload>()
  const intended = new Map<number, { address: S3Address; age: () => number }>()
  for (const entry of entriesOf(readFileSync(path, 'utf8'))) {
    if (entry.event === 'intend') {
      intended.set(entry.intention, { address: entry.address, age: () => clock() - entry.uptime })
    } else if (entry.event === 'settle') intended.delete(entry.intention)
    else if (entry.event === 'end') begun.delete(entry.uploadId)
    else begun.set(entry.uploadId, { address: entry.address, uploadId: entry.uploadId })
  }
  return { begun: [...begun.values()], intended: [...intended.values()] }
}

function entriesOf(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Entry]
    } catch (error) {
      if (error instanceof SyntaxError) return []
      throw error
    }
  })
}
