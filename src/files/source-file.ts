import { open, type FileHandle } from 'node:fs/promises'
import { fstatSync, type BigIntStats } from 'node:fs'
import { codeOf, messageOf, SourceFileError } from '../errors.ts'

/** A file to encrypt, as it was when the run began. */
export interface SourceFile {
  /** Relative to `base-directory`, with `/`. */
  readonly path: string
  readonly absolutePath: string
  readonly lengthBytes: number
  readonly identity: FileIdentity
}

/** What changes when somebody writes to a file or puts another in its place. */
export interface FileIdentity {
  readonly size: bigint
  readonly modifiedNs: bigint
  readonly changedNs: bigint
  readonly device: bigint
  readonly inode: bigint
}

/** Read in one go: each read is a trip to another thread and back. */
const READ_BYTES = 1024 * 1024

/** Given out at once: big enough for AES at full speed, small enough to stay in the processor's cache. */
const SLICE_BYTES = 256 * 1024

export function identityOf(stats: BigIntStats): FileIdentity {
  return {
    size: stats.size,
    modifiedNs: stats.mtimeNs,
    changedNs: stats.ctimeNs,
    device: stats.dev,
    inode: stats.ino
  }
}

/** An open source file, read in ranges, any number at a time. */
export class OpenSourceFile {
  readonly #source: SourceFile
  readonly #handle: FileHandle
  /** Buffers that no reader has at the moment: fresh memory costs more than reading into it. */
  readonly #idle: Buffer[] = []

  private constructor(source: SourceFile, handle: FileHandle) {
    this.#source = source
    this.#handle = handle
  }

  /** @throws SourceFileError when it cannot be opened, or is not the file that it was when the run began */
  static async open(source: SourceFile): Promise<OpenSourceFile> {
    const file = new OpenSourceFile(source, await openForReading(source))
    try {
      file.assertUnchanged()
      return file
    } catch (error) {
      await file.close()
      throw error
    }
  }

  get lengthBytes(): number {
    return this.#source.lengthBytes
  }

  /** The bytes from `start` to before `end`, in slices. Each is gone when the next one is asked for: they share a buffer. */
  async *read(start: number, end: number): AsyncGenerator<Uint8Array, void, undefined> {
    const buffer = this.#idle.pop() ?? Buffer.allocUnsafe(Math.min(READ_BYTES, this.lengthBytes))
    try {
      for (let position = start; position < end; position += buffer.length) {
        const filled = await this.#fill(buffer.subarray(0, Math.min(buffer.length, end - position)), position)
        for (let offset = 0; offset < filled.length; offset += SLICE_BYTES) {
          yield filled.subarray(offset, offset + SLICE_BYTES)
        }
      }
    } finally {
      this.#idle.push(buffer)
    }
  }

  /**
   * Asks at once: the system knows this of an open file without going to its disk, so a trip to another thread and back would take
   * ten times as long.
   *
   * @throws SourceFileError when the file was written to, replaced, truncated or grown since the run began
   */
  assertUnchanged(): void {
    const now = identityOf(fstatSync(this.#handle.fd, { bigint: true }))
    const was = this.#source.identity
    const changed = (Object.keys(was) as (keyof FileIdentity)[]).filter((property) => was[property] !== now[property])
    if (changed.length > 0) throw changedError(this.#source, changed)
  }

  /** For who sees that bytes read twice differ although the file's identity does not. */
  changedError(): SourceFileError {
    return changedError(this.#source, ['content'])
  }

  async close(): Promise<void> {
    await this.#handle.close()
  }

  async #fill(buffer: Buffer, position: number): Promise<Buffer> {
    for (let filled = 0; filled < buffer.length;) {
      const { bytesRead } = await this.#read(buffer.subarray(filled), position + filled)
      if (bytesRead === 0) throw changedError(this.#source, ['size'])
      filled += bytesRead
    }
    return buffer
  }

  async #read(into: Buffer, position: number): Promise<{ readonly bytesRead: number }> {
    try {
      return await this.#handle.read(into, 0, into.length, position)
    } catch (error) {
      throw unreadableError(this.#source.path, error)
    }
  }
}

async function openForReading(source: SourceFile): Promise<FileHandle> {
  try {
    return await open(source.absolutePath, 'r')
  } catch (error) {
    throw unreadableError(source.path, error)
  }
}

export function unreadableError(path: string, error: unknown): SourceFileError {
  const what = { EACCES: 'may not be read', EPERM: 'may not be read', ENOENT: 'is not there any more' }[codeOf(error)]
  return new SourceFileError(
    `${path} ${what ?? 'cannot be read'} (${messageOf(error)}). Check its permissions for the user that the runner works as.`,
    { cause: error }
  )
}

function changedError({ path }: SourceFile, properties: readonly string[]): SourceFileError {
  return new SourceFileError(
    `${path} changed while it was being read (${properties.join(', ')}). ` +
      'No object was left of it. Encrypt a file only after the program that writes it has finished.'
  )
}
