import { AacCodecProfile, ContainerType, OutputGroupType, VideoCodec } from '@aws-sdk/client-mediaconvert'
import type { Rule, Rules } from './schema.ts'

/**
 * Constraints of the service model (botocore's `mediaconvert/2017-08-29/service-2.json`) that the SDK's schemas leave out,
 * for the members that decide whether an encrypted input can be read, and for those that this stand-in acts on.
 */
export const rules: Rules = {
  'CreateJobRequest.Role': pattern(/^arn:aws(-us-gov|-cn|-eusc)?:iam::\d{12}:role\/.+$/),
  'CreateJobRequest.ClientRequestToken': text(0, 64),
  'CreateJobRequest.Priority': integer(-50, 50),
  'CreateJobRequest.StatusUpdateInterval': pattern(/^SECONDS_(10|12|15|20|30|60|120|180|240|300|360|420|480|540|600)$/),
  'CreateJobRequest.JobEngineVersion': pattern(/^\d{4}-\d{2}-\d{2}$/),
  'CreateJobRequest.Tags': tags('tag', 50),
  'CreateJobRequest.UserMetadata': tags('user metadata', 10),
  'HopDestination.WaitMinutes': integer(1, 4320),
  'InputDecryptionSettings.DecryptionMode': oneOf(['AES_CTR', 'AES_CBC', 'AES_GCM']),
  'InputDecryptionSettings.EncryptedDecryptionKey': all(text(24, 512), pattern(/^[A-Za-z0-9+/]+={0,2}$/)),
  'InputDecryptionSettings.InitializationVector': all(
    text(16, 24),
    pattern(/^[A-Za-z0-9+/]{22}==$|^[A-Za-z0-9+/]{16}$/)
  ),
  'InputDecryptionSettings.KmsKeyRegion': all(
    text(9, 19),
    pattern(/^[a-z-]{2,6}-(east|west|central|((north|south)(east|west)?))-[1-9]{1,2}$/)
  ),
  'Input.FileInput': all(text(0, 2048), pattern(/^s3:\/\/([^/]+\/+)+([^/]*)|^https?:\/\/[^/].*[^&]$/)),
  'FileGroupSettings.Destination': pattern(/^s3:\/\//),
  'HlsGroupSettings.Destination': pattern(/^s3:\/\//),
  'ContainerSettings.Container': oneOf(Object.values(ContainerType)),
  'OutputGroupSettings.Type': oneOf(Object.values(OutputGroupType)),
  'VideoCodecSettings.Codec': oneOf(Object.values(VideoCodec)),
  'AacSettings.CodecProfile': oneOf(Object.values(AacCodecProfile)),
  'AacSettings.Bitrate': integer(6000, 1_024_000),
  'AacSettings.SampleRate': integer(8000, 96_000),
  'VideoDescription.Width': all(integer(32, 8192), even),
  'VideoDescription.Height': all(integer(32, 8192), even)
}

function all(...checks: readonly Rule[]): Rule {
  return (value) => checks.map((one) => one(value)).find((message) => message !== undefined)
}

function pattern(expression: RegExp): Rule {
  return (value) => (expression.test(String(value)) ? undefined : `Should match pattern "${expression.source}"`)
}

function text(min: number, max: number): Rule {
  return (value) => {
    const { length } = String(value)
    if (length < min) return `Should be at least ${min} characters long`
    return length > max ? `Should be at most ${max} characters long` : undefined
  }
}

function integer(min: number, max: number): Rule {
  return (value) => {
    if (!Number.isInteger(value)) return 'Should be an integer'
    if (Number(value) < min) return `Should be greater than or equal to ${min}`
    return Number(value) > max ? `Should be less than or equal to ${max}` : undefined
  }
}

function oneOf(values: readonly string[]): Rule {
  return (value) =>
    values.includes(String(value)) ? undefined : `Should be equal to one of the values: ${values.join(', ')}`
}

function even(value: unknown): string | undefined {
  return Number(value) % 2 === 0 ? undefined : 'Should be a multiple of 2'
}

/**
 * The service answers "The user metadata value '…%26.mp4' is invalid." (aws-samples/aws-media-services-vod-automation #5);
 * what it takes is in the User Guide, "AWS Elemental MediaConvert job tag restrictions": ten entries a job, and AWS's own characters.
 * What it answers to more entries is not published.
 */
function tags(kind: string, most: number): Rule {
  const allowed = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u
  return (value) => {
    const entries = Object.entries(value as Readonly<Record<string, string>>)
    if (entries.length > most) return `Should have at most ${most} ${kind} entries`
    return entries
      .flatMap(([key, one]) => [
        ...(key.length >= 1 && key.length <= 128 && allowed.test(key) ? [] : [`The ${kind} key '${key}' is invalid.`]),
        ...(one.length <= 256 && allowed.test(one) ? [] : [`The ${kind} value '${one}' is invalid.`])
      ])
      .at(0)
  }
}
