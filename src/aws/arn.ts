/** The parts of an Amazon Resource Name that this project asks about. */
export interface Arn {
  readonly text: string
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly accountId: string
  /** What follows the account: `key/1234…`, `alias/film`, `role/MediaConvert`. */
  readonly resource: string
}

/** The ARN's parts, or undefined where the text is none (AWS General Reference, "Amazon Resource Names"). */
export function parseArn(text: string): Arn | undefined {
  const [arn, partition, service, region, accountId, ...resource] = text.split(':')
  if (arn !== 'arn' || !partition || !service || region === undefined || accountId === undefined) return undefined
  if (resource.length === 0 || resource[0] === '') return undefined
  return { text, partition, service, region, accountId, resource: resource.join(':') }
}

/** Region prefixes of the partitions beside `aws`, the longest first (the SDKs' partitions.json). */
const PARTITION_OF_PREFIX: readonly (readonly [string, string])[] = [
  ['us-isob-', 'aws-iso-b'],
  ['us-isof-', 'aws-iso-f'],
  ['eu-isoe-', 'aws-iso-e'],
  ['us-iso-', 'aws-iso'],
  ['us-gov-', 'aws-us-gov'],
  ['cn-', 'aws-cn'],
  ['eusc-', 'aws-eusc']
]

/** The partition that a Region belongs to: `aws-cn` for `cn-north-1`, `aws` for most. */
export function partitionOf(region: string): string {
  return PARTITION_OF_PREFIX.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
}

/** Whether the text looks like a Region's name, of any partition: `eu-west-1`, `us-gov-east-1`, `eusc-de-east-1`. */
export function isRegion(text: string): boolean {
  return /^[a-z]{2,5}(-[a-z]+){1,3}-\d{1,2}$/.test(text)
}
