import { isRegion } from '../aws/arn.ts'
import { BLOCK_BYTES, ciphertextLength, maximumPlaintextLength, MODES, type IvLengthBytes, type Mode } from './mode.ts'
import type { Envelope } from './object-metadata.ts'

/** An envelope as it is written down, before anybody has looked at what it says. */
export type EnvelopeText = Readonly<Record<keyof Envelope, string | undefined>>

/** What a stored envelope turns out to be: whole, or what is wrong with it, in clauses that name the entries. */
export type StoredEnvelope = { readonly envelope: Envelope } | { readonly faults: readonly string[] }

/** Names of the envelope's entries where it is stored. */
export type EntryNames = Readonly<Record<keyof Envelope, string>>

const METADATA: EntryNames = {
  mode: 'cse-mode',
  iv: 'cse-iv',
  encryptedDataKey: 'cse-encrypted-data-key',
  kmsKeyRegion: 'cse-kms-key-region',
  plaintextLength: 'cse-plaintext-length'
}

/** KMS wraps even a 128-bit key in over 150 bytes. What is shorter than this may be a data key in the clear. */
export const SHORTEST_ENCRYPTED_DATA_KEY_BYTES = 100

/** MediaConvert takes 512 characters of base64 (`InputDecryptionSettings.EncryptedDecryptionKey` of its service model). */
export const LONGEST_ENCRYPTED_DATA_KEY_BYTES = 384

/** Whether an object's user metadata (names without `x-amz-meta-`) has anything of an envelope. A copy that replaced it has not. */
export function hasEnvelope(metadata: Readonly<Record<string, string>>): boolean {
  return Object.values(METADATA).some((name) => Object.hasOwn(metadata, name))
}

/**
 * The envelope that an object carries as user metadata (names without `x-amz-meta-`), as `envelopeMetadata` writes it.
 *
 * @param objectBytes how long the object is, which mode and plaintext length must agree with
 */
export function readEnvelope(metadata: Readonly<Record<string, string>>, objectBytes: number): StoredEnvelope {
  const entry = (name: string): string | undefined => (Object.hasOwn(metadata, name) ? metadata[name] : undefined)
  const text: EnvelopeText = {
    mode: entry(METADATA.mode),
    iv: entry(METADATA.iv),
    encryptedDataKey: entry(METADATA.encryptedDataKey),
    kmsKeyRegion: entry(METADATA.kmsKeyRegion),
    plaintextLength: entry(METADATA.plaintextLength)
  }
  return checkEnvelope(text, METADATA, objectBytes)
}

/**
 * The envelope that is written down as `text`, or all that is wrong with it. No fault ever holds the encrypted data key's text:
 * somebody may have put the data key itself there.
 *
 * @param names what the place where it is written calls the entries
 * @param objectBytes how long the object is, where that is known
 */
export function checkEnvelope(text: EnvelopeText, names: EntryNames, objectBytes?: number): StoredEnvelope {
  const faults: string[] = []
  const read = <T>(entry: keyof Envelope, reading: (value: string) => T | Fault): T | undefined => {
    const value = text[entry]
    const result = value === undefined ? new Fault('is missing') : reading(value)
    if (!(result instanceof Fault)) return result
    faults.push(`${names[entry]} ${result.what}`)
    return undefined
  }
  const mode = read('mode', readMode)
  const iv = read('iv', (value) => readIv(value, mode))
  const encryptedDataKey = read('encryptedDataKey', readEncryptedDataKey)
  const kmsKeyRegion = read('kmsKeyRegion', readRegion)
  const plaintextLength = read('plaintextLength', (value) => readLength(value, mode, iv))
  if (mode && plaintextLength !== undefined && objectBytes !== undefined) {
    faults.push(...wrongLength(mode, plaintextLength, objectBytes, names))
  }
  const isWhole = mode && iv && encryptedDataKey && kmsKeyRegion && plaintextLength !== undefined && faults.length === 0
  return isWhole ? { envelope: { mode, iv, encryptedDataKey, kmsKeyRegion, plaintextLength } } : { faults }
}

/** What is wrong with an entry, to be said after its name. */
class Fault {
  readonly what: string

  constructor(what: string) {
    this.what = what
  }
}

function readMode(value: string): Mode | Fault {
  return MODES.find((mode) => mode === value) ?? new Fault(`is ${shown(value)}, not one of ${MODES.join(', ')}`)
}

/** @param mode undefined where it is wrong itself: then the vector may have either length */
function readIv(value: string, mode: Mode | undefined): Buffer | Fault {
  const iv = fromBase64(value)
  if (!iv) return new Fault(`is ${shown(value)}, which is not base64`)
  if (iv.length === BLOCK_BYTES || (iv.length === 12 && mode !== 'AES_CBC')) return iv
  const expected = mode === 'AES_CBC' ? '16 bytes' : '16 or 12 bytes'
  return new Fault(`has ${iv.length} bytes where ${mode ?? 'a mode'} takes ${expected}`)
}

function readEncryptedDataKey(value: string): Buffer | Fault {
  const key = fromBase64(value)
  if (!key) return new Fault('is not base64')
  if (key.length < SHORTEST_ENCRYPTED_DATA_KEY_BYTES) {
    return new Fault(`has ${key.length} bytes, too few for a data key that KMS has encrypted`)
  }
  if (key.length <= LONGEST_ENCRYPTED_DATA_KEY_BYTES) return key
  return new Fault(`has ${key.length} bytes, more than MediaConvert takes (${LONGEST_ENCRYPTED_DATA_KEY_BYTES})`)
}

function readRegion(value: string): string | Fault {
  return isRegion(value) ? value : new Fault(`is ${shown(value)}, not the name of an AWS Region`)
}

function readLength(value: string, mode: Mode | undefined, iv: Buffer | undefined): number | Fault {
  const length = /^[1-9]\d*$/.test(value) ? Number(value) : Number.NaN
  if (!Number.isSafeInteger(length)) return new Fault(`is ${shown(value)}, not a number of bytes`)
  const most = mode && iv ? maximumPlaintextLength(mode, iv.length as IvLengthBytes) : Number.POSITIVE_INFINITY
  if (length <= most) return length
  return new Fault(`is ${length}, and ${String(mode)} with this initialization vector encrypts ${most} bytes at most`)
}

function wrongLength(mode: Mode, plaintextBytes: number, objectBytes: number, names: EntryNames): string[] {
  const expected = ciphertextLength(mode, plaintextBytes)
  if (objectBytes === expected) return []
  return [
    `the object has ${objectBytes} bytes, and ${mode} makes ${expected} of ${plaintextBytes} (${names.plaintextLength})`
  ]
}

/** RFC 4648, 4, with padding and nothing else in it: Buffer would read past what is none. */
function fromBase64(value: string): Buffer | undefined {
  const bytes = Buffer.from(value, 'base64')
  return value !== '' && bytes.toString('base64') === value ? bytes : undefined
}

function shown(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}
