import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import pLimit from 'p-limit'
import { messageOf, type Problem } from '../errors.ts'
import { isLfsPointer } from '../files/lfs-pointer.ts'
import { PatternError } from '../files/path-pattern.ts'
import { search, type LostPath, type SearchResult } from '../files/search.ts'
import { identityOf, unreadableError, type SourceFile } from '../files/source-file.ts'
import { quote } from './input-reader.ts'

/** Enough to keep a disk busy; more would only take file descriptors. */
const STATS_AT_ONCE = 32

export interface FoundFiles {
  /** Sorted by path, code unit by code unit, so that all machines have the same order. */
  readonly sources: readonly SourceFile[]
  /** Patterns that matched nothing although others did. */
  readonly unmatched: readonly string[]
  /** Nothing matched; a plain path is not there; a file is outside the base directory, empty, unreadable, or none. */
  readonly problems: readonly Problem[]
}

/**
 * The files that the lines of the input `files` name: glob patterns and plain paths, relative to the working directory.
 * Directories are walked, symbolic links followed unless they loop.
 *
 * @param lines none at all is for the input's own check to tell
 * @param baseDirectory absolute; paths become relative to it
 */
export async function findFiles(lines: readonly string[], baseDirectory: string): Promise<FoundFiles> {
  const nothing: FoundFiles = { sources: [], unmatched: [], problems: [] }
  if (lines.every((line) => line.startsWith('!'))) return nothing
  const result = await searchFor(lines)
  if ('message' in result) return { ...nothing, problems: [result] }
  const { paths, unmatched, lost } = result
  const isNothing = paths.length === 0 && lost.length === 0
  const problems = isNothing
    ? [nothingMatched(lines)]
    : [...lost.map(lostPath), ...(await missingPaths(unmatched, lost))]
  const bases = [baseDirectory, await realpath(baseDirectory).catch(() => baseDirectory)]
  const limit = pLimit(STATS_AT_ONCE)
  const found = await Promise.all(paths.map((path) => limit(() => readSourceFile(path, bases))))
  const sources = found.filter((source) => 'identity' in source)
  return {
    sources: sources.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unmatched,
    problems: [...problems, ...found.filter((problem) => 'message' in problem)]
  }
}

async function searchFor(lines: readonly string[]): Promise<SearchResult | Problem> {
  try {
    return await search(lines, process.cwd())
  } catch (error) {
    if (error instanceof PatternError) return fileProblem(`Input files: ${error.message}`)
    throw error
  }
}

function nothingMatched(lines: readonly string[]): Problem {
  return fileProblem(
    `Input files: nothing matches ${lines.map(quote).join(', ')} (looked in ${process.cwd()}). ` +
      'Check the patterns, and that an earlier step has checked out or made the files (Git LFS files need `lfs: true`).'
  )
}

function lostPath({ path, reason }: LostPath): Problem {
  return fileProblem(`Input files: ${path} cannot be encrypted: ${reason}.`)
}

/** A pattern may match nothing; a path without wildcards that is not there is a mistake. */
async function missingPaths(unmatched: readonly string[], lost: readonly LostPath[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const line of unmatched.filter((candidate) => !/[*?[]/.test(candidate))) {
    const path = resolve(line)
    if (lost.some((one) => one.path === path || one.path.startsWith(path + sep))) continue
    const what = (await exists(line)) ? 'is a directory without files' : 'is not there'
    problems.push(fileProblem(`Input files: ${quote(line)} ${what} (looked in ${process.cwd()}).`))
  }
  return problems
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

async function readSourceFile(absolutePath: string, bases: readonly string[]): Promise<SourceFile | Problem> {
  const path = relativePath(absolutePath, bases)
  if (path === undefined) {
    return fileProblem(
      `Input files: ${quote(absolutePath)} is outside base-directory ${quote(bases[0] ?? '')}. ` +
        'The object key is the path below it, so set base-directory to a folder that holds all files.'
    )
  }
  try {
    const stats = await stat(absolutePath, { bigint: true })
    if (!stats.isFile()) return fileProblem(`Input files: ${quote(path)} is not a regular file.`)
    if (stats.size === 0n)
      return fileProblem(`Input files: ${quote(path)} is empty: there is no media in it to encrypt.`)
    await access(absolutePath, constants.R_OK)
    if (await isLfsPointer(absolutePath, stats.size)) return pointerProblem(path)
    return { path, absolutePath: resolve(absolutePath), lengthBytes: Number(stats.size), identity: identityOf(stats) }
  } catch (error) {
    return fileProblem(`Input files: ${messageOf(unreadableError(quote(path), error))}`)
  }
}

function pointerProblem(path: string): Problem {
  return fileProblem(
    `Input files: ${quote(path)} is a Git LFS pointer, not the file itself. ` +
      'Give actions/checkout `lfs: true`, or run `git lfs pull` before this step.'
  )
}

/** The path below the base directory, with `/`; undefined where it is not below it. */
function relativePath(absolutePath: string, bases: readonly string[]): string | undefined {
  for (const base of bases) {
    const path = relative(base, absolutePath)
    if (path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path)) {
      return path.split(sep).join('/')
    }
  }
  return undefined
}

function fileProblem(message: string): Problem {
  return { title: 'Input files', message }
}
