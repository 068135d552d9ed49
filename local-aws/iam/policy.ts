import type { Caller, OneOrMany, PolicyDocument, PolicyStatement } from '../service.ts'
import { conditionsHold, glob, list } from './condition.ts'
import type { Context } from './condition.ts'

/** A statement that says who it is for, as trust policies and key policies do. */
export interface ResourceStatement extends PolicyStatement {
  readonly Principal?: '*' | Readonly<Record<string, OneOrMany<string>>>
}

export interface ResourcePolicy {
  readonly Version?: string
  readonly Id?: string
  readonly Statement: OneOrMany<ResourceStatement>
}

/** What a caller may do: policies are evaluated, an administrator may do everything. */
export type Permissions = readonly PolicyDocument[] | 'administrator'

export interface AccessRequest {
  readonly action: string
  readonly resource: string
  readonly context?: Context
}

export type Decision = 'allowed' | 'no policy allows' | 'explicitly denied'

/** IAM's order: an explicit deny wins, then an allow, otherwise the request is denied implicitly. */
export function decide(policies: Permissions, request: AccessRequest): Decision {
  if (policies === 'administrator') return 'allowed'
  const effects = policies
    .flatMap((policy) => list(policy.Statement))
    .filter((statement) => covers(statement, request))
    .map((statement) => statement.Effect)
  if (effects.includes('Deny')) return 'explicitly denied'
  return effects.includes('Allow') ? 'allowed' : 'no policy allows'
}

/** What the caller's own policies say, which may ask about the request as a whole too. */
export function decideFor(caller: Pick<Caller, 'policies' | 'context'>, request: AccessRequest): Decision {
  return decide(caller.policies, inContext(caller, request))
}

/** What a resource's own policy says to this caller. */
export function decideByResource(
  policy: ResourcePolicy,
  names: readonly string[],
  caller: Pick<Caller, 'context'>,
  request: AccessRequest
): Decision {
  return decide([statementsFor(policy, 'AWS', names)], inContext(caller, request))
}

/** How a resource's policy may name the caller: a role's name stands for all of its sessions. */
export function namesOf({ arn, roleArn }: Pick<Caller, 'arn' | 'roleArn'>): readonly string[] {
  return roleArn === undefined ? [arn] : [arn, roleArn]
}

function inContext({ context }: Pick<Caller, 'context'>, request: AccessRequest): AccessRequest {
  return { ...request, context: { ...context, ...request.context } }
}

export function isAllowed(policies: Permissions, request: AccessRequest): boolean {
  return decide(policies, request) === 'allowed'
}

/** The part of a resource's policy that is about one principal: `Service`, `mediaconvert.amazonaws.com`, for example. */
export function statementsFor(
  policy: ResourcePolicy,
  kind: 'AWS' | 'Service' | 'Federated',
  names: readonly string[]
): PolicyDocument {
  return { Statement: list(policy.Statement).filter(({ Principal }) => isAbout(Principal, kind, names)) }
}

function isAbout(principal: ResourceStatement['Principal'], kind: string, names: readonly string[]): boolean {
  if (principal === undefined || principal === '*') return principal === '*'
  return list(principal[kind] ?? []).some((one) => one === '*' || names.includes(one))
}

function covers(statement: PolicyStatement, { action, resource, context = {} }: AccessRequest): boolean {
  return (
    selects(statement.Action, statement.NotAction, (pattern) => glob(action.toLowerCase(), pattern.toLowerCase())) &&
    selects(statement.Resource, statement.NotResource, (pattern) => glob(resource, pattern)) &&
    conditionsHold(statement.Condition ?? {}, context)
  )
}

function selects(
  included: OneOrMany<string> | undefined,
  excluded: OneOrMany<string> | undefined,
  matches: (pattern: string) => boolean
): boolean {
  if (excluded !== undefined) return !list(excluded).some(matches)
  return included !== undefined && list(included).some(matches)
}
