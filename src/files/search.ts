import { isUtf8 } from 'node:buffer'
import type { BigIntStats, Dirent } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import pLimit from 'p-limit'
import { codeOf, messageOf } from '../errors.ts'
import { PathPattern } from './path-pattern.ts'

/** Enough to keep a disk busy. */
const FOLDERS_AT_ONCE = 16

/** Links that lead from each of some folders to all the others make more paths than there is time for. */
const MOST_FOLDERS = 1_000_000

export interface SearchResult {
  /** Absolute, each once; what is not a folder: mostly files. */
  readonly paths: readonly string[]
  /** Lines that match nothing, before anything is excluded. */
  readonly unmatched: readonly string[]
  /** What matches (or may hold what matches) and cannot be got at. Never left out silently: it could be the film. */
  readonly lost: readonly LostPath[]
}

export interface LostPath {
  /** With the bytes that are no UTF-8 written as `\xff`. */
  readonly path: string
  readonly reason: string
}

/**
 * Looks for what the lines name: glob patterns and plain paths, those with `!` excluding what the lines before them found. Folders
 * are walked; symbolic links are followed, unless they lead back to a folder that they are in.
 *
 * @throws PatternError for a line that cannot be looked for
 */
export async function search(lines: readonly string[], workingDirectory: string): Promise<SearchResult> {
  const patterns = await Promise.all(
    lines.map(async (line) => {
      // Not resolved: `reel/` is no file called `reel`.
      const path = isAbsolute(line) ? line : `${workingDirectory}/${line}`
      const isLiteral = !line.startsWith('!') && (await isThere(path))
      return new PathPattern(line, workingDirectory, isLiteral)
    })
  )
  return new Search(patterns).run(lines)
}

/** A folder on the way down, and those above it, to tell when a link leads back. */
interface Visited {
  readonly id: string
  readonly above: Visited | undefined
}

class Search {
  readonly #patterns: readonly PathPattern[]
  readonly #matched = new Set<PathPattern>()
  readonly #found = new Set<string>()
  readonly #lost = new Map<string, LostPath>()
  readonly #limit = pLimit(FOLDERS_AT_ONCE)
  #folders = 0

  constructor(patterns: readonly PathPattern[]) {
    this.#patterns = patterns
  }

  async run(lines: readonly string[]): Promise<SearchResult> {
    await Promise.all(topmost(this.#patterns).map((path) => this.#visit(path)))
    const unmatched = lines.filter((_, index) => {
      const pattern = this.#patterns[index]
      return pattern && !pattern.excludes && !this.#matched.has(pattern)
    })
    return { paths: [...this.#found], unmatched, lost: [...this.#lost.values()] }
  }

  /** @param above undefined at the top */
  async #visit(path: string, above?: Visited): Promise<void> {
    if (above && !this.#mayHold(path)) return
    try {
      const stats = await stat(path, { bigint: true })
      if (stats.isDirectory()) await this.#enter(path, stats, above)
      else this.#take(path)
    } catch (error) {
      // What is not there at the top is told as a line that matches nothing.
      if (above === undefined && !(await isThere(path))) return
      // A link to nothing is only itself; behind what may not be looked at there can be anything.
      const isLink = ['ENOENT', 'ELOOP'].includes(codeOf(error))
      if (!isLink || this.#selects(path)) this.#lose(path, whyUnreadable(error))
    }
  }

  async #enter(path: string, { dev, ino }: BigIntStats, above: Visited | undefined): Promise<void> {
    const folder = { id: `${dev}:${ino}`, above }
    if (isWithin(folder.id, above)) return
    if (++this.#folders > MOST_FOLDERS) {
      this.#lose(path, 'it is behind more folders than can be looked at: symbolic links lead in circles')
      return
    }
    const entries = await this.#limit(() => this.#list(path))
    const deeper = entries.filter((entry) => !this.#isDone(entry, path))
    await Promise.all(deeper.map(({ name }) => this.#visit(join(path, name.toString()), folder)))
  }

  /** Takes what is a file, and what cannot be got at; the rest needs a closer look. */
  #isDone(entry: Dirent<Buffer>, folder: string): boolean {
    const path = join(folder, entry.name.toString())
    if (isUtf8(entry.name)) {
      if (entry.isFile()) this.#take(path)
      return entry.isFile()
    }
    if (this.#selects(path) || (!entry.isFile() && this.#mayHold(path))) {
      const reason = 'its name is not valid UTF-8, and the keys of S3 objects are. Rename it, or exclude it with !'
      this.#lose(join(folder, spelled(entry.name)), reason)
    }
    return true
  }

  async #list(path: string): Promise<Dirent<Buffer>[]> {
    try {
      // As bytes: as a string, a name that is not UTF-8 would be another one.
      return await readdir(path, { withFileTypes: true, encoding: 'buffer' })
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') this.#lose(path, whyUnreadable(error))
      return []
    }
  }

  #take(path: string): void {
    let isSelected = false
    for (const pattern of this.#patterns) {
      if (!pattern.matches(path)) continue
      isSelected = !pattern.excludes
      if (isSelected) this.#matched.add(pattern)
    }
    if (isSelected) this.#found.add(path)
  }

  /** The last line that matches decides. */
  #selects(path: string): boolean {
    return this.#patterns.findLast((pattern) => pattern.matches(path))?.excludes === false
  }

  #mayHold(path: string): boolean {
    return this.#patterns.some((pattern) => !pattern.excludes && pattern.mayMatchIn(path))
  }

  #lose(path: string, reason: string): void {
    this.#lost.set(path, { path, reason })
  }
}

/** Where to begin: the patterns' roots that are not below another one. */
function topmost(patterns: readonly PathPattern[]): string[] {
  const roots = new Set(patterns.flatMap(({ excludes, root }) => (excludes ? [] : root)))
  const isBelowAnother = (path: string): boolean => {
    const parent = dirname(path)
    return parent !== path && (roots.has(parent) || isBelowAnother(parent))
  }
  return [...roots].filter((root) => !isBelowAnother(root))
}

function isWithin(id: string, above: Visited | undefined): boolean {
  for (let folder = above; folder; folder = folder.above) if (folder.id === id) return true
  return false
}

function whyUnreadable(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'it is a symbolic link to something that is not there'
    case 'ELOOP':
      return 'it is a symbolic link that leads to itself'
    default:
      return `it cannot be read (${messageOf(error)}). Check its permissions for the user that the runner works as`
  }
}

/** Bytes that are no UTF-8 as `\xff`, which is how a shell's `$'…'` takes them. */
function spelled(name: Buffer): string {
  return Array.from(name, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16)}`)).join('')
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}
