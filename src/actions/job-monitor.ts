import { join } from 'node:path'
import { partitionOf } from '../aws/arn.ts'
import { clientConfiguration, triedTimes, type ClientOptions } from '../aws/clients.ts'
import type { JobMonitor } from '../mediaconvert/watch/job-monitor.ts'

/** MediaConvert for those who wait for jobs or cancel them; of the SDK only what that takes is loaded, and only now. */
export async function openJobMonitor(region: string, options: ClientOptions): Promise<JobMonitor> {
  const [{ MediaConvertClient }, { mediaConvertJobMonitor }] = await Promise.all([
    import('@aws-sdk/client-mediaconvert'),
    import('../mediaconvert/watch/mediaconvert-job-monitor.ts')
  ])
  // Each request once: who waits has all the patience that there is, and knows how often others may ask.
  const open = () => new MediaConvertClient({ ...clientConfiguration(options), ...triedTimes(1), region })
  return mediaConvertJobMonitor(open, { partition: partitionOf(region), region, onRenewal: options.debug })
}

export function cancelJournalPathIn(directory: string): string {
  return join(directory, 'jobs-to-cancel.txt')
}
