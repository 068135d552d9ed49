import { expect, test } from '@jest/globals'
import { isRegion, parseArn, partitionOf } from '../../src/aws/arn.ts'

test('an ARN’s parts; the resource may hold colons', () => {
  expect(parseArn('arn:aws-cn:kms:cn-north-1:111122223333:alias/a:b')).toEqual({
    text: 'arn:aws-cn:kms:cn-north-1:111122223333:alias/a:b',
    partition: 'aws-cn',
    service: 'kms',
    region: 'cn-north-1',
    accountId: '111122223333',
    resource: 'alias/a:b'
  })
  expect(parseArn('arn:aws:iam::111122223333:role/x')).toMatchObject({ region: '', resource: 'role/x' })
})

test.each([
  '',
  'arn',
  'key/1',
  'arn:aws:kms:eu-west-1:111122223333',
  'arn:aws:kms:eu-west-1:111122223333:',
  'urn:a:b:c:d:e'
])('%j is no ARN', (text) => expect(parseArn(text)).toBeUndefined())

test.each([
  ['eu-west-1', 'aws'],
  ['us-gov-east-1', 'aws-us-gov'],
  ['cn-northwest-1', 'aws-cn'],
  ['us-iso-east-1', 'aws-iso'],
  ['us-isob-east-1', 'aws-iso-b'],
  ['us-isof-south-1', 'aws-iso-f'],
  ['eu-isoe-west-1', 'aws-iso-e'],
  ['eusc-de-east-1', 'aws-eusc']
])('%s is in %s', (region, partition) => {
  expect(isRegion(region)).toBe(true)
  expect(partitionOf(region)).toBe(partition)
})

test.each(['', 'Ireland', 'eu-west', 'EU-WEST-1', 'eu_west_1', 'eu-west-1a', ' eu-west-1'])('%j is no Region', (text) =>
  expect(isRegion(text)).toBe(false)
)
