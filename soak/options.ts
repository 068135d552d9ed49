import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'

export const HELP = `Usage: npm run soak -- [options]

Encrypts thousands of files through dist/ against local-aws while calls fail by chance and runs are killed, and judges what is left.

  --files N          how many files (2000)
  --seed N           for the same files, settings, faults and kills again; printed at the start
  --fault-rate P     share of calls that suffer a fault (0.1)
  --kills N          how many runs are killed or cancelled (24)
  --stalls N         how many calls never get an answer, beside those before a kill (40)
  --json FILE        where the figures go (soak/results/latest.json)
  --help             print this
`

export interface SoakOptions {
  readonly files: number
  readonly seed: number
  /** From 0 to 1. */
  readonly faultRate: number
  readonly kills: number
  readonly stalls: number
}

export interface Options extends SoakOptions {
  readonly json: string
  readonly help: boolean
}

const text = { type: 'string' } as const

/** @throws Error that names the option that makes no sense */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...{ files: text, seed: text, 'fault-rate': text, kills: text, stalls: text, json: text },
      help: { type: 'boolean', default: false }
    }
  })
  return {
    files: wholeNumber('files', values.files ?? '2000'),
    seed: wholeNumber('seed', values.seed ?? String(randomInt(2 ** 31))),
    faultRate: share('fault-rate', values['fault-rate'] ?? '0.1'),
    kills: wholeNumber('kills', values.kills ?? '24'),
    stalls: wholeNumber('stalls', values.stalls ?? '40'),
    json: values.json ?? 'soak/results/latest.json',
    help: values.help
  }
}

function wholeNumber(name: string, value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new Error(`--${name} must be a whole number, and is "${value}". See --help.`)
}

function share(name: string, value: string): number {
  const number = Number(value)
  if (value !== '' && number >= 0 && number <= 1) return number
  throw new Error(`--${name} must be from 0 to 1, and is "${value}". See --help.`)
}
