import type { Problem } from '../errors.ts'

/** Reads and checks inputs one by one, and collects what is wrong with them, so that all of it can be told at once. */
export class InputReader {
  readonly problems: Problem[] = []
  readonly #valueOf: (name: string) => string

  /** @param valueOf an input's value as the workflow gave it, '' where it gave none */
  constructor(valueOf: (name: string) => string) {
    this.#valueOf = valueOf
  }

  refuse(name: string, message: string): void {
    this.problems.push({ title: `Input ${name}`, message: `Input ${name}: ${message}` })
  }

  text(name: string): string | undefined {
    const value = this.#valueOf(name).trim()
    return value === '' ? undefined : value
  }

  required(name: string, hint: string): string | undefined {
    const value = this.text(name)
    if (value === undefined) this.refuse(name, `is missing. ${hint}`)
    return value
  }

  lines(name: string): readonly string[] {
    const lines = this.#valueOf(name).split(/\r\n|\r|\n/)
    return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  }

  /** One of the given values, compared after `normalize`; the first where there is none, and where it is another. */
  choice<T extends string>(
    name: string,
    choices: readonly [T, ...T[]],
    normalize: (value: string) => string = (value) => value.toLowerCase()
  ): T {
    const value = this.text(name)
    if (value === undefined) return choices[0]
    const chosen = choices.find((choice) => normalize(choice) === normalize(value))
    if (chosen === undefined) this.refuse(name, `${quote(value)} is not known. Take one of: ${choices.join(', ')}.`)
    return chosen ?? choices[0]
  }

  /** Strict: anything but `true` and `false`, in any case, is a mistake. */
  flag(name: string, otherwise: boolean): boolean {
    const value = this.text(name)?.toLowerCase()
    if (value === undefined) return otherwise
    if (value !== 'true' && value !== 'false') this.refuse(name, `${quote(value)} is neither true nor false.`)
    return value === 'true'
  }

  wholeNumber(name: string, minimum: number, maximum: number): number | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= minimum && number <= maximum) return number
    this.refuse(name, `${quote(value)} is not a whole number from ${minimum} to ${maximum}.`)
    return undefined
  }

  /** A number that may have a fraction, written with digits and a point. */
  number(name: string, minimum: number, maximum: number, otherwise: number): number {
    const value = this.text(name)
    if (value === undefined) return otherwise
    const number = /^(\d+(\.\d+)?|\.\d+)$/.test(value) ? Number(value) : Number.NaN
    if (number >= minimum && number <= maximum) return number
    this.refuse(name, `${quote(value)} is not a number from ${minimum} to ${maximum}.`)
    return otherwise
  }

  /** `key=value` lines. The value may hold further `=`. */
  pairs(name: string): Readonly<Record<string, string>> {
    const pairs = new Map<string, string>()
    for (const line of this.lines(name)) {
      const [, key, value] = /^([^=]*?)\s*=\s*(.*)$/s.exec(line) ?? []
      if (!key) this.refuse(name, `${quote(line)} is not of the form key=value.`)
      else if (pairs.has(key)) this.refuse(name, `the key ${quote(key)} is there twice.`)
      else pairs.set(key, value ?? '')
    }
    return Object.fromEntries(pairs)
  }
}

/** A value as it is shown in messages: in quotes, with control characters spelled out, cut when it is very long. */
export function quote(value: string): string {
  const text = JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…"` : text
}
