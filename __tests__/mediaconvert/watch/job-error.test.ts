import { expect, test } from '@jest/globals'
import { jobErrorAdvice } from '../../../src/mediaconvert/watch/job-error.ts'

test.each([1010, 1020, 1021, 1030, 1056, 1075, 1076])(
  '%i of an encrypted input: key, IV, mode, and the permission',
  (code) => {
    const advice = jobErrorAdvice(code, true)
    expect(advice).toMatch(/AWS documents no code/)
    expect(advice).toMatch(/EncryptedDecryptionKey, InitializationVector and DecryptionMode/)
    expect(advice).toMatch(/kms:Decrypt/)
    expect(jobErrorAdvice(code, false)).not.toMatch(/Decrypt/)
  }
)

test.each([
  [1401, true, /kms:Decrypt.*encryption context service=mediaconvert\.amazonaws\.com.*without kms:ViaService/],
  [1432, true, /role-arn.*kms:Decrypt/],
  [1433, false, /role must exist/],
  [1434, false, /trust policy must name mediaconvert\.amazonaws\.com/],
  [1404, false, /not there, or the role may not see it/],
  [1517, false, /s3:PutObject/],
  [1043, true, /does not document/],
  [3450, false, /server of an http/],
  [4711, true, /mediaconvert_error_codes/],
  [undefined, true, /mediaconvert_error_codes/]
])('%j (encrypted: %j)', (code, isEncrypted, advice) => {
  expect(jobErrorAdvice(code, isEncrypted)).toMatch(advice)
})
