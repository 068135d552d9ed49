import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: unknown
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly env?: Readonly<Record<string, string>>
  readonly 'continue-on-error'?: boolean
}

export interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: unknown
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: Matrix }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

type Combination = Readonly<Record<string, unknown>>
type Matrix = Readonly<Record<string, readonly unknown[]>> & { readonly include?: readonly Combination[] }

export interface WorkflowFile {
  readonly on: Readonly<
    Record<string, { readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>> } | null>
  >
  readonly jobs: Readonly<Record<string, Job>>
}

/** @param adapt puts a user's own names in the place of those that the example has */
export function readWorkflow(path: string, adapt: (text: string) => string): WorkflowFile {
  return parse(adapt(readFileSync(path, 'utf8'))) as WorkflowFile
}

/** One combination for each run of the job. Lists and `include` in one matrix are not needed, and not understood. */
export function combinations({ strategy }: Job): readonly Combination[] {
  if (!strategy) return [{}]
  const { include, ...lists } = strategy.matrix
  if (include) return include
  return Object.entries(lists).reduce<Combination[]>(
    (all, [name, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}]
  )
}

export function needsOf({ needs = [] }: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs
}
