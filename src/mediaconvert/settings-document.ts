import { isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLMap } from 'yaml'
import { InputError, type Problem } from '../errors.ts'
import { isObject, type JsonObject } from './json.ts'
import { locateNode } from './settings-location.ts'
import { settingsProblem, type Path, type Position } from './settings-path.ts'
import { describeDuplicate, describeSyntaxError } from './settings-syntax.ts'

/** The settings as they are written, before anybody has looked at what they mean. */
export interface SettingsDocument {
  /** Path of the file that they were read from; undefined where they are in the workflow itself. */
  readonly file: string | undefined
  readonly value: JsonObject
  /** Where something of `value` is written; member names are found in either casing. */
  readonly locate: (path: Path) => Position | undefined
}

/**
 * YAML 1.2 with its core schema holds all of JSON and has no surprises: `01:00:00:00` and `yes` stay strings, whatever a
 * `%YAML` line says. Merge keys (`<<`) are no part of it, but users of anchors expect them.
 */
const YAML_OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: true,
  stringKeys: true,
  // The parser compares every key with every other; duplicates are looked for here, each key once.
  uniqueKeys: false,
  resolveKnownTags: false,
  // No excerpt of the text in the messages: it could hold a key that somebody pasted.
  prettyErrors: false
} as const

/** Far beyond any job, and few enough to be walked in no time: what aliases (`*name`) expand to is counted in full. */
const MAXIMUM_VALUES = 200_000
const MAXIMUM_DEPTH = 100

/** Whether the value of the input `job-settings` holds the settings themselves: it begins with `{` or has a line break. */
export function isInline(value: string): boolean {
  const trimmed = value.trim()
  return trimmed.startsWith('{') || /[\r\n]/.test(trimmed)
}

/**
 * Reads JSON or YAML text whose top level is an object. `file` is the path that it came from, left out for inline settings.
 *
 * @throws InputError with all that is wrong with the text, each with line and column.
 */
export function parseSettings(text: string, file?: string): SettingsDocument {
  const source = text.replace(/^\uFEFF/, '')
  const lines = new LineCounter()
  const document = parseDocument(source, { ...YAML_OPTIONS, lineCounter: lines })
  const positionOf = (offset: number): Position => ({
    line: lines.linePos(offset).line,
    column: lines.linePos(offset).col
  })
  const fail = (message: string, offset?: number): Problem =>
    settingsProblem([], message, file, offset === undefined ? undefined : positionOf(offset))

  const problems = textProblems(document, source, fail)
  if (problems.length > 0) throw new InputError(problems)
  const value = readValue(document, fail)
  return {
    file,
    value,
    locate: (path) => {
      const offset = locateNode(document, path)
      return offset === undefined ? undefined : positionOf(offset)
    }
  }
}

type Fail = (message: string, offset?: number) => Problem

/** Duplicate keys, unknown tags and unset anchors are all told; of syntax errors only the first, which causes the rest. */
function textProblems(document: Document.Parsed, source: string, fail: Fail): Problem[] {
  const [syntaxError] = document.errors
  const errors = syntaxError === undefined ? document.warnings : [syntaxError]
  const problems = errors.map((error) => fail(describeSyntaxError(error, source), error.pos[0]))
  const anchors = new Set<string>()
  visit(document, {
    Alias: (_, alias) => {
      if (anchors.has(alias.source)) return
      problems.push(fail(`the alias *${alias.source} has no anchor &${alias.source} before it.`, alias.range?.[0]))
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.add(node.anchor)
      const again = isMap(node) && syntaxError === undefined ? repeatedKeys(node) : []
      problems.push(...again.map((offset) => fail(describeDuplicate(source, offset), offset)))
    }
  })
  return problems
}

/** Where keys begin that their object has already. Several merges are no repetition. */
function repeatedKeys(map: YAMLMap): number[] {
  const seen = new Set<unknown>(['<<'])
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key) || key.value === '<<') return []
    const isRepeated = seen.has(key.value)
    seen.add(key.value)
    return isRepeated ? (key.range?.[0] ?? 0) : []
  })
}

function readValue(document: Document.Parsed, fail: Fail): JsonObject {
  let value: unknown
  try {
    value = document.toJS()
    countValues(value, 0, { left: MAXIMUM_VALUES })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new InputError([fail(`the text cannot be turned into settings: ${reason}.`)])
  }
  if (isObject(value)) return value
  const found = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'a single value'
  throw new InputError([
    fail(
      `expected an object (a CreateJob request, job settings or a GetJob answer, in JSON or YAML), found ${found}.`,
      document.contents?.range[0]
    )
  ])
}

function countValues(value: unknown, depth: number, budget: { left: number }): void {
  if (depth > MAXIMUM_DEPTH)
    throw new Error(`it is more than ${MAXIMUM_DEPTH} levels deep, or an alias is inside its own anchor`)
  if (--budget.left < 0) throw new Error(`with its aliases expanded it holds more than ${MAXIMUM_VALUES} values`)
  if (typeof value !== 'object' || value === null) return
  for (const child of Object.values(value)) countValues(child, depth + 1, budget)
}
