import { createHash } from 'node:crypto'

/** From 0 to before 1: by chance, but always the same for the same seed and the same thing, in whatever order things come. */
export function chance(seed: number, ...thing: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(JSON.stringify([seed, ...thing]))
  return digest.digest().readUInt32BE() / 2 ** 32
}

/** One of them, by the number that chance has given. */
export function oneOf<T>(from: readonly [T, ...T[]], number: number): T {
  return from[Math.floor(number * from.length)] ?? from[0]
}
