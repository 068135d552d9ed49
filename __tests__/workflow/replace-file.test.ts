import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { replaceFile } from '../../src/workflow/replace-file.ts'

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

test('a failure leaves what was there, and no temporary file', async () => {
  const path = join(folder, 'taken')
  mkdirSync(join(path, 'by a folder'), { recursive: true })
  await expect(replaceFile(path, 'new')).rejects.toThrow()
  expect(readdirSync(folder)).toEqual(['taken'])
  await expect(replaceFile(join(folder, 'missing', 'x'), 'new')).rejects.toThrow(/ENOENT/)
})
