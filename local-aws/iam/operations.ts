import { randomBytes } from 'node:crypto'
import { AwsError } from '../service.ts'
import type { Caller } from '../service.ts'
import { checkTotalSize, parseInlinePolicy } from './inline-policy.ts'
import { decide, decideFor } from './policy.ts'
import type { Decision, ResourcePolicy } from './policy.ts'
import { listed, required } from './query.ts'
import type { Elements, Parameters } from './query.ts'
import { noSuchPolicy } from './role.ts'
import type { Role, RoleStore } from './role.ts'

export interface IamCall {
  readonly roles: RoleStore
  readonly accountId: string
  readonly caller: Caller
  readonly parameters: Parameters
}

type Operation = (call: IamCall) => Elements

export const operations: Readonly<Record<string, Operation>> = {
  CreateRole: createRole,
  GetRole: (call) => ({ Role: render(allowedRole(call, 'iam:GetRole')) }),
  PutRolePolicy: putRolePolicy,
  GetRolePolicy: getRolePolicy,
  ListRolePolicies: (call) => {
    return { PolicyNames: [...allowedRole(call, 'iam:ListRolePolicies').inlinePolicies.keys()], IsTruncated: false }
  },
  DeleteRolePolicy: (call) => {
    const { name } = allowedRole(call, 'iam:DeleteRolePolicy')
    call.roles.deletePolicy(name, required(call.parameters, 'PolicyName'))
    return {}
  },
  // The stand-in has inline policies only.
  ListAttachedRolePolicies: (call) => {
    allowedRole(call, 'iam:ListAttachedRolePolicies')
    return { AttachedPolicies: [], IsTruncated: false }
  },
  SimulatePrincipalPolicy: simulate
}

function createRole(call: IamCall): Elements {
  const { roles, accountId, caller, parameters } = call
  const name = required(parameters, 'RoleName')
  const path = parameters.get('Path') ?? '/'
  const arn = `arn:aws:iam::${accountId}:role${path}${name}`
  authorize(caller, 'iam:CreateRole', arn)
  const role = roles.add({
    ...{ name, path, arn, id: `AROA${randomBytes(9).toString('hex').toUpperCase().slice(0, 17)}` },
    description: parameters.get('Description') ?? undefined,
    createdAt: new Date(),
    maxSessionSeconds: Number(parameters.get('MaxSessionDuration') ?? 3600),
    trustPolicy: parsePolicy(required(parameters, 'AssumeRolePolicyDocument')),
    inlinePolicies: new Map()
  })
  return { Role: render(role) }
}

function putRolePolicy(call: IamCall): Elements {
  const { name, inlinePolicies } = allowedRole(call, 'iam:PutRolePolicy')
  const policyName = required(call.parameters, 'PolicyName')
  if (!/^[\w+=,.@-]{1,128}$/.test(policyName)) {
    throw new AwsError('ValidationError', 400, 'The specified value for policyName is invalid.')
  }
  const policy = parseInlinePolicy(required(call.parameters, 'PolicyDocument'))
  const all = new Map(inlinePolicies).set(policyName, policy)
  checkTotalSize(
    name,
    [...all.values()].map((one) => JSON.stringify(one))
  )
  call.roles.putPolicy(name, policyName, policy)
  return {}
}

/** IAM answers documents percent-encoded, as RFC 3986 has it. */
function getRolePolicy(call: IamCall): Elements {
  const role = allowedRole(call, 'iam:GetRolePolicy')
  const policyName = required(call.parameters, 'PolicyName')
  const policy = role.inlinePolicies.get(policyName)
  if (policy === undefined) throw noSuchPolicy(policyName)
  return { RoleName: role.name, PolicyName: policyName, PolicyDocument: encodeURIComponent(JSON.stringify(policy)) }
}

const decisions: Readonly<Record<Decision, string>> = {
  allowed: 'allowed',
  'no policy allows': 'implicitDeny',
  'explicitly denied': 'explicitDeny'
}

function simulate({ roles, caller, parameters }: IamCall): Elements {
  const arn = required(parameters, 'PolicySourceArn')
  authorize(caller, 'iam:SimulatePrincipalPolicy', arn)
  const role = roles.find(arn)
  if (role === undefined) throw new AwsError('NoSuchEntity', 404, `Entity ${arn} not found.`)
  const resources = listed(parameters, 'ResourceArns')
  const context = contextEntries(parameters)
  const results = listed(parameters, 'ActionNames').flatMap((action) =>
    (resources.length > 0 ? resources : ['*']).map((resource) => {
      const decision = decide([...role.inlinePolicies.values()], { action, resource, context })
      return { EvalActionName: action, EvalResourceName: resource, EvalDecision: decisions[decision] }
    })
  )
  return { IsTruncated: false, EvaluationResults: results }
}

function contextEntries(parameters: Parameters): Readonly<Record<string, readonly string[]>> {
  const names = [...parameters].filter(([key]) => /^ContextEntries\.member\.\d+\.ContextKeyName$/.test(key))
  return Object.fromEntries(
    names.map(([key, name]) => [name, listed(parameters, key.replace('ContextKeyName', 'ContextKeyValues'))])
  )
}

function allowedRole({ roles, accountId, caller, parameters }: IamCall, action: string): Role {
  const name = required(parameters, 'RoleName')
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) {
    throw new AwsError('ValidationError', 400, 'The specified value for roleName is invalid.')
  }
  // Permissions are about the role's whole ARN, with its path, also where the answer names the role only.
  const role = roles.byName(name)
  authorize(caller, action, role?.arn ?? `arn:aws:iam::${accountId}:role/${name}`, `role ${name}`)
  return roles.named(name)
}

function authorize(caller: Caller, action: string, resource: string, shown = resource): void {
  if (decideFor(caller, { action, resource }) === 'allowed') return
  const because = `because no identity-based policy allows the ${action} action`
  const message = `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${shown} ${because}`
  throw new AwsError('AccessDenied', 403, message)
}

/** Of a trust policy only the outline is checked, as much as this stand-in needs to evaluate it. */
function parsePolicy(text: string): ResourcePolicy {
  try {
    const policy = JSON.parse(text) as ResourcePolicy
    const statements = [policy.Statement].flat()
    if (statements.every((one) => ['Allow', 'Deny'].includes(one.Effect))) return policy
  } catch {
    // Falls through: what is no JSON and what is no policy get the same answer.
  }
  throw new AwsError('MalformedPolicyDocument', 400, 'Syntax errors in policy.')
}

function render(role: Role): Elements {
  return {
    ...{ Path: role.path, RoleName: role.name, RoleId: role.id, Arn: role.arn },
    CreateDate: role.createdAt.toISOString(),
    AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trustPolicy)),
    ...{ Description: role.description, MaxSessionDuration: String(role.maxSessionSeconds ?? 3600) }
  }
}
