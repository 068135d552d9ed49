import { partitionOf } from '../aws/arn.ts'

const CONSOLES: Readonly<Record<string, string>> = {
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
  'aws-iso': 'console.c2shome.ic.gov',
  'aws-iso-b': 'console.sc2shome.sgov.gov',
  'aws-eusc': 'console.amazonaws-eusc.eu'
}

/** The job's page in the AWS console of the Region's partition. */
export function consoleLink(region: string, jobId: string): string {
  const host = CONSOLES[partitionOf(region)] ?? 'console.aws.amazon.com'
  return `https://${host}/mediaconvert/home?region=${region}#/jobs/summary/${encodeURIComponent(jobId)}`
}
