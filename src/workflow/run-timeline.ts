import { nameIn } from './common-folder.ts'
import { shorten } from './job-lines.ts'
import type { ManifestJob } from './manifest.ts'
import type { RunRecord } from './run-record.ts'
import { jobBars, type Bar, type TimelineSection } from './timeline.ts'

/** Upload, queue and transcoding of each file of a run. A job of several files has a section of its own after them. */
export function timelineOfRun({ files, jobs, timings, jobTimings }: RunRecord, now: number): TimelineSection[] {
  const uploaded = files.filter(({ path }) => timings.has(path))
  const filesOfJob = Map.groupBy(uploaded, ({ jobId }) => jobId ?? '')
  const jobOf = new Map(jobs.map((job) => [job.id ?? '', job]))
  const bars = (job: ManifestJob | undefined): Bar[] => barsOf(job, jobTimings, now)
  const own = uploaded.map(({ path, jobId = '' }) => {
    const timing = timings.get(path)
    const upload = timing ? [{ what: 'upload', from: timing.begunAt, to: timing.endedAt, look: 'grey' } as const] : []
    const isAlone = filesOfJob.get(jobId)?.length === 1
    return { name: path, bars: [...upload, ...(isAlone ? bars(jobOf.get(jobId)) : [])] }
  })
  const shared = jobs.filter(({ id = '' }) => filesOfJob.get(id)?.length !== 1)
  return [...own, ...shared.map((job) => ({ name: nameOf(job), bars: bars(job) }))]
}

/** By its inputs' names: an ID says nothing to anybody. */
function nameOf({ inputs, id = '' }: ManifestJob): string {
  return inputs.length === 0 ? `job ${id}` : shorten(inputs.map(nameIn), 2)
}

function barsOf(job: ManifestJob | undefined, timings: RunRecord['jobTimings'], now: number): Bar[] {
  if (job?.submittedAt === undefined || job.id === undefined) return []
  const submittedAt = Date.parse(job.submittedAt)
  const timing = timings.get(job.id)
  if (timing) return jobBars(job.status, { ...timing, submittedAt }, now)
  return [{ what: 'job submitted', from: submittedAt, look: 'solid' }]
}
