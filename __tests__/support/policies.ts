import type { OneOrMany } from '../../local-aws/service.ts'
import type { Body } from './terraform.ts'

/** A policy's statement with every list sorted, so that two that mean the same are the same. */
export interface Statement {
  readonly Sid?: string
  readonly Effect: string
  readonly Principal?: '*' | Readonly<Record<string, readonly string[]>>
  readonly Action: readonly string[]
  readonly Resource?: readonly string[]
  readonly Condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

interface JsonStatement {
  readonly Sid?: string
  readonly Effect: string
  readonly Principal?: '*' | Readonly<Record<string, OneOrMany<string>>>
  readonly Action: OneOrMany<string>
  readonly Resource?: OneOrMany<string>
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMany<string>>>>>
}

/** @param policy as JSON has it */
export function statementsOf(policy: unknown): readonly Statement[] {
  const { Statement } = policy as { readonly Statement: OneOrMany<JsonStatement> }
  return ordered([Statement].flat().map(canonical))
}

/** @param document the body of Terraform's `aws_iam_policy_document`, evaluated */
export function statementsOfDocument(document: Body): readonly Statement[] {
  const { statement } = document as { readonly statement: readonly DocumentStatement[] }
  return ordered(statement.map(({ condition = [], ...rest }) => canonical({ ...fromDocument(rest), ...of(condition) })))
}

interface DocumentStatement {
  readonly sid: string
  readonly effect?: string
  readonly principals?: readonly { readonly type: string; readonly identifiers: readonly string[] }[]
  readonly actions: readonly string[]
  readonly resources?: readonly string[]
  readonly condition?: readonly Test[]
}

interface Test {
  readonly test: string
  readonly variable: string
  readonly values: readonly string[]
}

function fromDocument({ sid, effect = 'Allow', principals, actions, resources }: DocumentStatement): JsonStatement {
  const named = Object.fromEntries((principals ?? []).map(({ type, identifiers }) => [type, identifiers]))
  return {
    ...{ Sid: sid, Effect: effect, Action: actions },
    ...(resources && { Resource: resources }),
    ...(principals && { Principal: '*' in named ? ('*' as const) : named })
  }
}

function of(tests: readonly Test[]): Pick<JsonStatement, 'Condition'> {
  const Condition: Record<string, Record<string, readonly string[]>> = {}
  for (const { test, variable, values } of tests) Condition[test] = { ...Condition[test], [variable]: values }
  return { Condition }
}

function canonical({ Principal, Action, Resource, Condition = {}, ...rest }: JsonStatement): Statement {
  const conditions = Object.entries(Condition).map(([test, keys]) => [test, mapped(keys)] as const)
  return {
    ...rest,
    ...(Principal !== undefined && { Principal: Principal === '*' ? Principal : mapped(Principal) }),
    Action: sorted(Action),
    ...(Resource !== undefined && { Resource: sorted(Resource) }),
    Condition: Object.fromEntries(conditions.sort(([one], [other]) => (one < other ? -1 : 1)))
  }
}

function mapped(lists: Readonly<Record<string, OneOrMany<string>>>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, sorted(values)]))
}

function sorted(values: OneOrMany<string>): readonly string[] {
  return [values].flat().sort()
}

function ordered(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((one, other) => ((one.Sid ?? '') < (other.Sid ?? '') ? -1 : 1))
}
