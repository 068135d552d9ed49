import { expect, test } from '@jest/globals'
import { count, formatBytes, formatRate, formatSeconds } from '../../src/workflow/units.ts'

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1023 bytes'],
  [1024, '1.0 KiB'],
  [1536, '1.5 KiB'],
  [8 * 2 ** 20, '8.0 MiB'],
  [2 ** 40, '1.0 TiB'],
  [48.8 * 2 ** 40, '48.8 TiB'],
  [2 ** 53, '8192.0 TiB']
])('%i bytes are %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))

test.each([
  [0, '0 ms'],
  [0.3124, '312 ms'],
  [4.2, '4.2 s'],
  [60, '1 min 0 s'],
  [200, '3 min 20 s'],
  [3600, '1 h 0 min'],
  [7500, '2 h 5 min'],
  [7199, '2 h 0 min']
])('%d seconds are %s', (seconds, text) => expect(formatSeconds(seconds)).toBe(text))

test('rates and counts', () => {
  expect(formatRate(10 * 2 ** 20, 2)).toBe('5.0 MiB/s')
  expect(formatRate(10, 0)).toMatch(/KiB\/s$/)
  expect([0, 1, 999, 5000, 1_234_567].map((number) => count(number, 'file'))).toEqual([
    '0 files',
    '1 file',
    '999 files',
    '5,000 files',
    '1,234,567 files'
  ])
})
