import { table } from '../bench/report.ts'
import type { Figures } from './figures.ts'

/** As Markdown has it. */
export function report(figures: Figures): string {
  const faults = sum(figures.faults)
  const rows: [string, string][] = [
    ['files', `${number(figures.files)} (${mebibytes(figures.bytes)})`],
    ['runs', `${number(figures.runs)}, each with its post step`],
    ['killed or cancelled', `${sum(figures.kills)}${details(figures.kills)}`],
    ['slowest to end after SIGINT or SIGTERM', `${figures.slowestCancelledSeconds.toFixed(1)} s`],
    ['calls to S3, KMS and MediaConvert', number(figures.calls)],
    ['faults injected', number(faults)],
    ...Object.entries(figures.faults).map(([name, count]): [string, string] => [`- ${name}`, number(count)]),
    ['calls tried again', number(figures.retries)],
    ['multipart uploads aborted by post steps', number(figures.abortedByPostStep)],
    ['objects that decrypt to their files', number(figures.objects - figures.lost)],
    ['files failed, and named as failed', number(figures.failedAndNamed)],
    ['jobs', number(figures.jobs)],
    ['jobs refused, and named as refused', number(figures.refusedJobs)],
    ['objects without a job since a run was killed', number(figures.withoutJobSinceKilled)],
    ['data keys made', number(figures.dataKeys)],
    ['searched for them', `${number(figures.placesSearched)} places (${mebibytes(figures.bytesSearched)})`],
    ['keys found', number(figures.keysFound)],
    ['files lost', number(figures.lost)],
    ['violations', number(figures.violations.length)]
  ]
  return [table(['', ''], rows), ...figures.violations.map((violation) => `VIOLATION: ${violation}`)].join('\n')
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}

function details(counts: Readonly<Record<string, number>>): string {
  const each = Object.entries(counts).map(([name, count]) => `${count} ${name}`)
  return each.length === 0 ? '' : ` (${each.join(', ')})`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}

function mebibytes(bytes: number): string {
  return `${number(Math.round(bytes / 2 ** 20))} MiB`
}
