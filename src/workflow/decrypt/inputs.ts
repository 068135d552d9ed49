import { resolve } from 'node:path'
import type { Problem } from '../../errors.ts'
import { parseS3Address, type S3Address } from '../../storage/s3-address.ts'
import { InputReader, quote } from '../input-reader.ts'
import { readRegion, wrongWithKey, type InputDefaults } from '../inputs.ts'

/** The inputs of decrypt/action.yml, checked each for itself and against each other. */
export interface DecryptInputs {
  /** Objects, or what the keys of several begin with. */
  readonly sources: readonly S3Address[]
  /** Paths of manifests. */
  readonly manifests: readonly string[]
  /** Absolute; undefined only with `verifyOnly`. */
  readonly destinationDirectory: string | undefined
  readonly verifyOnly: boolean
  readonly overwrite: boolean
  readonly kmsKeyArn: string | undefined
  readonly region: string
  readonly concurrency: number | undefined
}

/**
 * All inputs, and all that is wrong with them.
 *
 * @param valueOf an input's value as the workflow gave it, '' where it gave none
 */
export function readDecryptInputs(
  valueOf: (name: string) => string,
  defaults: InputDefaults
): { readonly inputs: DecryptInputs; readonly problems: readonly Problem[] } {
  const read = new InputReader(valueOf)
  const region = readRegion(read, defaults.region)
  const verifyOnly = read.flag('verify-only', false)
  const inputs: DecryptInputs = {
    ...readWhat(read),
    destinationDirectory: readDestination(read, verifyOnly, defaults.workspace),
    verifyOnly,
    overwrite: read.flag('overwrite', false),
    kmsKeyArn: readKey(read, region),
    region,
    concurrency: read.wholeNumber('concurrency', 1, 1000)
  }
  return { inputs, problems: read.problems }
}

function readWhat(read: InputReader): Pick<DecryptInputs, 'sources' | 'manifests'> {
  const lines = read.lines('source')
  const manifests = read.lines('manifest')
  if (lines.length === 0 && manifests.length === 0) {
    read.refuse(
      'source',
      'is missing. Give addresses such as s3://bucket/film.mov or s3://bucket/prefix/, or a manifest.'
    )
  }
  return { sources: lines.flatMap((line) => readSource(read, line) ?? []), manifests }
}

function readSource(read: InputReader, line: string): S3Address | undefined {
  const address = parseS3Address(line)
  if (!address)
    read.refuse('source', `${quote(line)} is no S3 address. It looks like s3://bucket/key or s3://bucket/prefix/.`)
  return address
}

function readDestination(read: InputReader, verifyOnly: boolean, workspace: string): string | undefined {
  const text = read.text('destination-directory')
  if (text !== undefined) return resolve(workspace, text)
  if (!verifyOnly) {
    read.refuse('destination-directory', 'is missing. Name a folder for the files, or set verify-only to true.')
  }
  return undefined
}

function readKey(read: InputReader, region: string): string | undefined {
  const kmsKeyArn = read.text('kms-key-arn')
  const wrong = kmsKeyArn && wrongWithKey(kmsKeyArn, region)
  if (wrong) read.refuse('kms-key-arn', `${quote(kmsKeyArn)} ${wrong}`)
  return kmsKeyArn
}
