import { listNames } from '../failure.ts'
import { setLists } from '../outputs.ts'
import type { Reporter } from '../reporter.ts'
import { count, formatBytes, formatRate, formatSeconds } from '../units.ts'
import type { DecryptedObject } from './decrypt-object.ts'
import type { Outcome } from './decrypt-objects.ts'
import type { FoundObjects } from './find-objects.ts'
import type { DecryptInputs } from './inputs.ts'
import { limitsOfProof, proofInWords } from './proof.ts'
import { decryptSummary } from './summary.ts'
import type { DecryptWorld } from './world.ts'

/** With more files than this, a line for each would bury everything else; then the progress says how far it is. */
export const FILES_WITH_A_LINE = 100

/** Says what is about to happen, and warns of what looks like a mistake. */
export function announce({ objects, warnings }: FoundObjects, inputs: DecryptInputs, reporter: Reporter): void {
  const bytes = objects.reduce((sum, { lengthBytes }) => sum + lengthBytes, 0)
  const what = `${count(objects.length, 'object')} (${formatBytes(bytes)})`
  const { destinationDirectory, verifyOnly } = inputs
  reporter.info(
    verifyOnly ? `Verifying ${what}; nothing is written` : `Decrypting ${what} to ${destinationDirectory ?? ''}`
  )
  for (const warning of warnings) reporter.warning(warning)
}

export function describeDecrypted(decrypted: DecryptedObject, { verifyOnly }: DecryptInputs): string {
  const { name, s3Uri, envelope, timing } = decrypted
  const seconds = (timing.endedAt - timing.begunAt) / 1000
  const size = formatBytes(envelope.plaintextLength)
  const rate = formatRate(envelope.plaintextLength, seconds)
  const how = `(${size}, ${envelope.mode}) in ${formatSeconds(seconds)}, ${rate}`
  return verifyOnly ? `Verified ${s3Uri} ${how}` : `Decrypted ${name} from ${s3Uri} ${how}`
}

interface FinishedDecrypt {
  readonly inputs: DecryptInputs
  readonly found: FoundObjects
  readonly outcomes: readonly Outcome[]
  readonly world: DecryptWorld
}

/** Writes outputs and summary, says how it went, and returns whether all of it went well. */
export async function conclude({ inputs, found, outcomes, world }: FinishedDecrypt): Promise<boolean> {
  const { reporter, signal } = world
  const done = outcomes.filter((outcome) => 'proof' in outcome)
  const failed = outcomes.filter((outcome) => 'error' in outcome)
  const bytes = done.reduce((sum, { envelope }) => sum + envelope.plaintextLength, 0)
  const elsewhere = 'The log and the job summary have its content.'
  setLists({ files: done.map(({ name }) => name) }, { set: world.setOutput, reporter, elsewhere })
  world.setOutput('bytes-decrypted', String(bytes))
  await world.writeSummary(decryptSummary({ inputs, outcomes, warnings: found.warnings }))
  for (const line of proofLines(done)) reporter.info(line)
  const verb = inputs.verifyOnly ? 'verified' : 'decrypted'
  const also = failed.length > 0 ? `, ${count(failed.length, 'file')} not` : ''
  reporter.info(`${count(done.length, 'file')} (${formatBytes(bytes)}) ${verb}${also}.`)
  if (signal.aborted) {
    const message = `Cancelled: ${count(failed.length, 'file')} not ${verb}. What was finished before is whole; of the others nothing was left.`
    reporter.error({ title: 'Cancelled', message })
  } else if (failed.length > 0) {
    const names = listNames(failed.map(({ name }) => name))
    reporter.error({ title: 'Files failed', message: `${count(failed.length, 'file')} failed: ${names}` })
  }
  return !signal.aborted && failed.length === 0
}

/** What was proven of each file, or of how many of very many, and what that is worth. */
function proofLines(done: readonly DecryptedObject[]): string[] {
  if (done.length === 0) return []
  const rows = done.map((object): [string, ...string[]] => {
    const { trailer, checksum, verdict } = proofInWords(object)
    return [object.name, 'length right', trailer, checksum, verdict]
  })
  const shown = rows.length > FILES_WITH_A_LINE ? counted(rows) : rows
  const widths = [0, 1, 2, 3].map((column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return ['What was proven:', ...shown.map((row) => `  ${line(row)}`), ...limitsOfProof(done)]
}

/** How many rows there are of each kind, in place of their names. */
function counted(rows: readonly (readonly [string, ...string[]])[]): string[][] {
  const groups = Map.groupBy(rows, ([, ...proof]) => JSON.stringify(proof))
  return [...groups.values()].map((alike) => [count(alike.length, 'file'), ...(alike[0]?.slice(1) ?? [])])
}
