import { isRegion, parseArn } from '../aws/arn.ts'
import type { DataKeyBits } from '../envelope/mode.ts'
import type { Envelope } from '../envelope/object-metadata.ts'
import { checkEnvelope, type EntryNames } from '../envelope/stored-envelope.ts'
import { isObjectAddress } from '../storage/s3-address.ts'
import { BYTES, kind, OBJECT, oneOf, TEXT, textThat, type ForeignObject } from './foreign-json.ts'
import type { Checksum, ManifestFile } from './manifest.ts'

interface NamedFile {
  /** Relative, with `/`, and without `..`: it does not lead out of the folder that it is relative to. */
  readonly path: string
  readonly s3Uri: string
  readonly status: ManifestFile['status']
}

/** A file of which an earlier run's manifest has no envelope: it failed, or was skipped and its object carried none. */
export interface ManifestRemainder extends NamedFile {
  readonly error: string | undefined
}

/** An encrypted object as an earlier run's manifest describes it. */
export interface ManifestObject extends NamedFile {
  readonly envelope: Envelope
  readonly ciphertextLength: number | undefined
  /** Over the ciphertext. */
  readonly checksum: Checksum | undefined
  readonly etag: string | undefined
  readonly versionId: string | undefined
  /** ARN of the KMS key itself; undefined where the manifest does not say under which key the data key is. */
  readonly kmsKeyArn: string | undefined
  readonly dataKeyBits: DataKeyBits | undefined
}

const NAMES: EntryNames = {
  mode: 'mode',
  iv: 'initializationVector',
  encryptedDataKey: 'encryptedDataKey',
  kmsKeyRegion: 'kmsKeyRegion',
  plaintextLength: 'plaintextLength'
}

export const REGION = textThat('the name of an AWS Region', isRegion)
const STATUS = oneOf<ManifestFile['status']>(['uploaded', 'skipped', 'failed'])
const PATH = textThat('a relative path without ..', isPathBelow)
const S3_URI = textThat('the address of an object, s3://bucket/key', isObjectAddress)
const BITS = oneOf<DataKeyBits>([128, 192, 256])
const CHECKSUM = kind<Checksum>('the CRC32 of the full object, in base64', isChecksum)

/**
 * Reads one entry of a manifest's `files`.
 *
 * @param kmsKeyArn the run's own KMS key, under which what it uploaded is
 * @param refuse is told of everything that is wrong with it
 * @returns undefined where something is
 */
export function readManifestFile(
  entry: ForeignObject,
  kmsKeyArn: string | undefined,
  refuse: (what: string) => void
): ManifestObject | ManifestRemainder | undefined {
  const path = entry.required('path', PATH)
  const s3Uri = entry.required('s3Uri', S3_URI)
  const status = entry.required('status', STATUS)
  if (path === undefined || s3Uri === undefined || status === undefined) return undefined
  const file = { path, s3Uri, status }
  const isSealed = status === 'uploaded' || (status === 'skipped' && entry.has('encryptedDataKey'))
  if (!isSealed) return { ...file, error: entry.optional('error', TEXT) }
  const described = readDescription(entry)
  const envelope = readEnvelopeOf(entry, described.ciphertextLength, refuse)
  if (!envelope) return undefined
  // What was skipped, an earlier run uploaded, maybe under another key.
  const ownKeyArn = status === 'uploaded' ? kmsKeyArn : undefined
  const keyRegion = ownKeyArn === undefined ? undefined : parseArn(ownKeyArn)?.region
  if (keyRegion !== undefined && keyRegion !== envelope.kmsKeyRegion) {
    refuse(`kmsKeyRegion is ${envelope.kmsKeyRegion}, and kmsKeyArn is in ${keyRegion}`)
  }
  return { ...file, ...described, envelope, kmsKeyArn: ownKeyArn }
}

function readDescription(
  entry: ForeignObject
): Pick<ManifestObject, 'ciphertextLength' | 'checksum' | 'etag' | 'versionId' | 'dataKeyBits'> {
  return {
    ciphertextLength: entry.optional('ciphertextLength', BYTES),
    checksum: entry.optional('checksum', CHECKSUM),
    etag: entry.optional('etag', TEXT),
    versionId: entry.optional('versionId', TEXT),
    dataKeyBits: entry.optional('dataKeyBits', BITS)
  }
}

function readEnvelopeOf(
  entry: ForeignObject,
  objectBytes: number | undefined,
  refuse: (what: string) => void
): Envelope | undefined {
  const text = {
    mode: written(entry.raw('mode')),
    iv: written(entry.raw('initializationVector')),
    encryptedDataKey: written(entry.raw('encryptedDataKey')),
    kmsKeyRegion: written(entry.raw('kmsKeyRegion')),
    plaintextLength: written(entry.raw('plaintextLength'))
  }
  const stored = checkEnvelope(text, NAMES, objectBytes)
  if ('envelope' in stored) return stored.envelope
  for (const fault of stored.faults) refuse(fault)
  return undefined
}

function written(value: unknown): string | undefined {
  return value === undefined || typeof value === 'string' ? value : JSON.stringify(value)
}

/** Whichever slash the system takes that it is read on, and whatever a drive is there. */
function isPathBelow(text: string): boolean {
  if (text === '' || text.includes('\0') || /^([/\\]|[a-z]:[/\\])/i.test(text)) return false
  return !text.split(/[/\\]/).includes('..')
}

function isChecksum(value: unknown): boolean {
  if (!OBJECT.is(value)) return false
  const { algorithm, type, value: sum } = value as Readonly<Record<string, unknown>>
  return algorithm === 'CRC32' && type === 'FULL_OBJECT' && typeof sum === 'string' && /^[A-Za-z0-9+/]{6}==$/.test(sum)
}
