import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { actionCommand } from '../action.ts'
import type { Command } from '../measure.ts'
import type { Case, Lab, Sample } from '../lab.ts'

/**
 * The action on one processor and on all, where `taskset` can say so; and how much of it is the main thread's, which sends. The far
 * end is where the scheduler puts it.
 */
export function cores(lab: Lab): Case[] {
  if (spawnSync('taskset', ['-c', '0', process.execPath, '-e', '0']).status !== 0) return []
  const { bytes } = lab.plan.cores
  const workspace = lab.workspaceWithFile(bytes)
  const nodeOptions = lab.workshop.before('thread-time')
  const threadTime = lab.workshop.path('thread-time')
  const run = async (mode: string, prefix: readonly string[] = []): Promise<Sample> => {
    const step = { bundles: lab.bundles, workspace, inputs: { files: 'film.mov', mode }, nodeOptions }
    const { command, env, ...rest }: Command = actionCommand(lab.workshop, lab.near, step)
    const there = { ...rest, command: [...prefix, ...command], env: { ...env, THREAD_TIME: threadTime } }
    const sample = await lab.run(there, bytes)
    return { ...sample, mainThreadCpuSeconds: Number(readFileSync(threadTime, 'utf8')) }
  }
  return lab.modes.flatMap((mode) => [
    { name: `${mode} on one`, run: () => run(mode, ['taskset', '-c', '0']) },
    { name: `${mode} on all`, run: () => run(mode) }
  ])
}
