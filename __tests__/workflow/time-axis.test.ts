import { expect, test } from '@jest/globals'
import { timeAxis } from '../../src/workflow/time-axis.ts'

const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000]

test.each([
  [1, '%M:%S.%L', '1millisecond'],
  [800, '%M:%S.%L', '100millisecond'],
  [8 * SECOND, '%H:%M:%S', '1second'],
  [50 * MINUTE, '%H:%M', '10minute'],
  [7 * HOUR, '%b %d %H:%M', '1hour'],
  [3 * DAY, '%b %d %H:%M', '12hour'],
  [8 * DAY, '%b %d', '1day'],
  [90 * DAY, '%b %d', '12day']
])('%d ms: times as %s, each %s', (span, format, interval) => {
  expect(timeAxis(span)).toEqual([`axisFormat ${format}`, `tickInterval ${interval}`])
})
