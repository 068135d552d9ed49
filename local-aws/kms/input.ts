import { AwsError } from '../service.ts'

/** Readers for the members of a request. Wordings are those of the validation that all JSON services of AWS share. */
export type Input = Readonly<Record<string, unknown>>

export function parseInput(text: string): Input {
  let parsed: unknown
  try {
    parsed = JSON.parse(text === '' ? '{}' : text)
  } catch {
    throw serialization()
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw serialization()
  return parsed as Input
}

export function optionalString(input: Input, name: string, maxLength = 2048): string | undefined {
  const value = input[name] ?? undefined
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw serialization()
  if (value.length < 1) throw invalid(name, value, 'Member must have length greater than or equal to 1')
  if (value.length > maxLength) throw invalid(name, value, `Member must have length less than or equal to ${maxLength}`)
  return value
}

export function requiredString(input: Input, name: string, maxLength?: number): string {
  return optionalString(input, name, maxLength) ?? missing(name)
}

export function optionalEnum(input: Input, name: string, values: readonly string[]): string | undefined {
  const value = optionalString(input, name)
  if (value === undefined || values.includes(value)) return value
  throw invalid(name, value, `Member must satisfy enum value set: [${values.join(', ')}]`)
}

export function optionalInteger(input: Input, name: string, min: number, max: number): number | undefined {
  const value = input[name] ?? undefined
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) throw serialization()
  if (value < min) throw invalid(name, String(value), `Member must have value greater than or equal to ${min}`)
  if (value > max) throw invalid(name, String(value), `Member must have value less than or equal to ${max}`)
  return value
}

export function flag(input: Input, name: string): boolean {
  const value = input[name] ?? false
  if (typeof value !== 'boolean') throw serialization()
  return value
}

/** A blob arrives as base64. Its own value is never repeated in an error: it may be a key. */
export function requiredBlob(input: Input, name: string, maxLength: number): Buffer {
  const value = input[name] ?? missing(name)
  if (typeof value !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(value)) throw serialization()
  const bytes = Buffer.from(value, 'base64')
  if (bytes.length < 1) throw invalid(name, undefined, 'Member must have length greater than or equal to 1')
  if (bytes.length > maxLength) {
    throw invalid(name, undefined, `Member must have length less than or equal to ${maxLength}`)
  }
  return bytes
}

export function stringMap(input: Input, name: string): Readonly<Record<string, string>> {
  const value = input[name] ?? {}
  if (typeof value !== 'object' || Array.isArray(value)) throw serialization()
  if (!Object.values(value).every((one) => typeof one === 'string')) throw serialization()
  return value as Readonly<Record<string, string>>
}

export function validation(message: string): AwsError {
  return new AwsError('ValidationException', 400, message)
}

function invalid(name: string, value: string | undefined, constraint: string): AwsError {
  const shown = value === undefined ? 'Value' : `Value '${value}'`
  return validation(
    `1 validation error detected: ${shown} at '${lowerFirst(name)}' failed to satisfy constraint: ${constraint}`
  )
}

function missing(name: string): never {
  const at = lowerFirst(name)
  throw validation(
    `1 validation error detected: Value null at '${at}' failed to satisfy constraint: Member must not be null`
  )
}

function serialization(): AwsError {
  return new AwsError('SerializationException', 400, '')
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}
