import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

/**
 * ffmpeg and ffprobe, from the PATH or out of two dev dependencies.
 *
 * `@ffmpeg-installer/ffmpeg` and `@ffprobe-installer/ffprobe` carry static binaries inside their npm packages (Linux
 * x64 and arm64, macOS, Windows; old but sufficient builds, GPL, never shipped with the action). `ffmpeg-static` and
 * `node-av` download theirs while they are installed, and `@ffmpeg/core` is WebAssembly without access to files.
 */
export interface MediaTools {
  readonly ffmpeg: string
  readonly ffprobe: string
}

const run = promisify(execFile)
let found: Promise<MediaTools | undefined> | undefined

/** The tools, or nothing where neither kind runs on this machine. Looked for once in a process. */
export function findMediaTools(): Promise<MediaTools | undefined> {
  found ??= find()
  return found
}

async function find(): Promise<MediaTools | undefined> {
  const ffmpeg = await firstThatRuns(['ffmpeg', packaged('@ffmpeg-installer/ffmpeg')])
  const ffprobe = await firstThatRuns(['ffprobe', packaged('@ffprobe-installer/ffprobe')])
  return ffmpeg === undefined || ffprobe === undefined ? undefined : { ffmpeg, ffprobe }
}

/** Both packages throw on a platform that they have no binary for. */
export function packaged(name: string): string | undefined {
  try {
    const module = createRequire(import.meta.url)(name) as { readonly path: string }
    return module.path
  } catch {
    return undefined
  }
}

async function firstThatRuns(candidates: readonly (string | undefined)[]): Promise<string | undefined> {
  for (const candidate of candidates) {
    if (candidate !== undefined && (await runs(candidate))) return candidate
  }
  return undefined
}

export async function runs(tool: string): Promise<boolean> {
  // One of the packages relies on an install script for its executable bit, and npm may be told not to run those.
  if (tool.includes('node_modules')) await chmod(tool, 0o755).catch(() => undefined)
  return run(tool, ['-version']).then(
    () => true,
    () => false
  )
}
