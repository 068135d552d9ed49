/**
 * Checks a request against the SDK's own schema objects, which list every member with its wire name, its type and whether
 * it is required: they stay true with each release, and no table of ours has to.
 *
 * The shape of those objects: `[kind, namespace, name, traits, ...]`, kind 1 a list, 2 a map, 3 a structure with member
 * names, member schemas, and how many of the members, from the first, are required. A number is a simple type.
 */
export interface Problem {
  readonly path: string
  readonly message: string
}

/** What a type's name cannot say: patterns, lengths, enums. Keys are `Structure.Member`. */
export type Rules = Readonly<Record<string, Rule>>
export type Rule = (value: unknown) => string | undefined

type SchemaArray = readonly [
  kind: number,
  namespace: string,
  name: string,
  traits: unknown,
  ...rest: readonly unknown[]
]
type JsonObject = Readonly<Record<string, unknown>>

const listOf = 64
const mapOf = 128

/** All problems of a value in lowerCamelCase, with paths as the service gives them: `/inputs/0`. */
export function check(value: unknown, ref: unknown, rules: Rules, path = ''): readonly Problem[] {
  const schema = resolve(ref)
  if (typeof schema === 'number') return checkSimple(value, schema, path)
  const [kind, , , , first, second] = schema
  if (kind === 1) return checkList(value, path, (item, at) => check(item, first, rules, at))
  if (kind === 2) return checkMap(value, path, (item, at) => check(item, second, rules, at))
  return checkStructure(value, schema, rules, path)
}

function resolve(ref: unknown): number | SchemaArray {
  if (typeof ref === 'function') return resolve((ref as () => unknown)())
  // A member that has traits is a pair of its type and them; a schema has its namespace, a string, in second place.
  if (Array.isArray(ref) && typeof ref[1] !== 'string') return resolve(ref[0])
  return ref as number | SchemaArray
}

function members(
  schema: SchemaArray
): readonly { readonly name: string; readonly wire: string; readonly type: unknown }[] {
  const [, , , , names, types] = schema as readonly unknown[]
  const typeOf = types as readonly unknown[]
  return (names as readonly string[]).map((name, index) => ({ name, wire: lowerFirst(name), type: typeOf[index] }))
}

function checkStructure(value: unknown, schema: SchemaArray, rules: Rules, path: string): readonly Problem[] {
  if (!isObject(value)) return [wrongType(path, 'object')]
  const [, , structure] = schema
  const known = members(schema)
  const required = known.slice(0, Number(schema[6] ?? 0))
  const unknown = Object.keys(value).filter((key) => !known.some(({ wire }) => wire === key))
  return [
    ...unknown.map((key) => ({ path, message: `${key} is not a member of ${structure}` })),
    ...required.filter(({ wire }) => value[wire] === undefined).map(({ wire }) => missing(path, wire)),
    ...known
      .filter(({ wire }) => (value[wire] ?? undefined) !== undefined)
      .flatMap(({ name, wire, type }) => {
        const at = `${path}/${wire}`
        const problems = check(value[wire], type, rules, at)
        const broken = problems.length === 0 ? rules[`${structure}.${name}`]?.(value[wire]) : undefined
        return broken === undefined ? problems : [{ path: at, message: broken }]
      })
  ]
}

function checkSimple(value: unknown, type: number, path: string): readonly Problem[] {
  if (type >= mapOf) return checkMap(value, path, (item, at) => checkSimple(item, type - mapOf, at))
  if (type >= listOf) return checkList(value, path, (item, at) => checkSimple(item, type - listOf, at))
  if (type === 0) return typeof value === 'string' ? [] : [wrongType(path, 'string')]
  if (type === 1) return typeof value === 'number' ? [] : [wrongType(path, 'number')]
  if (type === 2) return typeof value === 'boolean' ? [] : [wrongType(path, 'boolean')]
  return []
}

function checkList(
  value: unknown,
  path: string,
  checkItem: (item: unknown, at: string) => readonly Problem[]
): readonly Problem[] {
  if (!Array.isArray(value)) return [wrongType(path, 'array')]
  return value.flatMap((item, index) => checkItem(item, `${path}/${index}`))
}

function checkMap(
  value: unknown,
  path: string,
  checkItem: (item: unknown, at: string) => readonly Problem[]
): readonly Problem[] {
  if (!isObject(value)) return [wrongType(path, 'object')]
  return Object.entries(value).flatMap(([key, item]) => checkItem(item, `${path}/${key}`))
}

export function missing(path: string, member: string): Problem {
  return { path: path === '' ? '/' : path, message: `${member} is a required property` }
}

function wrongType(path: string, type: string): Problem {
  return { path, message: `Should be of type ${type}` }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
