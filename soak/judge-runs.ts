import type { Evidence, SeenRun } from './evidence.ts'
import { validManifest } from './judge-manifests.ts'

/** Nothing is left open in S3, and every run and its post step ended as they should. */
export function judgeRuns({ runs, openUploads }: Evidence): string[] {
  return [
    ...openUploads.map((upload) => `${upload}: a multipart upload was left open`),
    ...runs.flatMap((run, index) => judgeRun(run).map((what) => `run ${index + 1} (${run.ending}): ${what}`))
  ]
}

function judgeRun(run: SeenRun): string[] {
  const expected = expectedExitCode(run)
  return [
    ...(run.exitCode === expected ? [] : [`exit code ${String(run.exitCode)} instead of ${String(expected)}`]),
    ...(run.stderr === '' ? [] : [`wrote to standard error: ${run.stderr}`]),
    ...(run.post.exitCode === 0 ? [] : [`the post step failed: ${run.post.log}`])
  ]
}

function expectedExitCode(run: SeenRun): number | null {
  if (run.ending === 'killed') return null
  const manifest = validManifest(run)
  if (run.ending === 'cancelled' || manifest === undefined) return 1
  const { files, jobs } = manifest
  const isWhole =
    files.every(({ status }) => status !== 'failed') && jobs.every((job) => job.status !== 'NOT_SUBMITTED')
  return isWhole ? 0 : 1
}
