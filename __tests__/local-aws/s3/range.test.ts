import { expect, test } from '@jest/globals'
import { parseCopyRange, parseRange } from '../../../local-aws/s3/range.ts'

test.each([
  ['bytes=0-9', { first: 0, last: 9 }],
  ['bytes=90-', { first: 90, last: 99 }],
  ['bytes=90-500', { first: 90, last: 99 }],
  ['bytes=-10', { first: 90, last: 99 }],
  ['bytes=-500', { first: 0, last: 99 }],
  ['bytes=-', undefined],
  ['bytes=9-0', undefined],
  ['bytes=0-1,3-4', undefined],
  ['lines=0-9', undefined],
  [undefined, undefined]
])('%s of 100 bytes', (header, range) => {
  expect(parseRange(header, 100)).toEqual(range)
})

test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('%s of 100 bytes cannot be satisfied', (header) => {
  expect(() => parseRange(header, 100)).toThrow(expect.objectContaining({ code: 'InvalidRange', status: 416 }))
})

test('a range to copy has both ends, inside the object', () => {
  expect(parseCopyRange('bytes=0-99', 100)).toEqual({ first: 0, last: 99 })
  for (const header of ['bytes=0-100', 'bytes=0-', 'bytes=9-0']) {
    expect(() => parseCopyRange(header, 100)).toThrow('Range specified is not valid')
  }
})
