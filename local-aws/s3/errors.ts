import { AwsError, type ServiceResponse, toAwsError } from '../service.ts'
import { xmlError } from './xml.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
export function s3ErrorResponse(error: unknown, requestId: string): ServiceResponse {
  const { code, status, message, details } = toAwsError(error)
  if (status === 304) return { status }
  const body = xmlError({ Code: code, Message: message, ...details, RequestId: requestId, HostId: 'local-aws' })
  // Clients that asked the wrong Region find the right one here: HEAD has no body to say it in.
  const region = details['Region'] === undefined ? {} : { 'x-amz-bucket-region': details['Region'] }
  return { status, headers: { 'content-type': 'application/xml', ...region }, body }
}

export function noSuchBucket(bucket: string): AwsError {
  return new AwsError('NoSuchBucket', 404, 'The specified bucket does not exist', { BucketName: bucket })
}

export function noSuchKey(key: string): AwsError {
  return new AwsError('NoSuchKey', 404, 'The specified key does not exist.', { Key: key })
}

export function noSuchUpload(uploadId: string): AwsError {
  const message =
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.'
  return new AwsError('NoSuchUpload', 404, message, { UploadId: uploadId })
}

export function preconditionFailed(condition: string): AwsError {
  const message = 'At least one of the pre-conditions you specified did not hold'
  return new AwsError('PreconditionFailed', 412, message, { Condition: condition })
}

export function invalidArgument(message: string, name: string, value: string): AwsError {
  return new AwsError('InvalidArgument', 400, message, { ArgumentName: name, ArgumentValue: value })
}

export function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequest', 400, message)
}
