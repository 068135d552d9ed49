import { expect, test } from '@jest/globals'
import { InputReader, quote } from '../../src/workflow/input-reader.ts'

const reader = (values: Readonly<Record<string, string>>): InputReader => new InputReader((name) => values[name] ?? '')

test('text is trimmed, and blank is none', () => {
  const read = reader({ a: '  x y ', b: ' \n' })
  expect([read.text('a'), read.text('b'), read.text('c')]).toEqual(['x y', undefined, undefined])
})

test('what is required and missing is told with a hint', () => {
  const read = reader({})
  expect(read.required('role', 'Give one.')).toBeUndefined()
  expect(read.problems).toEqual([{ title: 'Input role', message: 'Input role: is missing. Give one.' }])
})

test('lines of any system, without comments and blanks', () => {
  expect(reader({ a: ' x \r\ny\rz\n\n # no\n#no\n a#b ' }).lines('a')).toEqual(['x', 'y', 'z', 'a#b'])
})

test('a choice has the spelling of the list, whatever was written; the first stands in for a wrong one', () => {
  const read = reader({ a: 'AWS:kms', b: 'other' })
  expect(read.choice('a', ['none', 'aws:KMS'])).toBe('aws:KMS')
  expect(read.choice('b', ['none', 'all'])).toBe('none')
  expect(read.choice('c', ['none', 'all'])).toBe('none')
  expect(read.problems.map(({ message }) => message)).toEqual([
    'Input b: "other" is not known. Take one of: none, all.'
  ])
})

test.each([
  ['5', 5],
  ['-3', -3],
  ['+4', 4],
  ['007', 7],
  ['', undefined]
])('%j is the number %s', (text, number) => {
  const read = reader({ n: text })
  expect(read.wholeNumber('n', -10, 10)).toBe(number)
  expect(read.problems).toEqual([])
})

test.each(['11', '-11', '1.5', '1e1', '0x1', 'five', '--1', '٣'])('%j is no number from -10 to 10', (text) => {
  const read = reader({ n: text })
  expect(read.wholeNumber('n', -10, 10)).toBeUndefined()
  expect(read.problems).toHaveLength(1)
})

test('pairs keep their order and further equals signs; wrong lines are told each', () => {
  const read = reader({ p: 'z=1\na = b = c\nempty=\nno pair\n=x\nz=2' })
  expect(Object.entries(read.pairs('p'))).toEqual([
    ['z', '1'],
    ['a', 'b = c'],
    ['empty', '']
  ])
  expect(read.problems).toHaveLength(3)
})

test('a key that means something to JavaScript is a key', () => {
  expect(Object.entries(reader({ p: '__proto__=x\nconstructor=y' }).pairs('p'))).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y']
  ])
})

test('quoted values are one line of bounded length', () => {
  expect(quote('a"b\n')).toBe('"a\\"b\\n"')
  expect(quote('x'.repeat(10_000)).length).toBeLessThan(310)
})
