import { expect, test } from '@jest/globals'
import { bodyProof } from '../../src/aws/clients.ts'

test.each([
  [undefined, 'checksum'],
  ['', 'checksum'],
  ['when_supported', 'checksum'],
  ['when_required', 'signature'],
  ['WHEN_REQUIRED', 'signature']
])('AWS_REQUEST_CHECKSUM_CALCULATION=%s: bodies prove themselves by %s', (value, proof) => {
  expect(bodyProof({ AWS_REQUEST_CHECKSUM_CALCULATION: value })).toBe(proof)
})
