import { expect, test } from '@jest/globals'
import { checkLabels } from '../../src/mediaconvert/check-labels.ts'
import { withoutPosition } from '../../src/mediaconvert/settings-path.ts'

type Pairs = Readonly<Record<string, string>>

function wrongWith(labels: { readonly Tags?: Pairs; readonly UserMetadata?: Pairs }): string[] {
  return checkLabels(labels, withoutPosition).map(({ message }) => message.replace('job-settings: ', ''))
}

function many(count: number): Pairs {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key ${index}`, '']))
}

test('what AWS takes is taken, by characters and not by bytes', () => {
  const pairs = { 'Ü _.:/=+-@': '映画 1', ['𝒜'.repeat(128)]: '𝒜'.repeat(256), empty: '' }
  expect(wrongWith({ Tags: pairs, UserMetadata: pairs })).toEqual([])
  expect(wrongWith({ Tags: many(50), UserMetadata: many(10) })).toEqual([])
  expect(wrongWith({})).toEqual([])
})

test.each<[string, Pairs]>([
  ['Tags[""]: the key is empty.', { '': 'x' }],
  [`Tags.${'k'.repeat(129)}: the key has 129 characters, and AWS takes 128 at most.`, { ['k'.repeat(129)]: 'x' }],
  ['Tags["a&b"]: the key has characters that AWS does not take. It takes letters,', { 'a&b': 'x' }],
  ['Tags["AWS:x"]: keys that begin with aws: are reserved for AWS.', { 'AWS:x': 'x' }],
  ['Tags.a: the value has 257 characters, and AWS takes 256 at most.', { a: 'v'.repeat(257) }],
  ['Tags.a: the value has characters that AWS does not take. It takes letters,', { a: 'CI (main)' }]
])('%s', (expected, Tags) => {
  const [message, ...others] = wrongWith({ Tags })
  expect([message?.startsWith(expected), message?.endsWith('Change it (here or in the input tags).'), others]).toEqual([
    true,
    true,
    []
  ])
})

test('too many of them', () => {
  expect(wrongWith({ Tags: many(51), UserMetadata: many(11) })).toEqual([
    'Tags: 51 entries, and MediaConvert takes 50 at most. Leave some out (here or in the input tags).',
    'UserMetadata: 11 entries, and MediaConvert takes 10 at most. Leave some out (here or in the input user-metadata).'
  ])
})
