import { expect, test } from '@jest/globals'
import { withOverrides } from '../../src/mediaconvert/overrides.ts'

test('without overrides the request is as it was, with nothing added', () => {
  const request = { Tags: {}, Role: 'r', Priority: 0 }
  expect(JSON.stringify(withOverrides(request, {}))).toBe(JSON.stringify(request))
  expect(withOverrides({}, { tags: {}, userMetadata: {}, provenance: {}, roleArn: undefined })).toEqual({})
})

test('the inputs win over the settings, and the order of the members stays', () => {
  const request = { Priority: 3, Role: 'old', JobTemplate: 'old', Queue: 'old' }
  const changed = withOverrides(request, { roleArn: 'new', queue: 'q', priority: 0, jobTemplate: 't' })
  expect(JSON.stringify(changed)).toBe('{"Priority":0,"Role":"new","JobTemplate":"t","Queue":"q"}')
})

test('tags and metadata are merged over those of the settings', () => {
  const request = { Tags: { a: '1', b: '1' }, UserMetadata: { c: '1', d: '1' } }
  expect(withOverrides(request, { tags: { b: '2', e: '2' }, userMetadata: { d: '2' } })).toEqual({
    Tags: { a: '1', b: '2', e: '2' },
    UserMetadata: { c: '1', d: '2' }
  })
})

test('where the job came from goes to the end of the metadata, under keys that nobody has set', () => {
  const request = { UserMetadata: { show: 's', commit: 'mine' } }
  const provenance = { repository: 'o/r', commit: 'abc', actor: 'octocat' }
  const { UserMetadata: metadata } = withOverrides(request, { userMetadata: { actor: 'me' }, provenance })
  expect(Object.entries(metadata ?? {})).toEqual([
    ['show', 's'],
    ['commit', 'mine'],
    ['actor', 'me'],
    ['repository', 'o/r']
  ])
})

test('of an earlier job its own provenance goes, and what the user set stays', () => {
  const request = { UserMetadata: { show: 's', commit: 'old', actor: 'old' } }
  const provenance = { commit: 'new', actor: 'new' }
  const overrides = { userMetadata: { actor: 'me' }, provenance, isOfEarlierJob: true }
  expect(withOverrides(request, overrides).UserMetadata).toEqual({ show: 's', actor: 'me', commit: 'new' })
  expect(withOverrides(request, { isOfEarlierJob: true })).toEqual(request)
})

test.each([
  [4, 6],
  [7, 3],
  [10, 0],
  [12, 0]
])('beside %i entries of the user there is room for %i of where the job came from', (own, room) => {
  const named = (count: number, prefix: string): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, 'x']))
  const { UserMetadata: metadata = {} } = withOverrides(
    { UserMetadata: named(own, 'own') },
    { provenance: named(6, 'p') }
  )
  expect(metadata).toEqual({ ...named(own, 'own'), ...named(room, 'p') })
})

test('the request that is passed in is left alone', () => {
  const request = Object.freeze({ Role: 'r', UserMetadata: Object.freeze({ a: '1' }) })
  withOverrides(request, { roleArn: 'x', userMetadata: { b: '2' } })
  expect(request).toEqual({ Role: 'r', UserMetadata: { a: '1' } })
})
