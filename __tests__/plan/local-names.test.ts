import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { resolve, sep, win32 } from 'node:path'
import { collidingNames, wrongWithName } from '../../src/plan/local-names.ts'

test.each(['a.mov', 'a/b/c.mov', 'ü/片.mov', 'a b', '...', '..a/b..', 'a\\b', 'c:film.mov', 'con', 'a|b'])(
  'on Linux, %j is a name like others',
  (name) => expect(wrongWithName(name, 'linux')).toBeUndefined()
)

test.each(['', '/', '/a', 'a/', 'a//b', '.', '..', './a', '../a', 'a/..', 'a/./b', 'a\0b'])(
  'nowhere is %j one',
  (name) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) expect(wrongWithName(name, platform)).toBeDefined()
  }
)

test.each([
  '..\\a',
  'a\\..\\..\\b',
  'C:\\a',
  'C:a',
  '\\\\server\\share',
  'film.mov:stream',
  'con',
  'a/NUL.mov',
  'com1.txt',
  'LPT¹',
  'conin$',
  'a./b',
  'a /b',
  'what?',
  'a\u0007b'
])('on Windows, %j is none', (name) => expect(wrongWithName(name, 'win32')).toBeDefined())

test('what is let through stays below its folder, on both kinds of system', () => {
  const someName = fc.string({ unit: fc.constantFrom('.', '/', '\\', ':', 'a', 'C', ' '), maxLength: 12 })
  fc.assert(
    fc.property(someName, (name) => {
      if (wrongWithName(name, 'linux') === undefined) expect(resolve('/out', name).startsWith(`/out${sep}`)).toBe(true)
      if (wrongWithName(name, 'win32') === undefined) {
        expect(win32.resolve('D:\\out', name).startsWith('D:\\out\\')).toBe(true)
      }
    }),
    { numRuns: 2000 }
  )
})

describe('names that get in the way of others', () => {
  const wrong = (names: readonly string[], platform: NodeJS.Platform): string[] => [
    ...collidingNames(names, platform).keys()
  ]

  test('are those that are there twice', () => {
    expect(wrong(['a', 'b', 'a'], 'linux')).toEqual(['a'])
    expect(wrong(['a', 'b', 'c'], 'linux')).toEqual([])
  })

  test('also by case, and by how accents are written, where the file system does not tell them apart', () => {
    const names = ['Film.mov', 'film.MOV', 'é.mov', 'e\u0301.mov']
    expect(wrong(names, 'linux')).toEqual([])
    expect(wrong(names, 'win32')).toEqual(names)
    expect(wrong(names, 'darwin')).toEqual(names)
  })

  test('and files that are folders of others', () => {
    expect(wrong(['a', 'a/b', 'ab/c'], 'linux')).toEqual(['a'])
    expect(wrong(['x/A', 'x/a/b/c'], 'win32')).toEqual(['x/A'])
  })
})
