import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { newRunToken, partialFilesIn, partialName, removePartialFiles } from '../../src/files/partial-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'partial-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(...names: string[]): string {
  const path = join(folder, ...names)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, 'plaintext')
  return path
}

test('those of one run are removed, in all folders, and nothing else', async () => {
  const [own, other] = [newRunToken(), newRunToken()]
  const left = [write(partialName(own)), write('a', 'b', partialName(own))]
  const kept = [write(partialName(other)), write('a', 'film.mov'), write(`not-${partialName(own)}`)]
  mkdirSync(join(folder, 'a', partialName(own)))
  const { removed, failures } = await removePartialFiles(folder, own)
  expect([...removed].sort()).toEqual(left.sort())
  expect(failures.size).toBe(0)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(entries.map(({ parentPath, name }) => join(parentPath, name)).sort()).toEqual(kept.sort())
})

test('those of all runs are found in a folder, not below it; a folder that is not there has none', async () => {
  const left = [write(partialName(newRunToken())), write(partialName(newRunToken()))]
  write('film.mov')
  write('a', partialName(newRunToken()))
  expect((await partialFilesIn(folder)).sort()).toEqual(left.sort())
  expect(await partialFilesIn(join(folder, 'none'))).toEqual([])
  expect(await removePartialFiles(join(folder, 'none'), newRunToken())).toEqual({ removed: [], failures: new Map() })
})
