import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Keeps track of the jobs that a cancelled step is to cancel, so that the post step can go on with those that it did not get to. */
export interface CancelJournal {
  readonly intend: (ids: readonly string[]) => void
  readonly done: (id: string) => void
}

/** A file of lines: `+ID` is to be cancelled, `-ID` needs it no more. Written at once, since the process may be killed any moment. */
export function fileCancelJournal(path: string): CancelJournal {
  const append = (lines: readonly string[]): void => {
    mkdirSync(dirname(path), { recursive: true })
    appendFileSync(path, lines.map((line) => `${line}\n`).join(''))
  }
  return {
    intend: (ids) => append(ids.map((id) => `+${id}`)),
    done: (id) => append([`-${id}`])
  }
}

/** The jobs that are still to be cancelled. A line that the kill cut off is left out. */
export function readCancelJournal(path: string): readonly string[] {
  const left = new Set<string>()
  const text = path !== '' && existsSync(path) ? readFileSync(path, 'utf8') : ''
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.startsWith('+')) left.add(line.slice(1))
    else left.delete(line.slice(1))
  }
  return [...left]
}
