import { execFileSync } from 'node:child_process'
import { createContext, runInContext } from 'node:vm'

/** A block's body; expressions are `${…}` strings, as Terraform's own JSON syntax has them. */
export type Body = Readonly<Record<string, unknown>>

export interface Configuration {
  readonly variable: Readonly<Record<string, readonly Body[]>>
  readonly output: Readonly<Record<string, readonly Body[]>>
  readonly locals: readonly Body[]
  /** Bodies by type and name. */
  readonly resource: Readonly<Record<string, Readonly<Record<string, readonly Body[]>>>>
  readonly data: Readonly<Record<string, Readonly<Record<string, readonly Body[]>>>>
}

export const TERRAFORM = 'infrastructure/terraform'

/** All files of a module, parsed by HashiCorp's HCL parser. Throws what that says is wrong. */
export function loadConfiguration(directory = TERRAFORM): Configuration {
  const script = '__tests__/support/hcl-to-json.ts'
  const json = execFileSync(process.execPath, ['--no-warnings', script, directory], { encoding: 'utf8' })
  const files = JSON.parse(json) as readonly Partial<Configuration>[]
  return {
    variable: merged(files.map(({ variable }) => variable)),
    output: merged(files.map(({ output }) => output)),
    locals: files.flatMap(({ locals }) => locals ?? []),
    resource: mergedTypes(files.map(({ resource }) => resource)),
    data: mergedTypes(files.map(({ data }) => data))
  }
}

function merged<T>(parts: readonly (Readonly<Record<string, T>> | undefined)[]): Record<string, T> {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part ?? {})))
}

function mergedTypes<T>(
  parts: readonly (Readonly<Record<string, Readonly<Record<string, T>>>> | undefined)[]
): Record<string, Record<string, T>> {
  const types = new Set(parts.flatMap((part) => Object.keys(part ?? {})))
  return Object.fromEntries([...types].map((type) => [type, merged(parts.map((part) => part?.[type]))]))
}

export interface Workspace {
  readonly variables: Readonly<Record<string, string | number | boolean>>
  readonly region: string
  readonly account: string
  /** What `type.name.attribute` is, also `type.name[0].attribute`. */
  readonly attribute: (name: string, attribute: string) => string
}

/**
 * Gives expressions their values, as far as this module has any. HCL's expressions of these kinds (strings with `${}`, conditionals,
 * comparisons, lists, `concat`) are JavaScript's too, but for the quotes of strings and the word `var`.
 */
export class Evaluator {
  readonly #configuration: Configuration
  readonly #context: object

  constructor(configuration: Configuration, workspace: Workspace) {
    this.#configuration = configuration
    const defaults = Object.entries(configuration.variable).map(([name, [body]]) => [name, body?.['default']] as const)
    const resources = Object.keys(configuration.resource).map((type) => [type, attributesOf(workspace)] as const)
    const scope: Record<string, unknown> = {
      variables: { ...Object.fromEntries(defaults), ...workspace.variables },
      local: lazily((name) => this.#local(name)),
      data: {
        aws_partition: { current: { partition: 'aws' } },
        aws_region: { current: { region: workspace.region } },
        aws_caller_identity: { current: { account_id: workspace.account } }
      },
      concat: (...lists: readonly unknown[][]) => lists.flat(),
      ...Object.fromEntries(resources)
    }
    this.#context = createContext(scope)
  }

  /** A JSON value with all its expressions evaluated, and its dynamic blocks put among the others of their kind. */
  value(json: unknown): unknown {
    if (typeof json === 'string') return this.#text(json)
    if (Array.isArray(json)) return json.map((item) => this.value(item))
    if (typeof json !== 'object' || json === null) return json
    return this.body(json as Body)
  }

  body({ dynamic = {}, ...body }: Body): Record<string, unknown> {
    const plain = Object.entries(body).map(([name, value]) => [name, this.value(value)] as const)
    const blocks = Object.entries(dynamic as Body).map(([kind, all]) => [kind, this.#dynamic(all as Body[])] as const)
    const result: Record<string, unknown> = Object.fromEntries(plain)
    for (const [kind, made] of blocks) result[kind] = [...((result[kind] ?? []) as unknown[]), ...made]
    return result
  }

  #dynamic(blocks: readonly Body[]): unknown[] {
    return blocks.flatMap(({ for_each: each, content }) => {
      const items = this.value(each) as unknown[]
      return items.flatMap(() => this.value(content) as unknown[])
    })
  }

  #text(text: string): unknown {
    if (!text.includes('${')) return text
    const whole = /^\$\{(?<expression>[^{}]*(?:\{[^{}]*\}[^{}]*)*)\}$/s.exec(text)?.groups?.['expression']
    return this.#evaluate(whole ?? `"${text.replaceAll('\n', '\\n')}"`)
  }

  #evaluate(expression: string): unknown {
    const script = expression.replaceAll('"', '`').replaceAll(/\bvar\./g, 'variables.')
    return runInContext(`(${script})`, this.#context) as unknown
  }

  #local(name: string): unknown {
    const body = this.#configuration.locals.find((locals) => name in locals)
    if (body === undefined) throw new Error(`there is no local ${name}`)
    return this.value(body[name])
  }
}

/** `name.attribute` and `name[0].attribute` of all resources of one type. */
function attributesOf({ attribute }: Workspace): object {
  return lazily((name) => {
    const one = lazily((key) => (key === '0' ? one : attribute(name, key)))
    return one
  })
}

function lazily(get: (name: string) => unknown): object {
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? get(name) : undefined) })
}
