import { spawnSync } from 'node:child_process'
import { actionCommand } from '../action.ts'
import { type Case, type Lab } from '../lab.ts'

/** The action on one processor and on all, where `taskset` can say so. The far end is where the scheduler puts it. */
export function cores(lab: Lab): Case[] {
  if (spawnSync('taskset', ['-c', '0', process.execPath, '-e', '0']).status !== 0) return []
  const { bytes } = lab.plan.cores
  const workspace = lab.workspaceWithFile(bytes)
  return lab.modes.flatMap((mode) => {
    const step = { bundles: lab.bundles, workspace, inputs: { files: 'film.mov', mode } }
    const command = () => actionCommand(lab.workshop, lab.near, step)
    const pinned = () => ({ ...command(), command: ['taskset', '-c', '0', ...command().command] })
    return [
      { name: `${mode} on one`, run: () => lab.run(pinned(), bytes) },
      { name: `${mode} on all`, run: () => lab.run(command(), bytes) }
    ]
  })
}
