import type { LocalAws } from '../../local-aws/server.ts'
import { mp4Output } from '../local-aws/support/encrypted-sample.ts'

/** The least that MediaConvert takes: one file group with one MP4, in this folder of the output bucket. */
export function outputGroups(aws: LocalAws, folder = 'jobs/'): object[] {
  const destination = { Destination: `s3://${aws.outputBucket}/${folder}` }
  const settings = { Type: 'FILE_GROUP_SETTINGS', FileGroupSettings: destination }
  return [{ Name: 'File Group', OutputGroupSettings: settings, Outputs: [mp4Output()] }]
}
