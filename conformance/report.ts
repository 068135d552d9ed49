import { table } from '../bench/report.ts'
import type { Outcome, Verdict } from './run-checks.ts'

export interface ServerReport {
  readonly server: string
  readonly version: string
  readonly outcomes: readonly Outcome[]
}

/** As Markdown has it: a table for each server. */
export function report(servers: readonly ServerReport[]): string {
  return servers.map(section).join('\n\n')
}

function section({ server, version, outcomes }: ServerReport): string {
  const rows = outcomes.map(({ check, verdict, seen }) => [check, verdict, seen])
  return [`## ${server} ${version}`, '', table(['check', '', 'seen'], rows), '', sums(outcomes)].join('\n')
}

function sums(outcomes: readonly Outcome[]): string {
  const count = (verdict: Verdict): number => outcomes.filter((outcome) => outcome.verdict === verdict).length
  const said = `${count('ok')} as S3, ${count('known')} known deviations, ${count('DEVIATION')} other deviations`
  return count('skipped') > 0 ? `${said}, ${count('skipped')} skipped.` : `${said}.`
}
