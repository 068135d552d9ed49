import { parseArn } from '../aws/arn.ts'
import type { DataKeySupply } from '../envelope/data-key-supply.ts'
import type { Grant } from '../iam/grant-decrypt.ts'
import type { RolePolicies } from '../iam/role-policies.ts'
import { decryptKeysOf } from './decrypt-keys.ts'
import type { Inputs } from './inputs.ts'
import type { Plan } from './plan.ts'
import type { StoredObject } from './stored-objects.ts'
import type { Services, World } from './world.ts'

interface GrantOf {
  readonly inputs: Inputs
  readonly plan: Plan
  readonly stored: readonly StoredObject[]
  readonly services: Services
  readonly dataKeys: DataKeySupply
  readonly world: World
}

/**
 * With `grant-decrypt: inline-policy`, lets MediaConvert's role unwrap the data keys, before any job can need it.
 *
 * @returns a policy for each KMS key that is known; none where nothing is to be granted
 */
export async function grant({ inputs, plan, stored, services, dataKeys, world }: GrantOf): Promise<readonly Grant[]> {
  const roleArn = plan.target.roleArn ?? inputs.roleArn
  if (services.rolePolicies === undefined || roleArn === undefined) return []
  const own = inputs.kmsKeyArn === undefined ? undefined : await keyArn(inputs.kmsKeyArn, dataKeys)
  const { arns, unknown } = decryptKeysOf(own, stored)
  if (unknown !== '') world.reporter.warning({ title: TITLE, message: `${TITLE}: ${unknown}` })
  const granted: Grant[] = []
  for (const arn of arns) granted.push(await grantOne(services.rolePolicies, roleArn, arn, world))
  return granted
}

const TITLE = 'Input grant-decrypt'

async function grantOne(
  policies: RolePolicies,
  roleArn: string,
  kmsKeyArn: string,
  { reporter, signal }: World
): Promise<Grant> {
  const { grantDecrypt } = await import('../iam/grant-decrypt.ts')
  const onRetry = (message: string): void => reporter.debug(message)
  const granted = await grantDecrypt(policies, roleArn, kmsKeyArn, { signal, onRetry })
  const verb = granted.outcome === 'put' ? 'Put' : 'Found'
  reporter.info(`${verb} the inline policy ${granted.policyName} on ${roleArn}: kms:Decrypt with ${kmsKeyArn}`)
  if (granted.seen === 'hidden') {
    reporter.info('Whether the policy is in force is not known: that needs iam:GetRolePolicy on the role.')
  }
  if (granted.seen === 'late') reporter.warning({ title: 'MediaConvert role', message: lateMessage(granted, roleArn) })
  return granted
}

/** Behind an alias is a key. KMS names it with each data key; to be asked for it by name takes one more permission. */
async function keyArn(given: string, dataKeys: DataKeySupply): Promise<string> {
  if (!parseArn(given)?.resource.startsWith('alias/')) return given
  const dataKey = await dataKeys.take()
  dataKeys.giveBack(dataKey)
  return dataKey.kmsKeyArn
}

function lateMessage({ policyName }: Grant, roleArn: string): string {
  return `IAM has taken the inline policy ${policyName} for ${roleArn}, but does not show it yet. Jobs that start before it holds end in an error; submit those again.`
}
