import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { CreateJobRequest } from '@aws-sdk/client-mediaconvert'
import type { JobService } from '../mediaconvert/job-service.ts'
import type { EncryptedInput } from '../mediaconvert/plan-jobs.ts'
import type { EncryptedObject } from './encrypted-object.ts'
import type { ManifestJob } from './manifest.ts'
import type { NumberedJob } from './plan.ts'
import { replaceFile } from './replace-file.ts'

/** What a finished request is turned into: a job, or a file. */
export type JobMaker = (request: CreateJobRequest, job: NumberedJob) => Promise<ManifestJob>

export function jobSubmitter(service: JobService): JobMaker {
  return async (request) => {
    const { id, status } = await service.createJob(request)
    return { id, status, inputs: inputsOf(request), submittedAt: new Date().toISOString() }
  }
}

/**
 * Writes requests as `aws mediaconvert create-job --cli-input-json file://…` takes them, numbered in the order of the plan.
 *
 * @param total of all shares, so that the files of several runners can be gathered in one folder
 */
export function jobRenderer(directory: string, total: number): JobMaker {
  return async (request, job) => {
    const { renderRequest } = await import('../mediaconvert/requests.ts')
    const path = join(directory, fileName(job, String(total).length))
    await mkdir(directory, { recursive: true })
    await replaceFile(path, renderRequest(request))
    return { status: 'RENDERED', inputs: inputsOf(request), renderedRequest: path }
  }
}

/** File systems take names of 255 bytes; a number, an ending, and what `replaceFile` adds must fit in too. */
const LONGEST_STEM_BYTES = 150

/** `07-episode.mov.json`: a number, since two folders may hold files of one name, and the first file's name without what a file system may refuse. */
function fileName({ needs, number }: NumberedJob, digits: number): string {
  const stem = basename(needs[0] ?? 'job').replace(/[^\p{L}\p{N}._-]+/gu, '_')
  const short = Buffer.from(stem)
    .subarray(0, LONGEST_STEM_BYTES)
    .toString()
    .replace(/\ufffd+$/, '')
  return `${String(number).padStart(digits, '0')}-${short}.json`
}

function inputsOf(request: CreateJobRequest): string[] {
  return (request.Settings?.Inputs ?? []).flatMap(({ FileInput }) => FileInput ?? [])
}

/** An encrypted object as a job's input has it. */
export async function encryptedInput(
  object: Pick<EncryptedObject, 's3Uri' | 'envelope'>,
  jobRegion: string
): Promise<EncryptedInput> {
  const { decryptionSettings } = await import('../mediaconvert/requests.ts')
  const { mode, encryptedDataKey, iv, kmsKeyRegion } = object.envelope
  return {
    s3Uri: object.s3Uri,
    decryptionSettings: decryptionSettings({ mode, encryptedDataKey, iv, kmsKeyRegion, jobRegion })
  }
}
