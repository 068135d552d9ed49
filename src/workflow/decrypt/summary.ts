import type { Problem } from '../../errors.ts'
import { alert, code, MESSAGE_CHARACTERS, prose, table, unbroken, warningsBlock } from '../markdown.ts'
import { ObjectColumn } from '../common-folder.ts'
import { count, formatBytes, formatRate } from '../units.ts'
import { cut } from '../visible.ts'
import type { DecryptedObject } from './decrypt-object.ts'
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
    `## ${inputs.verifyOnly ? 'Verification' : 'Decryption'} of files encrypted for MediaConvert`,
    headline(inputs, outcomes),
    warningsBlock(warnings),
    objectsTable(outcomes),
    alert('NOTE', limitsOfProof(done), 'remark')
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

function objectsTable(outcomes: readonly Outcome[]): string {
  const objects = new ObjectColumn(outcomes.map(({ name, s3Uri }) => ({ path: name, s3Uri })))
  const proofs = new Set(outcomes.flatMap((outcome) => ('proof' in outcome ? proofOf(outcome) : [])))
  const [proof = ''] = proofs
  // Said once where it is the same of all.
  const isSame = proofs.size === 1
  const row = (outcome: Outcome): string =>
    `| ${cells(outcome, isSame).join(' | ')} |${objects.cell(code(outcome.s3Uri))}`
  const head =
    `| file | size | mode | throughput | ${isSame ? 'state' : 'proven'} |${objects.cell('object')}\n` +
    `| --- | ---: | --- | ---: | --- |${objects.cell('---')}`
  const isUrgent = (outcome: Outcome): boolean => 'error' in outcome
  const rows = table(outcomes, { head, row, isUrgent, noun: 'file', elsewhere: 'the log names all that failed' })
  return `${objects.note}${isSame ? `Proven of each: ${proof}.\n\n` : ''}${rows}`
}

function cells(outcome: Outcome, isSame: boolean): string[] {
  if ('error' in outcome) {
    return [code(outcome.name), '', '', '', `**failed**: ${prose(cut(outcome.error, MESSAGE_CHARACTERS))}`]
  }
  const { envelope, timing } = outcome
  const rate = formatRate(envelope.plaintextLength, (timing.endedAt - timing.begunAt) / 1000)
  const size = formatBytes(envelope.plaintextLength)
  return [code(outcome.name), unbroken(size), envelope.mode, unbroken(rate), isSame ? 'proven' : proofOf(outcome)]
}

function proofOf(outcome: DecryptedObject): string {
  const { trailer, checksum, verdict } = proofInWords(outcome)
  const { proof, envelope } = outcome
  const padding = proof.trailer === undefined ? `no padding or tag in ${envelope.mode}` : trailer
  return `length right, ${padding}, ${proof.checksum === undefined ? 'no checksum known' : checksum}: ${verdict}`
}
