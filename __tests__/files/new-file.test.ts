import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { DestinationError } from '../../src/errors.ts'
import { NewFile, NewFileWriter } from '../../src/files/new-file.ts'

const MAKING = { runToken: '0123456789abcdef', permissions: 0o644 }
/** Where permissions are not kept, there are none to look at. */
const onPosix = process.platform === 'win32' ? test.skip : test
const onLinux = process.platform === 'linux' ? test : test.skip

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

/** From elsewhere, as a thread does it. */
async function writeInto(file: NewFile, text: string, position = 0): Promise<void> {
  const writer = await NewFileWriter.open(file.place)
  await writer.write(Buffer.from(text), position).finally(() => writer.close())
}

test('has its name when it is committed, and not before', async () => {
  const file = await NewFile.create(path, MAKING)
  await writeInto(file, 'lm', 2)
  await writeInto(file, 'fi')
  expect(readdirSync(folder)).toEqual([
    expect.stringMatching(/^mediaconvert-decrypt-0123456789abcdef-[0-9a-f]{12}\.partial$/)
  ])
  await file.commit(false)
  await file.discard()
  expect(readdirSync(folder)).toEqual(['film.mov'])
  expect(readFileSync(path, 'utf8')).toBe('film')
})

onPosix('nobody else can read it before it is whole; then it is like any new file', async () => {
  const file = await NewFile.create(path, MAKING)
  const permissionsOf = (name: string): number => statSync(join(folder, name)).mode & 0o777
  expect(readdirSync(folder).map(permissionsOf)).toEqual([0o600])
  await writeInto(file, 'film')
  expect(readdirSync(folder).map(permissionsOf)).toEqual([0o600])
  await file.commit(false)
  expect(permissionsOf('film.mov')).toBe(0o644)
})

onLinux('is gone when it is discarded, also where closing it fails', async () => {
  const file = await NewFile.create(path, MAKING)
  const [name = ''] = readdirSync(folder)
  const descriptors = readdirSync('/proc/self/fd', { withFileTypes: true }).filter((entry) => entry.isSymbolicLink())
  const isOurs = (descriptor: string): boolean => readlinkOf(descriptor) === join(folder, name)
  const own = descriptors.map((entry) => entry.name).find(isOurs)
  closeSync(Number(own))
  await expect(file.discard()).rejects.toThrow('EBADF')
  expect(readdirSync(folder)).toEqual([])
})

/** Where a descriptor of this process leads; the one that listed them all is gone by now. */
function readlinkOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`)
  } catch {
    return ''
  }
}

test('is gone when it is discarded', async () => {
  const file = await NewFile.create(path, MAKING)
  await writeInto(file, 'film')
  await file.discard()
  expect(readdirSync(folder)).toEqual([])
})

describe('a file that got the name in the meantime', () => {
  test('is not replaced', async () => {
    const file = await NewFile.create(path, MAKING)
    writeFileSync(path, 'mine')
    await expect(file.commit(false)).rejects.toThrow(/there is a file at .*film\.mov already\. Set overwrite/)
    await file.discard()
    expect(readdirSync(folder)).toEqual(['film.mov'])
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  test('is replaced where that is asked for', async () => {
    const file = await NewFile.create(path, MAKING)
    writeFileSync(path, 'mine')
    await file.commit(true)
    expect(readFileSync(path, 'utf8')).toBe('')
  })

  test('a folder is never', async () => {
    const file = await NewFile.create(path, MAKING)
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
  const file = await NewFile.create(path, MAKING)
  jest.spyOn(methods, 'write').mockRejectedValue(Object.assign(new Error(code), { code }))
  await expect(writeInto(file, 'film')).rejects.toThrow(said)
  await file.discard()
  expect(readdirSync(folder)).toEqual([])
})

test('what a disk takes only in part is written in several goes', async () => {
  const methods = await methodsOfFiles()
  const write = Reflect.get(methods, 'write') as (this: unknown, ...all: unknown[]) => Promise<unknown>
  const file = await NewFile.create(path, MAKING)
  const spy = jest.spyOn(methods, 'write') as unknown as jest.Mock<(...all: unknown[]) => Promise<unknown>>
  spy.mockImplementation(function (this: unknown, ...all: unknown[]) {
    const [bytes, offset, , position] = all
    return write.call(this, bytes, offset, 1, position)
  })
  await writeInto(file, 'film')
  await file.commit(false)
  expect(spy).toHaveBeenCalledTimes(4)
  expect(readFileSync(path, 'utf8')).toBe('film')
})
