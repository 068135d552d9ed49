import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError, type Problem } from '../../src/errors.ts'
import { isInline, parseSettings } from '../../src/mediaconvert/settings-document.ts'

function problemsOf(text: string, file?: string): readonly Problem[] {
  try {
    parseSettings(text, file)
  } catch (error) {
    if (error instanceof InputError) return error.problems
    throw error
  }
  return []
}

test.each([
  ['{"Inputs":[]}', true],
  ['  {"Inputs":[]}', true],
  ['Inputs: []\nOutputGroups: []', true],
  ['a\r\nb', true],
  ['jobs/hls.yaml', false],
  ['jobs/{odd}.json', false],
  ['jobs/hls.yaml\n', false]
])('isInline(%j) is %s', (value, expected) => {
  expect(isInline(value)).toBe(expected)
})

test.each([
  ['JSON', '{"a": {"b": [1, "x", true, null]}}'],
  [
    'JSON indented with tabs',
    '{\n\t"a": {\n\t\t"b": [\n\t\t\t1,\n\t\t\t"x",\n\t\t\ttrue,\n\t\t\tnull\n\t\t]\n\t}\n}\n'
  ],
  ['JSON with Windows line ends and a byte order mark', '\uFEFF{\r\n  "a": { "b": [1, "x", true, null] }\r\n}\r\n'],
  ['YAML', 'a:\n  b:\n    - 1\n    - x\n    - true\n    - null\n'],
  ['YAML with comments and a document start', '# jobs\n---\na: { b: [1, x, true, ~] } # here\n'],
  ['YAML with an anchor', 'a: { b: [1, x, &yes true, null] }\n']
])('reads %s', (_, text) => {
  expect(parseSettings(text).value).toEqual({ a: { b: [1, 'x', true, null] } })
})

test('reads all JSON as JSON.parse does, keys in order', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 8 })
  fc.assert(
    fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent)
      expect(JSON.stringify(parseSettings(text).value)).toBe(JSON.stringify(JSON.parse(text)))
    })
  )
})

test('keeps timecodes, dates and words as the strings that they are in YAML 1.2, whatever the text says', () => {
  const text = '%YAML 1.1\n---\nstart: 01:00:00:00\nshort: 10:20\nversion: 2026-03-01\nanswer: yes\nnumber: 012\n'
  expect(parseSettings(text).value).toEqual({
    start: '01:00:00:00',
    short: '10:20',
    version: '2026-03-01',
    answer: 'yes',
    number: 12
  })
})

test('keeps keys of maps as strings', () => {
  expect(parseSettings('Tags:\n  0012: a\n  true: b\n  null: c\n').value).toEqual({
    Tags: { '0012': 'a', true: 'b', null: 'c' }
  })
})

test('merges anchors', () => {
  const text = 'a: &a { x: 1, y: 2 }\nb: { <<: *a, y: 3 }\nc: *a\n'
  expect(parseSettings(text).value).toEqual({ a: { x: 1, y: 2 }, b: { x: 1, y: 3 }, c: { x: 1, y: 2 } })
})

test.each(['{"__proto__": {"polluted": 1}, "a": {}}', '__proto__: { polluted: 1 }\na: {}'])(
  '%j pollutes nothing',
  (text) => {
    const { value } = parseSettings(text)
    expect(Object.keys(value)).toEqual(['__proto__', 'a'])
    expect('polluted' in {}).toBe(false)
    expect('polluted' in value).toBe(false)
  }
)

test.each([
  ['{"a": 1,\n "a": 2}', 2, 2, 'the key "a" is there twice'],
  ['a:\n  b c: 1\n  b c: 2', 3, 3, 'the key b is there twice'],
  ['{"a": 1', 1, 8, 'not valid JSON: Flow map must end with a }'],
  ['{\n\t"a" 1\n}', 2, 6, 'not valid JSON'],
  ['a: b: c', 1, 4, 'not valid YAML: Nested mappings'],
  ['a:\n\tb: 1', 2, 1, 'a tab as indentation'],
  ['a: 1\n---\nb: 1', 2, 1, 'more than one YAML document'],
  ['? [a]\n: 1', 1, 3, 'keys are strings'],
  ['a: !Sub x', 1, 4, 'Unresolved tag: !Sub'],
  ['a: 1\nb: *nope', 2, 4, 'the alias *nope has no anchor'],
  ['- a', 1, 1, 'found a list'],
  ['just/a/path', 1, 1, 'found a single value']
])('%j is refused at line %d, column %d', (text, line, column, words) => {
  const problem = problemsOf(text, 'jobs/hls.yaml')[0]
  expect(problem).toMatchObject({ file: 'jobs/hls.yaml', line, column, title: 'job-settings' })
  expect(problem?.message).toContain(`job-settings (jobs/hls.yaml, line ${line}, column ${column}): `)
  expect(problem?.message).toContain(words)
})

test.each(['', '# nothing here\n', '---\n'])('%j holds no settings', (text) => {
  expect(problemsOf(text)).toHaveLength(1)
  expect(problemsOf(text)[0]?.message).toContain('found nothing')
})

test('tells all duplicates, but only the first of syntax errors', () => {
  expect(problemsOf('{"a": 1, "a": 2, "b": 1, "b": 2}')).toHaveLength(2)
  expect(problemsOf('{"a": [1, 2}, "b": ]}')).toHaveLength(1)
})

test('shows nothing of the text around an error, which may be a secret', () => {
  expect(JSON.stringify(problemsOf('EncryptedDecryptionKey: "c2VjcmV0'))).not.toContain('c2VjcmV0')
})

const letters = Array.from({ length: 12 }, (_, index) => String.fromCharCode(97 + index))
const laughs = letters.map((letter, index) => {
  const items =
    index === 0
      ? 'x, x, x'
      : Array(9)
          .fill(`*${letters[index - 1] ?? ''}`)
          .join(', ')
  return `${letter}: &${letter} [${items}]`
})

test.each([
  ['aliases that grow exponentially', laughs.join('\n'), 'Excessive alias count'],
  ['an alias inside its own anchor', 'a: &a\n  b: *a\n', 'inside its own anchor'],
  ['a great many values', `a: &a [${'1,'.repeat(5000)}]\nb: [${'*a,'.repeat(60)}]`, 'more than 200000 values'],
  ['very deep text', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'nested too deeply'],
  ['deep text', `a: ${'['.repeat(150)}${']'.repeat(150)}`, 'more than 100 levels'],
  ['a merge of something else', '<<: x\na: 1', 'Merge sources must be maps']
])('refuses %s', (_, text, words) => {
  expect(problemsOf(text)[0]?.message).toContain(words)
})

test('locates members in either casing, through lists and aliases, or what is around them', () => {
  const { locate } = parseSettings(
    'settings:\n  inputs:\n    - &one\n      fileInput: a\n    - *one\nTags: { Team: a }\n'
  )
  expect(locate(['Settings', 'Inputs', 0, 'FileInput'])).toEqual({ line: 4, column: 7 })
  expect(locate(['Settings', 'Inputs', 1])).toEqual({ line: 5, column: 7 })
  expect(locate(['Settings', 'Inputs', 1, 'FileInput'])).toEqual({ line: 4, column: 7 })
  expect(locate(['Settings', 'OutputGroups'])).toEqual({ line: 1, column: 1 })
  expect(locate(['Tags', 'Team'])).toEqual({ line: 6, column: 9 })
  expect(locate(['Role'])).toBeUndefined()
})
