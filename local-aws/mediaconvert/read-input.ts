import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { probe } from '../media/probe.ts'
import type { MediaTools } from '../media/tools.ts'
import type { Source } from '../media/transcode.ts'
import type { Kms } from '../kms/service.ts'
import { AwsError } from '../service.ts'
import type { Caller } from '../service.ts'
import { decryptTo } from './decrypt.ts'
import type { ContentKey, Ending } from './decrypt.ts'
import { failures } from './failure.ts'
import type { DecryptionSettings, JobInput } from './job.ts'
import type { Objects } from './objects.ts'

export interface InputReader {
  readonly kms: Kms
  readonly caller: Caller
  readonly region: string
  readonly objects: Objects
  readonly tools: MediaTools | undefined
  /** Ends the reading where the job is canceled. */
  readonly signal: AbortSignal
  /** Where the job's files are until it ends. */
  readonly directory: string
}

/** Exactly this, and no pair more: user guide, "Implementing client-side encryption". */
const encryptionContext = { service: 'mediaconvert.amazonaws.com' }

/** Fetches one input, decrypts it if it has settings for that, and makes sure that it is media. Throws JobFailure. */
export async function readInput(reader: InputReader, input: JobInput, index: number): Promise<Source> {
  const uri = input.fileInput ?? ''
  if (!uri.startsWith('s3://')) throw failures.unsupported(`local-aws reads inputs from S3 only, not [${uri}]`)
  const path = join(reader.directory, `input-${index}`)
  const settings = input.decryptionSettings
  // The data key is unwrapped before the object is opened: a denial costs no transfer.
  const key = settings && contentKey(reader, settings)
  const body = await reader.objects.read(uri)
  const ending: Ending =
    key === undefined ? await copy(body, path, reader.signal) : await decryptTo(path, body, key, uri, reader.signal)
  const facts = await probe(path, reader.tools)
  if (facts === undefined) throw failures.notMedia()
  if (ending === 'bad padding') throw failures.truncated(uri)
  return { ...facts, path }
}

async function copy(body: NodeJS.ReadableStream, path: string, signal: AbortSignal): Promise<Ending> {
  await pipeline(body, createWriteStream(path), { signal })
  return 'sound'
}

/** The data key, unwrapped with the role's kms:Decrypt in `kmsKeyRegion`, or else in the job's own Region. */
function contentKey(reader: InputReader, settings: DecryptionSettings): ContentKey {
  const { decryptionMode: mode, encryptedDecryptionKey: blob, initializationVector: iv } = settings
  if (mode === undefined || blob === undefined || iv === undefined) {
    throw failures.decryptionSettings('decryptionMode, encryptedDecryptionKey and initializationVector belong together')
  }
  const dataKey = unwrap(reader, blob, settings.kmsKeyRegion ?? reader.region)
  if (![16, 24, 32].includes(dataKey.length)) throw failures.dataKey(`${dataKey.length} bytes are no AES key`)
  return { mode, dataKey, iv: Buffer.from(iv, 'base64') }
}

function unwrap({ kms, caller }: InputReader, blob: string, region: string): Buffer {
  const call = { operation: 'Decrypt', region, caller }
  try {
    const { Plaintext } = kms.call(call, { CiphertextBlob: blob, EncryptionContext: encryptionContext })
    return Buffer.from(String(Plaintext), 'base64')
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    if (error.code === 'AccessDeniedException') throw failures.decryptDenied(error.message)
    throw failures.dataKey(`${error.code} ${error.message}`.trim())
  }
}

/** Plaintext does not stay on disk, however the job ended. */
export async function forget(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true })
}
