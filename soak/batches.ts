import { createCipheriv, createHash } from 'node:crypto'
import type { SoakOptions } from './options.ts'
import { chance, oneOf } from './random.ts'

const MIB = 2 ** 20

export interface PlannedFile {
  /** Relative to the workspace. */
  readonly path: string
  readonly lengthBytes: number
}

/** The end of a run, as soon as that many of its requests have arrived. */
export interface Kill {
  readonly signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'
  readonly atRequest: number
  readonly delayMilliseconds: number
}

/** Files that are encrypted with the same settings: by one run, and by those that take up what a killed one has left. */
export interface Batch {
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  readonly files: readonly PlannedFile[]
  readonly kills: readonly Kill[]
  /** How many calls are never answered. */
  readonly stalls: number
  readonly debugging: boolean
}

/** 3 modes × 3 lengths of key × 2 sources × 2 scopes. */
const MOST_BATCHES = 36
const LEAST_FILES_IN_BATCH = 12
/** Every so many. */
const STALLING_BATCHES = 6
const MODES = ['AES_CTR', 'AES_CBC', 'AES_GCM'] as const
const BITS = [256, 192, 128] as const
const JOBS = ['submit', 'submit', 'render', 'submit', 'none'] as const
const SIGNALS = ['SIGKILL', 'SIGINT', 'SIGKILL', 'SIGTERM'] as const

/** Sizes at which something changes: cipher blocks, buffers, one request or several. */
const EDGES = [1, 2, 15, 16, 17, 31, 32, 33, 65_535, 65_536, MIB - 1, MIB + 1, 8 * MIB, 8 * MIB + 16] as const

/** A file from which on threads encrypt: more than enough of them in a soak of hundreds of files. */
const LONG_FILE_BYTES = 33 * MIB + 5

export function planBatches({ files, seed, kills, stalls }: SoakOptions): Batch[] {
  const count = Math.max(1, Math.min(MOST_BATCHES, Math.floor(files / LEAST_FILES_IN_BATCH)))
  return Array.from({ length: count }, (_, index) => {
    const name = `batch-${String(index + 1).padStart(2, '0')}`
    const share = shareOf(files, index, count)
    const planned = Array.from({ length: share }, (_, file) => planFile(seed, name, file, index < 3 && files >= 300))
    const first = shareBegin(kills, index, count)
    const ownKills = Array.from({ length: shareOf(kills, index, count) }, (_, kill) =>
      planKill(seed, name, first + kill, kill, share)
    )
    return {
      name,
      inputs: settingsOf(index),
      files: planned,
      kills: ownKills,
      // Some batches with many: those that stall side by side cost the time of one.
      stalls: index % STALLING_BATCHES === 0 ? Math.ceil((stalls * STALLING_BATCHES) / count) : 0,
      debugging: index % 2 === 0
    }
  })
}

function shareBegin(total: number, index: number, count: number): number {
  return Math.floor((total * index) / count)
}

function shareOf(total: number, index: number, count: number): number {
  return shareBegin(total, index + 1, count) - shareBegin(total, index, count)
}

/** All combinations within 36 batches, and as different ones as can be within few. */
function settingsOf(index: number): Record<string, string> {
  const mode = MODES[index % 3] ?? 'AES_CTR'
  return {
    mode,
    'iv-length': mode !== 'AES_CBC' && index % 4 < 2 ? '12' : '16',
    'data-key-source': index % 2 === 0 ? 'kms' : 'local',
    'data-key-scope': (index + Math.floor(index / 6)) % 2 === 0 ? 'file' : 'run',
    'data-key-bits': String(BITS[(index + Math.floor(index / 12)) % 3] ?? 256),
    job: JOBS[index % JOBS.length] ?? 'submit'
  }
}

function planFile(seed: number, batch: string, index: number, withLongFile: boolean): PlannedFile {
  const number = String(index).padStart(4, '0')
  const folder = oneOf(['', 'reel 1/', 'réel-2/a/b/'], chance(seed, 'folder', batch, index))
  const path = `${folder}take ${number}.mov`
  if (index === 0) return { path, lengthBytes: withLongFile ? LONG_FILE_BYTES : 9 * MIB + 1 }
  return { path, lengthBytes: lengthOf(chance(seed, 'kind', batch, index), chance(seed, 'length', batch, index)) }
}

/** Mostly small files, as many as possible of them; some that are sent in parts. */
function lengthOf(kind: number, length: number): number {
  if (kind < 0.12) return oneOf(EDGES, length)
  if (kind < 0.7) return between(1, 64 * 1024, length)
  if (kind < 0.95) return between(64 * 1024, MIB, length)
  if (kind < 0.985) return between(MIB, 8 * MIB, length)
  return Math.floor(8 * MIB + 17 + length * 12 * MIB)
}

/** As many from 1 to 10 as from 10 to 100, and so on. */
function between(least: number, most: number, chanceOfIt: number): number {
  return Math.floor(least * (most / least) ** chanceOfIt)
}

/** The first kill comes anywhere in the run; the next ones early, since less is left to do. */
function planKill(seed: number, batch: string, nth: number, nthOfBatch: number, files: number): Kill {
  const span = nthOfBatch === 0 ? 2 * files : files + 20
  return {
    signal: SIGNALS[nth % SIGNALS.length] ?? 'SIGKILL',
    atRequest: 3 + Math.floor(span * chance(seed, 'kill', batch, nthOfBatch)),
    delayMilliseconds: Math.floor(25 * chance(seed, 'kill delay', batch, nthOfBatch))
  }
}

/** Bytes that are the file's own: those of no other file, and of no other place in it. */
export function contentOf(seed: number, batch: string, { path, lengthBytes }: PlannedFile): Buffer {
  const own = createHash('sha256')
    .update(JSON.stringify([seed, batch, path]))
    .digest()
  return createCipheriv('aes-128-ctr', own.subarray(0, 16), own.subarray(16)).update(Buffer.alloc(lengthBytes))
}
