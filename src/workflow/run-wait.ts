import type { Inputs } from './inputs.ts'
import { shorten } from './job-lines.ts'
import { JobWait } from './job-wait.ts'
import type { RunRecord } from './run-record.ts'
import { waitAgain } from './wait-again.ts'
import type { Services, World } from './world.ts'

/** The waiting for a run's own jobs, which begins with the first of them. */
export interface RunWait {
  /** To be called with each job once it is in the record. */
  readonly submitted: (id: string, needs: readonly string[]) => void
  /** Why no further job should be submitted; undefined as long as they should. */
  readonly stopReason: () => string | undefined
  /** Resolves when all have ended, or are waited for no longer: whether all ended COMPLETE. */
  readonly finish: () => Promise<boolean>
}

const NOT_WAITING: RunWait = {
  submitted: () => undefined,
  stopReason: () => undefined,
  finish: () => Promise.resolve(true)
}

/** Keeps the record up with the jobs, where the inputs ask for that. */
export function waitForJobsOf(inputs: Inputs, services: Services, world: World, record: RunRecord): RunWait {
  if (!services.wait) return NOT_WAITING
  const saves: Promise<void>[] = []
  const wait = new JobWait(inputs, services.wait, world, (state) => {
    const saving = record.jobMoved(state)
    saving.catch(() => undefined) // finish() hears of it
    saves.push(saving)
  })
  return {
    submitted: (id, needs) => wait.add(id, shorten(needs), true),
    stopReason: () => wait.stopReason,
    finish: async () => {
      const succeeded = await wait.finish((ids) => waitAgain(ids, inputs.region, record.path))
      await Promise.all(saves)
      return succeeded
    }
  }
}
