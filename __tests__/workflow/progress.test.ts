import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { Progress } from '../../src/workflow/progress.ts'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

test('a line every few seconds, with share, rate and time left; none after the end', () => {
  const lines: string[] = []
  const progress = new Progress(100 * 2 ** 20, 'encrypted and uploaded', (line) => lines.push(line))
  progress.add(30 * 2 ** 20)
  progress.add(-5 * 2 ** 20)
  jest.advanceTimersByTime(4_999)
  expect(lines).toEqual([])
  jest.advanceTimersByTime(1)
  expect(lines).toEqual(['25 % encrypted and uploaded: 25.0 MiB of 100.0 MiB, 5.0 MiB/s, 15.0 s left'])
  jest.advanceTimersByTime(10_000)
  expect(lines).toHaveLength(3)
  progress.stop()
  jest.advanceTimersByTime(60_000)
  expect(lines).toHaveLength(3)
})

test('never more than all of it, and no guess before the first byte', () => {
  const progress = new Progress(10, 'encrypted and uploaded', () => undefined)
  expect(progress.line()).not.toContain('left')
  progress.add(26)
  expect(progress.line()).toMatch(/^100 % /)
  progress.stop()
})

test('when all is done, no time is left to be told', () => {
  const progress = new Progress(10, 'encrypted', () => undefined)
  progress.add(10)
  expect(progress.line()).toMatch(/^100 % encrypted: 10 bytes of 10 bytes, [^,]+\/s$/)
  progress.stop()
})
