import { conditionsHold, glob, list } from './condition.ts'
import type { ConditionBlock, Context } from './condition.ts'

/** A statement of a policy: the IAM user guide's "JSON policy elements reference". */
export interface Statement {
  readonly Sid?: string
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: '*' | Readonly<Record<string, string | readonly string[]>>
  readonly Action?: string | readonly string[]
  readonly NotAction?: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly NotResource?: string | readonly string[]
  readonly Condition?: ConditionBlock
}

export interface PolicyDocument {
  readonly Version?: string
  readonly Id?: string
  readonly Statement: Statement | readonly Statement[]
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

export function isAllowed(policies: Permissions, request: AccessRequest): boolean {
  return decide(policies, request) === 'allowed'
}

/** Whether a role's trust policy lets a service (`mediaconvert.amazonaws.com`) assume it in this context. */
export function trusts(policy: PolicyDocument, service: string, context: Context): boolean {
  const forService = list(policy.Statement).filter((statement) => names(statement.Principal, service))
  const withResource = forService.map((statement) => ({ ...statement, Resource: '*' }))
  return isAllowed([{ Statement: withResource }], { action: 'sts:AssumeRole', resource: '*', context })
}

function names(principal: Statement['Principal'], service: string): boolean {
  return typeof principal === 'object' && list(principal['Service'] ?? []).includes(service)
}

function covers(statement: Statement, { action, resource, context = {} }: AccessRequest): boolean {
  return (
    selects(statement.Action, statement.NotAction, (pattern) => glob(action.toLowerCase(), pattern.toLowerCase())) &&
    selects(statement.Resource, statement.NotResource, (pattern) => glob(resource, pattern)) &&
    conditionsHold(statement.Condition ?? {}, context)
  )
}

function selects(
  included: string | readonly string[] | undefined,
  excluded: string | readonly string[] | undefined,
  matches: (pattern: string) => boolean
): boolean {
  if (excluded !== undefined) return !list(excluded).some(matches)
  return included !== undefined && list(included).some(matches)
}
