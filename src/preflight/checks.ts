import type { IAMClient } from '@aws-sdk/client-iam'
import type { KMSClient } from '@aws-sdk/client-kms'
import type { MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import type { S3Client } from '@aws-sdk/client-s3'
import type { DataKeySource } from '../envelope/data-key.ts'
import type { DataKeyBits } from '../envelope/mode.ts'
import { bucketCheck } from './bucket.ts'
import type { Check } from './finding.ts'
import { keyArnBehind, kmsKeyChecks } from './kms-key.ts'
import { roleChecks } from './role.ts'
import { templateAndQueueChecks } from './template-and-queue.ts'

export { runChecks } from './finding.ts'

export interface Clients {
  /** Only for a run that was given a KMS key. */
  readonly kms: KMSClient | undefined
  readonly s3: S3Client
  /** Only for a run that submits: rendered requests may be for another account or another day. */
  readonly submission?: { readonly mediaConvert: MediaConvertClient; readonly iam: IAMClient } | undefined
}

/** What a run is going to use. */
export interface Uses {
  readonly kmsKeyArn: string | undefined
  /** Whether data keys are made under it, or it is only named. */
  readonly makesDataKeys: boolean
  readonly dataKeySource: DataKeySource
  readonly dataKeyBits: DataKeyBits
  /** Where ciphertext goes, if any does. */
  readonly bucket: string | undefined
  readonly region: string
  readonly roleArn?: string | undefined
  /** ARNs of the KMS keys that the role is to decrypt with, as far as they are known. */
  readonly decryptKeyArns?: readonly string[] | undefined
  readonly queue?: string | undefined
  readonly jobTemplate?: string | undefined
  /** The step puts a policy on the role that lets it decrypt. */
  readonly willGrant: boolean
}

/** All checks that apply. */
export function preflightChecks({ kms, s3, submission }: Clients, uses: Uses): Check[] {
  const { bucket, region, roleArn, kmsKeyArn, decryptKeyArns = [], willGrant } = uses
  const keyArns = decryptKeyArns.map((arn) => (signal: AbortSignal) => keyArnBehind(kms, arn, signal))
  return [
    ...(kms && kmsKeyArn !== undefined ? kmsKeyChecks(kms, { ...uses, kmsKeyArn }) : []),
    ...(bucket === undefined ? [] : [bucketCheck(s3, bucket, region)]),
    ...(submission ? templateAndQueueChecks(submission.mediaConvert, uses) : []),
    ...(submission && roleArn !== undefined ? roleChecks(submission.iam, { roleArn, willGrant, keyArns }) : [])
  ]
}
