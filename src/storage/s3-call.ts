import type { AwsCall } from '../aws/call.ts'
import { formatS3Address, type S3Address } from './s3-address.ts'

const ADVICE = {
  NoSuchBucket: 'There is no such bucket: check destination.',
  PermanentRedirect: "The bucket is in another Region: set aws-region to the bucket's.",
  AuthorizationHeaderMalformed: "The bucket is in another Region: set aws-region to the bucket's.",
  // HeadObject's answer has no body, so no code.
  'HTTP 301': "The bucket is in another Region: set aws-region to the bucket's.",
  'HTTP 400': "The bucket may be in another Region: set aws-region to the bucket's. Or the credentials have expired.",
  MetadataTooLarge: 'The object metadata is too large: the encrypted data key must fit into 2 KB.',
  'KMS.DisabledException': 'Check server-side-encryption-kms-key-arn.',
  'KMS.NotFoundException': 'Check server-side-encryption-kms-key-arn.'
}

const SIGN_BODIES =
  "If this is not Amazon's own S3 but a server like it: set the environment variable AWS_REQUEST_CHECKSUM_CALCULATION to when_required."

/** What servers answer that do not know how a body's checksum follows it: Ceph (two of its versions), and OpenStack Swift. */
export const TRAILER_ADVICE = {
  XAmzContentSHA256Mismatch: SIGN_BODIES,
  MissingContentLength: SIGN_BODIES,
  NotImplemented: SIGN_BODIES
}

/** OpenStack Swift. */
export const CONDITION_ADVICE = {
  NotImplemented:
    'The server cannot refuse to replace an object (If-None-Match). Set if-exists to overwrite, and give each run a destination of its own.'
}

/**
 * An operation of S3's in words.
 *
 * @param partition that of the bucket's ARN
 * @param resource what the permission is for: the object, unless said otherwise
 */
export function s3Call(
  partition: string,
  operation: string,
  action: string,
  address: S3Address,
  resource = `${address.bucket}/${address.key}`
): AwsCall {
  return {
    operation: `S3 ${operation}`,
    subject: formatS3Address(address),
    permission: { action: `s3:${action}`, resource: `arn:${partition}:s3:::${resource}` },
    advice: ADVICE
  }
}

/** The call, with what else to say where it fails. */
export function advised(call: AwsCall, advice: Readonly<Record<string, string>>): AwsCall {
  return { ...call, advice: { ...call.advice, ...advice } }
}
