import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { isLfsPointer } from '../../src/files/lfs-pointer.ts'

const folder = mkdtempSync(join(tmpdir(), 'lfs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`

test.each([
  ['a pointer', POINTER, true],
  ['a film', 'ftypqt  ', false],
  ['text that begins like one', POINTER.slice(0, 30), false],
  ['what is too long for one', POINTER.padEnd(1024), false],
  ['the longest one', POINTER.padEnd(1023), true]
])('%s', async (_, content, expected) => {
  const path = join(folder, 'file')
  writeFileSync(path, content)
  expect(await isLfsPointer(path, statSync(path, { bigint: true }).size)).toBe(expected)
})
