import { expect, test } from '@jest/globals'
import { callAws, type AwsCall } from '../../src/aws/call.ts'
import { AwsCallError } from '../../src/errors.ts'

const CALL: AwsCall = {
  operation: 'S3 PutObject',
  subject: 's3://bucket/key',
  permission: { action: 's3:PutObject', resource: 'arn:aws:s3:::bucket/key' },
  advice: { NoSuchBucket: 'Check destination.' }
}

async function failureOf(error: unknown): Promise<unknown> {
  return callAws(CALL, () => Promise.reject(error as Error)).catch((caught: unknown) => caught)
}

function sdkError(name: string, message: string, metadata: object = {}): Error {
  return Object.assign(new Error(message), { name, $metadata: metadata })
}

test('an answer passes as it is', async () => {
  expect(await callAws(CALL, () => Promise.resolve(7))).toBe(7)
})

test('a failure says what was done to what, AWS’s code and words, the request, and what to do', async () => {
  const cause = sdkError('NoSuchBucket', 'The specified bucket does not exist', {
    httpStatusCode: 404,
    requestId: 'R1',
    attempts: 3
  })
  const error = await failureOf(cause)
  expect(error).toBeInstanceOf(AwsCallError)
  expect(error).toMatchObject({
    message:
      'S3 PutObject of s3://bucket/key failed: NoSuchBucket: The specified bucket does not exist (HTTP 404, request ID R1, 3 attempts). Check destination.',
    code: 'NoSuchBucket',
    httpStatus: 404,
    cause
  })
})

test.each([
  [500, true],
  [503, true],
  [429, true],
  [501, false]
])('HTTP %d: that it passes by itself is said: %s', async (httpStatusCode, isSaid) => {
  const error = await failureOf(sdkError('Failure', 'No', { httpStatusCode }))
  expect(String(error).includes('This passes by itself')).toBe(isSaid)
})

test.each([
  ['its own permission', 'Access Denied', 's3:PutObject', 'arn:aws:s3:::bucket/key'],
  [
    'the one that AWS names',
    'User: arn:aws:iam::1:user/a is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-west-1:1:key/k because no identity-based policy allows it',
    'kms:GenerateDataKey',
    'arn:aws:kms:eu-west-1:1:key/k'
  ],
  [
    'one that AWS names without a resource',
    'not authorized to perform: s3:PutObjectTagging',
    's3:PutObjectTagging',
    '*'
  ],
  [
    'a resource at the end of a sentence',
    'User x is not authorized to perform: mediaconvert:CreateJob on resource: arn:aws:mediaconvert:eu-west-1:1:queues/Default.',
    'mediaconvert:CreateJob',
    'arn:aws:mediaconvert:eu-west-1:1:queues/Default'
  ]
])('what is denied is answered by the statement for %s', async (_, message, action, resource) => {
  const { message: shown } = (await failureOf(sdkError('AccessDenied', message))) as Error
  const [, statement = ''] = /this statement: (\{.*\})$/.exec(shown) ?? []
  expect(JSON.parse(statement)).toEqual({ Effect: 'Allow', Action: action, Resource: resource })
})

test('where the call could only name many resources, the statement names the one that AWS does', async () => {
  const anyKey = {
    action: 'kms:Decrypt',
    resource: 'arn:aws:kms:eu-west-1:*:key/*',
    condition: { StringEquals: { a: 'b' } }
  }
  const said = 'User: u is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:eu-west-1:1:key/k because'
  const denied = (message: string): Promise<unknown> =>
    callAws({ ...CALL, permission: anyKey }, () => Promise.reject(sdkError('AccessDeniedException', message))).catch(
      (error: unknown) => (error as Error).message
    )
  expect(await denied(said)).toMatch(/"Resource":"arn:aws:kms:eu-west-1:1:key\/k","Condition"/)
  expect(await denied('The ciphertext refers to a key that does not exist')).toContain(
    '"arn:aws:kms:eu-west-1:*:key/*"'
  )
})

test('passing a role is allowed for MediaConvert only', async () => {
  const said = 'User: u is not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/r because'
  const { message } = (await failureOf(sdkError('AccessDeniedException', said))) as Error
  expect(message).toContain('"Resource":"arn:aws:iam::1:role/r"')
  expect(message).toContain('{"StringEquals":{"iam:PassedToService":"mediaconvert.amazonaws.com"}}')
})

test.each([
  [sdkError('SlowDown', 'Please reduce', { httpStatusCode: 503 }), /run the step again/],
  [sdkError('ExpiredToken', 'The token has expired'), /role-duration-seconds/],
  [sdkError('CredentialsProviderError', 'Could not load credentials'), /id-token: write/],
  [Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }), /AWS_ENDPOINT_URL/],
  [Object.assign(new Error('getaddrinfo ENOTFOUND x'), { code: 'ENOTFOUND' }), /host name is unknown/]
])('%s: advice', async (error, advice) => {
  expect(((await failureOf(error)) as Error).message).toMatch(advice)
})

test('a HEAD’s bare status stands for a code', async () => {
  const error = await failureOf(sdkError('UnknownError', 'UnknownError', { httpStatusCode: 403 }))
  expect(error).toMatchObject({ code: 'HTTP 403', message: expect.stringMatching(/"s3:PutObject"/) })
})

test('what was aborted stays what it is, and so does an error that is told already', async () => {
  const aborted = sdkError('AbortError', 'Request aborted')
  expect(await failureOf(aborted)).toBe(aborted)
  const told = new AwsCallError('told', { code: 'X' })
  expect(await failureOf(told)).toBe(told)
})

test('something thrown that is no error is still told', async () => {
  expect(await failureOf('strange')).toMatchObject({ message: expect.stringMatching(/strange/) })
})
