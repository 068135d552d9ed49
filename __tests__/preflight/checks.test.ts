import { expect, test } from '@jest/globals'
import { preflightChecks, type Clients, type Uses } from '../../src/preflight/checks.ts'
import { fakeClient } from '../support/fake-client.ts'

const USES: Uses = {
  kmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:key/k',
  makesDataKeys: true,
  dataKeySource: 'kms',
  dataKeyBits: 256,
  bucket: 'film',
  region: 'eu-west-1',
  willGrant: false
}

function namesOf(uses: Partial<Uses>, submits: boolean): string[] {
  const [kms, s3, mediaConvert, iam] = [fakeClient({}), fakeClient({}), fakeClient({}), fakeClient({})]
  const clients = { kms, s3, ...(submits && { submission: { mediaConvert, iam } }) } as unknown as Clients
  return preflightChecks(clients, { ...USES, ...uses }).map(({ name }) => name)
}

const ALWAYS = ['KMS DescribeKey', 'KMS DryRun', 'S3 HeadBucket']
const TARGET = { roleArn: 'arn:aws:iam::111122223333:role/r', queue: 'q', jobTemplate: 't' }

test('key and bucket always; template, queue and role only where jobs are submitted', () => {
  expect(namesOf({}, false)).toEqual(ALWAYS)
  expect(namesOf(TARGET, false)).toEqual(ALWAYS)
  expect(namesOf({}, true)).toEqual(ALWAYS)
  expect(namesOf({ ...TARGET, decryptKeyArns: ['a', 'b'] }, true)).toEqual([
    ...ALWAYS,
    'MediaConvert GetJobTemplate',
    'MediaConvert GetQueue',
    'IAM GetRole',
    'IAM SimulatePrincipalPolicy',
    'IAM SimulatePrincipalPolicy'
  ])
})

test('without files no key is tried, and no bucket', () => {
  const alone = { makesDataKeys: false, bucket: undefined }
  expect(namesOf(alone, true)).toEqual(['KMS DescribeKey'])
  expect(namesOf({ ...alone, kmsKeyArn: undefined, roleArn: TARGET.roleArn }, true)).toEqual(['IAM GetRole'])
})
