import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { holds, type Contexts, type Status } from './expression.ts'
import { JobRun, type JobRecord } from './job-run.ts'
import type { World } from './stand-ins.ts'
import { combinations, needsOf, readWorkflow, type Job, type WorkflowFile } from './workflow-file.ts'

export interface WorkflowOptions extends Omit<World, 'artifacts'> {
  /** What the `github` context has besides the usual. */
  readonly github?: Readonly<Record<string, unknown>>
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Puts a user's own names in the place of those that the example has. */
  readonly adapt: (text: string) => string
  /** Variables that runners have besides AWS's endpoint. */
  readonly env?: Readonly<Record<string, string>>
  /** Is asked before a job with an environment runs, as its reviewers are. */
  readonly approve?: (environment: string) => void
}

/** Job by name; of a matrix, one record for each combination. */
export type WorkflowRecord = Readonly<Record<string, readonly JobRecord[]>>

const GITHUB = { repository: 'studio/film', sha: 'f'.repeat(40), ref_name: 'main', token: '', event: {} }

/**
 * Runs a workflow as GitHub would, as far as one machine goes: jobs after those that they need, each on a fresh runner; this repository's
 * actions from their committed bundles; scripts by bash; what others' actions leave behind put there by stand-ins.
 */
export async function runWorkflow(path: string, options: WorkflowOptions): Promise<WorkflowRecord> {
  const workflow = readWorkflow(path, options.adapt)
  const artifacts = mkdtempSync(join(tmpdir(), 'artifacts-'))
  try {
    const records: Record<string, readonly JobRecord[]> = {}
    for (const [name, job] of Object.entries(workflow.jobs)) {
      records[name] = await runJob(job, { ...options, artifacts }, records, contextsOf(workflow, options))
    }
    return records
  } finally {
    rmSync(artifacts, { recursive: true, force: true })
  }
}

function contextsOf({ on }: WorkflowFile, { github, inputs }: WorkflowOptions): Contexts {
  const declared = Object.entries(on['workflow_dispatch']?.inputs ?? {})
  const defaults = Object.fromEntries(declared.map(([name, input]) => [name, input.default]))
  return { github: { ...GITHUB, ...github }, inputs: { ...defaults, ...inputs } }
}

async function runJob(
  job: Job,
  world: WorkflowOptions & World,
  done: WorkflowRecord,
  contexts: Contexts
): Promise<readonly JobRecord[]> {
  const needs = Object.fromEntries(needsOf(job).map((name) => [name, summed(done[name] ?? [])]))
  const status: Status = Object.values(needs).every(({ result }) => result === 'success') ? 'success' : 'failure'
  const all = { ...contexts, needs }
  if (!holds(job.if, all, status)) return [{ result: 'skipped', outputs: {}, steps: [] }]
  if (job.environment !== undefined) world.approve?.(job.environment)
  const runs = combinations(job)
  const records: JobRecord[] = []
  for (const [index, matrix] of runs.entries()) {
    const strategy = { 'job-total': runs.length, 'job-index': index }
    const env = { AWS_ENDPOINT_URL: world.aws.endpoint, ...world.env }
    records.push(await new JobRun(job, world, { ...all, matrix, strategy }, env).run())
  }
  return records
}

function summed(records: readonly JobRecord[]): Omit<JobRecord, 'steps'> {
  const isSuccess = records.every(({ result }) => result === 'success')
  const outputs = Object.assign({}, ...records.map((record) => record.outputs)) as JobRecord['outputs']
  return { result: isSuccess ? 'success' : 'failure', outputs }
}
