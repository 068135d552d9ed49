import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { DestinationError } from '../../src/errors.ts'
import { NewFile } from '../../src/files/new-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-file-'))
  path = join(folder, 'film.mov')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A method of all open files, to have it fail. */
async function methodsOfFiles(): Promise<FileHandle> {
  const file = await open(folder, 'r')
  await file.close()
  return Object.getPrototypeOf(file) as FileHandle
}

test('has its name when it is committed, and not before', async () => {
  const file = await NewFile.create(path)
  await file.write(Buffer.from('lm'), 2)
  await file.write(Buffer.from('fi'), 0)
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^mediaconvert-decrypt-[0-9a-f]{12}\.partial$/)])
  await file.commit(false)
  await file.discard()
  expect(readdirSync(folder)).toEqual(['film.mov'])
  expect(readFileSync(path, 'utf8')).toBe('film')
})

test('is gone when it is discarded', async () => {
  const file = await NewFile.create(path)
  await file.write(Buffer.from('film'), 0)
  await file.discard()
  expect(readdirSync(folder)).toEqual([])
})

describe('a file that got the name in the meantime', () => {
  test('is not replaced', async () => {
    const file = await NewFile.create(path)
    writeFileSync(path, 'mine')
    await expect(file.commit(false)).rejects.toThrow(/there is a file at .*film\.mov already\. Set overwrite/)
    await file.discard()
    expect(readdirSync(folder)).toEqual(['film.mov'])
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  test('is replaced where that is asked for', async () => {
    const file = await NewFile.create(path)
    writeFileSync(path, 'mine')
    await file.commit(true)
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  test('a folder is never', async () => {
    const file = await NewFile.create(path)
    mkdirSync(path)
    await expect(file.commit(true)).rejects.toThrow(DestinationError)
    await file.discard()
    expect(readdirSync(folder)).toEqual(['film.mov'])
  })
})

test.each([
  ['ENOSPC', /film\.mov cannot be written: the disk is full \(ENOSPC\)\. Nothing was left of it\./],
  ['EDQUOT', /quota of the disk is used up/],
  ['EIO', /film\.mov cannot be written: it failed \(EIO\)/]
])('%s is told in words, and leaves nothing', async (code, said) => {
  const methods = await methodsOfFiles()
  const file = await NewFile.create(path)
  jest.spyOn(methods, 'write').mockRejectedValue(Object.assign(new Error(code), { code }))
  await expect(file.write(Buffer.from('film'), 0)).rejects.toThrow(said)
  await file.discard()
  expect(readdirSync(folder)).toEqual([])
})

test('what a disk takes only in part is written in several goes', async () => {
  const methods = await methodsOfFiles()
  const write = Reflect.get(methods, 'write') as (this: unknown, ...all: unknown[]) => Promise<unknown>
  const file = await NewFile.create(path)
  const spy = jest.spyOn(methods, 'write') as unknown as jest.Mock<(...all: unknown[]) => Promise<unknown>>
  spy.mockImplementation(function (this: unknown, ...all: unknown[]) {
    const [bytes, offset, , position] = all
    return write.call(this, bytes, offset, 1, position)
  })
  await file.write(Buffer.from('film'), 0)
  await file.commit(false)
  expect(spy).toHaveBeenCalledTimes(4)
  expect(readFileSync(path, 'utf8')).toBe('film')
})
