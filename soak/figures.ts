import type { LoggedRequest } from '../local-aws/request-log.ts'
import type { Evidence } from './evidence.ts'
import { validManifest } from './judge-manifests.ts'
import type { BatchRun } from './run-batch.ts'

/** What a soak is judged by. Counts, unless they say otherwise. */
export interface Figures {
  files: number
  bytes: number
  objects: number
  failedAndNamed: number
  jobs: number
  refusedJobs: number
  /** Objects that a killed run had uploaded, and that no run makes a job of any more: if-exists is skip. */
  withoutJobSinceKilled: number
  runs: number
  kills: Record<string, number>
  /** The longest that a run took to end by itself after SIGINT or SIGTERM. */
  slowestCancelledSeconds: number
  abortedByPostStep: number
  calls: number
  retries: number
  faults: Record<string, number>
  faultsByOperation: Record<string, Record<string, number>>
  dataKeys: number
  placesSearched: number
  bytesSearched: number
  keysFound: number
  lost: number
  violations: string[]
}

export function noFigures(): Figures {
  return {
    ...{ files: 0, bytes: 0, objects: 0, failedAndNamed: 0, jobs: 0, refusedJobs: 0, withoutJobSinceKilled: 0 },
    ...{ runs: 0, kills: {}, slowestCancelledSeconds: 0, abortedByPostStep: 0 },
    ...{ calls: 0, retries: 0, faults: {}, faultsByOperation: {} },
    ...{ dataKeys: 0, placesSearched: 0, bytesSearched: 0, keysFound: 0, lost: 0, violations: [] }
  }
}

/** Adds what a batch's runs have been through. */
export function countRuns(figures: Figures, runs: readonly BatchRun[]): void {
  figures.runs += runs.length
  for (const { kill, ending, post, requests, endedAfterSignalSeconds } of runs) {
    if (kill && ending !== 'ended') figures.kills[kill.signal] = (figures.kills[kill.signal] ?? 0) + 1
    if (ending === 'cancelled')
      figures.slowestCancelledSeconds = Math.max(figures.slowestCancelledSeconds, endedAfterSignalSeconds)
    figures.abortedByPostStep += post.stdout.match(/^Aborted the multipart upload/gm)?.length ?? 0
    figures.calls += requests.length
    figures.retries += retriesIn(requests)
  }
}

/** Adds what is there in the end. */
export function countResults(figures: Figures, { objects, jobs, runs, job }: Evidence): void {
  const manifests = runs.flatMap((run) => validManifest(run) ?? [])
  figures.objects += objects.length
  figures.jobs += jobs.length
  figures.failedAndNamed += manifests.at(-1)?.files.filter(({ status }) => status === 'failed').length ?? 0
  const refused = manifests.flatMap((manifest) =>
    manifest.jobs.filter(({ status, inputs }) => status === 'NOT_SUBMITTED' && inputs.length > 0)
  )
  figures.refusedJobs += refused.length
  if (job !== 'submit') return
  const accountedFor = new Set([
    ...jobs.flatMap(({ inputs }) => inputs.map(({ s3Uri }) => s3Uri)),
    ...refused.flatMap(({ inputs }) => inputs)
  ])
  figures.withoutJobSinceKilled += objects.filter(({ s3Uri }) => !accountedFor.has(s3Uri)).length
}

/** Requests that failed and were followed by another about the same thing. */
function retriesIn(requests: readonly LoggedRequest[]): number {
  const later = new Set<string>()
  let retries = 0
  for (const { operation, key = '', partNumber = 0, status, fault } of requests.toReversed()) {
    const thing = [operation, key, partNumber].join('\n')
    const isExpected = operation === 'HeadObject' && status === 404
    const hasFailed = (status === 0 || status >= 400 || isDamage(fault)) && !isExpected
    if (hasFailed && later.has(thing)) retries++
    later.add(thing)
  }
  return retries
}

function isDamage(fault: string | undefined): boolean {
  return fault !== undefined && fault !== 'delay' && fault !== 'slow'
}
