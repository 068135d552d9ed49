import { execFile } from 'node:child_process'
import { chmod } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

/**
 * ffmpeg, from the PATH or out of a dev dependency.
 *
 * `@ffmpeg-installer/ffmpeg` carries static binaries inside its npm packages (Linux x64 and arm64, macOS, Windows; builds
 * of 2018 and later, GPL, never shipped with the action). `ffmpeg-static` and `node-av` download theirs while they are
 * installed, and `@ffmpeg/core` is WebAssembly without access to files.
 */
export interface MediaTools {
  readonly ffmpeg: string
}

const run = promisify(execFile)
let found: Promise<MediaTools | undefined> | undefined

/** The tool, or nothing where neither runs on this machine. Looked for once in a process. */
export function findMediaTools(): Promise<MediaTools | undefined> {
  found ??= find()
  return found
}

async function find(): Promise<MediaTools | undefined> {
  for (const ffmpeg of ['ffmpeg', packaged('@ffmpeg-installer/ffmpeg')]) {
    if (ffmpeg !== undefined && (await runs(ffmpeg))) return { ffmpeg }
  }
  return undefined
}

/** The package throws on a platform that it has no binary for. */
export function packaged(name: string): string | undefined {
  try {
    const module = createRequire(import.meta.url)(name) as { readonly path: string }
    return module.path
  } catch {
    return undefined
  }
}

export async function runs(tool: string): Promise<boolean> {
  // Some of the packages rely on an install script for the executable bit, and npm may be told not to run those.
  if (tool.includes('node_modules')) await chmod(tool, 0o755).catch(() => undefined)
  return run(tool, ['-version']).then(
    () => true,
    () => false
  )
}
