import { parseArn } from '../../aws/arn.ts'
import type { Envelope } from '../../envelope/object-metadata.ts'
import { recoverDataKey, type KeyUnwrapper, type RecoveredKey } from '../../envelope/recover-data-key.ts'
import { ObjectContentError } from '../../errors.ts'
import type { Destination } from '../../files/destination.ts'
import { NewFile, type FileMaking } from '../../files/new-file.ts'
import { describeVersion, type KnownObject } from '../../storage/object-source.ts'
import { formatS3Address } from '../../storage/s3-address.ts'
import { readBack, type Proof, type ReadBackServices } from '../read-back.ts'
import type { Timing } from '../run-record.ts'
import type { FoundObject } from './find-objects.ts'
import { envelopeOf, lookAt } from './object-envelope.ts'

export interface DecryptServices extends ReadBackServices {
  /** KMS of a Region. */
  readonly keysIn: (region: string) => Promise<KeyUnwrapper>
  /** Keeps a plaintext data key out of logs. */
  readonly hide: (plaintext: Buffer) => void
  /** Where files go, and whether they may replace others; undefined to write none. */
  readonly destination: { readonly directory: Destination; readonly overwrite: boolean } | undefined
  readonly newFiles: FileMaking
  /** The KMS key that all data keys must be under, if the user has named one. */
  readonly kmsKeyArn: string | undefined
}

/** An object that was decrypted and found right. */
export interface DecryptedObject {
  readonly name: string
  readonly s3Uri: string
  readonly envelope: Envelope
  readonly dataKeyBits: number
  readonly kmsKeyArn: string
  readonly proof: Proof
  readonly timing: Timing
}

/**
 * Object → envelope → data key → plaintext → file. The file gets its name when everything is found to be right; the data key is overwritten
 * and what was written removed, however this ends.
 *
 * @throws ObjectContentError, DestinationError, AwsCallError, KmsAnswerError
 */
export async function decryptObject(found: FoundObject, services: DecryptServices): Promise<DecryptedObject> {
  const { source, download } = services
  const begunAt = Date.now()
  const path = await services.destination?.directory.prepare(found.name, services.destination.overwrite)
  const there = await lookAt(found, source, download.signal)
  const envelope = envelopeOf(found, there)
  const { address, versionId } = found
  const object = { address, versionId, etag: there.etag, lengthBytes: there.lengthBytes }
  const key = await recoverKey(found, envelope, services)
  try {
    const checksums = { manifest: found.recorded?.checksum?.value, s3: there.crc32 }
    const opened = { envelope, key: key.plaintext, checksums }
    const proof = await (path === undefined
      ? readBack(object, opened, { kind: 'nowhere' }, services)
      : writeFile(path, object, opened, services))
    return {
      name: found.name,
      s3Uri: formatS3Address(address),
      envelope,
      dataKeyBits: key.plaintext.length * 8,
      kmsKeyArn: key.kmsKeyArn,
      proof,
      timing: { begunAt, endedAt: Date.now() }
    }
  } catch (error) {
    throw told(error, object, path)
  } finally {
    key.plaintext.fill(0)
  }
}

async function recoverKey(found: FoundObject, envelope: Envelope, services: DecryptServices): Promise<RecoveredKey> {
  const kmsKeyArn = services.kmsKeyArn ?? found.recorded?.kmsKeyArn
  const keys = await services.keysIn(parseArn(kmsKeyArn ?? '')?.region ?? envelope.kmsKeyRegion)
  const { encryptedDataKey: encrypted } = envelope
  return recoverDataKey(keys, { encrypted, kmsKeyArn, bits: found.recorded?.dataKeyBits }, services.hide)
}

async function writeFile(
  path: string,
  object: KnownObject,
  opened: Parameters<typeof readBack>[1],
  services: DecryptServices
): Promise<Proof> {
  const file = await NewFile.create(path, services.newFiles)
  try {
    const proof = await readBack(object, opened, { kind: 'new-file', place: file.place }, services)
    services.download.signal.throwIfAborted()
    await file.commit(services.destination?.overwrite ?? false)
    return proof
  } finally {
    await file.discard()
  }
}

function told(error: unknown, object: KnownObject, path: string | undefined): unknown {
  if (!(error instanceof ObjectContentError)) return error
  const noFile = path === undefined ? '' : ' No file was left of it.'
  const message = `${describeVersion(object)} is not what was encrypted: ${error.message}.${noFile}`
  return new ObjectContentError(message, { cause: error })
}
