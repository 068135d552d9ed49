import { partitionOf } from '../aws/arn.ts'

/**
 * The consoles of the partitions beside `aws`. MediaConvert is in China and GovCloud today ("AWS Elemental MediaConvert endpoints and
 * quotas"); the others are here so that no link leads to an account of another partition.
 */
const CONSOLES: Readonly<Record<string, (region: string) => string>> = {
  'aws-cn': () => 'console.amazonaws.cn',
  'aws-us-gov': () => 'console.amazonaws-us-gov.com',
  // This one has no address without a Region (AWS European Sovereign Cloud, "Endpoints").
  'aws-eusc': (region) => `${region}.console.amazonaws-eusc.eu`,
  'aws-iso': () => 'console.c2shome.ic.gov',
  'aws-iso-b': () => 'console.sc2shome.sgov.gov',
  'aws-iso-e': () => 'console.csphome.adc-e.uk',
  'aws-iso-f': () => 'console.csphome.hci.ic.gov'
}

/** The job's page in the AWS console of the Region's partition. */
export function consoleLink(region: string, jobId: string): string {
  const host = CONSOLES[partitionOf(region)]?.(region) ?? 'console.aws.amazon.com'
  return `https://${host}/mediaconvert/home?region=${percentEncoded(region)}#/jobs/summary/${percentEncoded(jobId)}`
}

/** Also what ends an address in Markdown, and whatever AWS may answer. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
}
