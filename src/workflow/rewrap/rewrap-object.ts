import { cbcPaddingLength } from '../../envelope/cbc.ts'
import { BLOCK_BYTES } from '../../envelope/mode.ts'
import { envelopeMetadata, type Envelope } from '../../envelope/object-metadata.ts'
import { recoverDataKey } from '../../envelope/recover-data-key.ts'
import { rewrapDataKey, type RewrappedKey } from '../../envelope/rewrap-data-key.ts'
import { ObjectContentError } from '../../errors.ts'
import type { CopySource } from '../../storage/object-copier.ts'
import type { StoredObject } from '../../storage/object-store.ts'
import { replaceMetadata, type CopyOptions } from '../../storage/replace-metadata.ts'
import { formatS3Address } from '../../storage/s3-address.ts'
import type { Timing } from '../run-record.ts'
import { currentEnvelope, keyArnIn, type CurrentEnvelope, type ObjectToRewrap } from './current-envelope.ts'
import type { RewrapInputs } from './inputs.ts'
import type { RewrapConnections } from './world.ts'

export interface RewrapServices extends RewrapConnections {
  readonly inputs: RewrapInputs
  readonly copy: CopyOptions
  /** Keeps a plaintext data key out of logs. */
  readonly hide: (plaintext: Buffer) => void
}

/** An object whose data key is under the new KMS key. */
export interface RewrappedObject {
  readonly s3Uri: string
  readonly envelope: Envelope
  readonly lengthBytes: number
  readonly stored: StoredObject
  readonly fromKmsKeyArn: string
  readonly toKmsKeyArn: string
  /** False where it was under the new key already, so that nothing had to be changed. */
  readonly isChanged: boolean
  readonly timing: Timing
}

/**
 * Object → envelope → data key under the new KMS key → object with the new envelope. The object has the old one until S3 has all of the new.
 *
 * @throws ObjectContentError, AwsCallError, KmsAnswerError
 */
export async function rewrapObject(found: ObjectToRewrap, services: RewrapServices): Promise<RewrappedObject> {
  const begunAt = Date.now()
  const { inputs, copier, copy } = services
  const there = await copier.look(found.address, copy.signal)
  const s3Uri = formatS3Address(found.address)
  if (!there) throw new ObjectContentError(`there is no ${s3Uri}. It was deleted or moved.`)
  const current = currentEnvelope(found, there)
  const key = await rewrapDataKey(services.keys, {
    encrypted: current.encryptedDataKey,
    context: current.context,
    fromKmsKeyArn: keyArnIn(inputs.kmsKeyRegion, current.kmsKeyArn),
    fromRegion: current.kmsKeyRegion,
    toKmsKeyArn: inputs.kmsKeyArn
  })
  const done = { s3Uri, lengthBytes: there.lengthBytes, ...key }
  const plaintextLength = current.plaintextLength ?? (await unpaddedLength(current, there, key, services))
  const isChanged = !(current.isCarried && key.fromKmsKeyArn === key.toKmsKeyArn)
  const encryptedDataKey = isChanged ? key.encrypted : current.encryptedDataKey
  const { mode, iv } = current
  const envelope = { mode, iv, encryptedDataKey, kmsKeyRegion: inputs.kmsKeyRegion, plaintextLength }
  const metadata = { ...there.metadata, ...envelopeMetadata(envelope) }
  const stored = isChanged ? await replaceMetadata(copier, there, metadata, copy) : there
  return { ...done, envelope, stored, isChanged, timing: { begunAt, endedAt: Date.now() } }
}

/**
 * The length of what an AES_CBC object holds, by its last block. That takes the data key in plaintext: the new wrapping is unwrapped for it, so
 * it is known to be good before the object is touched.
 */
async function unpaddedLength(
  { iv }: CurrentEnvelope,
  there: CopySource,
  { encrypted, toKmsKeyArn }: RewrappedKey,
  { inputs, keysIn, source, hide, copy }: RewrapServices
): Promise<number> {
  const unwrapper = await keysIn(inputs.kmsKeyRegion)
  const key = await recoverDataKey(unwrapper, { encrypted, kmsKeyArn: toKmsKeyArn, bits: undefined }, hide)
  try {
    const { lengthBytes, address } = there
    const end = await source.read(there, Math.max(0, lengthBytes - 2 * BLOCK_BYTES), lengthBytes, copy.signal)
    return told(formatS3Address(address), () => lengthBytes - paddingLength(key.plaintext, iv, end))
  } finally {
    key.plaintext.fill(0)
  }
}

/** @param end the last two blocks, or the only one */
function paddingLength(key: Uint8Array, iv: Uint8Array, end: Uint8Array): number {
  const isOnly = end.length === BLOCK_BYTES
  const length = cbcPaddingLength(key, isOnly ? iv : end.subarray(0, BLOCK_BYTES), end.subarray(-BLOCK_BYTES))
  if (isOnly && length === BLOCK_BYTES) throw new ObjectContentError('it holds an empty file')
  return length
}

function told<T>(subject: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ObjectContentError)) throw error
    throw new ObjectContentError(`${subject}: ${error.message}. It was left as it is.`, { cause: error })
  }
}
