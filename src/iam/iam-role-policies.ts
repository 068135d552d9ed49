import { GetRoleCommand, GetRolePolicyCommand, PutRolePolicyCommand, type IAMClient } from '@aws-sdk/client-iam'
import { callAws, type AwsCall } from '../aws/call.ts'
import { AwsCallError } from '../errors.ts'
import { roleNameOf, type RolePolicies } from './role-policies.ts'

const ADVICE = {
  LimitExceeded:
    "The role's inline policies may have 10,240 characters together. Delete what it no longer needs of them, or attach the policy in another way and set grant-decrypt to none.",
  NoSuchEntity: "There is no such role in the account of the workflow's credentials.",
  UnmodifiableEntity: 'A service owns this role, and only it may change it. Give another role to MediaConvert.',
  ConcurrentModification: 'Somebody else was changing the role: run the step again.'
}

/**
 * IAM itself, through the SDK.
 *
 * @param abortSignal ends what is being asked
 */
export function iamRolePolicies(iam: IAMClient, abortSignal: AbortSignal): RolePolicies {
  return {
    roleArn: (roleName) =>
      orNone(async () => {
        const call = { operation: 'IAM GetRole', subject: roleName, permission: permission('*', 'iam:GetRole') }
        const command = new GetRoleCommand({ RoleName: roleName })
        const { Role } = await callAws(call, () => iam.send(command, { abortSignal }))
        return Role?.Arn
      }),
    get: (roleArn, policyName) =>
      orNone(async () => {
        const command = new GetRolePolicyCommand({ RoleName: roleNameOf(roleArn), PolicyName: policyName })
        const call = policyCall('GetRolePolicy', roleArn)
        const { PolicyDocument } = await callAws(call, () => iam.send(command, { abortSignal }))
        // IAM answers documents percent-encoded (IAM API Reference, GetRolePolicy).
        return PolicyDocument === undefined ? undefined : decodeURIComponent(PolicyDocument)
      }),
    put: async (roleArn, policyName, document) => {
      const command = new PutRolePolicyCommand({
        RoleName: roleNameOf(roleArn),
        PolicyName: policyName,
        PolicyDocument: document
      })
      await callAws(policyCall('PutRolePolicy', roleArn), () => iam.send(command, { abortSignal }))
    }
  }
}

/** Whoever lacks one of both permissions is told of both, or would find out about them one after the other. */
function policyCall(operation: string, roleArn: string): AwsCall {
  return {
    operation: `IAM ${operation}`,
    subject: roleArn,
    permission: permission(roleArn, ['iam:PutRolePolicy', 'iam:GetRolePolicy']),
    advice: ADVICE
  }
}

function permission(resource: string, action: AwsCall['permission']['action']): AwsCall['permission'] {
  return { action, resource }
}

async function orNone<T>(look: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await look()
  } catch (error) {
    if (error instanceof AwsCallError && error.code === 'NoSuchEntity') return undefined
    throw error
  }
}
