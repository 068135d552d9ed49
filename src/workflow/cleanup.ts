import pLimit from 'p-limit'
import { AwsCallError, messageOf } from '../errors.ts'
import { cancelCommand, cancelJobs } from '../mediaconvert/watch/cancel-jobs.ts'
import type { JobMonitor } from '../mediaconvert/watch/job-monitor.ts'
import { abortCommand, type MultipartUpload, type ObjectStore } from '../storage/object-store.ts'
import { formatS3Address } from '../storage/s3-address.ts'
import type { Reporter } from './reporter.ts'
import type { OpenUploads } from './upload-journal.ts'

/** The runner gives a post step minutes; a killed step may have left hundreds of uploads open. */
const REQUESTS_AT_ONCE = 16

/**
 * Aborts the multipart uploads that a killed step left open, those too that S3 was asked for and the step did not hear of any more.
 *
 * @returns how many could not be aborted; each is told with the command that does it
 */
export async function abortOpenUploads(open: OpenUploads, objects: ObjectStore, reporter: Reporter): Promise<number> {
  const limit = pLimit(REQUESTS_AT_ONCE)
  const strays = await limit.map(open.intended, (intended) => unheardOf(intended, objects, reporter))
  const aborted = await limit.map([...open.begun, ...strays.flat()], (upload) => abort(upload, objects, reporter))
  return aborted.filter((isAborted) => !isAborted).length
}

async function unheardOf(
  { address, age }: OpenUploads['intended'][number],
  objects: ObjectStore,
  reporter: Reporter
): Promise<MultipartUpload[]> {
  try {
    return await objects.findStrayUploads(address, age)
  } catch (error) {
    reporter.warning({
      title: 'Clean-up',
      message: `Could not look for multipart uploads of ${formatS3Address(address)} that the step may have begun: ${messageOf(error)}`
    })
    return []
  }
}

async function abort(upload: MultipartUpload, objects: ObjectStore, reporter: Reporter): Promise<boolean> {
  const address = formatS3Address(upload.address)
  try {
    await objects.abortMultipartUpload(upload)
    reporter.info(`Aborted the multipart upload of ${address} that the step had left open`)
    return true
  } catch (error) {
    if (error instanceof AwsCallError && error.code === 'NoSuchUpload') return true
    reporter.error({
      title: 'Clean-up',
      message:
        `A multipart upload of ${address} is still open, and S3 bills its parts: ${messageOf(error)} Abort it with: ` +
        abortCommand(upload)
    })
    return false
  }
}

/** The runner lets the post steps of a cancelled job run for five minutes. */
const CANCEL_MILLISECONDS = 4 * 60_000

/**
 * Cancels the jobs that a cancelled step did not get to.
 *
 * @returns how many could not be cancelled; each is told with the command that does it
 */
export async function cancelLeftJobs(
  ids: readonly string[],
  region: string,
  monitor: JobMonitor,
  reporter: Reporter
): Promise<number> {
  const failures = await cancelJobs(ids, {
    monitor,
    signal: AbortSignal.timeout(CANCEL_MILLISECONDS),
    onRetry: (message) => reporter.debug(message),
    onOver: (id, how) => reporter.info(how === 'cancelled' ? `Cancelled job ${id}` : `Job ${id} had ended already`)
  })
  for (const [id, why] of failures) {
    reporter.error({
      title: 'Clean-up',
      message: `Job ${id} goes on: ${why.replace(/\.?$/, '.')} Cancel it with: ${cancelCommand(id, region)}`
    })
  }
  return failures.size
}
