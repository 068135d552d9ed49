import { Agenda } from './agenda.ts'

/** Threads of one process that work on one file. */
export interface Threads {
  readonly cores: number
  /** How many read and encrypt, and how long each needs for a GB. */
  readonly ciphers: number
  readonly cipherSecondsPerGb: number
  /** How many send, and how long each needs for a GB. */
  readonly senders: number
  readonly sendingSecondsPerGb: number
}

/** GB per second: what is slowest of ciphers, senders, and all of the cores together. */
export function fileRate({ cores, ciphers, senders, cipherSecondsPerGb, sendingSecondsPerGb }: Threads): number {
  return Math.min(
    ciphers / cipherSecondsPerGb,
    senders / sendingSecondsPerGb,
    cores / (cipherSecondsPerGb + sendingSecondsPerGb)
  )
}

const SLICE_GB = 0.25e-3

/**
 * The same slice by slice: a slice is encrypted by one of the ciphers and then sent by one of the senders, each on a core; the ciphers
 * are a few slices ahead at most.
 *
 * @returns GB per second
 */
export function simulateFile(threads: Threads, slices = 4000, window = 8): number {
  const agenda = new Agenda()
  const idle = { cores: threads.cores, ciphers: threads.ciphers, senders: threads.senders }
  const count = { begun: 0, ready: 0, sent: 0 }
  let end = 0
  const work = (now: number, who: 'ciphers' | 'senders', secondsPerGb: number, done: 'ready' | 'sent'): void => {
    idle.cores -= 1
    idle[who] -= 1
    agenda.add(now + SLICE_GB * secondsPerGb, (at) => {
      idle.cores += 1
      idle[who] += 1
      count[done] += 1
      end = at
      startWhatCan(at)
    })
  }
  const startWhatCan = (now: number): void => {
    while (idle.cores > 0 && idle.senders > 0 && count.ready > 0) {
      count.ready -= 1
      work(now, 'senders', threads.sendingSecondsPerGb, 'sent')
    }
    while (idle.cores > 0 && idle.ciphers > 0 && count.begun < slices && count.begun - count.sent < window) {
      count.begun += 1
      work(now, 'ciphers', threads.cipherSecondsPerGb, 'ready')
    }
  }
  startWhatCan(0)
  agenda.run()
  return (slices * SLICE_GB) / end
}
