import { expect, jest, test } from '@jest/globals'
import { printable, workflowReporter } from '../../src/workflow/reporter.ts'

test.each([
  ['::error::not mine', '\\u200b'],
  ['  ::set-output name=x::y', '\\u200b'],
  ['##[error]mine', '\\u200b'],
  ['a\n::error::b', '\\\\u000a::'],
  ['a\r::error::b', '\\\\u000d::'],
  ['\u001b[31mred', '\\\\u001b']
])('%j cannot be a command of the runner', (text, expected) => {
  const shown = printable(text)
  expect(shown).toMatch(new RegExp(expected, 'u'))
  expect(shown).not.toMatch(/^\s*::|##\[|\p{Cc}/u)
})

test('usual text stays as it is', () => {
  const text = 'Encrypted reel/ü – 1.mov (1.0 MiB, AES_CTR) to s3://b/k: 12 s'
  expect(printable(text)).toBe(text)
})

test('an annotation has its place, and one line', () => {
  const written: string[] = []
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0)
  workflowReporter.error({ title: 'Input a', message: 'x\n::y', file: 'job.json', line: 3, column: 7 })
  workflowReporter.warning({ message: 'plain' })
  workflowReporter.hide('secret')
  expect(written.join('')).toBe(
    '::error title=Input a,file=job.json,line=3,col=7::x\\u000a::y\n::warning::plain\n::add-mask::secret\n'
  )
})
