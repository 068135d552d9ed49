import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outputGroups } from '../__tests__/support/output-groups.ts'
import { runAction, runCleanup, type RunnerFolder, type StepResult } from '../__tests__/support/run-action.ts'
import type { LoggedRequest } from '../local-aws/request-log.ts'
import type { Batch, Kill } from './batches.ts'
import type { Ending } from './evidence.ts'
import type { Stage } from './stage.ts'

/** One run of the action, with its post step. */
export interface BatchRun {
  readonly kill: Kill | undefined
  readonly ending: Ending
  readonly main: StepResult
  readonly post: StepResult
  readonly manifest: unknown
  /** All that was asked of the stand-in. */
  readonly requests: readonly LoggedRequest[]
  /** From the signal to the end; 0 where there was none. */
  readonly endedAfterSignalSeconds: number
}

/** A run that could not even look for existing objects begins anew: often enough that chance cannot fail all of them. */
const MOST_FRESH_STARTS = 5

/** Instead of a minute: thousands of calls are made here, of a server that is near. */
const STALL_TIMEOUT_SECONDS = '5'

/** Runs the action over the batch's files: once for each kill, and then until a run has gone through. */
export async function runBatch(stage: Stage, batch: Batch, folder: RunnerFolder): Promise<BatchRun[]> {
  const runs: BatchRun[] = []
  for (const kill of batch.kills) runs.push(await runOnce(stage, batch, folder, runs.length, kill))
  for (let start = 0; start < MOST_FRESH_STARTS; start++) {
    const run = await runOnce(stage, batch, folder, runs.length)
    runs.push(run)
    if (run.manifest !== undefined) break
  }
  return runs
}

async function runOnce(
  stage: Stage,
  batch: Batch,
  folder: RunnerFolder,
  index: number,
  kill?: Kill
): Promise<BatchRun> {
  const { aws, weather } = stage
  const manifest = join(folder.root, 'manifests', `run-${index + 1}.json`)
  const env = {
    ...aws.env,
    TMPDIR: folder.temporary,
    MEDIACONVERT_STALL_TIMEOUT_SECONDS: STALL_TIMEOUT_SECONDS,
    ...(batch.debugging && { RUNNER_DEBUG: '1' })
  }
  let send: (signal: NodeJS.Signals) => void = () => undefined
  let [signalledAt, isOver] = [0, false]
  const strike = (): void => {
    if (kill === undefined) return
    setTimeout(() => {
      if (isOver) return
      signalledAt = performance.now()
      send(kill.signal)
    }, kill.delayMilliseconds)
  }
  aws.requests.clear()
  weather.begin({
    stalls: kill === undefined ? batch.stalls : 0,
    kill: kill && { atRequest: kill.atRequest, isSilent: kill.signal === 'SIGKILL', strike }
  })
  const inputs = { ...inputsOf(stage, batch), manifest }
  const main = await runAction(folder, { inputs, env, onStart: (signal) => (send = signal) })
  isOver = true
  const endedAfterSignalSeconds = signalledAt === 0 ? 0 : (performance.now() - signalledAt) / 1000
  weather.begin({ stalls: 0 })
  const post = await runCleanup(folder, main, { env })
  weather.end()
  return {
    ...{ kill, main, post, endedAfterSignalSeconds },
    ending: endingOf(main),
    manifest: readManifest(manifest),
    requests: aws.requests.all()
  }
}

function inputsOf({ aws }: Stage, batch: Batch): Record<string, string> {
  return {
    files: '**/*.mov',
    'kms-key-arn': aws.kmsKeyArn,
    destination: `s3://${aws.inputBucket}/${batch.name}/`,
    'if-exists': 'skip',
    'part-size-mib': '5',
    'role-arn': aws.roleArn,
    'job-settings': JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) }),
    ...batch.inputs
  }
}

/** A run that got its signal too late has ended by itself. */
function endingOf({ exitCode, errors }: StepResult): Ending {
  if (exitCode === null) return 'killed'
  return errors.some((error) => error.startsWith('Cancelled: ')) ? 'cancelled' : 'ended'
}

/** A text that is no JSON is handed on as it is: the schema's judge will not like it. */
function readManifest(path: string): unknown {
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
