import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { PAGES, withActionTables } from '../../scripts/action-tables.ts'
import { pagePaths, readPage } from '../support/pages.ts'

const ACTIONS = ['action.yml', 'wait/action.yml', 'decrypt/action.yml', 'rewrap/action.yml']

describe('the tables of inputs and outputs', () => {
  const pages = pagePaths().filter((path) => /<!-- (inputs|outputs) of /.test(readPage(path)))

  test('npm run docs writes all pages that have some', () => expect(pages).toEqual(PAGES))

  test.each(pages)('%s has those of the action files: run npm run docs', (path) => {
    const page = readPage(path)
    expect(cellsOf(withActionTables(page, read))).toEqual(cellsOf(page))
  })

  test.each(ACTIONS.flatMap((path) => [`inputs of ${path}`, `outputs of ${path}`]))('one page has the %s', (what) => {
    const places = pages.filter((path) => readPage(path).includes(`<!-- ${what} -->\n`))
    expect(places).toHaveLength(1)
  })
})

describe('a table', () => {
  const place = 'Before.\n\n<!-- inputs of action.yml -->\n\nwhat was there\n\n<!-- end of table -->\n\nAfter.\n'

  test('shows defaults, and what is required', () => {
    const inputs = { a: { description: 'One.', default: 'x' }, b: { description: 'Two.', required: true } }
    const page = withActionTables(place, () => JSON.stringify({ inputs }))
    expect(page).toBe(
      'Before.\n\n<!-- inputs of action.yml -->\n\n| input | default | what it is |\n| --- | --- | --- |\n' +
        '| `a` | `x` | One. |\n| `b` | required | Two. |\n\n<!-- end of table -->\n\nAfter.\n'
    )
  })

  test('is not broken by what a description says', () => {
    const outputs = { a: { description: 'x | y $& $1' } }
    const page = withActionTables(place.replace('inputs', 'outputs'), () => JSON.stringify({ outputs }))
    expect(page).toContain('| `a` | x \\| y $& $1 |')
  })

  test('comes from the file that its place names', () => {
    const asked: string[] = []
    withActionTables(place.replace('action.yml', 'wait/action.yml'), (path) => {
      asked.push(path)
      return '{}'
    })
    expect(asked).toEqual(['wait/action.yml'])
  })
})

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

/** The page without what only aligns its tables. */
function cellsOf(page: string): string {
  return page.replaceAll(/ +(?=\|)|(?<=\|) +/g, ' ').replaceAll(/-{3,}/g, '---')
}
