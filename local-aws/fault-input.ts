import type { Fault, FaultEffect } from './faults.ts'

type Kind = 'string' | 'number'

/** The members of each kind; those with a `?` may be left out. */
const EFFECTS: Readonly<Record<FaultEffect['kind'], Readonly<Record<string, Kind>>>> = {
  error: { status: 'number', code: 'string', 'message?': 'string' },
  throttle: {},
  reset: { 'afterBytes?': 'number' },
  'lose-answer': {},
  'withhold-answer': {},
  stall: { 'afterBytes?': 'number' },
  delay: { milliseconds: 'number' },
  rendezvous: { parties: 'number' },
  slow: { milliseconds: 'number' },
  'wrong-etag': {},
  'wrong-checksum': {},
  'no-etag': {},
  'no-checksum': {},
  'error-in-200': { 'code?': 'string', 'message?': 'string' },
  truncate: { afterBytes: 'number' },
  'flip-bit': { atByte: 'number' }
}

const AIM: Readonly<Record<string, Kind>> = {
  'service?': 'string',
  'operation?': 'string',
  'bucket?': 'string',
  'key?': 'string',
  'partNumber?': 'number',
  'times?': 'number',
  'after?': 'number'
}

/** A fault as it came over HTTP. Throws a TypeError that names what is wrong: a misspelt fault would never strike. */
export function parseFault(value: unknown): Fault {
  if (typeof value !== 'object' || value === null || !('kind' in value)) throw new TypeError('a fault needs a "kind"')
  const members = new Map(Object.entries(value))
  const { kind } = value
  if (!isKind(kind)) throw new TypeError(`"kind" must be one of ${Object.keys(EFFECTS).join(', ')}`)
  const allowed = { ...AIM, ...EFFECTS[kind] }
  members.delete('kind')
  for (const [name, type] of Object.entries(allowed)) {
    const plain = name.replace('?', '')
    const member = members.get(plain)
    members.delete(plain)
    if (member === undefined && name.endsWith('?')) continue
    if (typeof member !== type) throw new TypeError(`"${plain}" must be a ${type}`)
  }
  const [unknown] = members.keys()
  if (unknown !== undefined) throw new TypeError(`"${unknown}" means nothing to a fault of kind "${kind}"`)
  return value as Fault
}

function isKind(kind: unknown): kind is FaultEffect['kind'] {
  return typeof kind === 'string' && Object.hasOwn(EFFECTS, kind)
}
