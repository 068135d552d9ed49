import type { Problem } from '../../errors.ts'
import { code, escape, MESSAGE_CHARACTERS, ROWS, table, unbroken, warningsBlock } from '../markdown.ts'
import { count, formatBytes, formatRate } from '../units.ts'
import { cut } from '../visible.ts'
import type { Outcome } from './decrypt-objects.ts'
import type { DecryptInputs } from './inputs.ts'
import { limitsOfProof, proofInWords } from './proof.ts'

interface SummaryOfDecrypt {
  readonly inputs: DecryptInputs
  readonly outcomes: readonly Outcome[]
  readonly warnings: readonly Problem[]
}

/** The job summary, in GitHub-flavoured Markdown. */
export function decryptSummary({ inputs, outcomes, warnings }: SummaryOfDecrypt): string {
  const done = outcomes.filter((outcome) => 'proof' in outcome)
  return [
    '## Decryption of files encrypted for MediaConvert',
    headline(inputs, outcomes),
    warningsBlock(warnings),
    objectsTable(outcomes),
    limitsOfProof(done).join('\n\n')
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function headline({ verifyOnly }: DecryptInputs, outcomes: readonly Outcome[]): string {
  const done = outcomes.filter((outcome) => 'proof' in outcome)
  const bytes = done.reduce((sum, { envelope }) => sum + envelope.plaintextLength, 0)
  const failed = outcomes.length - done.length
  const verb = verifyOnly ? 'verified, and nothing written' : 'decrypted'
  return `**${count(done.length, 'file')}** (${formatBytes(bytes)}) ${verb}${failed > 0 ? `, ${count(failed, 'file')} **failed**` : ''}.`
}

const HEAD =
  '| file | object | size | mode | throughput | padding or tag | checksum | proven |\n' +
  '| --- | --- | ---: | --- | ---: | --- | --- | --- |'

function objectsTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.slice(0, ROWS).map((outcome) => `| ${cells(outcome).join(' | ')} |`)
  return table(HEAD, rows, { total: outcomes.length, noun: 'file', elsewhere: 'the log names all that failed' })
}

function cells(outcome: Outcome): string[] {
  const names = [code(outcome.name), code(outcome.s3Uri)]
  if ('error' in outcome)
    return [...names, '', '', '', '', '', `**failed**: ${escape(cut(outcome.error, MESSAGE_CHARACTERS))}`]
  const { envelope, timing } = outcome
  const { trailer, checksum, verdict } = proofInWords(outcome)
  const rate = formatRate(envelope.plaintextLength, (timing.endedAt - timing.begunAt) / 1000)
  const size = formatBytes(envelope.plaintextLength)
  return [...names, unbroken(size), envelope.mode, unbroken(rate), trailer, checksum, verdict]
}
