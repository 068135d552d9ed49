import type { Problem } from '../errors.ts'

/** Where something is in a request: member names, map keys and list indexes, from the top. */
export type Path = readonly (string | number)[]

/** A place in a text; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Makes the problem of what is at a path of the request; it knows in which file and at which line that is written. */
export type ProblemAt = (path: Path, message: string) => Problem

const INPUT = 'job-settings'

/** A path as a reader writes it: `Settings.Inputs[0].AudioSelectors["Audio Selector 1"].Tracks`. */
export function formatPath(path: Path): string {
  return path.map(formatStep).join('').replace(/^\./, '')
}

/** The problem of settings of which neither file nor lines are known (none were given, or they were made by this step). */
export const withoutPosition: ProblemAt = (path, message) => settingsProblem(path, message, undefined, undefined)

/** A problem of the input `job-settings`. The position is said in the message too, because a log shows only that. */
export function settingsProblem(
  path: Path,
  message: string,
  file: string | undefined,
  position: Position | undefined
): Problem {
  const subject = path.length === 0 ? '' : `${formatPath(path)}: `
  return {
    title: INPUT,
    message: `${INPUT}${formatPlace(file, position)}: ${subject}${message}`,
    ...(file === undefined ? {} : { file }),
    ...position
  }
}

function formatPlace(file: string | undefined, position: Position | undefined): string {
  const parts: string[] = []
  if (file !== undefined) parts.push(file)
  if (position !== undefined) parts.push(`line ${position.line}, column ${position.column}`)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`
  return /^[A-Za-z_$][\w$]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`
}
