import { constants } from 'node:fs'
import { link, lstat, open, rename, rm, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf, DestinationError, messageOf } from '../errors.ts'
import { partialName } from './partial-files.ts'

/** Errors of a file system that has no hard links (FAT), or does not let this user make one. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EACCES', 'EXDEV', 'UNKNOWN'])

const WHAT: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: "the user's quota of the disk is used up",
  EFBIG: 'the file system takes no files of this length',
  EROFS: 'the file system is read-only',
  EACCES: 'the folder may not be written to',
  EPERM: 'the folder may not be written to',
  ENAMETOOLONG: 'the file system takes no names of this length'
}

/** What is not whole yet nobody else may read: it may turn out not to be what was encrypted. */
const PARTIAL_PERMISSIONS = 0o600

/** How all files of a run are made. */
export interface FileMaking {
  /** In the temporary names of this run, and of no other: see `newRunToken`. */
  readonly runToken: string
  /** Permission bits of a file that is whole, as of any new file of this user. */
  readonly permissions: number
}

/**
 * A file that is written under a temporary name beside its own, and gets its own only when it is whole: `commit`. The temporary name is new
 * each time and says what it is, since a process that is killed leaves it behind.
 */
export class NewFile {
  readonly #path: string
  readonly #temporary: string
  readonly #handle: FileHandle
  readonly #permissions: number

  private constructor(path: string, temporary: string, handle: FileHandle, permissions: number) {
    this.#path = path
    this.#temporary = temporary
    this.#handle = handle
    this.#permissions = permissions
  }

  /**
   * @param path absolute, in a folder that is there
   * @throws DestinationError
   */
  static async create(path: string, { runToken, permissions }: FileMaking): Promise<NewFile> {
    const temporary = join(dirname(path), partialName(runToken))
    const opening = (): Promise<FileHandle> => open(temporary, 'wx', PARTIAL_PERMISSIONS)
    return explained(path, async () => new NewFile(path, temporary, await opening(), permissions))
  }

  /** Where its bytes are to be written, with `NewFileWriter`. */
  get place(): NewFilePlace {
    return { path: this.#path, temporary: this.#temporary }
  }

  /**
   * Gives the file its name, once all of it is on the disk.
   *
   * @param overwrite whether a file that has the name may be replaced
   * @throws DestinationError
   */
  async commit(overwrite: boolean): Promise<void> {
    await explained(this.#path, async () => {
      await this.#handle.sync()
      // A file system without permissions (FAT, some of the network) may refuse: then they are what it says they are.
      await this.#handle.chmod(this.#permissions).catch(() => undefined)
      await this.#handle.close()
      await (overwrite ? rename(this.#temporary, this.#path) : takeFreeName(this.#temporary, this.#path))
    })
  }

  /** Removes what is there under the temporary name. To be called on every way out; after `commit` it does nothing. */
  async discard(): Promise<void> {
    try {
      await this.#handle.close()
    } finally {
      await rm(this.#temporary, { force: true })
    }
  }
}

/** A file that is being made, so that any thread can write to it. */
export interface NewFilePlace {
  /** For errors: what its name is to be. */
  readonly path: string
  /** What it is now. */
  readonly temporary: string
}

/** Writes to a new file. Any number of these may, at different positions. */
export class NewFileWriter {
  readonly #path: string
  readonly #handle: FileHandle

  private constructor(path: string, handle: FileHandle) {
    this.#path = path
    this.#handle = handle
  }

  /** @throws DestinationError */
  static async open({ path, temporary }: NewFilePlace): Promise<NewFileWriter> {
    // Not through a link that somebody has put in its place. (Windows has no such flag: undefined, which counts as 0 here.)
    const flags = constants.O_WRONLY | constants.O_NOFOLLOW
    return explained(path, async () => new NewFileWriter(path, await open(temporary, flags)))
  }

  /** @throws DestinationError */
  async write(bytes: Uint8Array, position: number): Promise<void> {
    await explained(this.#path, async () => {
      for (let written = 0; written < bytes.length;) {
        const rest = bytes.length - written
        written += (await this.#handle.write(bytes, written, rest, position + written)).bytesWritten
      }
    })
  }

  /** @throws DestinationError where the file system says only now that it did not take what was written */
  async close(): Promise<void> {
    await explained(this.#path, () => this.#handle.close())
  }
}

/** As a rename, that never replaces anything: of two who come at once, one fails. */
async function takeFreeName(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
    await rm(from)
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error
    await assertFree(to)
    await rename(from, to)
  }
}

/** @throws DestinationError when there is something under that name, if only a link that leads nowhere */
export async function assertFree(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false
  )
  if (isThere) throw existsError(path)
}

function existsError(path: string): DestinationError {
  return new DestinationError(`there is a file at ${path} already. Set overwrite to true, or take another folder.`)
}

async function explained<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DestinationError) throw error
    const code = codeOf(error)
    if (code === 'EEXIST') throw existsError(path)
    if (code === 'EISDIR') throw new DestinationError(`${path} is a folder.`, { cause: error })
    throw new DestinationError(
      `${path} cannot be written: ${WHAT[code] ?? 'it failed'} (${messageOf(error)}). Nothing was left of it.`,
      {
        cause: error
      }
    )
  }
}
