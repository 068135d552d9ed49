import { AwsError, type ServiceName } from '../service.ts'

type Failure = 'missing' | 'unknownKey' | 'badToken' | 'expiredToken' | 'skewed' | 'badSignature'
type Answer = readonly [code: string, status: number, message: string]

const SIGNATURE_MESSAGE =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.'
const TOKEN_MESSAGE = 'The security token included in the request is invalid.'
const EXPIRED_MESSAGE = 'The security token included in the request is expired'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const S3: Record<Failure, Answer> = {
  missing: ['AccessDenied', 403, 'Access Denied'],
  unknownKey: ['InvalidAccessKeyId', 403, 'The AWS Access Key Id you provided does not exist in our records.'],
  badToken: ['InvalidToken', 400, 'The provided token is malformed or otherwise invalid.'],
  expiredToken: ['ExpiredToken', 400, 'The provided token has expired.'],
  skewed: ['RequestTimeTooSkewed', 403, 'The difference between the request time and the current time is too large.'],
  badSignature: ['SignatureDoesNotMatch', 403, SIGNATURE_MESSAGE]
}

/** The JSON services share names; the status is 400 in JSON 1.1 (KMS), 403 in REST JSON (MediaConvert). */
function json(status: number): Record<Failure, Answer> {
  return {
    missing: ['MissingAuthenticationTokenException', status, 'Missing Authentication Token'],
    unknownKey: ['UnrecognizedClientException', status, TOKEN_MESSAGE],
    badToken: ['UnrecognizedClientException', status, TOKEN_MESSAGE],
    expiredToken: ['ExpiredTokenException', status, EXPIRED_MESSAGE],
    skewed: [
      'InvalidSignatureException',
      status,
      'Signature expired: the request time is too far from the current time'
    ],
    badSignature: ['InvalidSignatureException', status, SIGNATURE_MESSAGE]
  }
}

/** https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html */
const QUERY: Record<Failure, Answer> = {
  missing: ['MissingAuthenticationToken', 403, 'Request is missing Authentication Token'],
  unknownKey: ['InvalidClientTokenId', 403, TOKEN_MESSAGE],
  badToken: ['InvalidClientTokenId', 403, TOKEN_MESSAGE],
  expiredToken: ['ExpiredToken', 403, EXPIRED_MESSAGE],
  skewed: ['SignatureDoesNotMatch', 403, 'Signature expired: the request time is too far from the current time'],
  badSignature: ['SignatureDoesNotMatch', 403, SIGNATURE_MESSAGE]
}

const BY_SERVICE: Record<ServiceName, Record<Failure, Answer>> = {
  s3: S3,
  kms: json(400),
  mediaconvert: json(403),
  iam: QUERY,
  sts: QUERY
}

/** The same failure has another code and status in each family of protocols. */
export function authenticationError(
  service: ServiceName,
  failure: Failure,
  details?: Record<string, string>
): AwsError {
  const [code, status, message] = BY_SERVICE[service][failure]
  return new AwsError(code, status, message, details)
}
