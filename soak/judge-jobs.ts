import type { Evidence, SeenJob, SeenManifestJob, SeenObject, SeenRun } from './evidence.ts'
import { validManifest } from './judge-manifests.ts'

/** Never two jobs for one file, never a job for a missing one, each with its object's envelope, and none forgotten without a word. */
export function judgeJobs(evidence: Evidence): string[] {
  const objects = new Map(evidence.objects.map((object) => [object.s3Uri, object]))
  return [
    ...judgeDoubles(evidence.jobs),
    ...evidence.jobs.flatMap((job) => judgeJob(job, objects).map((what) => `job ${job.id}: ${what}`)),
    ...evidence.runs.flatMap((run) => judgeRun(run, evidence.job))
  ]
}

function judgeDoubles(jobs: readonly SeenJob[]): string[] {
  const byInput = Map.groupBy(
    jobs.flatMap(({ id, inputs }) => inputs.map(({ s3Uri }) => ({ id, s3Uri }))),
    ({ s3Uri }) => s3Uri
  )
  return [...byInput].flatMap(([s3Uri, of]) =>
    of.length === 1 ? [] : [`${s3Uri}: ${of.length} jobs read it: ${of.map(({ id }) => id).join(', ')}`]
  )
}

function judgeJob({ createdAt, inputs }: SeenJob, objects: ReadonlyMap<string, SeenObject>): string[] {
  return inputs.flatMap(({ s3Uri, mode, encryptedDataKey, iv }) => {
    const object = objects.get(s3Uri)
    if (object === undefined) return [`reads ${s3Uri}, which is not there`]
    const { metadata, modifiedAt } = object
    const isOwnEnvelope =
      mode === metadata['cse-mode'] &&
      encryptedDataKey === metadata['cse-encrypted-data-key'] &&
      iv === metadata['cse-iv']
    return [
      ...(createdAt < modifiedAt ? [`was made before ${s3Uri} was there`] : []),
      ...(isOwnEnvelope ? [] : [`would decrypt ${s3Uri} with another envelope than the object's`])
    ]
  })
}

/** In a run that came to its end, each file that it uploaded has its job or rendered request, or the manifest says why not. */
function judgeRun(run: SeenRun, job: Evidence['job']): string[] {
  const manifest = validManifest(run)
  if (run.ending !== 'ended' || manifest === undefined || job === 'none') return []
  const { files, jobs } = manifest
  const reading = new Set(jobs.flatMap(({ inputs }) => inputs))
  const without = files.filter(({ status, s3Uri }) => status === 'uploaded' && !reading.has(s3Uri))
  return [
    ...without.map(({ path }) => `${path}: uploaded, and no job and no reason for that in the manifest`),
    ...jobs.flatMap((rendered) => judgeRendered(rendered, run.readRequest))
  ]
}

function judgeRendered({ renderedRequest, inputs }: SeenManifestJob, readRequest: (path: string) => unknown): string[] {
  if (renderedRequest === undefined) return []
  const request = readRequest(renderedRequest) as
    { readonly Settings?: { readonly Inputs?: readonly { readonly FileInput?: string }[] } } | undefined
  const read = request?.Settings?.Inputs?.map(({ FileInput }) => FileInput) ?? []
  return read.join() === inputs.join() ? [] : [`${renderedRequest}: not a request for ${inputs.join(', ')}`]
}
