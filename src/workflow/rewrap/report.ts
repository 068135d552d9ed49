import type { Problem } from '../../errors.ts'
import { base64 } from '../../envelope/object-metadata.ts'
import { listNames } from '../failure.ts'
import { setLists } from '../outputs.ts'
import type { Reporter } from '../reporter.ts'
import { count, formatBytes, formatSeconds } from '../units.ts'
import type { ObjectsToRewrap } from './find.ts'
import type { RewrapInputs } from './inputs.ts'
import type { RewrappedObject } from './rewrap-object.ts'
import type { Outcome } from './rewrap-objects.ts'
import { rewrapSummary } from './summary.ts'
import type { RewrapWorld } from './world.ts'

/** With more objects than this, a line for each would bury everything else. */
export const OBJECTS_WITH_A_LINE = 100

export function announce({ objects, warnings }: ObjectsToRewrap, inputs: RewrapInputs, reporter: Reporter): void {
  reporter.info(`Wrapping the data keys of ${count(objects.length, 'object')} under ${inputs.kmsKeyArn}`)
  for (const warning of warnings) reporter.warning(warning)
}

export function describeRewrapped({ s3Uri, envelope, lengthBytes, isChanged, timing }: RewrappedObject): string {
  const seconds = formatSeconds((timing.endedAt - timing.begunAt) / 1000)
  const what = `${s3Uri} (${formatBytes(lengthBytes)}, ${envelope.mode})`
  return isChanged ? `Wrapped the data key of ${what} anew in ${seconds}` : `${what} is under the new key already`
}

interface FinishedRewrap {
  readonly inputs: RewrapInputs
  readonly found: ObjectsToRewrap
  readonly outcomes: readonly Outcome[]
  readonly manifests: { readonly written: readonly string[]; readonly problems: readonly Problem[] }
  readonly world: RewrapWorld
}

/** Writes outputs and summary, says how it went, and returns whether all of it went well. */
export async function conclude({ inputs, found, outcomes, manifests, world }: FinishedRewrap): Promise<boolean> {
  const { reporter, signal } = world
  const done = outcomes.filter((outcome) => 'envelope' in outcome)
  const failed = outcomes.filter((outcome) => 'error' in outcome)
  const lists = {
    's3-uris': done.map(({ s3Uri }) => s3Uri),
    ivs: done.map(({ envelope }) => base64(envelope.iv)),
    'encrypted-data-keys': done.map(({ envelope }) => base64(envelope.encryptedDataKey))
  }
  setLists(lists, { set: world.setOutput, reporter, elsewhere: 'The objects carry it as metadata.' })
  await world.writeSummary(rewrapSummary({ inputs, outcomes, warnings: found.warnings }))
  for (const path of manifests.written) reporter.info(`Wrote the new encrypted data keys to ${path}`)
  for (const problem of manifests.problems) reporter.error(problem)
  for (const line of whatIsLeft(done)) reporter.info(line)
  const changed = done.filter(({ isChanged }) => isChanged).length
  const others = done.length > changed ? `, ${done.length - changed} had it already` : ''
  const also = failed.length > 0 ? `, ${failed.length} not` : ''
  reporter.info(`${count(changed, 'data key')} wrapped anew${others}${also}.`)
  if (signal.aborted) {
    const message = `Cancelled: ${count(failed.length, 'object')} not done. Each is as it was, or whole with its new envelope where S3 went on with a copy: run the step again.`
    reporter.error({ title: 'Cancelled', message })
  } else if (failed.length > 0) {
    const names = listNames(
      failed.map(({ s3Uri }) => s3Uri),
      'object'
    )
    const message = `${count(failed.length, 'object')} failed: ${names}`
    reporter.error({ title: 'Objects failed', message })
  }
  return !signal.aborted && failed.length === 0 && manifests.problems.length === 0
}

/** What still needs the old key, and what the new one still needs. */
export function whatIsLeft(done: readonly RewrappedObject[]): string[] {
  const old = new Set(done.flatMap(({ fromKmsKeyArn, isChanged }) => (isChanged ? [fromKmsKeyArn] : [])))
  const [newKey] = done.map(({ toKmsKeyArn }) => toKmsKeyArn)
  if (newKey === undefined) return []
  return [
    `MediaConvert's role needs kms:Decrypt with ${newKey} (policy in the job summary).`,
    ...(old.size > 0
      ? [
          `Do not disable ${[...old].filter(Boolean).join(', ') || 'the old key'} before all jobs have ended that were submitted with the old encrypted data keys. ` +
            'Older versions of the objects, rendered requests and other copies of the manifest still have them.'
        ]
      : [])
  ]
}
