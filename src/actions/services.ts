import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { partitionOf } from '../aws/arn.ts'
import { clientConfiguration, maxAttempts, type ClientOptions } from '../aws/clients.ts'
import { cipherThreads } from '../threads/thread-pool.ts'
import type { Inputs } from '../workflow/inputs.ts'
import { fileJournal } from '../workflow/upload-journal.ts'
import type { Services } from '../workflow/world.ts'

/** Bodies bring their own checksums, and are sent at once: there is nothing that S3 could refuse before it has seen them. */
export const S3_SETTINGS = { requestChecksumCalculation: 'WHEN_REQUIRED', expectContinueHeader: false } as const

/** Opens KMS, S3 and MediaConvert through the SDK, which is loaded only now: a run that ends at its inputs is done by then. */
export async function connect(
  { region, kmsKeyRegion }: Inputs,
  options: ClientOptions & { readonly journalPath: string; readonly threadPath: string }
): Promise<Services> {
  const [{ KMSClient }, { S3Client }, { MediaConvertClient }, { kmsKeyService }, { S3ObjectStore }, mediaConvert] =
    await Promise.all([
      import('@aws-sdk/client-kms'),
      import('@aws-sdk/client-s3'),
      import('@aws-sdk/client-mediaconvert'),
      import('../envelope/kms-key-service.ts'),
      import('../storage/s3-object-store.ts'),
      import('../mediaconvert/mediaconvert-job-service.ts')
    ])
  const shared = clientConfiguration(options)
  const partition = partitionOf(region)
  const attempts = maxAttempts(options.env)
  // Run from elsewhere than its bundle, the action does without threads.
  const processors = existsSync(options.threadPath) ? availableParallelism() : 1
  return {
    keys: kmsKeyService(new KMSClient({ ...shared, region: kmsKeyRegion })),
    objects: new S3ObjectStore(new S3Client({ ...shared, ...S3_SETTINGS, region }), partition, attempts),
    jobs: mediaConvert.mediaConvertJobService(new MediaConvertClient({ ...shared, region, maxAttempts: 1 }), {
      partition,
      region,
      // CreateJob is limited for the whole account, so a busy one needs more patience than other calls.
      attempts: 2 * attempts,
      onRetry: options.debug
    }),
    journal: fileJournal(options.journalPath),
    threads: cipherThreads(options.threadPath, processors)
  }
}

export function journalPathIn(directory: string): string {
  return join(directory, 'multipart-uploads.jsonl')
}
