import type { Resource, Template } from './cloudformation.ts'

/** What a stack is made with. */
export interface Stack {
  readonly parameters: Readonly<Record<string, string>>
  readonly region: string
  readonly account: string
  /** What `Ref` (undefined) or `Fn::GetAtt` say of a resource. */
  readonly attribute: (logicalId: string, attribute: string | undefined) => string
}

export interface Deployed {
  readonly resources: Readonly<Record<string, Resource>>
  readonly outputs: Readonly<Record<string, string>>
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** What `AWS::NoValue` leaves of a property. */
const NOTHING = Symbol('AWS::NoValue')
type Resolved = Json | typeof NOTHING

/** The template with its functions resolved, as far as this template uses any. Throws on what it does not know. */
export function deployTemplate(template: Template, stack: Stack): Deployed {
  const resolver = new Resolver(template, stack)
  const made = Object.entries(template.Resources).filter(([, { Condition }]) => resolver.holds(Condition))
  const shown = Object.entries(template.Outputs).filter(([, { Condition }]) => resolver.holds(Condition))
  return {
    resources: Object.fromEntries(
      made.map(([id, resource]) => [id, { ...resource, Properties: resolver.object(resource.Properties) }])
    ),
    outputs: Object.fromEntries(shown.map(([name, { Value }]) => [name, textOf(resolver.value(Value as Json))]))
  }
}

function textOf(value: Resolved): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new Error('a text was to be here')
}

class Resolver {
  readonly #template: Template
  readonly #stack: Stack

  constructor(template: Template, stack: Stack) {
    this.#template = template
    this.#stack = stack
  }

  holds(name: string | undefined): boolean {
    if (name === undefined) return true
    if (!(name in this.#template.Conditions)) throw new Error(`there is no condition ${name}`)
    return this.#test(this.#template.Conditions[name] as Json)
  }

  object(properties: Readonly<Record<string, unknown>>): Record<string, Json> {
    return this.value(properties as Json) as Record<string, Json>
  }

  value(json: Json): Resolved {
    if (Array.isArray(json)) return this.#list(json as readonly Json[])
    if (typeof json !== 'object' || json === null) return json
    const [name = '', argument = null] = Object.entries(json)[0] ?? []
    const isFunction = Object.keys(json).length === 1 && (name === 'Ref' || name.startsWith('Fn::'))
    return isFunction ? this.#call(name, argument) : this.#map(json as Readonly<Record<string, Json>>)
  }

  #list(items: readonly Json[]): Json {
    return items.map((item) => this.value(item)).filter((item) => item !== NOTHING)
  }

  #map(entries: Readonly<Record<string, Json>>): Json {
    const resolved = Object.entries(entries).map(([key, value]) => [key, this.value(value)] as const)
    return Object.fromEntries(resolved.filter((pair): pair is [string, Json] => pair[1] !== NOTHING))
  }

  #call(name: string, argument: Json): Resolved {
    if (name === 'Ref') return this.#ref(textOf(argument))
    if (name === 'Fn::GetAtt') return this.#stack.attribute(...(argument as unknown as [string, string]))
    if (name === 'Fn::Sub') return textOf(argument).replaceAll(/\$\{([^}]+)\}/g, (_, what: string) => this.#named(what))
    if (name !== 'Fn::If') throw new Error(`${name} is not resolved here`)
    const [condition, then, otherwise] = argument as unknown as [string, Json, Json]
    return this.value(this.holds(condition) ? then : otherwise)
  }

  #named(what: string): string {
    const [logicalId = '', attribute] = what.split('.')
    return attribute === undefined ? textOf(this.#ref(what)) : this.#stack.attribute(logicalId, attribute)
  }

  #ref(name: string): Resolved {
    if (name === 'AWS::NoValue') return NOTHING
    const pseudo = { 'AWS::Region': this.#stack.region, 'AWS::AccountId': this.#stack.account, 'AWS::Partition': 'aws' }
    if (name in pseudo) return pseudo[name as keyof typeof pseudo]
    const parameter = this.#template.Parameters[name]
    if (parameter === undefined) return this.#stack.attribute(name, undefined)
    const value = this.#stack.parameters[name] ?? parameter.Default
    if (value === undefined) throw new Error(`the parameter ${name} has no default`)
    return parameter.Type === 'Number' ? Number(value) : value
  }

  #test(condition: Json): boolean {
    const [name = '', argument] = Object.entries(condition as Readonly<Record<string, Json>>)[0] ?? []
    const parts = argument as readonly Json[]
    if (name === 'Fn::Not') return parts.every((part) => !this.#test(part))
    if (name === 'Fn::And') return parts.every((part) => this.#test(part))
    if (name !== 'Fn::Equals') throw new Error(`${name} is not resolved here`)
    const [one, other] = parts.map((part) => textOf(this.value(part)))
    return one === other
  }
}
