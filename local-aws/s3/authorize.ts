import { type AccessRequest, type Decision, decideByResource, decideFor, namesOf } from '../iam/policy.ts'
import { AwsError } from '../service.ts'
import type { S3Call } from './call.ts'

/** Throws AccessDenied in AWS's own words unless the caller's policies or the bucket's allow it, and none of them denies it. */
export function authorize(call: S3Call, access: AccessRequest): void {
  const { caller } = call.request
  const byIdentity = decideFor(caller, access)
  const byBucket = decideByBucket(call, access)
  const denied = byIdentity === 'explicitly denied' ? 'an identity' : 'a resource'
  const isDenied = [byIdentity, byBucket].includes('explicitly denied')
  if (!isDenied && [byIdentity, byBucket].includes('allowed')) return
  const reason = isDenied
    ? `with an explicit deny in ${denied}-based policy`
    : `because no identity-based policy allows the ${access.action} action`
  const subject = `User: ${caller.arn} is not authorized to perform: ${access.action} on resource: "${access.resource}"`
  throw new AwsError('AccessDenied', 403, `${subject} ${reason}`)
}

/** S3 answers 404 only to those who could have seen that the key is missing: the GetObject API page, "Permissions". */
export function mayList(call: S3Call, bucket: string): boolean {
  return decideFor(call.request.caller, { action: 's3:ListBucket', resource: bucketArn(bucket) }) === 'allowed'
}

/** The policy of the bucket that the access is to: a copy's source may be in another one. */
function decideByBucket({ store, request: { caller } }: S3Call, access: AccessRequest): Decision {
  const [, bucket = ''] = /^arn:aws:s3:::([^/]+)/.exec(access.resource) ?? []
  const policy = store.findBucket(bucket)?.policy
  return policy === undefined ? 'no policy allows' : decideByResource(policy, namesOf(caller), caller, access)
}

export function bucketArn(bucket: string): string {
  return `arn:aws:s3:::${bucket}`
}

export function objectArn(bucket: string, key: string): string {
  return `arn:aws:s3:::${bucket}/${key}`
}
