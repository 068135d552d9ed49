import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from '../__tests__/support/run-action.ts'
import { withoutMasks } from './data-keys.ts'

/** A place where something of a step can be read afterwards, and what is there. */
export type Trace = readonly [place: string, bytes: Buffer]

/** What a step has said. */
export function logTraces(name: string, { stdout, stderr }: StepResult): Trace[] {
  return [
    [`log of ${name}`, Buffer.from(withoutMasks(stdout))],
    [`standard error of ${name}`, Buffer.from(stderr)]
  ]
}

/** All files below a folder: outputs, state, summaries, manifests, journals, rendered requests, temporary files. */
export function* fileTraces(folder: string, leftOut: ReadonlySet<string> = new Set()): Generator<Trace> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !leftOut.has(path)) yield [path, readFileSync(path)]
  }
}
