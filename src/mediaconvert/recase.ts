import { isList, isObject, type JsonObject } from './json.ts'
import { findMember, type Shape, type StructureShape } from './model.ts'
import { explainUnknownMember } from './unknown-member.ts'
import type { Path } from './settings-path.ts'

/** Takes what is wrong at a path of the request. */
export type Report = (path: Path, message: string) => void

/**
 * The same value with the members of all structures in UpperCamelCase. Walks the SDK's own schema, because the SDK itself
 * drops unknown members without a word: nothing is left out, added or put in another order here, keys of maps are never
 * touched, and what the schema does not know is reported.
 */
export function recase(value: unknown, shape: Shape, path: Path, report: Report): unknown {
  switch (shape.kind) {
    case 'structure':
      return isObject(value) ? recaseMembers(value, shape, path, report) : wrongType(value, 'an object', path, report)
    case 'map':
      return isObject(value)
        ? mapObject(value, (key, item) => [key, recase(item, shape.value, [...path, key], report)])
        : wrongType(value, 'an object', path, report)
    case 'list':
      return isList(value)
        ? value.map((item, index) => recase(item, shape.item, [...path, index], report))
        : wrongType(value, 'a list', path, report)
    case 'number':
      return isExactNumber(value) ? value : wrongType(value, 'a number', path, report)
    case 'string':
    case 'boolean':
      return typeof value === shape.kind ? value : wrongType(value, `a ${shape.kind}`, path, report)
    case 'timestamp':
      return typeof value === 'string' || isExactNumber(value) ? value : wrongType(value, 'a time', path, report)
  }
}

function recaseMembers(value: JsonObject, shape: StructureShape, path: Path, report: Report): JsonObject {
  const spellings = new Map<string, string>()
  return mapObject(value, (key, item) => {
    const member = findMember(shape, key)
    if (member === undefined) {
      report([...path, key], explainUnknownMember(key, shape))
      return [key, item]
    }
    const other = spellings.get(member.name)
    if (other !== undefined) report([...path, key], `the same member is there as ${other} too: remove one of the two.`)
    spellings.set(member.name, key)
    return [member.name, recase(item, member.shape(), [...path, member.name], report)]
  })
}

/** Object.fromEntries defines its properties, so a key `__proto__` stays a key. */
function mapObject(value: JsonObject, change: (key: string, item: unknown) => [string, unknown]): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => change(key, item)))
}

/** False for what JSON cannot hold (`.inf`, `.nan` of YAML) and for whole numbers that would come out as another one. */
function isExactNumber(value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return !Number.isInteger(value) || Number.isSafeInteger(value)
}

function wrongType(value: unknown, expected: string, path: Path, report: Report): unknown {
  report(path, `expected ${expected}, got ${describe(value, path)}.${advise(value, expected)}`)
  return value
}

function advise(value: unknown, expected: string): string {
  if (value === null) return ' Give it a value, or leave it out.'
  const isScalar = typeof value === 'number' || typeof value === 'boolean'
  return expected === 'a string' && isScalar ? ' Put it in quotes.' : ''
}

function describe(value: unknown, path: Path): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  // What is under DecryptionSettings may be a key that nobody should read in a log.
  if (path.includes('DecryptionSettings')) return `a ${typeof value}`
  if (typeof value === 'string')
    return `the string ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${String(value)}`
  return `a ${typeof value}`
}
