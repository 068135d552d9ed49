import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab } from './lab.ts'
import { table } from './report.ts'
import { smallFiles } from './suites/small-files.ts'

/** As far as it is read here: https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#type-Profile */
interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  }[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

const LINES = 30

/** Runs the bundle once under Node's sampling profiler, and tells where the time of each thread went. */
export async function profile(lab: Lab, mode: string): Promise<string> {
  const folder = lab.workshop.directory('profile')
  const nodeOptions = ['--cpu-prof', `--cpu-prof-dir=${folder}`]
  if (mode === 'FILES') {
    smallFiles(lab)
    await lab.step({ workspace: lab.workshop.path('small'), inputs: { files: '*.mov' }, nodeOptions }, 1)
  } else {
    const { bytes } = lab.plan.oneFile
    await lab.step({ workspace: lab.workspaceWithFile(bytes), inputs: { files: 'film.mov', mode }, nodeOptions }, bytes)
  }
  const profiles = readdirSync(folder).sort()
  return profiles
    .map((name) => selfTimes(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CpuProfile))
    .map((lines, thread) => `Thread ${thread}\n${lines}`)
    .join('\n\n')
}

/** The functions in which a thread spent most time itself, not in what they called. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): string {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, describe(callFrame)]))
  const times = new Map<string, number>()
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '?'
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000)
  })
  const idle = times.get('(idle)') ?? 0
  times.delete('(idle)')
  const busy = [...times.values()].reduce((sum, time) => sum + time, 0)
  const top = [...times].sort(([, a], [, b]) => b - a).slice(0, LINES)
  const lines = top.map(([name, time]) => [time.toFixed(0), ((100 * time) / busy).toFixed(1), name])
  return `busy ${busy.toFixed(0)} ms, idle ${idle.toFixed(0)} ms\n${table(['self ms', '%', 'function'], lines)}`
}

function describe({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const file = url.split('/').at(-1) ?? ''
  return file === '' ? functionName : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}`
}
