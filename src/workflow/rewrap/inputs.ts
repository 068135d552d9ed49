import { parseArn } from '../../aws/arn.ts'
import type { Problem } from '../../errors.ts'
import { parseS3Address, type S3Address } from '../../storage/s3-address.ts'
import { InputReader, quote } from '../input-reader.ts'
import { readRegion, wrongWithKey, type InputDefaults } from '../inputs.ts'

/** The inputs of rewrap/action.yml, checked each for itself and against each other. */
export interface RewrapInputs {
  /** Objects that carry their envelopes, or what the keys of several begin with. */
  readonly sources: readonly S3Address[]
  /** Paths of manifests. */
  readonly manifests: readonly string[]
  /** Objects made for Elastic Transcoder: lines, or the path of a file that lists them. */
  readonly elasticTranscoderObjects: readonly string[]
  /** The new KMS key, or an alias of it. */
  readonly kmsKeyArn: string
  readonly kmsKeyRegion: string
  readonly region: string
  readonly partSizeMib: number
}

const WHAT = ['source', 'manifest', 'elastic-transcoder-objects'] as const

/** Big enough that the number of requests does not matter, small enough that S3 answers each within seconds. */
const USUAL_PART_MIB = 512

/**
 * All inputs, and all that is wrong with them.
 *
 * @param valueOf an input's value as the workflow gave it, '' where it gave none
 */
export function readRewrapInputs(
  valueOf: (name: string) => string,
  defaults: InputDefaults
): { readonly inputs: RewrapInputs; readonly problems: readonly Problem[] } {
  const read = new InputReader(valueOf)
  const region = readRegion(read, defaults.region)
  const [sources, manifests, elasticTranscoderObjects] = [read.lines(WHAT[0]), read.lines(WHAT[1]), read.lines(WHAT[2])]
  refuseNoneOrSeveral(read, [sources, manifests, elasticTranscoderObjects])
  const inputs: RewrapInputs = {
    sources: sources.flatMap((line) => readSource(read, line) ?? []),
    manifests,
    elasticTranscoderObjects,
    ...readKey(read, region),
    region,
    partSizeMib: read.wholeNumber('part-size-mib', 5, 5120) ?? USUAL_PART_MIB
  }
  return { inputs, problems: read.problems }
}

function refuseNoneOrSeveral(read: InputReader, lists: readonly (readonly string[])[]): void {
  const given = WHAT.filter((_, index) => lists[index]?.length)
  if (given.length === 0) {
    read.refuse(
      'source',
      'is missing. Give addresses such as s3://bucket/film.mov or s3://bucket/prefix/, or a manifest, or elastic-transcoder-objects.'
    )
  } else if (given.length > 1) {
    const message = `and ${given.slice(1).join(' and ')} exclude each other. Take one of them, or several steps.`
    read.refuse(given[0] ?? 'source', message)
  }
}

function readSource(read: InputReader, line: string): S3Address | undefined {
  const address = parseS3Address(line)
  if (!address)
    read.refuse('source', `${quote(line)} is no S3 address. It looks like s3://bucket/key or s3://bucket/prefix/.`)
  return address
}

function readKey(read: InputReader, region: string): Pick<RewrapInputs, 'kmsKeyArn' | 'kmsKeyRegion'> {
  const kmsKeyArn = read.required('kms-key-arn', 'Give the ARN of the new KMS key, or of its alias.')
  if (kmsKeyArn === undefined) return { kmsKeyArn: '', kmsKeyRegion: '' }
  const wrong = wrongWithKey(kmsKeyArn, region)
  if (wrong) read.refuse('kms-key-arn', `${quote(kmsKeyArn)} ${wrong}`)
  return { kmsKeyArn, kmsKeyRegion: parseArn(kmsKeyArn)?.region ?? '' }
}
