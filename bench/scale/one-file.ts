import { Agenda } from './agenda.ts'

/** What is done to each slice of a file, one thing after the other, and by how many threads. */
export interface Stage {
  readonly threads: number
  /** Of each of them. */
  readonly secondsPerGb: number
}

const SLICE_GB = 0.25e-3

/** GB per second: what the slowest stage can do, or all of the cores together. */
export function fileRate(stages: readonly Stage[], cores: number): number {
  const together = stages.reduce((sum, { secondsPerGb }) => sum + secondsPerGb, 0)
  return Math.min(cores / together, ...stages.map(({ threads, secondsPerGb }) => threads / secondsPerGb))
}

/**
 * The same slice by slice: each thread does one at a time, on a core; what is nearest to its end goes first, and not more than a few
 * slices are between first stage and last.
 *
 * @returns GB per second
 */
export function simulateFile(stages: readonly Stage[], cores: number, slices = 4000, window = 16): number {
  const agenda = new Agenda()
  const states = stages.map(({ threads, secondsPerGb }) => ({
    idle: threads,
    waiting: 0,
    seconds: SLICE_GB * secondsPerGb
  }))
  const lastFirst = states.map((state, index) => ({ state, next: states[index + 1] })).reverse()
  let [idleCores, begun, sent, end] = [cores, 0, 0, 0]
  const startWhatCan = (now: number): void => {
    const [first] = states
    while (first && begun < slices && begun - sent < window) {
      begun += 1
      first.waiting += 1
    }
    for (const { state, next } of lastFirst) {
      while (idleCores > 0 && state.idle > 0 && state.waiting > 0) {
        idleCores -= 1
        state.idle -= 1
        state.waiting -= 1
        agenda.add(now + state.seconds, (at) => {
          idleCores += 1
          state.idle += 1
          if (next) next.waiting += 1
          else sent += 1
          end = at
          startWhatCan(at)
        })
      }
    }
  }
  startWhatCan(0)
  agenda.run()
  return (slices * SLICE_GB) / end
}
