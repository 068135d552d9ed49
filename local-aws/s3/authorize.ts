import { type AccessRequest, decide } from '../iam/policy.ts'
import { AwsError } from '../service.ts'
import type { S3Call } from './call.ts'

/** Throws AccessDenied in AWS's own words unless the caller's policies allow it. */
export function authorize(call: S3Call, access: AccessRequest): void {
  const { caller } = call.request
  const decision = decide(caller.policies, access)
  if (decision === 'allowed') return
  const reason =
    decision === 'explicitly denied'
      ? 'with an explicit deny in an identity-based policy'
      : `because no identity-based policy allows the ${access.action} action`
  const subject = `User: ${caller.arn} is not authorized to perform: ${access.action} on resource: "${access.resource}"`
  throw new AwsError('AccessDenied', 403, `${subject} ${reason}`)
}

/** S3 answers 404 only to those who could have seen that the key is missing: the GetObject API page, "Permissions". */
export function mayList(call: S3Call, bucket: string): boolean {
  return decide(call.request.caller.policies, { action: 's3:ListBucket', resource: bucketArn(bucket) }) === 'allowed'
}

export function bucketArn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`
}

export function objectArn(bucket: string, key: string): string {
  return `arn:aws:s3:::${bucket}/${key}`
}
