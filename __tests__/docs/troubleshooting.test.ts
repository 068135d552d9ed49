import { describe, expect, test } from '@jest/globals'
import { jobErrorAdvice } from '../../src/mediaconvert/watch/job-error.ts'
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

describe('the codes that jobs end in', () => {
  const told = [...page.matchAll(/^\| (\d{4}(?:, \d{4})*) +\|/gm)].flatMap(([, codes = '']) =>
    codes.split(', ').map(Number)
  )
  const unknown = jobErrorAdvice(9999, true)
  const ofHttp = jobErrorAdvice(3401, true)
  const all = Array.from({ length: 4000 }, (_, code) => code)

  test('are those that the code has advice for, but for the many of HTTP servers', () => {
    const known = all.filter((code) => ![unknown, ofHttp].includes(jobErrorAdvice(code, true)))
    expect(known.length).toBeGreaterThan(20)
    expect(told.toSorted((a, b) => a - b)).toEqual(known)
  })
})
