const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const STEPS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((number) => ({ number, unit: 'millisecond', long: 1 })),
  ...[1, 2, 5, 10, 20, 30].map((number) => ({ number, unit: 'second', long: SECOND })),
  ...[1, 2, 5, 10, 20, 30].map((number) => ({ number, unit: 'minute', long: MINUTE })),
  ...[1, 2, 4, 8, 12].map((number) => ({ number, unit: 'hour', long: HOUR })),
  { number: 1, unit: 'day', long: DAY }
]

/** d3's, in the time zone of who looks at it. */
const FORMATS: Readonly<Record<string, string>> = {
  millisecond: '%M:%S.%L',
  second: '%H:%M:%S',
  minute: '%H:%M',
  hour: '%b %d %H:%M',
  day: '%b %d'
}

const TICKS = 8

/**
 * How a Mermaid chart of this many milliseconds marks the time. Of its own accord Mermaid makes so many ticks that they write over each
 * other, and a chart of less than ten seconds has the same time at all of them.
 */
export function timeAxis(spanMilliseconds: number): string[] {
  const fits = STEPS.find(({ number, long }) => spanMilliseconds / (number * long) <= TICKS)
  const { number, unit } = fits ?? { number: Math.ceil(spanMilliseconds / DAY / TICKS), unit: 'day' }
  return [`axisFormat ${FORMATS[unit] ?? ''}`, `tickInterval ${number}${unit}`]
}
