import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { licenses, type BundledModule } from '../../scripts/licenses.ts'

const root = mkdtempSync(join(tmpdir(), 'licenses-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A package with a module. */
function install(name: string, license: string, files: Readonly<Record<string, string>>): BundledModule {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return { nameForCondition: join(folder, 'lib', 'index.js') }
}

test('each package once, sorted, with its texts and notices; also of modules that were joined into others', () => {
  const glob = install('glob', 'ISC', { 'LICENSE.md': 'Glob text\n', NOTICE: 'Glob notice', 'license-check.js': '' })
  const core = install('@actions/core', 'MIT', { license: 'Core text' })
  const own = { nameForCondition: '/project/src/run.ts', modules: [core, glob, core] }
  const parts = ['@actions/core 1.2.3\nMIT\n\nCore text', 'glob 1.2.3\nISC\n\nGlob text\n\nGlob notice']
  expect(licenses([own, glob, { nameForCondition: null }])).toBe(parts.join('\n\n'))
})

test('a package without a text has that of its like, or must not get in', () => {
  const bare = install('@aws/bare', 'Apache-2.0', {})
  const other = install('@aws/other', 'MIT', { LICENSE: 'Other text' })
  const like = install('@aws/like', 'Apache-2.0', { LICENSE: 'Apache text' })
  expect(licenses([bare, other, like])).toContain('@aws/bare 1.2.3\nApache-2.0\n\nApache text')
  expect(() => licenses([bare, other])).toThrow('@aws/bare (Apache-2.0) has no licence text')
})

describe.each(readdirSync('dist'))('dist/%s', (bundle) => {
  const folder = join('dist', bundle)
  const code = readdirSync(folder).filter((file) => file.endsWith('.js'))
  // As webpack's comments name them, which is not where the list comes from.
  const named = code.flatMap((file) => {
    const comments = readFileSync(join(folder, file), 'utf8').matchAll(/\.\/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)
    return [...comments].map(([, name = '']) => name)
  })

  test('has a licence text of each package in it', () => {
    const packages = [...new Set(named)]
    const text = packages.length > 0 ? readFileSync(join(folder, 'LICENSES.txt'), 'utf8') : ''
    const entries = text
      .split(/^(?=(?:@[\w.-]+\/)?[\w.-]+ \d+\.\d+\.\d+\n[\w.-]+\n\n)/m)
      .filter((entry) => entry !== '')
    expect(entries.map((entry) => entry.split(' ')[0])).toEqual(expect.arrayContaining(packages))
    for (const entry of entries)
      expect(entry).toMatch(/Permission to use|Permission is hereby granted|Apache License|Blue Oak/)
  })
})
