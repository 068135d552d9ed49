import type { Problem } from '../../errors.ts'
import { below, commonFolder } from '../common-folder.ts'
import { code, MESSAGE_CHARACTERS, prose, table, unbroken, warningsBlock } from '../markdown.ts'
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
    whatIsLeft(done).map(prose).join('\n\n'),
    done[0] ? policyOf([done[0].toKmsKeyArn]) : ''
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function objectsTable(outcomes: readonly Outcome[]): string {
  const { folder, name } = commonFolder(outcomes.map(({ s3Uri }) => s3Uri))
  const rows = table(outcomes, {
    head: '| object | size | mode | what was done |\n| --- | ---: | --- | --- |',
    row: (outcome) => `| ${[code(name(outcome.s3Uri)), ...cells(outcome)].join(' | ')} |`,
    isUrgent: (outcome) => 'error' in outcome,
    noun: 'object',
    elsewhere: 'the log names all that failed'
  })
  return below('Objects', folder) + rows
}

function cells(outcome: Outcome): string[] {
  if ('error' in outcome) return ['', '', `**failed**: ${prose(cut(outcome.error, MESSAGE_CHARACTERS))}`]
  const done = outcome.isChanged ? 'new envelope' : 'none: it was under this key already'
  return [unbroken(formatBytes(outcome.lengthBytes)), outcome.envelope.mode, done]
}
