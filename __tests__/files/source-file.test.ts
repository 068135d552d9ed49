import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { SourceFileError } from '../../src/errors.ts'
import { identityOf, OpenSourceFile, unreadableError, type SourceFile } from '../../src/files/source-file.ts'

/** More than is read at a time. */
const SLICE_BYTES = 2 ** 20

let directory: string
let path: string
const BYTES = randomBytes(2 * SLICE_BYTES + 5)
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'source-'))
  path = join(directory, 'film.mov')
  writeFileSync(path, BYTES)
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function source(): SourceFile {
  const stats = statSync(path, { bigint: true })
  return { path: 'film.mov', absolutePath: path, lengthBytes: Number(stats.size), identity: identityOf(stats) }
}

async function read(file: OpenSourceFile, start: number, end: number): Promise<Buffer> {
  const slices: Buffer[] = []
  for await (const slice of file.read(start, end)) {
    slices.push(Buffer.from(slice))
  }
  return Buffer.concat(slices)
}

test('any range, several at a time', async () => {
  const file = await OpenSourceFile.open(source())
  const ranges: [number, number][] = [
    [0, BYTES.length],
    [0, 1],
    [SLICE_BYTES - 1, SLICE_BYTES + 1],
    [BYTES.length - 1, BYTES.length]
  ]
  const found = await Promise.all(ranges.map(([start, end]) => read(file, start, end)))
  expect(found.map((bytes, i) => bytes.equals(BYTES.subarray(...(ranges[i] ?? [0, 0]))))).toEqual([
    true,
    true,
    true,
    true
  ])
  file.assertUnchanged()
  await file.close()
})

describe('a change is noticed, by opening and while it is open', () => {
  test.each<[string, () => void]>([
    ['grown', () => appendFileSync(path, 'x')],
    ['cut short', () => truncateSync(path, 10)],
    ['rewritten with as many bytes', () => writeFileSync(path, randomBytes(BYTES.length))],
    [
      'rewritten with its date put back',
      () => {
        const { atime, mtime } = statSync(path)
        writeFileSync(path, randomBytes(BYTES.length))
        utimesSync(path, atime, mtime)
      }
    ]
  ])('%s', async (_, change) => {
    const known = source()
    const file = await OpenSourceFile.open(known)
    change()
    expect(() => file.assertUnchanged()).toThrow(/^film\.mov changed while it was being read \(/)
    await file.close()
    await expect(OpenSourceFile.open(known)).rejects.toThrow(SourceFileError)
  })

  test('replaced by another file before it is opened', async () => {
    const known = source()
    writeFileSync(join(directory, 'other'), BYTES)
    renameSync(join(directory, 'other'), path)
    await expect(OpenSourceFile.open(known)).rejects.toThrow(/changed while it was being read/)
  })

  test('cut short under a read that is going on', async () => {
    const file = await OpenSourceFile.open(source())
    truncateSync(path, SLICE_BYTES + 1)
    await expect(read(file, 0, BYTES.length)).rejects.toThrow(/changed while it was being read \(size\)/)
    await file.close()
  })
})

test('one that is gone is told by its name', async () => {
  const known = source()
  rmSync(path)
  await expect(OpenSourceFile.open(known)).rejects.toThrow(/^film\.mov is not there any more \(.*ENOENT/)
})

test('one that may not be read is told with what to do', () => {
  const denied = Object.assign(new Error("EACCES: permission denied, open 'film.mov'"), { code: 'EACCES' })
  expect(unreadableError('film.mov', denied)).toMatchObject({
    name: 'SourceFileError',
    message: expect.stringMatching(/^film\.mov may not be read \(EACCES.*Check its permissions/)
  })
})
