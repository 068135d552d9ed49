/** An IAM policy document, as far as this project writes one. */
export interface PolicyDocument {
  readonly Version: '2012-10-17'
  readonly Statement: readonly object[]
}

/**
 * The least that MediaConvert's role needs to unwrap the data keys: kms:Decrypt with these KMS keys, under exactly this encryption
 * context. There is no `kms:ViaService` in it: MediaConvert calls KMS itself, not through S3, as it does for server-side encryption.
 *
 * @param kmsKeyArns of keys, not of aliases: IAM takes no alias as a resource (KMS Developer Guide, "Specifying KMS keys in IAM policy statements")
 */
export function decryptPolicy(kmsKeyArns: readonly string[]): PolicyDocument {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'UnwrapClientSideDataKeys',
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: kmsKeyArns.length === 1 ? kmsKeyArns[0] : kmsKeyArns,
        Condition: {
          StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' },
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['service'] }
        }
      }
    ]
  }
}

/**
 * What the policy is called on the role. One name for each key, so that workflows with different keys and one role leave each other's
 * alone; with the Region, since replicas of a multi-Region key share their ID.
 *
 * @param kmsKeyArn of the key, not of an alias
 */
export function decryptPolicyName(kmsKeyArn: string): string {
  const [, , , region = '', , resource = ''] = kmsKeyArn.split(':')
  return `mediaconvert-client-side-encryption-${region}-${resource.replace('key/', '')}`
}
