/** A kind of value that JSON from elsewhere may hold. */
export interface Kind<T> {
  /** To be said after "expected". */
  readonly expected: string
  readonly is: (value: unknown) => value is T
}

export function kind<T>(expected: string, is: (value: unknown) => boolean): Kind<T> {
  return { expected, is: is as (value: unknown) => value is T }
}

export const TEXT = kind<string>('text', (value) => typeof value === 'string' && value !== '')
export const BYTES = kind<number>('a number of bytes', (value) => Number.isSafeInteger(value) && Number(value) > 0)
export const LIST = kind<readonly unknown[]>('a list', Array.isArray)
export const OBJECT = kind<object>('an object', (value) => {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
})

export function textThat(expected: string, accepts: (text: string) => boolean): Kind<string> {
  return kind(expected, (value) => typeof value === 'string' && accepts(value))
}

export function oneOf<const T>(values: readonly T[]): Kind<T> {
  return kind(`one of ${values.join(', ')}`, (value) => values.includes(value as T))
}

/**
 * Reads members of an object that came as JSON from elsewhere: only the object's own ones, whatever they are called, and only
 * where they are of the kind that is expected.
 */
export class ForeignObject {
  readonly #value: object
  readonly #refuse: (what: string) => void

  /** @param refuse is told of each member that is missing or wrong, in a clause that names it */
  constructor(value: object, refuse: (what: string) => void) {
    this.#value = value
    this.#refuse = refuse
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#value, name)
  }

  /** The member, or undefined where there is none or a wrong one. */
  optional<T>(name: string, { expected, is }: Kind<T>): T | undefined {
    const value = this.raw(name)
    if (value === undefined || is(value)) return value
    // Without the value: it may be a key that somebody has put there.
    this.#refuse(`${name} is wrong, expected ${expected}`)
    return undefined
  }

  /** As `optional`, but it must be there. */
  required<T>(name: string, expected: Kind<T>): T | undefined {
    if (!this.has(name)) this.#refuse(`${name} is missing, expected ${expected.expected}`)
    return this.optional(name, expected)
  }

  /** The member, whatever it is. */
  raw(name: string): unknown {
    return this.has(name) ? (this.#value as Readonly<Record<string, unknown>>)[name] : undefined
  }
}
