import { EncryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import { callAws, type AwsCall } from '../aws/call.ts'
import type { KeyService } from './data-key.ts'
import { ENCRYPTION_CONTEXT } from './encryption-context.ts'

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

/** KMS itself, through the SDK. Always under the encryption context that MediaConvert uses. */
export function kmsKeyService(kms: KMSClient): KeyService {
  return {
    async generateDataKey(kmsKeyArn, bits) {
      // KMS has no KeySpec for 192 bits, so its length is asked for in bytes.
      const length = bits === 192 ? { NumberOfBytes: 24 } : { KeySpec: `AES_${bits}` as const }
      const command = new GenerateDataKeyCommand({ KeyId: kmsKeyArn, EncryptionContext: ENCRYPTION_CONTEXT, ...length })
      const answer = await callAws(kmsCall('GenerateDataKey', kmsKeyArn), () => kms.send(command))
      return { plaintext: answer.Plaintext, encrypted: answer.CiphertextBlob, keyArn: answer.KeyId }
    },
    async encryptDataKey(kmsKeyArn, plaintext) {
      const command = new EncryptCommand({
        KeyId: kmsKeyArn,
        EncryptionContext: ENCRYPTION_CONTEXT,
        Plaintext: plaintext
      })
      const answer = await callAws(kmsCall('Encrypt', kmsKeyArn), () => kms.send(command))
      return { encrypted: answer.CiphertextBlob, keyArn: answer.KeyId }
    }
  }
}

function kmsCall(operation: string, kmsKeyArn: string): AwsCall {
  const condition = { StringEquals: { 'kms:EncryptionContext:service': ENCRYPTION_CONTEXT.service } }
  return {
    operation: `KMS ${operation}`,
    subject: kmsKeyArn,
    // IAM takes no alias ARN as a resource of a KMS key, so behind an alias any key is named.
    permission: { action: `kms:${operation}`, resource: kmsKeyArn.replace(/:alias\/.*/, ':key/*'), condition },
    advice: ADVICE
  }
}
