import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'

const schema = JSON.parse(readFileSync('docs/manifest.schema.json', 'utf8')) as AnySchemaObject
// Conditions name members that are defined beside them, which is what ajv's two stricter rules forbid.
const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true }).compile(
  schema
)

/** What the published schema has against a manifest: nothing, as it should be. */
export function manifestProblems(manifest: unknown): string[] {
  if (validate(manifest)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
