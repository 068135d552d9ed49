import { parseArn } from '../aws/arn.ts'
import type { DataKey } from '../envelope/data-key.ts'
import type { DataKeySupply } from '../envelope/data-key-supply.ts'
import { newInitializationVector } from '../envelope/initialization-vector.ts'
import { envelopeMetadata, type Envelope } from '../envelope/object-metadata.ts'
import type { PlannedObject } from '../plan/objects.ts'
import type { ObjectRequest, ObjectStore } from '../storage/object-store.ts'
import { formatS3Address } from '../storage/s3-address.ts'
import { uploadObject, type UploadedObject, type UploadOptions } from '../storage/upload.ts'
import type { ContentOpener } from '../threads/encryption.ts'
import type { EncryptedObject } from './encrypted-object.ts'
import type { Inputs } from './inputs.ts'
import type { ReadBackServices } from './read-back.ts'
import { verifyUpload } from './verify-upload.ts'

export interface EncryptionServices {
  readonly dataKeys: DataKeySupply
  readonly objects: ObjectStore
  readonly openContent: ContentOpener
  readonly upload: Omit<UploadOptions, 'partSizeMib'>
  /** Only for a run that verifies what it uploads. */
  readonly readBack: ReadBackServices | undefined
}

/** The run was cancelled before this file's turn came: nothing was done with it. */
export class NotBegunError extends Error {
  override readonly name = 'NotBegunError'
}

/** Source file → data key → encrypted object. The data key is overwritten afterwards, however this ends. */
export async function encryptFile(
  planned: PlannedObject,
  inputs: Inputs,
  services: EncryptionServices
): Promise<EncryptedObject> {
  if (services.upload.signal.aborted) throw new NotBegunError()
  const begunAt = Date.now()
  const dataKey = await services.dataKeys.take()
  try {
    const envelope = newEnvelope(planned, inputs, dataKey)
    const { mode, iv } = envelope
    const open = await services.openContent(planned.source, { mode, key: dataKey.plaintext, iv })
    try {
      const request = objectRequest(planned, inputs, envelope)
      const options = { ...services.upload, partSizeMib: inputs.partSizeMib }
      const uploaded = await uploadObject(services.objects, request, open.content, options)
      if (services.readBack) {
        const { source } = planned
        const { address } = request
        await verifyUpload({ source, address, envelope, key: dataKey.plaintext, uploaded }, services.readBack)
      }
      return describe(planned, request, envelope, dataKey, open.content.lengthBytes, uploaded, begunAt)
    } finally {
      await open.close()
    }
  } finally {
    services.dataKeys.giveBack(dataKey)
  }
}

function newEnvelope({ source }: PlannedObject, { mode, ivLengthBytes }: Inputs, dataKey: DataKey): Envelope {
  return {
    mode,
    iv: newInitializationVector(mode, ivLengthBytes),
    encryptedDataKey: dataKey.encrypted,
    kmsKeyRegion: parseArn(dataKey.kmsKeyArn)?.region ?? '',
    plaintextLength: source.lengthBytes
  }
}

function objectRequest({ address }: PlannedObject, inputs: Inputs, envelope: Envelope): ObjectRequest {
  return {
    address,
    metadata: envelopeMetadata(envelope),
    serverSideEncryption: inputs.serverSideEncryption,
    serverSideEncryptionKmsKeyArn: inputs.serverSideEncryptionKmsKeyArn,
    mustBeNew: inputs.ifExists !== 'overwrite'
  }
}

function describe(
  planned: PlannedObject,
  request: ObjectRequest,
  envelope: Envelope,
  dataKey: DataKey,
  ciphertextLength: number,
  uploaded: UploadedObject,
  begunAt: number
): EncryptedObject {
  return {
    path: planned.source.path,
    s3Uri: formatS3Address(request.address),
    envelope,
    dataKeyBits: dataKey.plaintext.length * 8,
    kmsKeyArn: dataKey.kmsKeyArn,
    ciphertextLength,
    etag: uploaded.etag,
    versionId: uploaded.versionId,
    crc32: uploaded.crc32,
    timing: { begunAt, endedAt: Date.now() }
  }
}
