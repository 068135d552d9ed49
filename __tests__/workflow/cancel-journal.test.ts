import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { fileCancelJournal, readCancelJournal } from '../../src/workflow/cancel-journal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what is not done is left, without a line that was cut off', () => {
  const path = join(folder, 'new', 'jobs.txt')
  const journal = fileCancelJournal(path)
  journal.intend(['a', 'b', 'c'])
  journal.done('b')
  appendFileSync(path, '-c')
  expect(readCancelJournal(path)).toEqual(['a', 'c'])
})

test.each(['', 'nowhere.txt'])('without a journal (%j) there is nothing to do', (path) => {
  expect(readCancelJournal(path)).toEqual([])
})
