import { spawnSync } from 'node:child_process'
import { Deviation, NotHere, type Check } from './check.ts'
import type { ServerKind } from './server.ts'
import type { Stand } from './stand.ts'
import { Trial } from './trial.ts'

/**
 * - `ok`: as with S3.
 * - `known`: not as S3, and the list of known deviations says so.
 * - `DEVIATION`: not as S3, or something is wrong with the action.
 * - `skipped`: what it needs is not here.
 */
export type Verdict = 'ok' | 'known' | 'DEVIATION' | 'skipped'

export interface Outcome {
  readonly check: string
  readonly verdict: Verdict
  readonly seen: string
}

/** Runs the checks one after the other, each in a folder and below a prefix of its own. */
export async function runChecks(
  kind: ServerKind,
  stand: Stand,
  checks: readonly Check[],
  progress: (line: string) => void
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const check of checks) {
    const outcome = { check: check.name, ...(await runCheck(kind, stand, check)) }
    outcomes.push(outcome)
    progress(`${outcome.verdict}  ${check.name}: ${outcome.seen}`)
  }
  return outcomes
}

async function runCheck(kind: ServerKind, stand: Stand, check: Check): Promise<Omit<Outcome, 'check'>> {
  if (check.needs !== undefined && spawnSync(check.needs, ['--version']).status !== 0) {
    return { verdict: 'skipped', seen: `there is no ${check.needs} here` }
  }
  const trial = new Trial(stand)
  try {
    const seen = await check.run(trial)
    const isListed = kind.deviations.includes(check.name)
    return { verdict: 'ok', seen: isListed ? `${seen} (this version has not the known deviation)` : seen }
  } catch (error) {
    if (error instanceof NotHere) return { verdict: 'skipped', seen: error.message }
    const isKnown = error instanceof Deviation && kind.deviations.includes(check.name)
    const said = error instanceof Error ? error.message : String(error)
    return { verdict: isKnown ? 'known' : 'DEVIATION', seen: said.replaceAll(/\s+/g, ' ') }
  } finally {
    trial.remove()
  }
}
