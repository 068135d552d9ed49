import { homedir } from 'node:os'
import { isAbsolute, parse, resolve, sep } from 'node:path'
import { escape, Minimatch } from 'minimatch'

const IS_WINDOWS = process.platform === 'win32'

/** As @actions/glob has them, whose patterns workflow authors know from other actions: no braces, no extended globs, dot files are files. */
const GLOB_OPTIONS = {
  dot: true,
  nobrace: true,
  noext: true,
  nocase: IS_WINDOWS,
  nocomment: true,
  nonegate: true
} as const

/** A pattern that leads somewhere that no pattern can. */
export class PatternError extends Error {
  override readonly name = 'PatternError'
}

/** One line of the input `files`: what it matches is included, or excluded where it began with `!`. */
export class PathPattern {
  readonly excludes: boolean
  /** Absolute: everything that can match is here or below. */
  readonly root: string
  readonly #rootAsFolder: string
  readonly #isLiteral: boolean
  readonly #itself: Minimatch | undefined
  readonly #below: Minimatch
  readonly #ending: string

  /**
   * @param isLiteral whether the line is the path of something that exists, so that nothing in it means anything but itself
   * @throws PatternError
   */
  constructor(line: string, workingDirectory: string, isLiteral: boolean) {
    const [, negations = '', text = ''] = isLiteral ? ['', '', line] : (/^((?:!\s*)*)(.*)$/s.exec(line) ?? [])
    this.excludes = negations.replaceAll(/\s/g, '').length % 2 === 1
    this.#isLiteral = isLiteral
    const start = globOf(workingDirectory)
    const glob = isLiteral ? globOf(resolve(workingDirectory, text)) : absolute(withSlashes(text), start)
    const parts = flatten(glob.parts, line)
    const wildcard = parts.findIndex(hasWildcard)
    this.root = resolve(
      glob.root +
        parts
          .slice(0, wildcard < 0 ? undefined : wildcard)
          .map(unescaped)
          .join('/')
    )
    this.#rootAsFolder = withSeparator(this.root)
    const pattern = glob.root + parts.join('/')
    // With a slash at the end only what is in a folder is meant, not a file of that name.
    this.#itself = parts.length > 0 && !text.endsWith('/') ? compile(pattern, line) : undefined
    // `reel/**` takes a file that is called `reel`, too.
    this.#ending = parts.at(-1) === '**' && !text.endsWith('/') ? '/' : ''
    this.#below = compile(parts.at(-1) === '**' ? pattern : `${pattern}${parts.length > 0 ? '/' : ''}**`, line)
  }

  /** Whether this is a match, or is somewhere in a folder that is one. */
  matches(path: string): boolean {
    // Thousands of plain paths are no rare thing, and each file is compared with all of them.
    if (this.#isLiteral) return path === this.root || path.startsWith(this.#rootAsFolder)
    const candidate = withSlashes(path)
    return this.#itself?.match(candidate) === true || this.#below.match(candidate + this.#ending)
  }

  /** Whether this can be, or hold, a match, however deep. */
  mayMatchIn(path: string): boolean {
    if (this.#isLiteral) return this.matches(path) || this.root.startsWith(withSeparator(path))
    return this.#below.match(withSlashes(path), true)
  }
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : path + sep
}

/** A glob from the file system's root on: `/`, `C:/`, `//server/share/`. */
interface Glob {
  readonly root: string
  readonly parts: readonly string[]
}

function globOf(path: string): Glob {
  const { root } = parse(path)
  const parts = path.slice(root.length).split(sep).filter(Boolean)
  return { root: withSlashes(root), parts: parts.map((part) => escape(part, { windowsPathsNoEscape: IS_WINDOWS })) }
}

function absolute(text: string, start: Glob): Glob {
  if (text === '~' || text.startsWith('~/')) return below(globOf(homedir()), text.slice(1))
  if (!isAbsolute(text)) return below(start, text)
  const { root } = parse(text)
  return { root: withSlashes(resolve(root)), parts: text.slice(root.length).split('/') }
}

function below({ root, parts }: Glob, text: string): Glob {
  return { root, parts: [...parts, ...text.split('/')] }
}

/** Without empty parts, `.` and `..`. */
function flatten(parts: readonly string[], line: string): string[] {
  const flat: string[] = []
  for (const part of parts) {
    if (part === '' || part === '.') continue
    if (part !== '..') flat.push(part)
    else if (hasWildcard(flat.pop() ?? '')) {
      throw new PatternError(`${JSON.stringify(line)} has .. behind a wildcard. Name the folder that is meant.`)
    }
  }
  return flat
}

/** How a wildcard is written to mean itself: in brackets where a backslash separates folders. */
const ESCAPED = IS_WINDOWS ? /\[([?*()[\]])\]/g : /\\(.)/gs

function hasWildcard(part: string): boolean {
  return /[*?[]/.test(part.replaceAll(ESCAPED, ''))
}

function unescaped(part: string): string {
  return part.replaceAll(ESCAPED, '$1')
}

function withSlashes(path: string): string {
  return IS_WINDOWS ? path.replaceAll('\\', '/') : path
}

function compile(pattern: string, line: string): Minimatch {
  try {
    return new Minimatch(pattern, GLOB_OPTIONS)
  } catch (error) {
    throw new PatternError(`${JSON.stringify(line.slice(0, 100))} is no pattern.`, { cause: error })
  }
}
