import { parseArn } from '../aws/arn.ts'
import type { StoredObject } from './stored-objects.ts'
import { count } from './units.ts'

/** The KMS keys that MediaConvert's role must be able to decrypt with. */
export interface DecryptKeys {
  /** ARNs of keys, each once. */
  readonly arns: readonly string[]
  /** A sentence about objects whose key is not known; '' where there are none. */
  readonly unknown: string
}

/**
 * @param kmsKeyArn the run's own key, if it has one
 * @param stored objects that were encrypted earlier. Their envelopes name the Region of the KMS key, and only a manifest names the key.
 */
export function decryptKeysOf(kmsKeyArn: string | undefined, stored: readonly StoredObject[]): DecryptKeys {
  const arns = keyArns([kmsKeyArn, ...stored.map((object) => object.kmsKeyArn)])
  const unnamed = stored.filter((object) => object.kmsKeyArn === undefined)
  return { arns, unknown: unnamed.length === 0 ? '' : describeUnknown(unnamed, arns) }
}

/** Those that are ARNs of keys: of what is behind an alias, IAM policies know nothing. */
function keyArns(arns: readonly (string | undefined)[]): string[] {
  return [...new Set(arns.flatMap((arn) => (isKeyArn(arn) ? [arn] : [])))]
}

function isKeyArn(arn: string | undefined): arn is string {
  return arn !== undefined && parseArn(arn)?.resource.startsWith('key/') === true
}

function describeUnknown(unnamed: readonly StoredObject[], arns: readonly string[]): string {
  const regions = [...new Set(unnamed.map(({ envelope }) => envelope.kmsKeyRegion))].sort().join(', ')
  const which = `${count(unnamed.length, 'object')} encrypted earlier ${unnamed.length === 1 ? 'tells' : 'tell'} the Region of the KMS key (${regions}), not the key.`
  const advice =
    arns.length === 0
      ? 'Give kms-key-arn, or the manifest of the run that encrypted them, to get the policy for it.'
      : "If it is another than the policy's, the role needs the same statement with that one."
  return `${which} ${advice}`
}
