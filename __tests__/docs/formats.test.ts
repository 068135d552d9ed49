import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { codeBlocks, readPage } from '../support/pages.ts'
import { manifestProblems } from '../support/manifest-schema.ts'

const page = readPage('docs/formats.md')

test('has an example of every output', () => {
  const { outputs } = parse(readFileSync('action.yml', 'utf8')) as { outputs: object }
  const shown = [...page.matchAll(/^\| `([a-z0-9-]+)` +\| `/gm)].map(([, name]) => name)
  expect(shown.sort()).toEqual(Object.keys(outputs).sort())
})

test('the example of a manifest is one', () => {
  const [manifest = ''] = codeBlocks(page, 'json')
  expect(manifestProblems(JSON.parse(manifest))).toEqual([])
})

test('the members that it explains are in the schema', () => {
  const schema = JSON.parse(readFileSync('docs/manifest.schema.json', 'utf8')) as {
    $defs: Readonly<Record<'file' | 'job', { properties: object }>>
  }
  const explained = [...page.matchAll(/^\| `(files|jobs)\[\]\.(\w+)`/gm)]
  expect(explained.length).toBeGreaterThan(4)
  for (const [, list, member = ''] of explained) {
    expect(schema.$defs[list === 'files' ? 'file' : 'job'].properties).toHaveProperty(member)
  }
})
