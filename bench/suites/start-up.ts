import type { Case, Lab } from '../lab.ts'

/** How long until the action asks for something, and until it says that an input is wrong; beside Node doing nothing. */
export function startUp(lab: Lab): Case[] {
  const workspace = lab.workspaceWithFile(1)
  const file = { workspace, inputs: { files: 'film.mov' } }
  const wrong = { workspace, inputs: { files: 'film.mov', destination: 'nowhere' }, exitCode: 1 }
  const { against } = lab
  return [
    { name: 'node -e 0', run: () => lab.program([process.execPath, '-e', '0'], 0) },
    { name: 'one byte', run: () => lab.step(file, 1) },
    { name: 'input error', run: () => lab.step(wrong, 0) },
    ...(against === undefined
      ? []
      : [
          { name: 'one byte against', run: () => lab.step({ ...file, bundles: against }, 1) },
          { name: 'input error against', run: () => lab.step({ ...wrong, bundles: against }, 0) }
        ])
  ]
}
