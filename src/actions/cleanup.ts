import { existsSync } from 'node:fs'
import * as core from '@actions/core'
import { partitionOf } from '../aws/arn.ts'
import { clientConfiguration, maxAttempts, S3_SETTINGS } from '../aws/clients.ts'
import { abortOpenUploads } from '../workflow/cleanup.ts'
import { workflowReporter as reporter } from '../workflow/reporter.ts'
import { readJournal } from '../workflow/upload-journal.ts'

const { env } = process
const journal = core.getState('journal')
const region = core.getState('region')
const open = existsSync(journal) ? readJournal(journal) : { begun: [], intended: [] }

if (open.begun.length + open.intended.length > 0) {
  const [{ S3Client }, { S3ObjectStore }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../storage/s3-object-store.ts')
  ])
  const s3 = new S3Client({ ...clientConfiguration({ env, debug: reporter.debug }), ...S3_SETTINGS, region })
  const left = await abortOpenUploads(open, new S3ObjectStore(s3, partitionOf(region), maxAttempts(env)), reporter)
  process.exitCode = left === 0 ? 0 : 1
}
