import type { Problem } from '../../errors.ts'
import type { JobState } from '../../mediaconvert/watch/job-state.ts'
import type { WaitActionInputs } from './inputs.ts'
import { JobWait, type WaitServices } from '../job-wait.ts'
import { setLists, type SetOutput } from '../outputs.ts'
import { collectingWarnings, type Reporter } from '../reporter.ts'
import { count } from '../units.ts'
import { waitAgain } from '../wait-again.ts'
import { findJobs, type JobsToWaitFor } from './jobs.ts'
import { waitSummaryOf } from './summary.ts'

/** All of the step's surroundings. */
export interface WaitActionWorld {
  readonly reporter: Reporter
  readonly setOutput: SetOutput
  readonly writeSummary: (markdown: string) => Promise<void>
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly connect: (region: string) => Promise<WaitServices>
}

/**
 * The whole wait action: inputs → jobs → how they end → output, summary.
 *
 * @returns whether all jobs ended COMPLETE
 * @throws InputError with everything that is wrong with inputs and manifests
 */
export async function waitForJobs(
  { inputs, problems }: { readonly inputs: WaitActionInputs; readonly problems: readonly Problem[] },
  around: WaitActionWorld
): Promise<boolean> {
  const { reporter, warnings } = collectingWarnings(around.reporter)
  const { signal, setOutput, writeSummary } = around
  const jobs = await findJobs(inputs, problems)
  const { region } = jobs
  for (const note of jobs.notes) reporter.info(note)
  const areAllSubmitted = tellUnsubmitted(jobs, reporter)
  const { areComplete, states, missing } = await waitForAll(jobs, inputs, { ...around, reporter })
  const statuses = Object.fromEntries([...states].map(([id, { status }]) => [id, status]))
  setLists(
    { 'job-statuses': statuses },
    { set: setOutput, reporter, elsewhere: 'The summary shows the first of them.' }
  )
  if (jobs.names.size > 0)
    await writeSummary(waitSummaryOf({ region, names: jobs.names, states, missing, warnings, now: Date.now() }))
  return areComplete && areAllSubmitted && !signal.aborted
}

interface Waited {
  readonly areComplete: boolean
  readonly states: ReadonlyMap<string, JobState>
  readonly missing: ReadonlySet<string>
}

async function waitForAll(
  { region, names }: JobsToWaitFor,
  inputs: WaitActionInputs,
  world: WaitActionWorld
): Promise<Waited> {
  if (names.size === 0) {
    world.reporter.notice({ title: 'Waiting for jobs', message: 'There are no jobs to wait for.' })
    return { areComplete: true, states: new Map(), missing: new Set() }
  }
  const services = await world.connect(region)
  world.reporter.info(`Waiting for ${count(names.size, 'job')} in ${region}`)
  const wait = new JobWait({ ...inputs, region }, services, world, () => undefined)
  for (const [id, name] of names) wait.add(id, name, false)
  const areComplete = await wait.finish((ids) => waitAgain(ids, region))
  return { areComplete, states: wait.states, missing: wait.missingJobs }
}

function tellUnsubmitted({ unsubmitted }: JobsToWaitFor, reporter: Reporter): boolean {
  for (const { manifest, jobs } of unsubmitted) {
    reporter.error({
      title: 'Jobs not submitted',
      message: `Of the manifest ${manifest}, ${count(jobs, 'job')} never got submitted. Its errorMessage there says why.`
    })
  }
  return unsubmitted.length === 0
}
