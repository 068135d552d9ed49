import type { StepResult } from '../__tests__/support/run-action.ts'
import { readObject } from './bucket.ts'
import { jobSettings } from './job-settings.ts'
import { describeMedia } from './media.ts'
import { chapter, fact, hex, byteCount, typed } from './say.ts'
import type { Stage } from './stage.ts'
import { runStep } from './step.ts'
import { watchJob, type WatchedJob } from './watch-job.ts'

export const MODES = ['AES_CTR', 'AES_CBC', 'AES_GCM'] as const
export type Mode = (typeof MODES)[number]

const WHAT_IT_ADDS = {
  AES_CTR: 'as long as the file',
  AES_CBC: 'the file and its padding',
  AES_GCM: 'the file and a 16-byte authentication tag'
}

/** Encrypts, uploads and submits in one mode, and waits until MediaConvert has transcoded. */
export async function showMode(stage: Stage, mode: Mode): Promise<void> {
  chapter(`${mode}: encrypt, upload, submit`)
  const folder = mode.toLowerCase().replace('_', '-')
  const settings = `mediaconvert-${folder}.yaml`
  const output = `s3://${stage.aws.outputBucket}/${folder}/`
  stage.runner.write(settings, jobSettings(output))
  // Held in its queue until it is looked at, so that none of its statuses is missed.
  stage.aws.mediaconvert.hold()
  const step = await runStep(stage, {
    ...commonInputs(stage),
    destination: `s3://${stage.aws.inputBucket}/${folder}/`,
    mode,
    'job-settings': settings,
    manifest: stage.kept(folder, 'manifest.json')
  })
  await stage.keep(step.summary, folder, 'summary.md')
  await showObject(stage, mode, step, folder)
  const [jobId = ''] = JSON.parse(step.outputs['job-ids'] ?? '[]') as string[]
  showJob(await watchJob(stage, jobId), 'COMPLETE')
  await showOutput(stage, `${output}testcard-360p.mp4`, folder)
}

/** What is the same in all of the demo's steps. */
export function commonInputs({ aws }: Stage): Record<string, string> {
  return { files: 'masters/*.mp4', 'base-directory': 'masters', 'kms-key-arn': aws.kmsKeyArn, 'role-arn': aws.roleArn }
}

async function showObject(stage: Stage, mode: Mode, { outputs }: StepResult, folder: string): Promise<void> {
  const [address = ''] = JSON.parse(outputs['s3-uris'] ?? '[]') as string[]
  const { bytes, metadata } = await readObject(stage, address)
  await stage.keep(bytes, folder, 'ciphertext.mp4')
  fact('in S3', `${address}, ${byteCount(bytes.length)}: ${WHAT_IT_ADDS[mode]}`)
  fact('begins', hex(bytes))
  const key = metadata['cse-encrypted-data-key'] ?? ''
  fact('envelope', `cse-mode ${metadata['cse-mode'] ?? ''}, cse-iv ${metadata['cse-iv'] ?? ''}`)
  fact('', `cse-encrypted-data-key ${key.slice(0, 40)}… (${key.length} characters)`)
}

/** @throws when it did not end in the status that it should end in */
export function showJob({ job, seen }: WatchedJob, expected: 'COMPLETE' | 'ERROR'): void {
  fact('MediaConvert', `job ${job.Id ?? ''}: ${seen.join(' > ')}`)
  if (job.Status === 'ERROR') fact('', `error ${String(job.ErrorCode)}: ${job.ErrorMessage ?? ''}`)
  for (const warning of job.Messages?.Warning ?? []) fact('', warning)
  if (job.Status !== expected) throw new Error(`The job ended in ${job.Status ?? 'nothing'}, not ${expected}.`)
}

async function showOutput(stage: Stage, address: string, folder: string): Promise<void> {
  const { bytes } = await readObject(stage, address)
  const file = await stage.keep(bytes, folder, 'transcoded.mp4')
  fact('output', `${address}, ${byteCount(bytes.length)}: ${await describeMedia(file)}`)
  fact('begins', hex(bytes))
  fact('kept', typed(file))
}
