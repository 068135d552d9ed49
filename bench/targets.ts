import { sizeName, type Sample } from './lab.ts'
import { MODES, type Plan } from './options.ts'
import { ratiosOf, spreadOf, type Spread } from './statistics.ts'

/** Samples by suite and case, in the order of the rounds. */
export type Samples = Readonly<Record<string, readonly Sample[]>>

/** One line of the table. */
export interface Row extends Spread {
  readonly target: number
  readonly what: string
  readonly unit: '' | 'MiB' | 'ms'
  /** Nothing where it is shown for comparison only. */
  readonly wanted?: { readonly bound: 'at least' | 'at most'; readonly value: number }
}

type Quantity = 'wallSeconds' | 'cpuSeconds' | 'peakMib' | 'firstRequestSeconds'

export function isMet({ median, wanted }: Row): boolean | undefined {
  if (wanted === undefined) return undefined
  return wanted.bound === 'at least' ? median >= wanted.value : median <= wanted.value
}

/** The targets as far as they were measured. Ratios are those of pairs in one round. */
export function judge(samples: Samples, plan: Plan): Row[] {
  const of = (name: string, quantity: Quantity): number[] =>
    (samples[name] ?? []).flatMap((sample) => sample[quantity] ?? [])
  const ratio = (above: string, below: string, quantity: Quantity = 'wallSeconds'): number[] =>
    ratiosOf(of(above, quantity), of(below, quantity))
  const lines = [
    ...MODES.map((m) =>
      line(1, `RAW / ${m}`, ratio('oneFile/RAW', `oneFile/${m}`), atLeast(m === 'CBC' ? 0.45 : 0.55))
    ),
    ...['one thread', 'two threads'].map((threads) =>
      line(1, `RAW / floor, ${threads}`, ratio('oneFile/RAW', `oneFile/floor, ${threads}`))
    ),
    ...MODES.map((m) => line(1, `RAW / ${m}, CPU`, ratio('oneFile/RAW', `oneFile/${m}`, 'cpuSeconds'))),
    ...MODES.map((m) => line(2, `${m} on / off`, ratio(`oneFile/${m}`, `oneFile/${m} off`), atMost(1.1))),
    ...MODES.map((m) => line(2, `${m} on / off, CPU`, ratio(`oneFile/${m}`, `oneFile/${m} off`, 'cpuSeconds'))),
    ...MODES.map((m) => line(1, `against / ${m}`, ratio(`oneFile/${m} against`, `oneFile/${m}`))),
    ...Object.keys(samples).flatMap((name) => peerLines(name, ratio)),
    ...memoryLines(plan, of),
    ...MODES.flatMap((m) => decryptLines(m, ratio)),
    ...decryptMemoryLines(samples, of),
    line(
      5,
      'CPU of a small file',
      of('smallFiles/near', 'cpuSeconds').map((s) => (s * 1000) / plan.smallFiles.files),
      atMost(2),
      'ms'
    ),
    line(
      5,
      'CPU of its two requests, SDK alone',
      of('smallFiles/SDK alone', 'cpuSeconds').map((s) => (s * 1000) / plan.smallFiles.files),
      undefined,
      'ms'
    ),
    line(4, `peak memory, ${plan.smallFiles.files} small files`, of('smallFiles/near', 'peakMib'), atMost(200), 'MiB'),
    line(
      5,
      `${plan.smallFiles.latencyMs} ms of latency / none`,
      ratio('smallFiles/remote', 'smallFiles/near'),
      atMost(1.3)
    ),
    line(5, 'small files: against / now, CPU', ratio('smallFiles/near against', 'smallFiles/near', 'cpuSeconds')),
    line(
      6,
      'first request / node -e 0',
      ratiosOf(of('startUp/one byte', 'firstRequestSeconds'), of('startUp/node -e 0', 'wallSeconds')),
      atMost(4.5)
    ),
    line(6, 'input error / node -e 0', ratio('startUp/input error', 'startUp/node -e 0'), atMost(2.5)),
    ...MODES.map((m) => line(7, `${m}: one core / all`, ratio(`cores/${m} on one`, `cores/${m} on all`)))
  ]
  return lines.flat()
}

/** The distribution's AWS CLI and lib-storage have targets; what else is installed is shown. */
function peerLines(name: string, ratio: (above: string, below: string, quantity?: Quantity) => number[]): Row[][] {
  const peer = /^peers\/(?!CTR$)(.*)$/.exec(name)?.[1]
  if (peer === undefined) return []
  const [wall, cpu] = peer.startsWith('lib-storage') ? [4, 0.3] : peer.startsWith('openssl') ? [4, 0.45] : [3, 0.45]
  const hasTarget = peer.startsWith('lib-storage') || peer.includes('(distribution)')
  return [
    line(3, `${peer} / CTR`, ratio(name, 'peers/CTR'), hasTarget ? atLeast(wall) : undefined),
    line(3, `CTR / ${peer}, CPU`, ratio('peers/CTR', name, 'cpuSeconds'), hasTarget ? atMost(cpu) : undefined)
  ]
}

/** The way back has no targets of its own: it is to be no slower than the way there. */
function decryptLines(mode: string, ratio: (above: string, below: string, quantity?: Quantity) => number[]): Row[][] {
  const back = ['verified', 'to a file'].map((how) => `${mode} ${how}`)
  return back.flatMap((name) => [
    line(1, `${mode} up / ${name}`, ratio(`decrypt/${mode} up`, `decrypt/${name}`)),
    line(1, `${mode} up / ${name}, CPU`, ratio(`decrypt/${mode} up`, `decrypt/${name}`, 'cpuSeconds')),
    line(1, `RAW down / ${name}`, ratio('decrypt/RAW down', `decrypt/${name}`))
  ])
}

function decryptMemoryLines(samples: Samples, of: (name: string, quantity: Quantity) => number[]): Row[][] {
  const names = Object.keys(samples).filter((name) => name.startsWith('decryptMemory/'))
  return names.map((name) =>
    line(4, `peak memory, ${name.replace('decryptMemory/', '')}`, of(name, 'peakMib'), atMost(200), 'MiB')
  )
}

function memoryLines({ memory }: Plan, of: (name: string, quantity: Quantity) => number[]): Row[][] {
  const sizes = memory.sizes.map(sizeName)
  const names = MODES.flatMap((mode) => [...sizes, 'big parts'].map((what) => `${mode} ${what}`))
  return [
    ...names.map((name) => line(4, `peak memory, ${name}`, of(`memory/${name}`, 'peakMib'), atMost(200), 'MiB')),
    ...MODES.map((mode) => {
      const [small, big] = [0, 1].map((index) => of(`memory/${mode} ${sizes[index] ?? ''}`, 'peakMib'))
      return line(4, `${mode} ${sizes[1] ?? ''} / ${sizes[0] ?? ''}`, ratiosOf(big ?? [], small ?? []), atMost(1.1))
    })
  ]
}

function atLeast(value: number): Row['wanted'] {
  return { bound: 'at least', value }
}

function atMost(value: number): Row['wanted'] {
  return { bound: 'at most', value }
}

/** No line where nothing was measured. */
function line(
  target: number,
  what: string,
  values: readonly number[],
  wanted?: Row['wanted'],
  unit: Row['unit'] = ''
): Row[] {
  if (values.length === 0) return []
  return [{ target, what, unit, ...spreadOf(values), ...(wanted !== undefined && { wanted }) }]
}
