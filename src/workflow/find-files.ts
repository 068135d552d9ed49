import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import * as glob from '@actions/glob'
import pLimit from 'p-limit'
import { messageOf, type Problem } from '../errors.ts'
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
  if (lines.every((line) => line.startsWith('!'))) return { sources: [], unmatched: [], problems: [] }
  const patterns = await Promise.all(lines.map(toPattern))
  const paths = await (await glob.create(patterns.join('\n'), { matchDirectories: false })).glob()
  const unmatched = await unmatchedLines(lines, patterns)
  const problems = paths.length === 0 ? [nothingMatched(lines)] : await missingPaths(unmatched)
  const bases = [baseDirectory, await realpath(baseDirectory).catch(() => baseDirectory)]
  const limit = pLimit(STATS_AT_ONCE)
  const found = await Promise.all(paths.map((path) => limit(() => readSourceFile(path, bases))))
  const sources = found.filter((result) => 'identity' in result)
  return {
    sources: sources.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unmatched,
    problems: [...problems, ...found.filter((result) => 'message' in result)]
  }
}

/** A plain path is taken as it is, also where it holds characters that mean something in a pattern. */
async function toPattern(line: string): Promise<string> {
  if (line.startsWith('!') || !/[*?[]/.test(line) || !(await exists(line))) return line
  return line.replace(/[*?[]/g, '[$&]')
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  )
}

async function unmatchedLines(lines: readonly string[], patterns: readonly string[]): Promise<string[]> {
  const unmatched: string[] = []
  for (const [index, line] of lines.entries()) {
    const pattern = patterns[index]
    if (pattern === undefined || pattern.startsWith('!')) continue
    if (!(await matchesAnything(pattern))) unmatched.push(line)
  }
  return unmatched
}

async function matchesAnything(pattern: string): Promise<boolean> {
  const globber = await glob.create(pattern, { matchDirectories: false })
  for await (const path of globber.globGenerator()) return path !== ''
  return false
}

function nothingMatched(lines: readonly string[]): Problem {
  return fileProblem(
    `Input files: nothing matches ${lines.map(quote).join(', ')} (looked in ${process.cwd()}). ` +
      'Check the patterns, and that an earlier step has checked out or made the files (Git LFS files need `lfs: true`).'
  )
}

/** A pattern may match nothing; a path without wildcards that is not there is a mistake. */
async function missingPaths(unmatched: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const line of unmatched.filter((candidate) => !/[*?[]/.test(candidate))) {
    const what = (await exists(line)) ? 'is a directory without files' : 'is not there'
    problems.push(fileProblem(`Input files: ${quote(line)} ${what} (looked in ${process.cwd()}).`))
  }
  return problems
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
    return { path, absolutePath: resolve(absolutePath), lengthBytes: Number(stats.size), identity: identityOf(stats) }
  } catch (error) {
    return fileProblem(`Input files: ${messageOf(unreadableError(quote(path), error))}`)
  }
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
