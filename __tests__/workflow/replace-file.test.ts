import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { DRAFT_ENDING, replaceFile } from '../../src/workflow/replace-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('the new text takes the old one’s place, and nothing else is left', async () => {
  const path = join(folder, 'manifest.json')
  writeFileSync(path, 'old and longer')
  await replaceFile(path, 'new')
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(readdirSync(folder)).toEqual(['manifest.json'])
})

test('the new text is on disk before it takes the name', async () => {
  const path = join(folder, 'manifest.json')
  writeFileSync(path, 'old')
  const handle = await open(path)
  const prototype = Object.getPrototypeOf(handle) as FileHandle
  await handle.close()
  const seen: Record<string, string>[] = []
  const sync = jest.spyOn(prototype, 'sync').mockImplementation(() => {
    seen.push(Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])))
    return Promise.resolve()
  })
  await replaceFile(path, 'new')
  sync.mockRestore()
  expect(seen).toEqual([{ 'manifest.json': 'old', [`manifest.json${DRAFT_ENDING}`]: 'new' }])
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a failure leaves what was there, and no temporary file', async () => {
  const path = join(folder, 'taken')
  mkdirSync(join(path, 'by a folder'), { recursive: true })
  await expect(replaceFile(path, 'new')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
  await expect(replaceFile(join(folder, 'missing', 'x'), 'new')).rejects.toThrow(/ENOENT/)
})
