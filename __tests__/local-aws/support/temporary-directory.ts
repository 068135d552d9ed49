import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A directory that a test file looks into itself; made when first asked for. */
export function temporaryDirectory(): { path(): Promise<string>; remove(): Promise<void> } {
  let made: Promise<string> | undefined
  const path = (): Promise<string> => (made ??= mkdtemp(join(tmpdir(), 'local-aws-test-')))
  return { path, remove: async () => rm(await path(), { recursive: true, force: true }) }
}
