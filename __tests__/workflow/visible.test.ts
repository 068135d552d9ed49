import { expect, test } from '@jest/globals'
import { cut, visible } from '../../src/workflow/visible.ts'

test.each([
  ['a\nb\rc', 'a\\u000ab\\u000dc'],
  ['\u001b[31m', '\\u001b[31m'],
  ['\u0085\u2028\u2029', '\\u0085\\u2028\\u2029'],
  ['vom\u202egpj\u2066\u200f\u061c', 'vom\\u202egpj\\u2066\\u200f\\u061c'],
  ['\ufeffa', '\\ufeffa'],
  ['\ud83da', '\\ud83da'],
  ['🎬 👩‍👩‍👧 ü 映画 %0A ::', '🎬 👩‍👩‍👧 ü 映画 %0A ::']
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('what is too long is cut, and says so', () => {
  expect(cut('abc', 3)).toBe('abc')
  expect(cut('abcd', 3)).toBe('abc…')
})
