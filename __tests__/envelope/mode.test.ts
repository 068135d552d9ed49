import { expect, test } from '@jest/globals'
import { ciphertextLength, maximumPlaintextLength, trailerLength } from '../../src/envelope/mode.ts'

test.each([
  [1, 1, 16, 17],
  [15, 15, 16, 31],
  [16, 16, 32, 32],
  [17, 17, 32, 33],
  [2 ** 40, 2 ** 40, 2 ** 40 + 16, 2 ** 40 + 16]
])('%i bytes become %i in CTR, %i in CBC, %i in GCM', (plaintext, ctr, cbc, gcm) => {
  expect(ciphertextLength('AES_CTR', plaintext)).toBe(ctr)
  expect(ciphertextLength('AES_CBC', plaintext)).toBe(cbc)
  expect(ciphertextLength('AES_GCM', plaintext)).toBe(gcm)
  expect(trailerLength('AES_CBC', plaintext)).toBe(cbc - plaintext)
})

test('the longest plaintexts', () => {
  expect(maximumPlaintextLength('AES_GCM', 12)).toBe(68_719_476_704)
  expect(maximumPlaintextLength('AES_GCM', 16)).toBe(68_719_476_704)
  expect(maximumPlaintextLength('AES_CTR', 12)).toBe(64 * 2 ** 30)
  expect(maximumPlaintextLength('AES_CTR', 16)).toBe(Infinity)
  expect(maximumPlaintextLength('AES_CBC', 16)).toBe(Infinity)
})
