import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { partitionOf } from '../aws/arn.ts'
import { callAws, type AwsCall } from '../aws/call.ts'
import { ENCRYPTION_CONTEXT } from './encryption-context.ts'
import { kmsCall } from './kms-key-service.ts'
import type { KeyUnwrapper } from './recover-data-key.ts'

const CONTEXT = Object.entries(ENCRYPTION_CONTEXT)
  .map((pair) => pair.join('='))
  .join()
const ADVICE = {
  IncorrectKeyException:
    'The encrypted data key is under another KMS key than the one that was expected. Was the object replaced, or is the manifest (or kms-key-arn) of other objects?',
  InvalidCiphertextException: `The encrypted data key was changed, or it was made under another encryption context than ${CONTEXT}, which is MediaConvert's.`,
  NotFoundException:
    'There is no such KMS key or alias in that Region and account. A key that was deleted cannot be brought back.',
  DisabledException: 'The KMS key is disabled: enable it (aws kms enable-key), and run the step again.',
  KMSInvalidStateException:
    'The KMS key cannot be used in this state. If it is pending deletion, aws kms cancel-key-deletion and aws kms enable-key bring it back, while there is time.',
  InvalidKeyUsageException: 'The KMS key must be symmetric, with the usage ENCRYPT_DECRYPT.',
  KeyUnavailableException: 'KMS cannot use the key at the moment: run the step again.'
}

/**
 * KMS Decrypt through the SDK, always under the encryption context that MediaConvert uses.
 *
 * @param signal ends what is being asked
 */
export function kmsKeyUnwrapper(kms: KMSClient, region: string, signal?: AbortSignal): KeyUnwrapper {
  return {
    async decryptDataKey(encrypted, kmsKeyArn) {
      const command = new DecryptCommand({
        CiphertextBlob: encrypted,
        EncryptionContext: ENCRYPTION_CONTEXT,
        KeyId: kmsKeyArn
      })
      const answer = await callAws(decryptCall(kmsKeyArn, region), () =>
        kms.send(command, signal ? { abortSignal: signal } : {})
      )
      return { plaintext: answer.Plaintext, keyArn: answer.KeyId }
    }
  }
}

/** Without an ARN, KMS finds the key itself; then AWS's answer may say which one it is. */
function decryptCall(kmsKeyArn: string | undefined, region: string): AwsCall {
  const anyKey = `arn:${partitionOf(region)}:kms:${region}:*:key/*`
  const call = kmsCall('Decrypt', kmsKeyArn ?? anyKey)
  return { ...call, subject: kmsKeyArn ?? `the encrypted data key in ${region}`, advice: ADVICE }
}
