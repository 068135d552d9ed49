import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'release-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const CHANGELOG = `# Changelog

## Unreleased

- Next.

## 1.2.3 (2026-11-27)

- \`wait\`: waits.

## 1.2.0

- Before.
`

function notes(tag: string, version: string): { readonly status: number | null; readonly said: string } {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }))
  writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG)
  const script = resolve('scripts/release-notes.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, tag], { cwd: folder, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

test("a version's part of the changelog", () => {
  expect(notes('v1.2.3', '1.2.3')).toEqual({ status: 0, said: '- `wait`: waits.\n' })
  expect(notes('v1.2.0', '1.2.0')).toEqual({ status: 0, said: '- Before.\n' })
})

test.each([
  ['v1.2.3', '1.2.4', 'The tag is v1.2.3, and package.json has version 1.2.4.'],
  ['v1.2', '1.2', 'CHANGELOG.md has no section "## 1.2"'],
  ['', '1.2.3', 'The tag is missing']
])('%j with version %s is refused', (tag, version, message) => {
  const { status, said } = notes(tag, version)
  expect(status).toBe(1)
  expect(said).toContain(message)
})
