/**
 * The only file that loads the SDK's package for its schema objects, which takes a good part of a tenth of a second: import what
 * needs it (`read-request.ts`, `check-request.ts`) only once there are settings to read.
 */
import {
  AccelerationMode,
  BillingTagsSource,
  CreateJobRequest$,
  DecryptionMode,
  Job$,
  JobSettings$,
  SimulateReservedQueue,
  StatusUpdateInterval
} from '@aws-sdk/client-mediaconvert'

export type Shape = ScalarShape | ListShape | MapShape | StructureShape

export interface ScalarShape {
  readonly kind: 'string' | 'number' | 'boolean' | 'timestamp'
}

export interface ListShape {
  readonly kind: 'list'
  readonly item: Shape
}

/** Keys are the user's own (`Audio Selector 1`, tags): they are never recased. */
export interface MapShape {
  readonly kind: 'map'
  readonly value: Shape
}

export interface StructureShape {
  readonly kind: 'structure'
  readonly name: string
  readonly members: readonly Member[]
  /** Names of the members that the API model says are required. */
  readonly required: readonly string[]
}

export interface Member {
  /** UpperCamelCase, as the SDKs and the CLI write it. */
  readonly name: string
  /** lowerCamelCase, as it goes over the wire. */
  readonly wireName: string
  /** A function, because the shape is read from the SDK's schema only when it is walked into. */
  readonly shape: () => Shape
}

export const ENUMS = {
  AccelerationMode: Object.values(AccelerationMode),
  BillingTagsSource: Object.values(BillingTagsSource),
  DecryptionMode: Object.values(DecryptionMode),
  SimulateReservedQueue: Object.values(SimulateReservedQueue),
  StatusUpdateInterval: Object.values(StatusUpdateInterval)
} as const

/** The member that a key names in either casing. */
export function findMember(structure: StructureShape, key: string): Member | undefined {
  return structure.members.find((member) => member.name === key || member.wireName === key)
}

const LIST_OF = 64
const MAP_OF = 128
const structures = new Map<unknown, StructureShape>()

/**
 * Reads one of the SDK's schema references: a number for a scalar (or a list or map of it), a function that returns the
 * schema, a pair [schema, traits], or the array that is the schema itself (`StaticSchema` of `@smithy/types`).
 */
function readShape(reference: unknown): Shape {
  if (typeof reference === 'function') return readShape(Reflect.apply(reference, undefined, []))
  if (typeof reference === 'number') return readNumber(reference)
  if (!Array.isArray(reference)) throw unknownSchema(reference)
  const schema: readonly unknown[] = reference
  if (schema.length === 2) return readShape(schema[0])
  switch (schema[0]) {
    case 0:
      return readShape(schema[4])
    case 1:
      return { kind: 'list', item: readShape(schema[4]) }
    case 2:
      return { kind: 'map', value: readShape(schema[5]) }
    case 3:
      return readStructure(schema)
    default:
      throw unknownSchema(schema[0])
  }
}

function readNumber(code: number): Shape {
  if ((code & MAP_OF) !== 0) return { kind: 'map', value: readNumber(code & ~MAP_OF) }
  if ((code & LIST_OF) !== 0) return { kind: 'list', item: readNumber(code & ~LIST_OF) }
  if (code === 0) return { kind: 'string' }
  if (code === 1) return { kind: 'number' }
  if (code === 2) return { kind: 'boolean' }
  if (code >= 4 && code <= 7) return { kind: 'timestamp' }
  throw unknownSchema(code)
}

function readStructure(schema: readonly unknown[]): StructureShape {
  const known = structures.get(schema)
  if (known !== undefined) return known
  const [, , name, , names, references, required = 0] = schema
  if (!Array.isArray(names) || !Array.isArray(references)) throw unknownSchema(name)
  const memberNames = names.map(String)
  const structure: StructureShape = {
    kind: 'structure',
    name: String(name),
    members: memberNames.map((memberName, index) => readMember(memberName, references[index])),
    // The schema lists the required members first, and then says how many there are.
    required: memberNames.slice(0, Number(required))
  }
  structures.set(schema, structure)
  return structure
}

function readMember(name: string, reference: unknown): Member {
  return { name, wireName: readWireName(reference) ?? name, shape: () => readShape(reference) }
}

function readWireName(reference: unknown): string | undefined {
  if (!Array.isArray(reference) || reference.length !== 2) return undefined
  const traits: unknown = reference[1]
  if (typeof traits !== 'object' || traits === null || !('jsonName' in traits)) return undefined
  return String(traits.jsonName)
}

function unknownSchema(what: unknown): Error {
  return new Error(
    `@aws-sdk/client-mediaconvert describes a shape in a form that this release cannot read: ${String(what)}`
  )
}

export const createJobRequestShape: StructureShape = readStructure(CreateJobRequest$)
export const jobShape: StructureShape = readStructure(Job$)
export const jobSettingsShape: StructureShape = readStructure(JobSettings$)
