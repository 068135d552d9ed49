import { expect, test } from '@jest/globals'
import { alert, code, table } from '../../src/workflow/markdown.ts'
import { renderMarkdown, textsOf } from '../support/markdown.ts'

const numbers = (length: number): number[] => Array.from({ length }, (_, index) => index)

function tableOf(entries: readonly number[], isUrgent: (entry: number) => boolean = () => false): string {
  const head = '| n |\n| --- |'
  return table(entries, { head, row: (n) => `| ${n} |`, isUrgent, noun: 'file', elsewhere: 'elsewhere' })
}

const rowsIn = (markdown: string): number => textsOf(renderMarkdown(markdown), 'td').length

test('a short table is open', () => {
  expect(tableOf(numbers(25), (n) => n === 3)).not.toContain('<details>')
  expect(rowsIn(tableOf(numbers(25)))).toBe(25)
})

test('a long one is folded', () => {
  const [open = '', folded = ''] = tableOf(numbers(200)).split('<details>')
  expect(open).toBe('')
  expect(folded).toContain('<summary>200 files</summary>')
  expect(rowsIn(folded)).toBe(200)
})

test('but for what is urgent', () => {
  const [open = '', folded = ''] = tableOf(numbers(200), (n) => n % 50 === 7).split('<details>')
  expect(textsOf(renderMarkdown(open), 'td')).toEqual(['7', '57', '107', '157'])
  expect(folded).toContain('<summary>196 other files</summary>')
  expect(rowsIn(folded)).toBe(196)
})

test('of a very long one it is told what is not there', () => {
  const markdown = tableOf(numbers(5000), (n) => n < 1000)
  const [open = '', folded = ''] = markdown.split('<details>')
  expect(rowsIn(open)).toBe(100)
  expect(rowsIn(folded)).toBe(400)
  expect(folded).toContain('<summary>400 of 4,900 other files</summary>')
  expect(markdown).toMatch(/… and 4,500 files more; elsewhere\.$/)
})

test('a long name can be broken, and reads as before', () => {
  const name = `${'l'.repeat(39)}🎬${'l'.repeat(100)}/a-b.mov`
  const markdown = code(name)
  expect(markdown.match(/<wbr>/g)).toHaveLength(3)
  expect(textsOf(renderMarkdown(markdown), 'code')).toEqual([name])
  expect(code('folder/film.mov')).not.toContain('<wbr>')
})

test('an alert lists some of many', () => {
  expect(alert('CAUTION', [], 'message')).toBe('')
  const texts = numbers(30).map((n) => `<b>${n}`)
  const lines = alert('CAUTION', texts, 'message').split('\n')
  expect(lines).toHaveLength(22)
  expect(lines[1]).toBe('> - &#60;b&#62;0')
  expect(lines.at(-1)).toBe('> - … and 10 messages more in the log')
})
