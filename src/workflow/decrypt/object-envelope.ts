import { ciphertextLength } from '../../envelope/mode.ts'
import type { Envelope } from '../../envelope/object-metadata.ts'
import { hasEnvelope, readEnvelope } from '../../envelope/stored-envelope.ts'
import { ObjectContentError } from '../../errors.ts'
import type { ObjectDescription } from '../../storage/object-store.ts'
import { describeVersion, type ObjectSource } from '../../storage/object-source.ts'
import type { ManifestObject } from '../manifest-object.ts'
import type { FoundObject } from './find-objects.ts'

const FROM_MANIFEST = 'With the manifest of the run that encrypted it (input manifest) it can still be decrypted.'

/**
 * Looks at the object.
 *
 * @throws ObjectContentError when it is not there, or not in this version
 */
export async function lookAt(
  found: FoundObject,
  source: ObjectSource,
  signal: AbortSignal
): Promise<ObjectDescription> {
  const there = found.there ?? (await source.head(found, signal))
  if (there) return there
  const advice =
    found.versionId === undefined
      ? 'It was deleted or moved. In a bucket with versioning, an earlier version may be left (aws s3api list-object-versions).'
      : 'That version was deleted, by somebody or by a lifecycle rule. If the current object is the same film, give its address as source, and no manifest.'
  throw new ObjectContentError(`there is no ${describeVersion(found)}. ${advice}`)
}

/**
 * The envelope that the manifest records, or else the one that the object carries, which agrees with the object's length.
 *
 * @throws ObjectContentError when there is none, or when it is damaged, or that of another object
 */
export function envelopeOf(found: FoundObject, there: ObjectDescription): Envelope {
  const subject = describeVersion(found)
  if (found.recorded) return recordedEnvelope(found.recorded, there, subject)
  if (!hasEnvelope(there.metadata)) {
    throw new ObjectContentError(
      `${subject} carries no envelope (cse-mode and so on in its metadata): this action did not upload it, or a copy has dropped its metadata. ${FROM_MANIFEST}`
    )
  }
  const stored = readEnvelope(there.metadata, there.lengthBytes)
  if ('envelope' in stored) return stored.envelope
  throw new ObjectContentError(
    `${subject} cannot be decrypted: ${stored.faults.join('; ')}. Object or metadata were changed or cut off. ${FROM_MANIFEST}`
  )
}

function recordedEnvelope({ envelope }: ManifestObject, there: ObjectDescription, subject: string): Envelope {
  const { mode, plaintextLength } = envelope
  const expected = ciphertextLength(mode, plaintextLength)
  const own = hasEnvelope(there.metadata) ? readEnvelope(there.metadata, there.lengthBytes) : undefined
  // The vector is random, so no two encryptions share it. The encrypted data key may have been wrapped anew since.
  if (own && 'envelope' in own && !Buffer.from(own.envelope.iv).equals(envelope.iv)) {
    throw new ObjectContentError(
      `${subject} is not the object of the manifest: it was encrypted again since. Give its address as source, and no manifest: then it is decrypted by the envelope that it carries.`
    )
  }
  if (there.lengthBytes !== expected) {
    throw new ObjectContentError(
      `${subject} has ${there.lengthBytes} bytes, and the manifest says ${expected} (${mode} of ${plaintextLength}): it was cut off, or replaced.`
    )
  }
  return envelope
}
