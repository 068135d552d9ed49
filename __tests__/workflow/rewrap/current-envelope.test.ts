import { expect, test } from '@jest/globals'
import { keyArnIn } from '../../../src/workflow/rewrap/current-envelope.ts'

test.each([
  ['arn:aws:kms:us-east-1:111122223333:key/mrk-1234', 'arn:aws:kms:eu-west-1:111122223333:key/mrk-1234'],
  ['arn:aws:kms:us-east-1:111122223333:key/1234', 'arn:aws:kms:us-east-1:111122223333:key/1234'],
  [undefined, undefined]
])('the key %s is called %s in eu-west-1', (arn, expected) => {
  expect(keyArnIn('eu-west-1', arn)).toBe(expected)
})
