import {
  DescribeKeyCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  type KeyMetadata,
  type KMSClient
} from '@aws-sdk/client-kms'
import { awsCallError } from '../aws/call.ts'
import type { DataKeySource } from '../envelope/data-key.ts'
import { ENCRYPTION_CONTEXT } from '../envelope/encryption-context.ts'
import { dataKeyLength, kmsCall } from '../envelope/kms-key-service.ts'
import type { DataKeyBits } from '../envelope/mode.ts'
import { FINE, inputProblem, isDenied, nameOf, type Check, type Finding } from './finding.ts'

interface KeyUse {
  readonly kmsKeyArn: string
  readonly dataKeySource: DataKeySource
  readonly dataKeyBits: DataKeyBits
}

/** The KMS key is there, of the right kind, and usable under the encryption context. */
export function kmsKeyChecks(kms: KMSClient, use: KeyUse): Check[] {
  return [
    { name: 'KMS DescribeKey', run: () => describeKey(kms, use.kmsKeyArn) },
    { name: 'KMS DryRun', run: () => tryKey(kms, use) }
  ]
}

async function describeKey(kms: KMSClient, kmsKeyArn: string): Promise<Finding> {
  try {
    const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId: kmsKeyArn }))
    const wrong = key && wrongWithKey(key)
    return wrong ? inputProblem('kms-key-arn', `${kmsKeyArn} ${wrong}`) : FINE
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error
    return inputProblem('kms-key-arn', awsCallError(kmsCall('DescribeKey', kmsKeyArn), error).message)
  }
}

/** What keeps this key from wrapping data keys for MediaConvert (KMS Developer Guide, "Key states", "Special-purpose keys"). */
function wrongWithKey(key: KeyMetadata): string | undefined {
  if (key.KeyManager === 'AWS') {
    return 'is an AWS managed key. MediaConvert needs a customer managed key, whose use can be granted to its role.'
  }
  if (key.KeySpec !== undefined && key.KeySpec !== 'SYMMETRIC_DEFAULT') {
    return `is a key of the kind ${key.KeySpec}. Data keys under an encryption context need a symmetric one (SYMMETRIC_DEFAULT).`
  }
  if (key.KeyUsage !== undefined && key.KeyUsage !== 'ENCRYPT_DECRYPT') {
    return `is for ${key.KeyUsage}. It must be for ENCRYPT_DECRYPT.`
  }
  if (key.KeyState !== undefined && key.KeyState !== 'Enabled') {
    return `is ${key.KeyState}. Enable it (or cancel its deletion), or name another.`
  }
  return undefined
}

/** Asks for exactly what each file will ask for, as a dry run: KMS then checks everything and does nothing. */
async function tryKey(kms: KMSClient, { kmsKeyArn, dataKeySource, dataKeyBits }: KeyUse): Promise<Finding> {
  const request = { KeyId: kmsKeyArn, EncryptionContext: ENCRYPTION_CONTEXT, DryRun: true }
  try {
    if (dataKeySource === 'kms')
      await kms.send(new GenerateDataKeyCommand({ ...request, ...dataKeyLength(dataKeyBits) }))
    else await kms.send(new EncryptCommand({ ...request, Plaintext: new Uint8Array(dataKeyBits / 8) }))
    return FINE
  } catch (error) {
    if (nameOf(error) === 'DryRunOperationException') return FINE
    if (!isDenied(error)) throw error
    const operation = dataKeySource === 'kms' ? 'GenerateDataKey' : 'Encrypt'
    return inputProblem('kms-key-arn', awsCallError(kmsCall(operation, kmsKeyArn), error).message)
  }
}
