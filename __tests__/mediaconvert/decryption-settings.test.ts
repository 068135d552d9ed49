import { expect, test } from '@jest/globals'
import { decryptionSettings } from '../../src/mediaconvert/decryption-settings.ts'

const key = {
  mode: 'AES_CTR',
  encryptedDataKey: new Uint8Array(184).fill(0xff),
  iv: Uint8Array.from({ length: 16 }, (_, index) => index),
  kmsKeyRegion: 'eu-central-1',
  jobRegion: 'eu-central-1'
} as const

test('holds base64 of the bytes, and no Region where the key is in the Region of the job', () => {
  expect(decryptionSettings(key)).toEqual({
    DecryptionMode: 'AES_CTR',
    EncryptedDecryptionKey: '/'.repeat(245) + 'w==',
    InitializationVector: 'AAECAwQFBgcICQoLDA0ODw=='
  })
})

test('names the Region of a key that is elsewhere', () => {
  expect(decryptionSettings({ ...key, kmsKeyRegion: 'us-west-2' }).KmsKeyRegion).toBe('us-west-2')
})

test('takes a view of a larger buffer for what it is', () => {
  const view = new Uint8Array(100).fill(7, 10, 22).subarray(10, 22)
  expect(decryptionSettings({ ...key, iv: view }).InitializationVector).toBe('BwcHBwcHBwcHBwcH')
})

test.each([16, 24, 32, 385])('refuses an encrypted data key of %d bytes, and does not show it', (length) => {
  const encryptedDataKey = new Uint8Array(length).fill(0x41)
  expect(() => decryptionSettings({ ...key, encryptedDataKey })).toThrow(RangeError)
  expect(() => decryptionSettings({ ...key, encryptedDataKey })).not.toThrow(/QUFB|4141|AAAA/)
})

test.each([
  ['AES_CTR', 12, true],
  ['AES_GCM', 12, true],
  ['AES_GCM', 16, true],
  ['AES_CBC', 16, true],
  ['AES_CBC', 12, false],
  ['AES_CTR', 13, false],
  ['AES_GCM', 0, false]
] as const)('%s with an initialization vector of %d bytes: %s', (mode, length, fits) => {
  const make = (): unknown => decryptionSettings({ ...key, mode, iv: new Uint8Array(length) })
  if (fits) expect(make).not.toThrow()
  else expect(make).toThrow(RangeError)
})
