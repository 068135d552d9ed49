import pLimit from 'p-limit'
import { messageOf } from '../errors.ts'
import { formatS3Address } from '../storage/s3-address.ts'
import { JobDispatcher, type Unavailable } from './job-dispatcher.ts'
import type { Inputs } from './inputs.ts'
import { NOT_SUBMITTED_TITLE } from './jobs-table.ts'
import { jobRenderer, jobSubmitter, type JobMaker } from './make-job.ts'
import type { ManifestJob } from './manifest.ts'
import type { Outputs } from './outputs.ts'
import { placesOf } from './places.ts'
import type { Plan } from './plan.ts'
import type { RunRecord } from './run-record.ts'
import type { RunWait } from './run-wait.ts'
import type { Services, World } from './world.ts'

/** CreateJob is limited to five a second for the whole account, so more at a time would only wait. */
const SUBMISSIONS_AT_ONCE = 4

/** As with files: a line for each of more would bury everything else. */
const JOBS_WITH_A_LINE = 100

interface JobsOf {
  readonly inputs: Inputs
  readonly plan: Plan
  readonly services: Services
  readonly world: World
  readonly record: RunRecord
  readonly outputs: Outputs
  readonly wait: RunWait
}

/** Makes the plan's jobs (submits or renders them) as their files become available, and records each. */
export function runJobs({ inputs, plan, services, world, record, outputs, wait }: JobsOf): JobDispatcher {
  const { reporter, signal } = world
  const limit = pLimit(SUBMISSIONS_AT_ONCE)
  const make = jobMaker(inputs, plan, services, world)
  const positions = new Map(plan.objects.map(({ source }, index) => [source.path, index]))
  const addresses = new Map(plan.objects.map(({ source, address }) => [source.path, address]))
  const addressOf = (need: string): string => {
    const address = addresses.get(need)
    return address ? formatS3Address(address) : need
  }
  return new JobDispatcher(plan.jobs, {
    start: async (job, index, encrypted) => {
      const files = job.needs.flatMap((need) => positions.get(need) ?? [])
      try {
        const made = await limit(() => {
          signal.throwIfAborted()
          throwIfStopped(wait)
          return make(job.build(encrypted), job)
        })
        // Neither the next job nor who waits for this one waits for the manifest: one of very many files takes seconds, and is written
        // for many jobs at once.
        const recorded = record.job(index, made, files)
        outputs.jobSubmitted()
        if (made.id !== undefined) wait.submitted(made.id, job.needs)
        await recorded
        if (plan.jobs.length <= JOBS_WITH_A_LINE) reporter.info(describeMade(made, job.needs))
      } catch (error) {
        await record.job(index, notSubmitted(job.needs.map(addressOf), messageOf(error)))
        reporter.error({
          title: NOT_SUBMITTED_TITLE,
          message: `No job for ${job.needs.join(', ')}: ${messageOf(error)}`
        })
      }
    },
    refuse: async (job, index, missing) => {
      const why = whyRefused(missing)
      // A job all of whose files were left alone has been submitted by an earlier run: that is what skipping is for.
      if (isAllSkipped(job.needs, missing)) return
      await record.job(index, notSubmitted(job.needs.map(addressOf), why))
      reporter.warning({ title: NOT_SUBMITTED_TITLE, message: `No job for ${job.needs.join(', ')}: ${why}` })
    }
  })
}

function jobMaker(inputs: Inputs, plan: Plan, services: Services, world: World): JobMaker {
  if (services.jobs) return jobSubmitter(services.jobs)
  return jobRenderer(placesOf(inputs, world.temporaryDirectory).renderedJobs, plan.inAll.jobs)
}

function throwIfStopped(wait: RunWait): void {
  const reason = wait.stopReason()
  if (reason !== undefined) throw new Error(`not submitted, since ${reason}`)
}

function notSubmitted(inputs: readonly string[], errorMessage: string): ManifestJob {
  return { status: 'NOT_SUBMITTED', inputs, errorMessage }
}

function describeMade({ id, renderedRequest }: ManifestJob, needs: readonly string[]): string {
  const files = needs.join(', ')
  return id === undefined ? `Rendered ${renderedRequest ?? ''} (${files})` : `Submitted job ${id} (${files})`
}

function isAllSkipped(needs: readonly string[], missing: ReadonlyMap<string, Unavailable>): boolean {
  return needs.every((need) => missing.get(need) === 'skipped')
}

function whyRefused(missing: ReadonlyMap<string, Unavailable>): string {
  const [failed, skipped] = (['failed', 'skipped'] as const).map((kind) =>
    [...missing].filter(([, why]) => why === kind).map(([need]) => need)
  )
  const reasons = [
    failed && failed.length > 0 && `${failed.join(', ')} could not be encrypted and uploaded`,
    skipped && skipped.length > 0 && `${skipped.join(', ')} was skipped since its object exists (if-exists: skip)`
  ]
  return `${reasons.filter(Boolean).join('; ')}.`
}
