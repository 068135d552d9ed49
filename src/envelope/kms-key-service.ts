import { EncryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import { callAws, type AwsCall } from '../aws/call.ts'
import type { KeyService } from './data-key.ts'
import { ENCRYPTION_CONTEXT } from './encryption-context.ts'
import type { DataKeyBits } from './mode.ts'

const CHECK_ARN = 'Check the ARN in kms-key-arn, its Region and its account.'
const ADVICE = {
  NotFoundException: `There is no such KMS key or alias. ${CHECK_ARN}`,
  InvalidArnException: CHECK_ARN,
  DisabledException: 'The KMS key is disabled. Enable it, or name another in kms-key-arn.',
  KMSInvalidStateException:
    'The KMS key cannot be used in this state (it may be pending deletion or import). Name another in kms-key-arn.',
  InvalidKeyUsageException: 'kms-key-arn must name a symmetric KMS key whose usage is ENCRYPT_DECRYPT.',
  KeyUnavailableException: 'KMS cannot use the key at the moment: run the step again.'
}

/**
 * KMS itself, through the SDK. Always under the encryption context that MediaConvert uses.
 *
 * @param abortSignal ends what is being asked
 */
export function kmsKeyService(kms: KMSClient, abortSignal: AbortSignal): KeyService {
  return {
    async generateDataKey(kmsKeyArn, bits) {
      const command = new GenerateDataKeyCommand({
        KeyId: kmsKeyArn,
        EncryptionContext: ENCRYPTION_CONTEXT,
        ...dataKeyLength(bits)
      })
      const answer = await callAws(kmsCall('GenerateDataKey', kmsKeyArn), () => kms.send(command, { abortSignal }))
      return { plaintext: answer.Plaintext, encrypted: answer.CiphertextBlob, keyArn: answer.KeyId }
    },
    async encryptDataKey(kmsKeyArn, plaintext) {
      const command = new EncryptCommand({
        KeyId: kmsKeyArn,
        EncryptionContext: ENCRYPTION_CONTEXT,
        Plaintext: plaintext
      })
      const answer = await callAws(kmsCall('Encrypt', kmsKeyArn), () => kms.send(command, { abortSignal }))
      return { encrypted: answer.CiphertextBlob, keyArn: answer.KeyId }
    }
  }
}

/** How KMS is asked for a data key of this length: it has no KeySpec for 192 bits, so those are asked for in bytes. */
export function dataKeyLength(bits: DataKeyBits): { KeySpec: 'AES_128' | 'AES_256' } | { NumberOfBytes: number } {
  return bits === 192 ? { NumberOfBytes: 24 } : { KeySpec: `AES_${bits}` }
}

export function kmsCall(operation: string, kmsKeyArn: string): AwsCall {
  const condition = { StringEquals: { 'kms:EncryptionContext:service': ENCRYPTION_CONTEXT.service } }
  return {
    operation: `KMS ${operation}`,
    subject: kmsKeyArn,
    // IAM takes no alias ARN as a resource of a KMS key, so behind an alias any key is named.
    permission: { action: `kms:${operation}`, resource: kmsKeyArn.replace(/:alias\/.*/, ':key/*'), condition },
    advice: ADVICE
  }
}
