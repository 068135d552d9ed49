import { parseArn } from '../../aws/arn.ts'
import {
  ELASTIC_TRANSCODER_CONTEXT,
  ENCRYPTION_CONTEXT,
  type EncryptionContext
} from '../../envelope/encryption-context.ts'
import { base64, type Envelope } from '../../envelope/object-metadata.ts'
import { hasEnvelope, readEnvelope } from '../../envelope/stored-envelope.ts'
import { ObjectContentError } from '../../errors.ts'
import type { CopySource } from '../../storage/object-copier.ts'
import { formatS3Address } from '../../storage/s3-address.ts'
import type { FoundObject } from '../decrypt/find-objects.ts'
import { envelopeOf } from '../decrypt/object-envelope.ts'
import type { ElasticTranscoderKey } from './elastic-transcoder.ts'

/** An object whose data key is to be wrapped anew. */
export interface ObjectToRewrap extends FoundObject {
  /** What the user says of an object that was made for Elastic Transcoder. */
  readonly elasticTranscoder?: ElasticTranscoderKey
}

/** The data key of an object as it is wrapped now, and what goes with it. */
export interface CurrentEnvelope {
  readonly mode: Envelope['mode']
  readonly iv: Uint8Array
  readonly encryptedDataKey: Uint8Array
  readonly context: EncryptionContext
  /** Undefined where only decrypting tells. */
  readonly plaintextLength: number | undefined
  /** Undefined where nobody has said. */
  readonly kmsKeyRegion: string | undefined
  /** ARN of the KMS key that it must be under, where that is known. */
  readonly kmsKeyArn: string | undefined
  /** Whether the object itself carries it. */
  readonly isCarried: boolean
}

/**
 * What wraps the object's data key now: the envelope that the object carries, since it may be newer than the manifest; else the manifest's, or
 * what the user says.
 *
 * @throws ObjectContentError when it cannot be said that the object is the one that was meant
 */
export function currentEnvelope(found: ObjectToRewrap, there: CopySource): CurrentEnvelope {
  const carried = hasEnvelope(there.metadata) ? readEnvelope(there.metadata, there.lengthBytes) : undefined
  if (found.elasticTranscoder && !carried) return foreignEnvelope(found.elasticTranscoder, there)
  const own = { context: ENCRYPTION_CONTEXT, kmsKeyArn: undefined, isCarried: true }
  if (found.elasticTranscoder) {
    const envelope = envelopeOf({ ...found, lengthBytes: there.lengthBytes }, there)
    assertMigrated(envelope, found.elasticTranscoder, there)
    return { ...envelope, ...own }
  }
  // Checks that the manifest is of this object, too.
  const envelope = envelopeOf(found, there)
  const { recorded } = found
  if (!recorded) return { ...envelope, ...own }
  if (carried && 'envelope' in carried) {
    const isRecorded = base64(carried.envelope.encryptedDataKey) === base64(envelope.encryptedDataKey)
    return { ...carried.envelope, ...own, kmsKeyArn: isRecorded ? recorded.kmsKeyArn : undefined }
  }
  assertRecorded(found, there)
  return { ...envelope, ...own, kmsKeyArn: recorded.kmsKeyArn, isCarried: false }
}

/** AES_CTR and AES_GCM tell the plaintext's length by the object's; the padding of AES_CBC has to be decrypted for that. */
function foreignEnvelope(key: ElasticTranscoderKey, there: CopySource): CurrentEnvelope {
  const { mode } = key
  const { lengthBytes, address } = there
  const wrong =
    mode === 'AES_CBC' ? lengthBytes === 0 || lengthBytes % 16 !== 0 : lengthBytes <= (mode === 'AES_GCM' ? 16 : 0)
  if (wrong) {
    throw new ObjectContentError(
      `${formatS3Address(address)} has ${lengthBytes} bytes, which ${mode} does not make. Check the mode, and that it is the right object.`
    )
  }
  const plaintextLength = { AES_CTR: lengthBytes, AES_GCM: lengthBytes - 16, AES_CBC: undefined }[mode]
  const unknown = { kmsKeyRegion: undefined, kmsKeyArn: undefined, isCarried: false }
  return { ...key, context: ELASTIC_TRANSCODER_CONTEXT, plaintextLength, ...unknown }
}

function assertMigrated({ mode, iv }: Envelope, key: ElasticTranscoderKey, { address }: CopySource): void {
  if (mode === key.mode && Buffer.from(iv).equals(key.iv)) return
  throw new ObjectContentError(
    `${formatS3Address(address)} carries an envelope of its own, with another mode or initialization vector than was given: it is not an object of Elastic Transcoder any more. It was left as it is.`
  )
}

/** An envelope on another object than its own would make that one unreadable to all who trust it. */
function assertRecorded({ recorded, address }: FoundObject, there: CopySource): void {
  const isSame =
    recorded?.etag === there.etag || (there.crc32 !== undefined && recorded?.checksum?.value === there.crc32)
  if (isSame) return
  throw new ObjectContentError(
    `${formatS3Address(address)} carries no envelope, and neither its ETag nor a CRC32 shows that it is the object of the manifest. ` +
      'Copy it onto itself with --checksum-algorithm CRC32 (aws s3api copy-object), and run the step again.'
  )
}

/** The key as it is called in a Region: related multi-Region keys have the same ID (KMS Developer Guide, "Multi-Region keys"). */
export function keyArnIn(region: string, kmsKeyArn: string | undefined): string | undefined {
  const arn = kmsKeyArn === undefined ? undefined : parseArn(kmsKeyArn)
  if (!arn?.resource.startsWith('key/mrk-')) return kmsKeyArn
  return `arn:${arn.partition}:kms:${region}:${arn.accountId}:${arn.resource}`
}
