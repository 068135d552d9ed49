import pLimit from 'p-limit'
import { messageOf } from '../../errors.ts'
import { Line } from '../../storage/line.ts'
import { COPY_LINE } from '../../storage/replace-metadata.ts'
import { formatS3Address } from '../../storage/s3-address.ts'
import { maskingKeys } from '../data-key-mask.ts'
import { whyItEnded } from '../failure.ts'
import { count } from '../units.ts'
import type { ObjectToRewrap } from './current-envelope.ts'
import type { RewrapInputs } from './inputs.ts'
import { describeRewrapped, OBJECTS_WITH_A_LINE } from './report.ts'
import { rewrapObject, type RewrappedObject } from './rewrap-object.ts'
import type { RewrapConnections, RewrapWorld } from './world.ts'

export interface FailedObject {
  readonly s3Uri: string
  readonly error: string
}

export type Outcome = RewrappedObject | FailedObject

/** S3 and KMS do the work; this is about how many requests are open. */
const OBJECTS_AT_ONCE = 32

const PROGRESS_MILLISECONDS = 5_000

/** Wraps the data keys of all objects anew, several at a time. One that fails does not keep the others from going on. */
export async function rewrapObjects(
  objects: readonly ObjectToRewrap[],
  inputs: RewrapInputs,
  connections: RewrapConnections,
  { reporter, signal }: RewrapWorld
): Promise<readonly Outcome[]> {
  const line = new Line(COPY_LINE)
  const { journal } = connections
  const copy = { line, partSizeMib: inputs.partSizeMib, signal, journal, onRetry: reporter.debug }
  const services = { ...connections, inputs, copy, hide: maskingKeys(reporter) }
  const limit = pLimit(OBJECTS_AT_ONCE)
  let done = 0
  const say = (): void => reporter.info(`${done} of ${count(objects.length, 'object')} done`)
  const progress = setInterval(say, PROGRESS_MILLISECONDS)
  const rewrapOne = async (found: ObjectToRewrap): Promise<Outcome> => {
    const s3Uri = formatS3Address(found.address)
    try {
      signal.throwIfAborted()
      const rewrapped = await rewrapObject(found, services)
      if (objects.length <= OBJECTS_WITH_A_LINE) reporter.info(describeRewrapped(rewrapped))
      return rewrapped
    } catch (error) {
      const message = messageOf(whyItEnded(error, signal))
      const named = message.startsWith(s3Uri) ? message : `${s3Uri}: ${message}`
      if (!signal.aborted) reporter.error({ title: 'Data key not wrapped anew', message: named })
      return { s3Uri, error: message }
    } finally {
      done++
    }
  }
  try {
    return await Promise.all(objects.map((found) => limit(() => rewrapOne(found))))
  } finally {
    clearInterval(progress)
  }
}
