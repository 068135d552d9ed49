import { expect, test } from '@jest/globals'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/k'

test.each<[string | string[], string[]]>([
  [KEY, [KEY]],
  [
    [KEY, `${KEY}2`],
    [KEY, `${KEY}2`]
  ]
])('the role may decrypt with %s, under exactly this encryption context, and nothing else', (Resource, arns) => {
  expect(decryptPolicy(arns)).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'UnwrapClientSideDataKeys',
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource,
        Condition: {
          StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' },
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['service'] }
        }
      }
    ]
  })
})
