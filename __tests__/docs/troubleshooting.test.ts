import { describe, expect, test } from '@jest/globals'
import { readPage, sourcesOf } from '../support/pages.ts'

const page = readPage('docs/troubleshooting.md')
const messages = [...page.matchAll(/\*\*`([^`]+)`\*\*/g)].map(([, message = '']) => message)
const source = sourcesOf('src')

describe('the code still says', () => {
  test.each(messages)('%s', (message) => {
    for (const part of message.split('…').map((piece) => piece.trim())) expect(source).toContain(part)
  })

  test('many messages, none of them twice', () => {
    expect(messages.length).toBeGreaterThan(100)
    expect(new Set(messages).size).toBe(messages.length)
  })
})
