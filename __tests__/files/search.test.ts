import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import * as glob from '@actions/glob'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { search, type SearchResult } from '../../src/files/search.ts'

let folder: string
const before = process.cwd()
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'search-')))
  process.chdir(folder) // @actions/glob knows no other place to begin
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true, force: true })
})

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(resolve(folder, path)), { recursive: true })
    writeFileSync(resolve(folder, path), path)
  }
}

async function find(...lines: string[]): Promise<SearchResult> {
  const found = await search(lines, folder)
  return { ...found, paths: found.paths.map((path) => relative(folder, path)).sort() }
}

const onPosix = process.platform === 'win32' ? test.skip : test
/** Only Linux takes names that are no text. */
const onLinux = process.platform === 'linux' ? test : test.skip

describe('finds what @actions/glob finds, whose patterns workflow authors know', () => {
  const names = fc.constantFrom(
    'a',
    'b',
    'ab',
    'A',
    '.h',
    'x.mov',
    'y.mov',
    '[a]',
    'a*',
    'q?',
    'é',
    '-',
    '#',
    'a b',
    '{a,b}'
  )
  const posixNames = process.platform === 'win32' ? fc.constantFrom('a', 'b', 'ab', '.h', 'x.mov', '[a]', 'é') : names
  const path = fc.array(posixNames, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
  const part = fc.oneof(
    posixNames,
    fc.constantFrom('*', '**', '?', '[ab]', '[!a]', 'a*', '*.mov', '*b', '[[]a]', '.*', '?*', '[a-', '*[*]')
  )
  const pattern = fc
    .tuple(
      fc.constantFrom('', '', '', '!', './', '!!'),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', '', '/')
    )
    .map(([start, parts, end]) => start + parts.join('/') + end)
    // A plain path is taken as it is here, and is a pattern there.
    .filter((line) => !line.startsWith('#'))

  test('in random folders', async () => {
    // It talks to the log in a way that is of no interest here.
    jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    let found = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(path, { maxLength: 12 }),
        fc.array(pattern, { minLength: 1, maxLength: 4 }),
        async (paths, lines) => {
          for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true })
          for (const one of paths) tryTo(() => write(one))
          const exist = new Set(lines.filter((line) => !line.startsWith('!') && isThere(line)))
          fc.pre(lines.every((line) => !exist.has(line) || !/[*?[]/.test(line)))
          const theirs = await globbed(lines)
          fc.pre(theirs !== undefined)
          const ours = await search(lines, folder)
          expect([...ours.paths].sort()).toEqual([...new Set(theirs)].sort())
          expect(ours.lost).toEqual([])
          found += theirs.length
        }
      ),
      { numRuns: 300 }
    )
    expect(found).toBeGreaterThan(100)
  })

  /** undefined where it fails, as with a pattern that goes on below a file. */
  async function globbed(lines: readonly string[]): Promise<readonly string[] | undefined> {
    const globber = await glob.create(lines.join('\n'), { matchDirectories: false })
    return globber.glob().catch((error: unknown) => {
      if (String(error).includes('ENOTDIR')) return undefined
      throw error
    })
  }

  function tryTo(act: () => void): void {
    try {
      act()
    } catch (error) {
      if (!/EEXIST|ENOTDIR|EISDIR/.test(String(error))) throw error
    }
  }

  function isThere(line: string): boolean {
    try {
      return realpathSync(join(folder, line)) !== ''
    } catch {
      return false
    }
  }
})

describe('a plain path that is there is taken as it is', () => {
  onPosix.each(['[1] a*?.mov', 'a\\b.mov', '{a,b}.mov', '-rf', '#1.mov', '~', '$(id).mov', '%0A.mov', 'a\tb.mov'])(
    '%j',
    async (name) => {
      write(name, '1 ab.mov')
      expect(await find(name)).toEqual({ paths: [name], unmatched: [], lost: [] })
    }
  )

  test('also where it goes up and down again, or is absolute', async () => {
    write('reel/a.mov', 'b.mov')
    expect((await find('reel/../b.mov', './reel/./a.mov')).paths).toEqual(['b.mov', 'reel/a.mov'])
    expect((await search([join(folder, 'b.mov')], join(folder, 'reel'))).paths).toEqual([join(folder, 'b.mov')])
    expect((await search(['../*.mov'], join(folder, 'reel'))).paths).toEqual([join(folder, 'b.mov')])
  })
})

test('up from a wildcard leads nowhere in particular, and is refused', async () => {
  await expect(find('*/../a.mov')).rejects.toThrow(/^"\*\/\.\.\/a\.mov" has \.\. behind a wildcard/)
  await expect(find('*'.repeat(70_000))).rejects.toThrow(/is no pattern/)
})

test('thousands of plain paths are found in no time', async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `${index}.mov`)
  write(...names)
  expect((await find(...names)).paths).toHaveLength(3000)
})

describe('symbolic links', () => {
  test('are followed, and one back to a folder that it is in is not', async () => {
    write('real/a.mov')
    symlinkSync('real', join(folder, 'link'))
    symlinkSync('..', join(folder, 'real/up'))
    linkSync(join(folder, 'real/a.mov'), join(folder, 'hard.mov'))
    const paths = ['hard.mov', 'link/a.mov', 'real/a.mov']
    expect(await find('**/*.mov')).toEqual({ paths, unmatched: [], lost: [] })
  })

  test('one that leads to nothing, or to itself, is told where it would be taken, and only there', async () => {
    write('a.mov')
    symlinkSync('missing.mov', join(folder, 'b.mov'))
    symlinkSync('c.mov', join(folder, 'c.mov'))
    symlinkSync('missing', join(folder, 'notes.txt'))
    const { paths, lost } = await find('*.mov')
    expect(paths).toEqual(['a.mov'])
    expect(lost).toEqual([
      { path: join(folder, 'b.mov'), reason: expect.stringMatching(/symbolic link to something that is not there/) },
      { path: join(folder, 'c.mov'), reason: expect.stringMatching(/symbolic link that leads to itself/) }
    ])
    expect((await find('b.mov')).lost).toHaveLength(1)
    expect((await find('*.mov', '!b.mov', '!c.mov')).lost).toEqual([])
  })
})

describe('names that are not UTF-8', () => {
  const LATIN1 = Buffer.from([0x66, 0xe9, 0x2e, 0x6d, 0x6f, 0x76]) // fé.mov

  function writeBytes(...names: (string | Buffer)[]): void {
    const path = Buffer.concat(names.flatMap((name) => [Buffer.from('/'), Buffer.from(name)]))
    writeFileSync(Buffer.concat([Buffer.from(folder), path]), 'x')
  }

  onLinux('a file is told by its bytes, never left out', async () => {
    write('a.mov', 'f\ufffd.mov') // the second is what the bytes look like once they are text
    writeBytes(LATIN1)
    const { paths, lost } = await find('*.mov')
    expect(paths).toEqual(['a.mov', 'f\ufffd.mov'])
    expect(lost).toEqual([{ path: join(folder, 'f\\xe9.mov'), reason: expect.stringMatching(/not valid UTF-8/) }])
  })

  onLinux('a folder is too, where it may hold what is looked for', async () => {
    write('a.mov', 'b/c.mov')
    mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff])]))
    writeBytes(Buffer.from([0xff]), 'a.mov')
    expect((await find('**/*.mov')).lost).toHaveLength(1)
    expect((await find('b/*.mov')).lost).toEqual([])
  })

  onLinux('what nobody asks for, or what is excluded, is nobody’s trouble', async () => {
    write('a.mov')
    writeBytes(LATIN1)
    expect((await find('a.*')).lost).toEqual([])
    expect((await find('*.mov', '!f*')).lost).toEqual([])
  })
})

const asAnyone = process.getuid?.() === 0 || process.platform === 'win32' ? test.skip : test
asAnyone('a folder that may not be read is told', async () => {
  write('a.mov', 'locked/b.mov')
  chmodSync(join(folder, 'locked'), 0o000)
  const { paths, lost } = await find('**/*.mov')
  chmodSync(join(folder, 'locked'), 0o700)
  expect(paths).toEqual(['a.mov'])
  expect(lost).toEqual([{ path: join(folder, 'locked'), reason: expect.stringMatching(/cannot be read \(EACCES/) }])
})

test('lines that match nothing are named, excluded or not', async () => {
  write('a.mov', 'b.mov')
  const { paths, unmatched } = await find('*.mov', '*.mxf', 'b.mov', '!b.mov', '!c.mov')
  expect(paths).toEqual(['a.mov'])
  expect(unmatched).toEqual(['*.mxf'])
})
