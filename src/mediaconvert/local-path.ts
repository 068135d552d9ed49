import { nearest } from './nearest.ts'

/** The source file that a local path means, or why there is none. */
export type FoundSource = { readonly source: string } | { readonly reason: string }

/** Whether a `FileInput` is an address (`s3://…`, `https://…`) and not a local path. */
export function hasScheme(fileInput: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(fileInput)
}

/**
 * Looks a local path of the settings up among the source files, which are relative to `base-directory`, with `/`. The path may
 * have `.`, `..` and double slashes; backslashes where no file has one in its name (settings written on Windows); and letters
 * composed otherwise than the file system does it (macOS).
 */
export function findSource(localPath: string, sources: readonly string[]): FoundSource {
  if (/^([/\\]|[a-z]:[/\\])/i.test(localPath)) {
    return { reason: 'a local path is relative to base-directory, and this one is absolute.' }
  }
  const spellings = [localPath, localPath.replaceAll('\\', '/')].map(normalise)
  const found = spellings.flatMap((spelling) => (spelling === undefined ? [] : lookUp(spelling, sources)))[0]
  if (found !== undefined) return { source: found }
  if (spellings.includes(undefined))
    return { reason: 'the path leads out of base-directory. Only files below it are encrypted.' }
  const near = nearest(localPath, sources)
  const hint = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`
  return {
    reason: `the file is not among those of the input files. A local path is relative to base-directory.${hint}`
  }
}

/** `./a`, `a//b` and `a/../b` made plain; undefined for a path that leads out of the directory that it starts in. */
function normalise(path: string): string | undefined {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** The file of exactly that name first, then any that reads the same. */
function lookUp(path: string, sources: readonly string[]): readonly string[] {
  const composed = path.normalize('NFC')
  return [
    ...sources.filter((source) => source === path),
    ...sources.filter((source) => source.normalize('NFC') === composed)
  ]
}
