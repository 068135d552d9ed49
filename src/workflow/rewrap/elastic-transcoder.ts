import { readFile } from 'node:fs/promises'
import { MODES, type Mode } from '../../envelope/mode.ts'
import { checkEnvelope, type EnvelopeText } from '../../envelope/stored-envelope.ts'
import type { Envelope } from '../../envelope/object-metadata.ts'
import { InputError, messageOf, type Problem } from '../../errors.ts'
import { formatS3Address, parseS3Address, type S3Address } from '../../storage/s3-address.ts'
import { quote } from '../input-reader.ts'

/** What Elastic Transcoder was told of an object: its parameter `Encryption`. The length of the plaintext is not in it. */
export type ElasticTranscoderKey = Pick<Envelope, 'mode' | 'iv' | 'encryptedDataKey'>

export interface ElasticTranscoderObject {
  readonly address: S3Address
  readonly key: ElasticTranscoderKey
}

const INPUT = 'elastic-transcoder-objects'

/** Members of the list's entries, which are those of a manifest too. */
const NAMES = {
  mode: 'mode',
  iv: 'initializationVector',
  encryptedDataKey: 'encryptedDataKey',
  kmsKeyRegion: 'kmsKeyRegion',
  plaintextLength: 'plaintextLength'
}

/** Elastic Transcoder Developer Guide, "Data encryption options": the modes of client-side encryption, and MediaConvert's names for them. */
const MODE_OF: Readonly<Record<string, Mode>> = {
  'aes-cbc-pkcs7': 'AES_CBC',
  'aes-ctr': 'AES_CTR',
  'aes-gcm': 'AES_GCM'
}

/** Its modes in which S3 encrypts: with those, MediaConvert reads the object as it is. */
const SERVER_SIDE = ['s3', 's3-aws-kms']

/**
 * The objects of the input: one a line (address, mode, initialization vector, encrypted data key), or the path of a JSON file with a list.
 *
 * @throws InputError with all that is wrong with them. The texts of keys are not in it: somebody may have given the data key itself.
 */
export async function readElasticTranscoderObjects(lines: readonly string[]): Promise<ElasticTranscoderObject[]> {
  const problems: Problem[] = []
  const [first = ''] = lines
  const entries = lines.length === 1 && !first.startsWith('s3:') ? await readList(first) : lines.map(entryOfLine)
  const objects = entries.flatMap((entry, index) => {
    const refuse = (what: string): void => {
      const where = typeof entry.s3Uri === 'string' ? quote(entry.s3Uri) : `entry ${index + 1}`
      problems.push({ title: `Input ${INPUT}`, message: `Input ${INPUT}: ${where}: ${what}.` })
    }
    return readObject(entry, refuse) ?? []
  })
  const twice = objects.find(
    ({ address }, index) => objects.findIndex((other) => isSame(other.address, address)) < index
  )
  if (twice) {
    const message = `Input ${INPUT}: ${quote(formatS3Address(twice.address))} is there twice.`
    problems.push({ title: `Input ${INPUT}`, message })
  }
  if (problems.length > 0) throw new InputError(problems)
  return objects
}

type Entry = Readonly<Record<'s3Uri' | 'mode' | 'initializationVector' | 'encryptedDataKey', unknown>>

/** From its end: a key in S3 may have blanks in it. */
function entryOfLine(line: string): Entry {
  const [, s3Uri = line, mode, initializationVector, encryptedDataKey] =
    /^(.*\S)\s+(\S+)\s+(\S+)\s+(\S+)$/.exec(line) ?? []
  return { s3Uri: mode === undefined ? line.split(/\s/)[0] : s3Uri, mode, initializationVector, encryptedDataKey }
}

async function readList(path: string): Promise<Entry[]> {
  const fail = (what: string): InputError =>
    new InputError([{ title: `Input ${INPUT}`, message: `Input ${INPUT}: ${quote(path)} ${what}` }])
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw fail(`is no s3:// address, and cannot be read as a file either (${messageOf(error)}).`)
  }
  const list = parsed(text)
  const isList = Array.isArray(list) && list.length > 0 && list.every((one) => typeof one === 'object' && one !== null)
  if (isList) return list as Entry[]
  throw fail('is not a JSON list of objects with s3Uri, mode, initializationVector and encryptedDataKey.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    // What the parser says shows the text around the mistake, which may be a key.
    return undefined
  }
}

function readObject(entry: Entry, refuse: (what: string) => void): ElasticTranscoderObject | undefined {
  const address = parseS3Address(String(entry.s3Uri))
  if (!address || address.key === '' || address.key.endsWith('/')) {
    refuse('is not the address of an object, s3://bucket/key')
    return undefined
  }
  const mode = readMode(entry.mode)
  if (mode === undefined) {
    refuse(wrongMode(entry.mode))
    return undefined
  }
  const [initializationVector, encryptedDataKey] = [text(entry.initializationVector), text(entry.encryptedDataKey)]
  const key = { mode, iv: initializationVector, encryptedDataKey }
  const envelope = completed(key, refuse)
  return envelope && { address, key: { mode, iv: envelope.iv, encryptedDataKey: envelope.encryptedDataKey } }
}

/** The rules of an envelope hold for these parts of one, whatever the parts will be that it does not have yet. */
function completed(
  known: Pick<EnvelopeText, 'mode' | 'iv' | 'encryptedDataKey'>,
  refuse: (what: string) => void
): Envelope | undefined {
  const stored = checkEnvelope({ ...known, kmsKeyRegion: 'us-east-1', plaintextLength: '1' }, NAMES)
  if ('envelope' in stored) return stored.envelope
  for (const fault of stored.faults) refuse(fault)
  return undefined
}

function readMode(value: unknown): Mode | undefined {
  const name = text(value) ?? ''
  return MODE_OF[name.toLowerCase()] ?? MODES.find((mode) => mode === name.toUpperCase())
}

function wrongMode(value: unknown): string {
  const name = text(value) ?? ''
  if (SERVER_SIDE.includes(name.toLowerCase())) {
    return `mode ${name} is server-side encryption: MediaConvert reads such an object as it is, if its role may`
  }
  return `mode is ${name === '' ? 'missing' : quote(name)}, expected one of ${Object.keys(MODE_OF).join(', ')}. A line has address, mode, initialization vector and encrypted data key`
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isSame(one: S3Address, other: S3Address): boolean {
  return one.bucket === other.bucket && one.key === other.key
}
