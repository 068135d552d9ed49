import { GetRoleCommand, SimulatePrincipalPolicyCommand, type IAMClient } from '@aws-sdk/client-iam'
import { ENCRYPTION_CONTEXT } from '../envelope/encryption-context.ts'
import { FINE, inputProblem, nameOf, type Check, type Finding } from './finding.ts'

const SERVICE = 'mediaconvert.amazonaws.com'

export interface RoleUse {
  readonly roleArn: string
  /** Each gives a KMS key's own ARN, also where an alias was given; may throw where nobody may know it. */
  readonly keyArns: readonly KeyArn[]
  /** The step will itself allow the role what it lacks. */
  readonly willGrant: boolean
}

type KeyArn = (signal: AbortSignal) => Promise<string>

/** The role is there, trusts MediaConvert, and may unwrap data keys. */
export function roleChecks(iam: IAMClient, use: RoleUse): Check[] {
  return [
    { name: 'IAM GetRole', run: (signal) => checkTrust(iam, use.roleArn, signal) },
    ...use.keyArns.map((keyArn): Check => ({
      name: 'IAM SimulatePrincipalPolicy',
      run: (signal) => simulateDecrypt(iam, use, keyArn, signal)
    }))
  ]
}

async function checkTrust(iam: IAMClient, roleArn: string, signal: AbortSignal): Promise<Finding> {
  try {
    const command = new GetRoleCommand({ RoleName: roleArn.slice(roleArn.lastIndexOf('/') + 1) })
    const { Role } = await iam.send(command, { abortSignal: signal })
    if (Role?.Arn !== undefined && Role.Arn !== roleArn) return anotherRole(roleArn, Role.Arn)
    // IAM answers the policy percent-encoded (IAM API Reference, GetRole).
    const trust = decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '')
    if (trust === '' || trustsMediaConvert(trust)) return FINE
    return inputProblem(
      'role-arn',
      `${roleArn} does not trust MediaConvert. Allow sts:AssumeRole for the service ${SERVICE} in its trust policy.`
    )
  } catch (error) {
    if (nameOf(error) !== 'NoSuchEntityException') throw error
    return inputProblem('role-arn', `there is no role ${roleArn}. Check the ARN (here, or Role in job-settings).`)
  }
}

/** IAM finds roles by name and in the caller's account only, and MediaConvert takes no role of another account. */
function anotherRole(asked: string, found: string): Finding {
  return inputProblem(
    'role-arn',
    `there is no role ${asked} in this account; the one of that name is ${found}. Take a role of the account that the jobs run in, with its path.`
  )
}

interface TrustStatement {
  readonly Effect?: string
  readonly Principal?:
    string | { readonly Service?: string | readonly string[]; readonly AWS?: string | readonly string[] }
}

function trustsMediaConvert(document: string): boolean {
  const { Statement } = JSON.parse(document) as { Statement?: TrustStatement | readonly TrustStatement[] }
  return [Statement ?? []].flat().some(({ Effect, Principal }) => {
    const services =
      typeof Principal === 'string' ? [Principal] : [Principal?.Service ?? [], anyone(Principal?.AWS)].flat()
    return (
      Effect === 'Allow' &&
      services.some((service) => service === '*' || /^mediaconvert(\.[a-z0-9-]+)?\.amazonaws\.com/.test(service))
    )
  })
}

/** `{"AWS": "*"}` is everyone, like `"*"` (IAM User Guide, "Principal"); accounts and roles are no services. */
function anyone(principals: string | readonly string[] = []): readonly string[] {
  return [principals].flat().filter((principal) => principal === '*')
}

/** Only a warning: the key's own policy may allow what the role's policies do not, and the simulation does not see it. */
async function simulateDecrypt(
  iam: IAMClient,
  { roleArn, willGrant }: RoleUse,
  keyArn: KeyArn,
  signal: AbortSignal
): Promise<Finding> {
  const kmsKeyArn = await keyArn(signal)
  const entry = (name: string, type: 'string' | 'stringList', value: string) => ({
    ContextKeyName: name,
    ContextKeyType: type,
    ContextKeyValues: [value]
  })
  const { EvaluationResults } = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: roleArn,
      ActionNames: ['kms:Decrypt'],
      ResourceArns: [kmsKeyArn],
      ContextEntries: [
        entry('kms:EncryptionContext:service', 'string', ENCRYPTION_CONTEXT.service),
        entry('kms:EncryptionContextKeys', 'stringList', 'service')
      ]
    }),
    { abortSignal: signal }
  )
  const decision = EvaluationResults?.[0]?.EvalDecision
  if (decision === undefined || decision === 'allowed') return FINE
  const isForbidden = decision === 'explicitDeny'
  if (willGrant && !isForbidden) return FINE
  const advice = isForbidden
    ? 'A statement of its policies denies it, and no other can allow it then: the jobs will fail until it is gone.'
    : "Unless the key's own policy allows it, the jobs will fail: attach the policy of the output decrypt-policy to the role, or set grant-decrypt to inline-policy."
  const message = `${roleArn} seems not to be allowed kms:Decrypt with ${kmsKeyArn} (IAM's policy simulator says ${decision}). ${advice}`
  return { warnings: [{ title: 'MediaConvert role', message }] }
}
