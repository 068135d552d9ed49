import { existsSync } from 'node:fs'
import * as core from '@actions/core'
import { partitionOf } from '../aws/arn.ts'
import { attend } from '../aws/attend.ts'
import { clientConfiguration, maxAttempts, S3_SETTINGS } from '../aws/clients.ts'
import { readCancelJournal } from '../workflow/cancel-journal.ts'
import { abortOpenUploads, cancelLeftJobs } from '../workflow/cleanup.ts'
import { DRAFTS_STATE, removeDrafts } from '../workflow/drafts.ts'
import { PARTIAL_FILES_STATE, removeLeftFiles } from '../workflow/decrypt/partial-files.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { readJournal } from '../workflow/upload-journal.ts'
import { openJobMonitor } from './job-monitor.ts'

const { env } = process
const options = { env, debug: reporter.debug }
const region = core.getState('region')
const left =
  (await abortUploads()) + (await cancelJobs()) + (await removeLeftFiles(core.getState(PARTIAL_FILES_STATE), reporter))
await removeDrafts(core.getState(DRAFTS_STATE), reporter)
process.exitCode = left === 0 ? 0 : 1

async function abortUploads(): Promise<number> {
  const journal = core.getState('journal')
  const open = existsSync(journal) ? readJournal(journal) : { begun: [], intended: [] }
  if (open.begun.length + open.intended.length === 0) return 0
  const [{ S3Client }, { S3ObjectStore }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../storage/s3-object-store.ts')
  ])
  const client = new S3Client({ ...clientConfiguration(options), ...S3_SETTINGS, region })
  const s3 = attend(client, options.debug)
  return abortOpenUploads(open, new S3ObjectStore(s3, partitionOf(region), maxAttempts(env)), reporter)
}

async function cancelJobs(): Promise<number> {
  const jobs = readCancelJournal(core.getState('cancel-journal'))
  return jobs.length === 0 ? 0 : cancelLeftJobs(jobs, region, await openJobMonitor(region, options), reporter)
}
