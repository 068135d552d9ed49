import { ReEncryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { partitionOf } from '../aws/arn.ts'
import { callAws, type AwsCall } from '../aws/call.ts'
import { ENCRYPTION_CONTEXT } from './encryption-context.ts'
import { kmsCall } from './kms-key-service.ts'
import type { KeyRewrapper, RewrapRequest } from './rewrap-data-key.ts'

const STATE =
  'One of the two KMS keys cannot be used in its state. If the old one is pending deletion, aws kms cancel-key-deletion and aws kms enable-key bring it back, while there is time.'
const ADVICE = {
  IncorrectKeyException:
    'The encrypted data key is under another KMS key than the manifest says. Is the manifest of other objects? Give the addresses as source instead.',
  NotFoundException: 'There is no such KMS key or alias. Check the ARN in kms-key-arn, its Region and its account.',
  DisabledException: 'Both the old KMS key and the new one must be enabled until all is done (aws kms enable-key).',
  KMSInvalidStateException: STATE,
  InvalidKeyUsageException: 'kms-key-arn must name a symmetric KMS key whose usage is ENCRYPT_DECRYPT.',
  KeyUnavailableException: 'KMS cannot use one of the keys at the moment: run the step again.'
}

/** KMS ReEncrypt through the SDK, which makes nothing but what MediaConvert can unwrap. */
export function kmsKeyRewrapper(kms: KMSClient, region: string): KeyRewrapper {
  return {
    async reEncrypt(request) {
      const command = new ReEncryptCommand({
        CiphertextBlob: request.encrypted,
        SourceKeyId: request.fromKmsKeyArn,
        SourceEncryptionContext: request.context,
        DestinationKeyId: request.toKmsKeyArn,
        DestinationEncryptionContext: ENCRYPTION_CONTEXT
      })
      const answer = await callAws(reEncryptCall(request, region), () => kms.send(command))
      return { encrypted: answer.CiphertextBlob, fromKeyArn: answer.SourceKeyId, toKeyArn: answer.KeyId }
    }
  }
}

/** KMS authorizes it twice: as ReEncryptFrom with the old key, as ReEncryptTo with the new one (KMS API Reference, ReEncrypt). */
function reEncryptCall({ context, fromKmsKeyArn, fromRegion, toKmsKeyArn }: RewrapRequest, region: string): AwsCall {
  const from = kmsCall('ReEncryptFrom', fromKmsKeyArn ?? `arn:${partitionOf(region)}:kms:${region}:*:key/*`)
  const condition = { StringEquals: { 'kms:EncryptionContext:service': context.service } }
  const changed = `The encrypted data key was changed, or it was made under another encryption context than service=${context.service}.`
  const advice = {
    ...ADVICE,
    InvalidCiphertextException: changed,
    ...(fromRegion !== undefined && fromRegion !== region && elsewhere(fromRegion, region))
  }
  return {
    operation: 'KMS ReEncrypt',
    subject: `the encrypted data key to ${toKmsKeyArn}`,
    permission: { ...from.permission, condition },
    besides: [kmsCall('ReEncryptTo', toKmsKeyArn).permission],
    advice
  }
}

/** KMS knows a key of another Region only where it has a replica of it. */
function elsewhere(fromRegion: string, region: string): Readonly<Record<string, string>> {
  const why =
    `The data key is under a KMS key in ${fromRegion}, and KMS re-encrypts only within one Region, here ${region}: that takes a multi-Region key with a replica in ${region}. ` +
    `Otherwise take a new key in ${fromRegion}, or get the files back (decrypt/action.yml) and encrypt them again.`
  return {
    AccessDeniedException: why,
    InvalidCiphertextException: why,
    NotFoundException: why,
    IncorrectKeyException: why
  }
}
