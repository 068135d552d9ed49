import { lstat, mkdir, realpath, stat, statfs } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep, isAbsolute } from 'node:path'
import { codeOf, DestinationError, messageOf } from '../errors.ts'
import { assertFree } from './new-file.ts'
import { partialFilesIn } from './partial-files.ts'

/** The folder that recovered files go into, and out of which none of them can get. */
export class Destination {
  readonly path: string
  readonly #real: string

  private constructor(path: string, real: string) {
    this.path = path
    this.#real = real
  }

  /**
   * Makes the folder where there is none.
   *
   * @throws DestinationError when it cannot be made, or is no folder
   */
  static async open(directory: string): Promise<Destination> {
    const path = resolve(directory)
    try {
      await mkdir(path, { recursive: true })
      return new Destination(path, await realpath(path))
    } catch (error) {
      throw new DestinationError(`the folder ${path} cannot be made (${messageOf(error)}).`, { cause: error })
    }
  }

  /** How many bytes this user may still write there, or undefined where the file system does not say. */
  async freeBytes(): Promise<number | undefined> {
    try {
      const { bavail, bsize } = await statfs(this.#real)
      return bavail * bsize
    } catch {
      return undefined
    }
  }

  /** What runs that were killed have left in the folders of these files: absolute paths. */
  async partialFiles(names: readonly string[]): Promise<string[]> {
    const folders = new Set(names.map((name) => dirname(join(this.#real, ...name.split('/')))))
    const inside = [...folders].filter((folder) => this.#holds(folder))
    return (await Promise.all(inside.map(partialFilesIn))).flat()
  }

  /**
   * Makes the folders of a file and returns its absolute path.
   *
   * @param name relative, with `/`
   * @param overwrite whether there may be a file under this name already
   * @throws DestinationError when there is, or when a link leads out of the destination
   */
  async prepare(name: string, overwrite: boolean): Promise<string> {
    const folders = name.split('/').slice(0, -1)
    let folder = this.#real
    for (const segment of folders) folder = await this.#enter(join(folder, segment))
    const path = join(this.#real, ...name.split('/'))
    if (!this.#holds(path)) throw new DestinationError(`${name} leads out of ${this.path}.`)
    await (overwrite ? assertNoFolder(path) : assertFree(path))
    return path
  }

  /** The folder, made where there is none. One that a link leads to counts as where it leads. */
  async #enter(folder: string): Promise<string> {
    try {
      await mkdir(folder)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') {
        throw new DestinationError(`the folder ${folder} cannot be made (${messageOf(error)}).`, { cause: error })
      }
    }
    const real = await realpath(folder).catch(() => {
      throw new DestinationError(`${folder} is a link that leads nowhere.`)
    })
    if (!this.#holds(real)) throw new DestinationError(`${folder} is a link that leads out of ${this.path}.`)
    if (!(await stat(real)).isDirectory())
      throw new DestinationError(`${folder} is a file, and would have to be a folder.`)
    return real
  }

  #holds(path: string): boolean {
    const inside = relative(this.#real, path)
    return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
  }
}

async function assertNoFolder(path: string): Promise<void> {
  const stats = await lstat(path).catch(() => undefined)
  if (stats?.isDirectory()) throw new DestinationError(`${path} is a folder.`)
}
