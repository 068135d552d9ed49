import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RunnerFolder } from '../__tests__/support/run-action.ts'
import { contentOf, type Batch } from './batches.ts'
import { maskedKeys } from './data-keys.ts'
import type { Evidence, SeenRun } from './evidence.ts'
import { countResults, type Figures } from './figures.ts'
import { judgeJobs } from './judge-jobs.ts'
import { judgeManifests } from './judge-manifests.ts'
import { judgeObjects } from './judge-objects.ts'
import { judgeRuns } from './judge-runs.ts'
import { judgeMasks, judgeSecrets } from './judge-secrets.ts'
import { seeJobs, seeObjects, seeOpenUploads, unwrapDataKey } from './observe.ts'
import type { BatchRun } from './run-batch.ts'
import type { Stage } from './stage.ts'
import { fileTraces, logTraces, type Trace } from './traces.ts'

/** Looks at all that a batch has left behind, and adds what it finds to the figures. */
export async function judgeBatch(
  stage: Stage,
  batch: Batch,
  runs: readonly BatchRun[],
  folder: RunnerFolder,
  figures: Figures
): Promise<void> {
  const used: Uint8Array[] = []
  const masked = runs.flatMap(({ main }) => maskedKeys(main.stdout))
  for (const key of masked) stage.keys.add(key)
  const evidence = await gather(stage, batch, runs, used)
  countResults(figures, evidence)
  const ofObjects = await judgeObjects(evidence)
  const secrets = await judgeSecrets(stage.keys, traces(stage, batch, runs, folder, evidence))
  const violations = [
    ...ofObjects,
    ...[judgeManifests, judgeJobs, judgeRuns].flatMap((judge) => judge(evidence)),
    ...judgeMasks(used, masked),
    ...secrets.violations,
    ...judgeSearch(stage, runs, masked.length)
  ]
  figures.lost += ofObjects.length
  figures.placesSearched += secrets.places
  figures.bytesSearched += secrets.bytes
  figures.keysFound += secrets.found
  figures.violations.push(...violations.map((violation) => `${batch.name}: ${violation}`))
}

async function gather(
  stage: Stage,
  { name, files, inputs }: Batch,
  runs: readonly BatchRun[],
  used: Uint8Array[]
): Promise<Evidence> {
  const { aws, options } = stage
  const prefix = `${name}/`
  const [objects, openUploads, jobs] = await Promise.all([
    seeObjects(stage, prefix),
    seeOpenUploads(stage, prefix),
    seeJobs(stage, `s3://${aws.inputBucket}/${prefix}`)
  ])
  const { job } = inputs
  return {
    ...{ objects, openUploads, jobs },
    job: job === 'render' || job === 'none' ? job : 'submit',
    files: files.map((file) => ({
      path: file.path,
      s3Uri: `s3://${aws.inputBucket}/${prefix}${file.path}`,
      content: () => contentOf(options.seed, name, file)
    })),
    runs: runs.map(seenRun),
    unwrap: async (encryptedDataKey) => {
      const key = await unwrapDataKey(stage, encryptedDataKey)
      used.push(key)
      return key
    }
  }
}

function seenRun({ ending, main, post, manifest }: BatchRun): SeenRun {
  const { exitCode, errors, stderr } = main
  const readRequest = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
  return {
    ...{ ending, exitCode, errors, stderr, manifest, readRequest },
    post: { exitCode: post.exitCode, log: post.stdout }
  }
}

/** All that is left behind but the films themselves: the ciphertext too. */
async function* traces(
  { aws }: Stage,
  { files }: Batch,
  runs: readonly BatchRun[],
  folder: RunnerFolder,
  { objects, jobs }: Evidence
): AsyncGenerator<Trace> {
  for (const [index, { main, post, requests }] of runs.entries()) {
    yield* logTraces(`run ${index + 1}`, main)
    yield* logTraces(`post step ${index + 1}`, post)
    yield [`requests of run ${index + 1}`, Buffer.from(JSON.stringify(requests))]
  }
  yield* fileTraces(folder.root, new Set(files.map(({ path }) => join(folder.workspace, path))))
  for (const object of objects) {
    yield [`metadata of ${object.s3Uri}`, Buffer.from(JSON.stringify(object.metadata))]
    yield [object.s3Uri, await object.bytes()]
  }
  yield [`jobs in ${aws.region}`, Buffer.from(JSON.stringify(jobs))]
}

/** The search can find: in the logs as the runner gets them, masks and all, it does. */
function judgeSearch({ keys }: Stage, runs: readonly BatchRun[], masked: number): string[] {
  const found = runs.flatMap(({ main }) => keys.find(Buffer.from(main.stdout)))
  return found.length >= masked ? [] : ['the search for keys does not find those that are there']
}
