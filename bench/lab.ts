import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import { actionCommand, clientEnvironment, type Step } from './action.ts'
import { FarEnd } from './far-end.ts'
import { measure, type Command, type Measured } from './measure.ts'
import type { ModeName, Options, Plan } from './options.ts'
import type { Workshop } from './workshop.ts'

/** What one run of a case took. */
export interface Sample extends Measured {
  /** From the start of the process to its first request at the far end. */
  readonly firstRequestSeconds?: number
  /** Of the processor time, where it was asked for. */
  readonly mainThreadCpuSeconds?: number
  /** Of the far end, which shares this machine's processors. */
  readonly farEndCpuSeconds: number
}

export interface Case {
  readonly name: string
  readonly run: () => Promise<Sample>
}

const MIB = 2 ** 20

/** `4 GiB`, in the names of cases. */
export function sizeName(bytes: number): string {
  return bytes < 1024 * MIB ? `${Math.round(bytes / MIB)} MiB` : `${bytes / (1024 * MIB)} GiB`
}

/** Runs programs against far ends, and sees to it that they did what they were measured for. */
export class Lab {
  readonly workshop: Workshop
  readonly plan: Plan
  readonly modes: readonly ModeName[]
  readonly bundles: string
  /** Other bundles to be measured beside these. */
  readonly against: string | undefined
  readonly near: FarEnd
  /** The same with a latency. */
  readonly remote: FarEnd

  private constructor(workshop: Workshop, options: Options, near: FarEnd, remote: FarEnd) {
    const { plan, modes, bundles, against } = options
    this.workshop = workshop
    this.plan = plan
    this.modes = modes
    this.bundles = workshop.copyOfBundles(bundles, 'bundles')
    this.against = against === undefined ? undefined : workshop.copyOfBundles(against, 'against')
    this.near = near
    this.remote = remote
  }

  static async open(workshop: Workshop, options: Options): Promise<Lab> {
    const near = await FarEnd.start(workshop)
    return new Lab(workshop, options, near, await FarEnd.start(workshop, options.plan.smallFiles.latencyMs))
  }

  close(): void {
    this.near.stop()
    this.remote.stop()
  }

  /** A workspace with one file of this length, in the page cache, or one that has no bytes on disk. */
  workspaceWithFile(bytes: number, kind: 'full' | 'sparse' = 'full'): string {
    const workspace = this.workshop.directory(`${kind}-${bytes}`)
    const path = `${workspace}/film.mov`
    if (existsSync(path)) return workspace
    const file = openSync(path, 'w')
    const piece = randomBytes(Math.min(MIB, bytes))
    if (kind === 'sparse') ftruncateSync(file, bytes)
    else for (let written = 0; written < bytes; written += piece.length) writeSync(file, piece)
    closeSync(file)
    return workspace
  }

  /** Runs the action. */
  step(
    step: Omit<Step, 'bundles'> & { readonly bundles?: string },
    bytes: number,
    farEnd = this.near
  ): Promise<Sample> {
    return this.run(actionCommand(this.workshop, farEnd, { bundles: this.bundles, ...step }), bytes, farEnd)
  }

  /** Runs another program, with everything in its environment that it needs. */
  program(command: readonly string[], bytes: number, env: NodeJS.ProcessEnv = {}): Promise<Sample> {
    return this.run({ command, env: { ...clientEnvironment(this.workshop, this.near), ...env } }, bytes)
  }

  /** @throws Error when fewer bytes than these have arrived, or badly framed ones */
  async run(command: Command, bytes: number, farEnd = this.near): Promise<Sample> {
    const before = await farEnd.statistics()
    const measured = await measure(this.workshop, command)
    const { payloadBytes, malformed, firstRequestUs, cpuSeconds } = await farEnd.statistics()
    if (payloadBytes < bytes || malformed > 0) {
      const what = `${payloadBytes} of ${bytes} bytes arrived, ${malformed} bodies were malformed`
      throw new Error(`${what}: ${command.command.join(' ')}`)
    }
    return {
      ...measured,
      farEndCpuSeconds: cpuSeconds - before.cpuSeconds,
      ...(firstRequestUs > 0 && { firstRequestSeconds: firstRequestUs / 1e6 - measured.startedAt })
    }
  }
}
