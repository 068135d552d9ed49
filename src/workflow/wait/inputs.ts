import { isRegion } from '../../aws/arn.ts'
import type { Problem } from '../../errors.ts'
import { InputReader, quote } from '../input-reader.ts'
import { readWaiting, type WaitInputs } from '../inputs.ts'

/** The inputs of wait/action.yml. */
export interface WaitActionInputs extends WaitInputs {
  readonly jobIds: readonly string[]
  /** Paths. */
  readonly manifests: readonly string[]
  /** As given by the input `aws-region`. */
  readonly region: string | undefined
  /** The environment's. */
  readonly environmentRegion: string | undefined
}

const NOTHING_GIVEN =
  'is missing, and so is manifest. Give job IDs (such as ${{ steps.encrypt.outputs.job-ids }}), or paths of manifests.'

/** All inputs, and all that is wrong with them. */
export function readWaitInputs(
  valueOf: (name: string) => string,
  defaults: { readonly region: string | undefined }
): { readonly inputs: WaitActionInputs; readonly problems: readonly Problem[] } {
  const read = new InputReader(valueOf)
  const jobIds = readJobIds(read)
  const manifests = read.lines('manifest')
  if (jobIds === undefined && manifests.length === 0) read.refuse('job-ids', NOTHING_GIVEN)
  const region = read.text('aws-region')
  if (region !== undefined && !isRegion(region)) {
    read.refuse('aws-region', `${quote(region)} is not the name of an AWS Region, such as eu-west-1.`)
  }
  const inputs = {
    jobIds: jobIds ?? [],
    manifests,
    region,
    environmentRegion: defaults.region,
    ...readWaiting(read, { cancelJobs: false })
  }
  return { inputs, problems: read.problems }
}

/** undefined where none are given; an empty JSON array is none that were submitted. */
function readJobIds(read: InputReader): readonly string[] | undefined {
  const text = read.text('job-ids')
  if (text === undefined) return undefined
  const ids = text.startsWith('[') ? parseIds(text) : read.lines('job-ids')
  if (ids === undefined) {
    read.refuse('job-ids', `${quote(text)} is no JSON array of job IDs. It looks like ["1700000000000-abc123"].`)
    return []
  }
  for (const id of ids) if (!isJobId(id)) read.refuse('job-ids', wrongJobId(id))
  return ids
}

function parseIds(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every((id) => typeof id === 'string') ? value : undefined
  } catch {
    return undefined
  }
}

/** AWS does not say what IDs look like; all that were seen are `1502913044284-qu2oa9`. Nothing else may get into addresses and commands. */
export function isJobId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(text)
}

function wrongJobId(id: string): string {
  return `${quote(id)} is not a job ID. It looks like 1700000000000-abc123; give one a line, or a JSON array of them.`
}
