import type { Problem } from '../../errors.ts'
import { code, escape, MESSAGE_CHARACTERS, ROWS, table, unbroken, warningsBlock } from '../markdown.ts'
import { policyOf } from '../summary.ts'
import { count, formatBytes } from '../units.ts'
import { cut } from '../visible.ts'
import type { RewrapInputs } from './inputs.ts'
import { whatIsLeft } from './report.ts'
import type { Outcome } from './rewrap-objects.ts'

interface SummaryOfRewrap {
  readonly inputs: RewrapInputs
  readonly outcomes: readonly Outcome[]
  readonly warnings: readonly Problem[]
}

/** The job summary, in GitHub-flavoured Markdown. */
export function rewrapSummary({ inputs, outcomes, warnings }: SummaryOfRewrap): string {
  const done = outcomes.filter((outcome) => 'envelope' in outcome)
  const failed = outcomes.length - done.length
  const headline =
    `**${count(done.length, 'object')}** with the data key under ${code(inputs.kmsKeyArn)}` +
    `${failed > 0 ? `, ${count(failed, 'object')} **failed**` : ''}.`
  return [
    '## Data keys of files encrypted for MediaConvert, wrapped anew',
    headline,
    warningsBlock(warnings),
    objectsTable(outcomes),
    whatIsLeft(done).map(escape).join('\n\n'),
    done[0] ? policyOf([done[0].toKmsKeyArn]) : ''
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

const HEAD = '| object | size | mode | what was done |\n| --- | ---: | --- | --- |'

function objectsTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.slice(0, ROWS).map((outcome) => `| ${cells(outcome).join(' | ')} |`)
  return table(HEAD, rows, { total: outcomes.length, noun: 'object', elsewhere: 'the log names all that failed' })
}

function cells(outcome: Outcome): string[] {
  const name = code(outcome.s3Uri)
  if ('error' in outcome) return [name, '', '', `**failed**: ${escape(cut(outcome.error, MESSAGE_CHARACTERS))}`]
  const done = outcome.isChanged ? 'new envelope' : 'none: it was under this key already'
  return [name, unbroken(formatBytes(outcome.lengthBytes)), outcome.envelope.mode, done]
}
