import type { ManifestJob } from './manifest.ts'
import type { RunRecord, Timing } from './run-record.ts'

/** Mermaid refuses texts of over 50,000 characters, and a chart with more rows than this reads badly anyway. */
const ROWS = 40

/** When each file was encrypted and uploaded, and when its job was submitted, as a Mermaid chart, which GitHub draws. */
export function timelineOf({ files, jobs, timings }: RunRecord): string {
  const shown = files.filter(({ path }) => timings.has(path)).slice(0, ROWS)
  if (shown.length === 0) return ''
  const jobOf = new Map(jobs.flatMap((job) => (job.id === undefined ? [] : [[job.id, job] as const])))
  const rows = shown.flatMap(({ path, jobId }) => {
    const timing = timings.get(path)
    const job = jobId === undefined ? undefined : jobOf.get(jobId)
    return timing ? [`section ${label(path)}`, uploadRow(timing), ...jobRow(job)] : []
  })
  return ['```mermaid', 'gantt', 'dateFormat x', 'axisFormat %H:%M:%S', ...rows, '```'].join('\n')
}

function uploadRow({ begunAt, endedAt }: Timing): string {
  // A bar of no width would not be seen.
  return `encrypt and upload :done, ${begunAt}, ${Math.max(endedAt, begunAt + 1)}`
}

function jobRow(job: ManifestJob | undefined): string[] {
  if (job?.submittedAt === undefined) return []
  return [`job submitted :milestone, ${Date.parse(job.submittedAt)}, 0ms`]
}

/** A path in the characters that mean nothing in a chart. */
function label(path: string): string {
  const text = path.replace(/[^\p{L}\p{N} ._/()-]/gu, '_')
  return text.length > 60 ? `…${text.slice(-59).replace(/^\p{Cs}/u, '')}` : text
}
