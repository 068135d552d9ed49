import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { UploadJournal } from '../../src/storage/upload.ts'
import { fileJournal, readJournal } from '../../src/workflow/upload-journal.ts'

let folder: string
let path: string
let journal: UploadJournal
let clock: number
beforeEach(() => {
  clock = 1000.5
  folder = mkdtempSync(join(tmpdir(), 'journal-'))
  path = join(folder, 'of', 'uploads.jsonl')
  journal = fileJournal(path, () => clock)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const request = (key: string) => ({ address: { bucket: 'b', key }, metadata: {}, mustBeNew: true })
const upload = (key: string, uploadId: string) => ({ address: { bucket: 'b', key }, uploadId })

test('what has begun and not ended is open; what was intended and not heard of perhaps is', () => {
  const [done, open] = ['done', 'open', 'unheard'].map((key) => journal.intend(request(key)))
  journal.begin(upload('done', '1'))
  done?.settle()
  journal.begin(upload('open', '2'))
  open?.settle()
  journal.end(upload('done', '1'))
  const { begun, intended } = readJournal(path)
  expect(begun).toEqual([upload('open', '2')])
  expect(intended.map(({ address }) => address.key)).toEqual(['unheard'])
})

test('an upload that began anew under the same key is followed by its own ID', () => {
  journal.intend(request('a')).settle()
  journal.begin(upload('a', '1'))
  journal.end(upload('a', '1'))
  const second = journal.intend(request('a'))
  expect(readJournal(path)).toMatchObject({ begun: [], intended: [{ address: { key: 'a' } }] })
  journal.begin(upload('a', '2'))
  second.settle()
  expect(readJournal(path)).toEqual({ begun: [upload('a', '2')], intended: [] })
})

test('an intention that was not settled stays open, though another under the same key was', () => {
  const first = journal.intend(request('a'))
  journal.begin(upload('a', '1'))
  journal.end(upload('a', '1'))
  clock += 10
  journal.intend(request('a')).settle()
  clock += 2
  const { begun, intended } = readJournal(path, () => clock)
  expect([begun, intended.map(({ address }) => address)]).toEqual([[], [{ bucket: 'b', key: 'a' }]])
  expect([first.age(), intended[0]?.age()]).toEqual([12, 12])
  clock += 5
  expect(intended[0]?.age()).toBe(17)
})

test('the clock is one for all processes of the machine', () => {
  fileJournal(path).intend(request('a'))
  const ages = readJournal(path).intended.map(({ age }) => age())
  expect(ages).toHaveLength(1)
  expect(ages[0]).toBeGreaterThanOrEqual(0)
  expect(ages[0]).toBeLessThan(3600)
})

test('a last line that the kill cut off does not hide the others', () => {
  journal.intend(request('a\n"ü'))
  journal.begin(upload('a\n"ü', '1'))
  appendFileSync(path, '{"event":"end","addr')
  expect(readJournal(path).begun).toEqual([upload('a\n"ü', '1')])
})
