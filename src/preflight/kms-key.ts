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
  readonly makesDataKeys: boolean
  readonly dataKeySource: DataKeySource
  readonly dataKeyBits: DataKeyBits
}

const INPUT = 'kms-key-arn'

/** The KMS key is there, of the right kind, and usable under the encryption context. */
export function kmsKeyChecks(kms: KMSClient, use: KeyUse): Check[] {
  return [
    { name: 'KMS DescribeKey', input: INPUT, run: (signal) => describeKey(kms, use.kmsKeyArn, signal) },
    ...(use.makesDataKeys ? [keyTrial(kms, use)] : [])
  ]
}

function keyTrial(kms: KMSClient, use: KeyUse): Check {
  return { name: 'KMS DryRun', input: INPUT, run: (signal) => tryKey(kms, use, signal) }
}

/** ARN of the key itself: IAM knows no alias. Throws what KMS answers where the caller may not ask. */
export async function keyArnBehind(
  kms: KMSClient | undefined,
  kmsKeyArn: string,
  signal: AbortSignal
): Promise<string> {
  if (!kms || !kmsKeyArn.includes(':alias/')) return kmsKeyArn
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: kmsKeyArn }), { abortSignal: signal })
  return KeyMetadata?.Arn ?? kmsKeyArn
}

async function describeKey(kms: KMSClient, kmsKeyArn: string, signal: AbortSignal): Promise<Finding> {
  try {
    const { KeyMetadata: key } = await kms.send(new DescribeKeyCommand({ KeyId: kmsKeyArn }), { abortSignal: signal })
    const wrong = key && wrongWithKey(key)
    return wrong ? inputProblem(INPUT, `${kmsKeyArn} ${wrong}`) : FINE
  } catch (error) {
    if (nameOf(error) !== 'NotFoundException') throw error
    return inputProblem(INPUT, awsCallError(kmsCall('DescribeKey', kmsKeyArn), error).message)
  }
}

/** What to do about a key that is not Enabled (KMS Developer Guide, "Key states of AWS KMS keys"). */
const ADVICE_BY_STATE: ReadonlyMap<string, string> = new Map([
  ['Disabled', 'Enable it, or name another.'],
  ['PendingDeletion', 'Cancel its deletion, or name another.'],
  ['PendingReplicaDeletion', 'Cancel its deletion, or name another.'],
  ['PendingImport', 'Import its key material, or name another.'],
  ['Unavailable', 'Connect its custom key store, or name another.']
])

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
    const advice = ADVICE_BY_STATE.get(key.KeyState) ?? 'Wait until it is Enabled, or name another.'
    return `is ${key.KeyState}. ${advice}`
  }
  return undefined
}

/** What says for sure that the key cannot be used. All else may pass, or be a KMS that knows no dry runs. */
const UNUSABLE = new Set([
  'NotFoundException',
  'DisabledException',
  'KMSInvalidStateException',
  'InvalidKeyUsageException'
])

/** Asks for exactly what each file will ask for, as a dry run: KMS then checks everything and does nothing. */
async function tryKey(
  kms: KMSClient,
  { kmsKeyArn, dataKeySource, dataKeyBits }: KeyUse,
  signal: AbortSignal
): Promise<Finding> {
  const request = { KeyId: kmsKeyArn, EncryptionContext: ENCRYPTION_CONTEXT, DryRun: true }
  const options = { abortSignal: signal }
  try {
    if (dataKeySource === 'kms')
      await kms.send(new GenerateDataKeyCommand({ ...request, ...dataKeyLength(dataKeyBits) }), options)
    else await kms.send(new EncryptCommand({ ...request, Plaintext: new Uint8Array(dataKeyBits / 8) }), options)
    return FINE
  } catch (error) {
    if (nameOf(error) === 'DryRunOperationException') return FINE
    if (!isDenied(error) && !UNUSABLE.has(nameOf(error))) throw error
    const operation = dataKeySource === 'kms' ? 'GenerateDataKey' : 'Encrypt'
    return inputProblem(INPUT, awsCallError(kmsCall(operation, kmsKeyArn), error).message)
  }
}
