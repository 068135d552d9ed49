import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Workshop } from './workshop.ts'

/** What a process and its descendants took. Processor time and memory are unknown where there is no C compiler. */
export interface Measured {
  /** Seconds of the epoch. */
  readonly startedAt: number
  readonly wallSeconds: number
  /** User and system time of the whole process tree. */
  readonly cpuSeconds?: number
  /** Peak resident memory of the biggest process. */
  readonly peakMib?: number
}

export interface Command {
  readonly command: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly cwd?: string
  readonly exitCode?: number
}

/**
 * Runs a command to its end.
 *
 * @throws Error with what it printed when it ends otherwise than expected
 */
export async function measure(workshop: Workshop, { command, env, cwd, exitCode = 0 }: Command): Promise<Measured> {
  const result = workshop.path('measured.json')
  const { measurer } = workshop
  const [program = '', ...args] = measurer === undefined ? command : [measurer, result, ...command]
  const begun = { at: Date.now() / 1000, tick: performance.now() }
  const child = spawn(program, args, { env, cwd: cwd ?? workshop.folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (printed = (printed + text).slice(-4000)))
  }
  const code = await new Promise<number | null>((done, failed) => child.on('error', failed).on('close', done))
  const wallSeconds = (performance.now() - begun.tick) / 1000
  if (code !== exitCode) throw new Error(`${command.join(' ')} ended with ${String(code)}:\n${printed}`)
  return measurer === undefined
    ? { startedAt: begun.at, wallSeconds }
    : (JSON.parse(readFileSync(result, 'utf8')) as Measured)
}
