import type { OneOrMany } from '../service.ts'

/**
 * Policy conditions, as the IAM user guide's "Condition operators" and "Multivalued context keys" pages describe them.
 * An operator that is not here is an error and never "matches nothing": a Deny that nobody evaluates would be a hole.
 */
export type Context = Readonly<Record<string, OneOrMany<string>>>
export type ConditionBlock = Readonly<Record<string, Readonly<Record<string, OneOrMany<string>>>>>

type Match = (actual: string, wanted: string) => boolean

interface Operator {
  readonly match: Match
  readonly negated: boolean
}

export function glob(actual: string, pattern: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${expression}$`, 's').test(actual)
}

/** Each of an ARN's six parts is compared on its own: a `*` in one part does not reach into the next. */
function arnLike(actual: string, pattern: string): boolean {
  const [have, want] = [arnParts(actual), arnParts(pattern)]
  return have.length === 6 && want.length === 6 && want.every((part, index) => glob(have[index] ?? '', part))
}

function arnParts(arn: string): readonly string[] {
  const parts = arn.split(':')
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(':')] : [])]
}

const sameIgnoringCase: Match = (a, b) => a.toLowerCase() === b.toLowerCase()

const operators = new Map<string, Operator>([
  ['StringEquals', { match: (a, b) => a === b, negated: false }],
  ['StringNotEquals', { match: (a, b) => a === b, negated: true }],
  ['StringEqualsIgnoreCase', { match: sameIgnoringCase, negated: false }],
  ['StringLike', { match: glob, negated: false }],
  ['StringNotLike', { match: glob, negated: true }],
  ['ArnEquals', { match: arnLike, negated: false }],
  ['ArnLike', { match: arnLike, negated: false }],
  ['ArnNotEquals', { match: arnLike, negated: true }],
  ['ArnNotLike', { match: arnLike, negated: true }],
  ['Bool', { match: sameIgnoringCase, negated: false }]
])

interface Test {
  readonly operator: Operator
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined
  readonly ifExists: boolean
}

function parseTest(name: string): Test {
  const [, set, base = '', ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(name) ?? []
  const operator = operators.get(base)
  if (operator === undefined) throw new Error(`local-aws does not evaluate the condition operator ${name}`)
  return {
    operator,
    set: set === 'ForAllValues' || set === 'ForAnyValue' ? set : undefined,
    ifExists: ifExists !== undefined
  }
}

/** Whether every condition holds. Throws on an operator that this stand-in does not evaluate. */
export function conditionsHold(block: ConditionBlock, context: Context): boolean {
  return Object.entries(block).every(([name, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const actual = valuesOf(context, key)
      return name === 'Null'
        ? list(wanted).includes(String(actual === undefined))
        : holds(parseTest(name), actual, list(wanted))
    })
  )
}

function holds(test: Test, actual: readonly string[] | undefined, wanted: readonly string[]): boolean {
  const { match, negated } = test.operator
  const passes = (value: string) => wanted.some((one) => match(value, one)) !== negated
  if (test.set === 'ForAllValues') return (actual ?? []).every(passes) // also true where the key is absent
  if (actual === undefined) return test.ifExists || (negated && test.set === undefined)
  return actual.some(passes)
}

/** Names of condition keys are compared without regard to case; their values are not. */
function valuesOf(context: Context, key: string): readonly string[] | undefined {
  const found = Object.entries(context).find(([name]) => sameIgnoringCase(name, key))
  return found === undefined ? undefined : list(found[1])
}

export function list<T>(value: OneOrMany<T>): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}
