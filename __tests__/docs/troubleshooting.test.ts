import { expect, test } from '@jest/globals'
import { readPage, sourcesOf } from '../support/pages.ts'

const page = readPage('docs/troubleshooting.md')
const messages = [...page.matchAll(/^\*\*`(.+)`\*\*$/gm)].map(([, message = '']) => message)
const source = sourcesOf('src')

test.each(messages)('the code still says: %s', (message) => {
  for (const part of message.split('…').map((piece) => piece.trim())) expect(source).toContain(part)
})

test('has messages', () => expect(messages.length).toBeGreaterThan(20))
