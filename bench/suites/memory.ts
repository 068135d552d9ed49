import { linkSync } from 'node:fs'
import { join } from 'node:path'
import { sizeName, type Case, type Lab } from '../lab.ts'

const FILES_AT_ONCE = 4

/** Peak memory by file size in each mode, and with big parts of many files at once. */
export function memory(lab: Lab): Case[] {
  const { sizes, partSizeMib } = lab.plan.memory
  const bySize = sizes.flatMap((bytes) => {
    const workspace = lab.workspaceWithFile(bytes, 'sparse')
    return lab.modes.map((mode) => ({
      name: `${mode} ${sizeName(bytes)}`,
      run: () => lab.step({ workspace, inputs: { files: 'film.mov', mode } }, bytes)
    }))
  })
  const bytes = sizes[0] ?? 0
  const workspace = manyFiles(lab, bytes)
  const inputs = { files: '*.mov', 'part-size-mib': String(partSizeMib), concurrency: '64' }
  const bigParts = lab.modes.map((mode) => ({
    name: `${mode} big parts`,
    run: () => lab.step({ workspace, inputs: { ...inputs, mode } }, FILES_AT_ONCE * bytes)
  }))
  return [...bySize, ...bigParts]
}

/** One sparse file under many names. */
function manyFiles(lab: Lab, bytes: number): string {
  const source = join(lab.workspaceWithFile(bytes, 'sparse'), 'film.mov')
  const workspace = lab.workshop.directory('many')
  for (let number = 1; number <= FILES_AT_ONCE; number++) linkSync(source, join(workspace, `film-${number}.mov`))
  return workspace
}
