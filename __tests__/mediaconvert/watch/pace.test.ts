import { expect, test } from '@jest/globals'
import { Pace } from '../../../src/mediaconvert/watch/pace.ts'

test('a burst at once, then at the rate, and after a rest the burst again', () => {
  const pace = new Pace({ perSecond: 2, burst: 3 })
  expect([0, 0, 0, 0, 0].map((now) => pace.take(now))).toEqual([0, 0, 0, 500, 1000])
  expect([60_000, 60_000, 60_000, 60_000].map((now) => pace.take(now))).toEqual([0, 0, 0, 500])
})
