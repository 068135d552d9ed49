import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoleStore } from '../iam/role.ts'
import type { Kms } from '../kms/service.ts'
import { findMediaTools } from '../media/tools.ts'
import type { MediaTools } from '../media/tools.ts'
import type { Service } from '../service.ts'
import type { Job, JobPhase } from './job.ts'
import { objectsOf } from './objects.ts'
import { forget, readInput } from './read-input.ts'
import { assumeRole } from './role-session.ts'
import { makeOutputs } from './write-outputs.ts'
import type { MadeOutput } from './write-outputs.ts'

/** The services that a job uses, and where its work may be stopped on the way. */
export interface World {
  readonly kms: Kms
  readonly s3: Service
  readonly roles: RoleStore
  readonly findTools?: () => Promise<MediaTools | undefined>
}

export interface Progress {
  readonly signal: AbortSignal
  /** Resolves when the job may enter the phase; rejects when it is not to. */
  enter(phase: JobPhase): Promise<void>
  update(change: Partial<Job>): void
}

/** Runs one job as the service does: probing, transcoding, uploading. Throws JobFailure, or the signal's reason. */
export async function runJob(world: World, job: Job, progress: Progress): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), `local-aws-job-${process.pid}-`))
  try {
    await progress.enter('PROBING')
    const caller = assumeRole(world.roles, job.request.role, job.queueArn)
    const tools = await (world.findTools ?? findMediaTools)()
    const objects = objectsOf(world.s3, job.region, caller)
    const reader = { kms: world.kms, caller, region: job.region, objects, tools, directory, signal: progress.signal }
    const inputs = job.settings.inputs ?? []
    const sources = []
    for (const [index, input] of inputs.entries()) sources.push(await readInput(reader, input, index))
    await progress.enter('TRANSCODING')
    if (tools === undefined) progress.update({ warnings: [notTranscoded] })
    const onProgress = (percentComplete: number) => progress.update({ percentComplete })
    const made = await makeOutputs({ tools, directory, signal: progress.signal, onProgress }, job.settings, sources)
    await progress.enter('UPLOADING')
    for (const { uri, path } of made) await objects.write(uri, path)
    progress.update({ outputGroupDetails: details(job, made) })
  } finally {
    await forget(directory)
  }
}

const notTranscoded =
  'local-aws did not transcode: no ffmpeg runs on this machine. It decrypted the inputs, checked the ' +
  'structure of their containers, and copied the first input to the outputs as it is.'

function details(job: Job, made: readonly MadeOutput[]): NonNullable<Job['outputGroupDetails']> {
  return (job.settings.outputGroups ?? []).map((_, group) => ({
    outputDetails: made.filter((output) => output.group === group).map(({ detail }) => detail)
  }))
}
