import { expect, test } from '@jest/globals'
import { decryptPolicy } from '../../src/iam/decrypt-policy.ts'

test('the role may decrypt with this key, under exactly this encryption context, and nothing else', () => {
  expect(decryptPolicy('arn:aws:kms:eu-west-1:111122223333:key/k')).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'UnwrapClientSideDataKeys',
        Effect: 'Allow',
        Action: 'kms:Decrypt',
        Resource: 'arn:aws:kms:eu-west-1:111122223333:key/k',
        Condition: {
          StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' },
          'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['service'] }
        }
      }
    ]
  })
})
