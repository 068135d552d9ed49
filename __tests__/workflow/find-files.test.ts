import { linkSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findFiles, type FoundFiles } from '../../src/workflow/find-files.ts'

let folder: string
const before = process.cwd()
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'find-')))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true, force: true })
})

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, path)
  }
}

const find = (lines: readonly string[], base = folder): Promise<FoundFiles> => findFiles(lines, base)
const pathsOf = ({ sources }: FoundFiles): string[] => sources.map(({ path }) => path)
const messagesOf = ({ problems }: FoundFiles): string[] => problems.map(({ message }) => message)

test('what Git LFS has not fetched is refused', async () => {
  write('a.mov')
  writeFileSync('b.mov', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 9\n`)
  const found = await find(['*.mov'])
  expect(pathsOf(found)).toEqual(['a.mov'])
  expect(messagesOf(found)).toEqual([expect.stringMatching(/"?b\.mov"? is a Git LFS pointer, .* `lfs: true`/)])
})

describe('what is found', () => {
  test('patterns, paths, directories and exclusions, sorted by code unit, each file once', async () => {
    write('b.mov', 'a.mov', 'Z.mov', 'reel/ü.mov', 'reel/x.txt', 'reel/old/y.mov')
    const found = await find(['*.mov', 'reel', 'a.mov', '!**/*.txt', '!reel/old/**'])
    expect(pathsOf(found)).toEqual(['Z.mov', 'a.mov', 'b.mov', 'reel/ü.mov'])
    expect(found).toMatchObject({ problems: [], unmatched: [] })
    expect(found.sources[0]).toMatchObject({ absolutePath: join(folder, 'Z.mov'), lengthBytes: 5 })
  })

  test('paths below the base directory', async () => {
    write('media/reel/a.mov')
    expect(pathsOf(await find(['media/**'], join(folder, 'media')))).toEqual(['reel/a.mov'])
  })

  test('a plain path may hold what means something in a pattern', async () => {
    write('[1] a*.mov', '1 ab.mov')
    expect(pathsOf(await find(['[1] a*.mov']))).toEqual(['[1] a*.mov'])
  })

  test('symbolic links are followed, and a loop of them ends', async () => {
    write('real/a.mov')
    symlinkSync('real', 'link')
    symlinkSync('..', join('real', 'up'))
    linkSync('real/a.mov', 'hard.mov')
    const paths = pathsOf(await find(['**/*.mov']))
    expect(paths).toEqual(expect.arrayContaining(['hard.mov', 'link/a.mov', 'real/a.mov']))
  })

  test('a base directory that is a symbolic link itself', async () => {
    write('real/a.mov')
    symlinkSync(join(folder, 'real'), join(folder, 'base'))
    expect(pathsOf(await find(['real/a.mov'], join(folder, 'base')))).toEqual(['a.mov'])
    expect(pathsOf(await find(['base/a.mov'], join(folder, 'base')))).toEqual(['a.mov'])
  })

  test('a folder whose name begins with two dots is not above the base', async () => {
    write('..reel/a.mov')
    expect(pathsOf(await find(['..reel/a.mov']))).toEqual(['..reel/a.mov'])
  })
})

describe('what is wrong', () => {
  test('nothing matches: all lines in one message', async () => {
    expect(messagesOf(await find(['*.mxf', 'b.mov']))).toEqual([
      expect.stringMatching(/^Input files: nothing matches "\*\.mxf", "b\.mov" \(looked in .*\)\. .*`lfs: true`/)
    ])
  })

  test('a path that is missing is a problem, a pattern that matches nothing is not', async () => {
    write('a.mov')
    const found = await find(['a.mov', 'b.mov', '*.mxf'])
    expect(messagesOf(found)).toEqual([expect.stringMatching(/^Input files: "b\.mov" is not there/)])
    expect(found.unmatched).toContain('*.mxf')
  })

  test('a directory without files', async () => {
    write('a.mov')
    mkdirSync('empty')
    expect(messagesOf(await find(['a.mov', 'empty']))).toEqual([
      expect.stringMatching(/"empty" is a directory without files/)
    ])
  })

  test('each file that is empty or outside', async () => {
    write('base/a.mov', 'outside.mov')
    writeFileSync('base/empty.mov', '')
    expect(messagesOf(await find(['**/*.mov'], join(folder, 'base'))).sort()).toEqual([
      expect.stringMatching(/outside\.mov" is outside base-directory/),
      expect.stringMatching(/"empty\.mov" is empty/)
    ])
  })

  test('exclusions alone are for the input’s own check', async () => {
    expect(await find(['!a.mov'])).toEqual({ sources: [], unmatched: [], problems: [] })
  })
})
