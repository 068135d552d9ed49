import type { KeyScanner } from './key-scanner.ts'
import type { Trace } from './traces.ts'

export interface SecretsVerdict {
  readonly violations: readonly string[]
  readonly places: number
  readonly bytes: number
  readonly found: number
}

/** Searches all that was left behind for every data key ever made. */
export async function judgeSecrets(
  keys: KeyScanner,
  traces: AsyncIterable<Trace> | Iterable<Trace>
): Promise<SecretsVerdict> {
  const violations: string[] = []
  let [places, bytes] = [0, 0]
  for await (const [place, content] of traces) {
    places++
    bytes += content.length
    violations.push(...keys.find(content).map((found) => `${place}: holds ${found}`))
  }
  return { violations, places, bytes, found: violations.length }
}

/** The runner was told of each key that was used. */
export function judgeMasks(used: readonly Uint8Array[], masked: readonly Uint8Array[]): string[] {
  const known = new Set(masked.map((key) => Buffer.from(key).toString('hex')))
  const unmasked = used.filter((key) => !known.has(Buffer.from(key).toString('hex')))
  return unmasked.length === 0 ? [] : [`${unmasked.length} data keys were used, and not masked`]
}
