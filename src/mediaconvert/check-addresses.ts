import type { JobSettings } from '@aws-sdk/client-mediaconvert'
import type { Problem } from '../errors.ts'
import { hasScheme } from './local-path.ts'
import type { Path, ProblemAt } from './settings-path.ts'

/** Members that name a file which the service reads, all with a pattern of `s3://` or `http(s)://` in the service model. */
const READ = new Set([
  'AvailBlankingImage',
  'DolbyVisionMetadataXml',
  'ExternalAudioFileInput',
  'FileInput',
  'FontFileBold',
  'FontFileBoldItalic',
  'FontFileItalic',
  'FontFileRegular',
  'ImageInput',
  'ImageInserterInput',
  'SourceFile'
])

/** Members that name where the service writes, all with the pattern `^s3://`. */
const WRITTEN = new Set(['Destination', 'LogDestination', 'MetadataDestination'])

/**
 * Local paths anywhere but in `Settings.Inputs[].FileInput`: MediaConvert decrypts nothing but those, so sidecar captions,
 * external audio, overlays and images have to be in S3 already, in clear (`InputDecryptionSettings` is nowhere else in the model).
 */
export function checkAddresses(settings: JobSettings | undefined, problemAt: ProblemAt): Problem[] {
  return settings === undefined ? [] : checkMembers(settings, ['Settings'], problemAt)
}

function checkMembers(value: object, path: Path, problemAt: ProblemAt): Problem[] {
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key]
    if (typeof item === 'string') return checkAddress(key, item, inner, problemAt)
    return typeof item === 'object' && item !== null ? checkMembers(item, inner, problemAt) : []
  })
}

function checkAddress(member: string, value: string, path: Path, problemAt: ProblemAt): Problem[] {
  if (WRITTEN.has(member) && !value.startsWith('s3://')) {
    return [problemAt(path, `${JSON.stringify(value)}: outputs go to S3 only. Write it as s3://bucket/prefix/.`)]
  }
  const isMainInput = member === 'FileInput' && path[1] === 'Inputs' && path.length === 4
  if (!READ.has(member) || isMainInput || value === '' || hasScheme(value)) return []
  const message =
    `${JSON.stringify(value)} is a local path. MediaConvert decrypts only what Settings.Inputs[].FileInput names: ` +
    'put this file into S3 unencrypted, and give its s3:// address.'
  return [problemAt(path, message)]
}
