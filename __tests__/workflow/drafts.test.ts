import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { draftsIn, removeDrafts } from '../../src/workflow/drafts.ts'
import { DRAFT_ENDING } from '../../src/workflow/replace-file.ts'
import type { Reporter } from '../../src/workflow/reporter.ts'

let folder: string
let said: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drafts-'))
  said = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const reporter = {
  info: (line: string) => said.push(line),
  warning: ({ message }: { message: string }) => said.push(`warning: ${message}`)
} as unknown as Reporter

test('drafts of this process are removed from its folders, each of which is looked at once', async () => {
  const other = join(folder, 'other')
  mkdirSync(other)
  const drafts = [join(folder, `manifest.json${DRAFT_ENDING}`), join(other, `1.json${DRAFT_ENDING}`)]
  for (const path of [...drafts, join(other, '1.json'), join(other, '2.json.0123456789abcdef.tmp')]) {
    writeFileSync(path, 'half')
  }
  await removeDrafts(draftsIn([folder, folder, other, join(folder, 'not there')]), reporter)
  expect(readdirSync(folder)).toEqual(['other'])
  expect(readdirSync(other).sort()).toEqual(['1.json', '2.json.0123456789abcdef.tmp'])
  expect(said).toEqual(drafts.map((path) => `Removed ${path}, which the step had not finished`))
})

test('one that cannot be removed is named', async () => {
  mkdirSync(join(folder, `a${DRAFT_ENDING}`))
  await removeDrafts(draftsIn([folder]), reporter)
  expect(said).toEqual([
    expect.stringMatching(/^warning: .*\.tmp was not finished, and cannot be removed: .*delete it\.$/)
  ])
})

test('where no state was saved there is nothing to do', async () => {
  await removeDrafts('', reporter)
  expect(said).toEqual([])
})
