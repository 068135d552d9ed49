import pLimit from 'p-limit'
import { ciphertextLength } from '../envelope/mode.ts'
import { carriesEnvelope, type Envelope } from '../envelope/object-metadata.ts'
import { hasEnvelope, readEnvelope } from '../envelope/stored-envelope.ts'
import { AwsCallError, InputError, type Problem } from '../errors.ts'
import type { ObjectDescription, ObjectStore } from '../storage/object-store.ts'
import { parseS3Address } from '../storage/s3-address.ts'
import { quote } from './input-reader.ts'
import type { DescribedObject, NamedObject } from './named-objects.ts'

/** An object that was encrypted earlier: it is in S3, and all that it takes to decrypt it is known. */
export interface StoredObject {
  readonly s3Uri: string
  readonly envelope: Envelope
  /** ARN of the KMS key that its data key is under. An envelope names only the Region; a manifest may name the key. */
  readonly kmsKeyArn: string | undefined
}

const HEADS_AT_ONCE = 32

/**
 * Looks at each object, and takes its envelope from its metadata or from the manifest that describes it. Asked before anything is
 * encrypted, so that a run that cannot make its jobs costs nothing.
 *
 * @throws InputError naming every object that is missing, out of reach, without envelope, or not what its manifest says
 */
export async function findStoredObjects(
  named: readonly NamedObject[],
  objects: ObjectStore,
  signal: AbortSignal
): Promise<readonly StoredObject[]> {
  const limit = pLimit(HEADS_AT_ONCE)
  const found = await Promise.all(named.map((object) => limit(() => lookUp(object, objects, signal))))
  const wrong = found.flatMap((result) => ('wrong' in result ? [result.wrong] : []))
  if (wrong.length > 0) throw new InputError(wrong.map(problem))
  return found.flatMap((result) => ('wrong' in result ? [] : [result]))
}

interface Wrong {
  /** A sentence and what to do. */
  readonly wrong: string
}

async function lookUp(
  { s3Uri, described }: NamedObject,
  objects: ObjectStore,
  signal: AbortSignal
): Promise<StoredObject | Wrong> {
  const there = await head(s3Uri, objects, signal)
  if (!there) return { wrong: `there is no object at ${s3Uri}${inManifest(described)}. Check the address. ${GONE}` }
  if ('wrong' in there) return there
  return described ? asDescribed(described, there) : asItSays(s3Uri, there)
}

const GONE = 'A lifecycle rule of the bucket may have removed it.'

async function head(
  s3Uri: string,
  objects: ObjectStore,
  signal: AbortSignal
): Promise<ObjectDescription | Wrong | undefined> {
  const address = parseS3Address(s3Uri)
  if (!address) throw new Error(`${s3Uri} is no address`)
  try {
    return await objects.head(address, signal)
  } catch (error) {
    // What S3 has not answered to says nothing of the object.
    if (!(error instanceof AwsCallError) || error.httpStatus === undefined) throw error
    const hint = error.httpStatus === 403 ? ` ${MAY_BE_MISSING}` : ''
    return { wrong: `${error.message}${hint}` }
  }
}

/** Amazon S3 API Reference, HeadObject: without s3:ListBucket the answer to a missing object is 403 too. */
const MAY_BE_MISSING = 'Or there is no such object: S3 says so only to who may s3:ListBucket.'

function asItSays(s3Uri: string, { metadata, lengthBytes }: ObjectDescription): StoredObject | Wrong {
  if (!hasEnvelope(metadata)) return { wrong: `${s3Uri} carries no envelope. ${WITHOUT_ENVELOPE}` }
  const stored = readEnvelope(metadata, lengthBytes)
  if ('envelope' in stored) return { s3Uri, envelope: stored.envelope, kmsKeyArn: undefined }
  return { wrong: `the envelope of ${s3Uri} is damaged: ${stored.faults.join('; ')}. ${FROM_MANIFEST}` }
}

const FROM_MANIFEST =
  'Give the envelope from the manifest of the run that encrypted it: its path is a line of encrypted-objects too. ' +
  'For a copy at another address, put that address into the manifest as the s3Uri of the file.'

const WITHOUT_ENVELOPE = `It is a copy that was made without the metadata (x-amz-meta-cse-…), or was never encrypted by this action. ${FROM_MANIFEST}`

/** Its metadata may be lost or damaged. Its length and checksum, and an envelope that is whole, must not speak against the manifest. */
function asDescribed(described: DescribedObject, there: ObjectDescription): StoredObject | Wrong {
  const { s3Uri, envelope, kmsKeyArn } = described
  const contradiction = findContradiction(described, there)
  if (contradiction === undefined) return { s3Uri, envelope, kmsKeyArn }
  return {
    wrong:
      `${s3Uri} is not what the manifest ${quote(described.manifestPath)} says: ${contradiction}. It was written again since. ` +
      'Give its address in place of the manifest, if it carries its own envelope, or the manifest of the run that wrote it last.'
  }
}

function findContradiction({ envelope, checksum }: DescribedObject, there: ObjectDescription): string | undefined {
  const expectedBytes = ciphertextLength(envelope.mode, envelope.plaintextLength)
  if (there.lengthBytes !== expectedBytes) return `it has ${there.lengthBytes} bytes, not ${expectedBytes}`
  const own = readEnvelope(there.metadata, there.lengthBytes)
  if ('envelope' in own && !carriesEnvelope(there.metadata, envelope)) return 'it carries another envelope'
  const { crc32 } = there
  return crc32 !== undefined && checksum !== undefined && crc32 !== checksum.value
    ? `its checksum is ${crc32}, not ${checksum.value}`
    : undefined
}

function inManifest(described: DescribedObject | undefined): string {
  return described ? ` (from the manifest ${quote(described.manifestPath)})` : ''
}

function problem(what: string): Problem {
  return { title: 'Input encrypted-objects', message: `Input encrypted-objects: ${what}` }
}
