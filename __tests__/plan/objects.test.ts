import { expect, test } from '@jest/globals'
import type { SourceFile } from '../../src/files/source-file.ts'
import { planObjects } from '../../src/plan/objects.ts'

const LIMITS = { plaintextBytes: 1000, plaintextReason: 'a test can encrypt 1000 bytes at most', keyBytes: 20 }

function file(path: string, lengthBytes = 1, absolutePath = `/w/${path}`): SourceFile {
  const identity = { size: 1n, modifiedNs: 0n, changedNs: 0n, device: 0n, inode: 0n }
  return { path, absolutePath, lengthBytes, identity }
}

test('the key is the prefix and the path as it is, spaces, umlauts and extension included', () => {
  const { objects, problems } = planObjects([file('Reel 1/ü.MOV'), file('z')], { bucket: 'b', key: 'in/' }, LIMITS)
  expect(objects.map(({ address }) => address)).toEqual([
    { bucket: 'b', key: 'in/Reel 1/ü.MOV' },
    { bucket: 'b', key: 'in/z' }
  ])
  expect(problems).toEqual([])
  expect(planObjects([file('a')], { bucket: 'b', key: '' }, LIMITS).objects[0]?.address.key).toBe('a')
})

test('a file of just the limit is taken, one byte more is not', () => {
  const { problems } = planObjects([file('a', 1000), file('b', 1001)], { bucket: 'b', key: '' }, LIMITS)
  expect(problems.map(({ message }) => message)).toEqual([
    'b has 1001 bytes, and a test can encrypt 1000 bytes at most.'
  ])
})

test('keys count in bytes, not in letters', () => {
  const { problems } = planObjects([file('ü'.repeat(10)), file(`${'ü'.repeat(10)}x`)], { bucket: 'b', key: '' }, LIMITS)
  expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/object key of 21 bytes; S3 takes 20/)])
})

test('files that share a key are named together, once', () => {
  const sharing = ['/one/a', '/two/a', '/three/a'].map((path) => file('a', 1, path))
  const { problems } = planObjects([...sharing, file('b')], { bucket: 'b', key: 'p/' }, LIMITS)
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^\/one\/a and \/two\/a and \/three\/a would both become the object p\/a/)
  ])
})
