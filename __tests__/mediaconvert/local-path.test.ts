import { expect, test } from '@jest/globals'
import { findSource, hasScheme } from '../../src/mediaconvert/local-path.ts'

const sources = ['a.mov', 'b/a.mov', 'b/c/d.mov', 'caf\u0065\u0301.mov', 'odd\\name.mov']

test.each([
  ['a.mov', 'a.mov'],
  ['./a.mov', 'a.mov'],
  ['b//a.mov', 'b/a.mov'],
  ['b/c/../a.mov', 'b/a.mov'],
  ['b/./c/d.mov', 'b/c/d.mov'],
  ['x/../b/c/d.mov', 'b/c/d.mov'],
  ['b\\c\\d.mov', 'b/c/d.mov'],
  ['.\\b\\..\\a.mov', 'a.mov'],
  ['odd\\name.mov', 'odd\\name.mov'],
  ['caf\u00e9.mov', 'caf\u0065\u0301.mov']
])('%s is %s', (path, source) => {
  expect(findSource(path, sources)).toEqual({ source })
})

test.each([
  ['../a.mov', 'leads out of base-directory'],
  ['b/../../a.mov', 'leads out of base-directory'],
  ['..\\a.mov', 'leads out of base-directory'],
  ['/a.mov', 'absolute'],
  ['C:\\a.mov', 'absolute'],
  ['c:/a.mov', 'absolute'],
  ['b/a.mvo', 'Did you mean "b/a.mov"?'],
  ['nothing/like/it.mxf', 'not among those of the input files'],
  ['.', 'not among those of the input files'],
  ['s3:/bucket/a.mov', 'not among those of the input files']
])('%s is none of them: %s', (path, reason) => {
  expect(findSource(path, sources)).toEqual({ reason: expect.stringContaining(reason) })
})

test.each([
  ['s3://b/k', true],
  ['https://h/p', true],
  ['S3://b/k', true],
  ['file:///a', true],
  ['a/b.mov', false],
  ['C:\\a.mov', false],
  ['s3:/b', false],
  ['a://b c', true],
  ['', false]
])('%j has a scheme: %s', (path, expected) => {
  expect(hasScheme(path)).toBe(expected)
})
