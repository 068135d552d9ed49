import { parseArgs } from 'node:util'

const MIB = 2 ** 20
const GIB = 2 ** 30

export const MODES = ['CTR', 'GCM', 'CBC'] as const
export type ModeName = (typeof MODES)[number]

/** How much is measured. A suite with no rounds is left out. */
export interface Plan {
  readonly oneFile: { readonly bytes: number; readonly rounds: number }
  readonly peers: { readonly bytes: number; readonly rounds: number; readonly withAwsCli: boolean }
  /** Sparse files: they cost memory what others do, and no disk. */
  readonly memory: { readonly sizes: readonly number[]; readonly rounds: number; readonly partSizeMib: number }
  /** The way back. */
  readonly decrypt: { readonly bytes: number; readonly rounds: number }
  readonly decryptMemory: { readonly sizes: readonly number[]; readonly rounds: number }
  readonly smallFiles: { readonly files: number; readonly rounds: number; readonly latencyMs: number }
  readonly startUp: { readonly rounds: number }
  readonly cores: { readonly bytes: number; readonly rounds: number }
}
export type SuiteName = keyof Plan

const FULL: Plan = {
  oneFile: { bytes: 2 * GIB, rounds: 5 },
  peers: { bytes: GIB, rounds: 3, withAwsCli: true },
  memory: { sizes: [GIB, 4 * GIB, 16 * GIB], rounds: 1, partSizeMib: 512 },
  decrypt: { bytes: GIB, rounds: 3 },
  decryptMemory: { sizes: [GIB, 4 * GIB, 16 * GIB], rounds: 1 },
  smallFiles: { files: 2000, rounds: 5, latencyMs: 20 },
  startUp: { rounds: 21 },
  cores: { bytes: GIB, rounds: 3 }
}

const QUICK: Plan = {
  oneFile: { bytes: GIB / 2, rounds: 5 },
  peers: { bytes: GIB / 2, rounds: 2, withAwsCli: true },
  memory: { sizes: [GIB, 4 * GIB], rounds: 1, partSizeMib: 512 },
  decrypt: { bytes: GIB / 2, rounds: 2 },
  decryptMemory: { sizes: [GIB], rounds: 1 },
  smallFiles: { files: 2000, rounds: 1, latencyMs: 20 },
  startUp: { rounds: 9 },
  cores: { bytes: GIB / 2, rounds: 2 }
}

/** Says nothing of speed, only that the harness works. */
const SMOKE: Plan = {
  oneFile: { bytes: 16 * MIB, rounds: 1 },
  peers: { bytes: 4 * MIB, rounds: 1, withAwsCli: false },
  memory: { sizes: [9 * MIB], rounds: 1, partSizeMib: 5 },
  decrypt: { bytes: 9 * MIB, rounds: 1 },
  decryptMemory: { sizes: [9 * MIB], rounds: 1 },
  smallFiles: { files: 5, rounds: 1, latencyMs: 5 },
  startUp: { rounds: 1 },
  cores: { bytes: MIB, rounds: 1 }
}

export const HELP = `Usage: npm run bench -- [options]

Measures the built action against its performance targets, side by side with what a user would take instead.

  --quick            smaller files and fewer rounds: three to five minutes
  --only SUITES      some of: oneFile,peers,memory,decrypt,decryptMemory,smallFiles,startUp,cores
  --modes MODES      some of: CTR,GCM,CBC
  --rounds N         rounds of each suite that is measured
  --size MIB         size of the file in the suites oneFile, decrypt, peers and cores
  --bundles DIR      the built actions to measure (dist)
  --against DIR      others, of an earlier build say, measured in the same rounds
  --profile MODE     instead: where the processor time of one upload goes (CTR, GCM, CBC, or FILES for small files)
  --model            instead: what the model of docs/scale.md says beside the last results; puts its tables into the document
  --json FILE        where the results go (bench/results/latest.json)
  --smoke            as little as possible, to see that it works
  --help             print this
`

export interface Options {
  readonly plan: Plan
  readonly preset: string
  readonly modes: readonly ModeName[]
  readonly bundles: string
  readonly against: string | undefined
  readonly profile: string | undefined
  readonly model: boolean
  readonly json: string
  readonly help: boolean
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ quick: flag, smoke: flag, model: flag, help: flag },
      ...{ only: text, modes: text, rounds: text, size: text, bundles: text, against: text, profile: text, json: text }
    }
  })
  const preset = values.smoke ? 'smoke' : values.quick ? 'quick' : 'full'
  const plan = { full: FULL, quick: QUICK, smoke: SMOKE }[preset]
  return {
    plan: changed(plan, values),
    preset,
    modes: MODES.filter((mode) => values.modes?.toUpperCase().includes(mode) ?? true),
    bundles: values.bundles ?? 'dist',
    against: values.against,
    profile: values.profile?.toUpperCase(),
    model: values.model,
    json: values.json ?? 'bench/results/latest.json',
    help: values.help
  }
}

interface Changes {
  readonly only?: string | undefined
  readonly rounds?: string | undefined
  readonly size?: string | undefined
}

function changed(plan: Plan, { only, rounds, size }: Changes): Plan {
  const chosen = only?.split(',') ?? Object.keys(plan)
  const unknown = chosen.filter((name) => !Object.hasOwn(plan, name))
  if (unknown.length > 0) throw new Error(`There is no suite ${unknown.join(', ')}. See --help.`)
  const suites = Object.entries(plan).map(([name, suite]: [string, Plan[SuiteName]]) => [
    name,
    {
      ...suite,
      ...(size !== undefined && 'bytes' in suite && { bytes: Number(size) * MIB }),
      rounds: chosen.includes(name) ? Number(rounds ?? suite.rounds) : 0
    }
  ])
  return Object.fromEntries(suites) as Plan
}
