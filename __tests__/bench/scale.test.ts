import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Agenda } from '../../bench/scale/agenda.ts'
import { COSTS, QUOTAS, RUNNER } from '../../bench/scale/assumptions.ts'
import { measuredCosts } from '../../bench/scale/check.ts'
import { GB, limitsOf, requestsOfFile, secondsFor, TB, type Workload } from '../../bench/scale/model.ts'
import { fileRate, simulateFile } from '../../bench/scale/one-file.ts'
import { RateLimit } from '../../bench/scale/rate-limit.ts'
import { simulate } from '../../bench/scale/simulation.ts'
import { duration, stagesOfFile, withTables } from '../../bench/scale/tables.ts'
import { readOptions } from '../../bench/options.ts'

test('docs/scale.md has the tables that the model makes (npm run bench -- --model puts them there)', () => {
  const document = readFileSync('docs/scale.md', 'utf8').replaceAll('\r\n', '\n')
  expect(withTables(document)).toBe(document)
})

describe('requests', () => {
  test('small files are one, longer ones are their parts and two more', () => {
    expect(requestsOfFile(1).s3Writes).toBe(1)
    expect(requestsOfFile(8 * 2 ** 20).s3Writes).toBe(1)
    expect(requestsOfFile(8 * 2 ** 20 + 1).s3Writes).toBe(4)
    expect(requestsOfFile(5 * TB).s3Writes).toBeLessThanOrEqual(10_002)
  })
})

describe('the model and the simulation agree', () => {
  const works: readonly (readonly [name: string, limit: string, work: Workload])[] = [
    ['films on one runner', 'network', { bytes: TB, fileBytes: 4 * GB, runners: 1 }],
    ['films on eight', 'network', { bytes: 10 * TB, fileBytes: 4 * GB, runners: 8 }],
    ['films on 256', 'CreateJob quota', { bytes: 100 * TB, fileBytes: 4 * GB, runners: 256 }],
    ['clips', 'CreateJob quota', { bytes: TB, fileBytes: 64e6, runners: 8 }]
  ]

  test.each(works)('%s: limited by %s', (_, limit, work) => {
    expect(limitsOf(work, RUNNER, QUOTAS, COSTS)[0]?.name).toBe(limit)
    const seconds = secondsFor(work, RUNNER, QUOTAS, COSTS)
    for (const seed of [1, 2, 3]) {
      const played = simulate(work, RUNNER, QUOTAS, COSTS, seed)
      // What is played has waits that the division does not know, and never less to do.
      expect(played / seconds).toBeGreaterThan(0.99)
      expect(played / seconds).toBeLessThan(1.1)
    }
  })

  test.each([
    ['KMS quota', { ...QUOTAS, kms: 20, createJob: 1e9, s3Writes: 1e9 }],
    ['S3 writes per prefix', { ...QUOTAS, kms: 1e9, createJob: 1e9, s3Writes: 20 }]
  ])('tiny files against a small %s', (limit, quotas) => {
    const work = { bytes: 0.3 * GB, fileBytes: 65_536, runners: 4 }
    expect(limitsOf(work, RUNNER, quotas, COSTS)[0]?.name).toBe(limit)
    const ratio = simulate(work, RUNNER, quotas, COSTS, 1) / secondsFor(work, RUNNER, quotas, COSTS)
    expect(ratio).toBeGreaterThan(0.9)
    expect(ratio).toBeLessThan(1.1)
  })

  test('a runner without a network to wait for waits for its processors', () => {
    const runner = { cores: 1, networkGbPerSecond: 100 }
    const work = { bytes: TB, fileBytes: GB, runners: 2 }
    const quotas = { ...QUOTAS, createJob: 1000 }
    expect(limitsOf(work, runner, quotas, COSTS)[0]?.name).toBe('processors')
    const ratio = simulate(work, runner, quotas, COSTS, 1) / secondsFor(work, runner, quotas, COSTS)
    expect(Math.abs(ratio - 1)).toBeLessThan(0.05)
  })
})

describe('one file', () => {
  test.each([1, 2, 4, 8].flatMap((cores) => [2, 4].map((threads) => [cores, threads] as const)))(
    '%i cores, %i cipher threads: slice by slice as by division',
    (cores, threads) => {
      const stages = stagesOfFile(threads)
      expect(simulateFile(stages, cores) / fileRate(stages, cores)).toBeCloseTo(1, 1)
    }
  )

  test('each core helps, as long as there are threads for it', () => {
    const rate = (cores: number, threads: number): number => simulateFile(stagesOfFile(threads), cores)
    expect(rate(2, 4) / rate(1, 4)).toBeGreaterThan(1.8)
    expect(rate(4, 4) / rate(2, 4)).toBeGreaterThan(1.8)
    expect(rate(8, 4) / rate(4, 4)).toBeLessThan(1.3)
    expect(rate(8, 8) / rate(4, 4)).toBeGreaterThan(1.5)
  })
})

test('a rate limit lets a burst go, and then so many a second', () => {
  const limit = new RateLimit(5, 100)
  const granted = Array.from({ length: 110 }, () => limit.take(0, 1))
  expect(granted.filter((at) => at === 0)).toHaveLength(100)
  expect(granted.at(-1)).toBeCloseTo(2)
  expect(limit.take(1000, 1)).toBe(1000)
})

test('an agenda lets things happen in their order, also what is added on the way', () => {
  const agenda = new Agenda()
  const happened: number[] = []
  for (const at of [5, 1, 4, 1, 3]) agenda.add(at, (now) => happened.push(now))
  agenda.add(2, (now) => agenda.add(now + 1.5, (later) => happened.push(later)))
  agenda.run()
  expect(happened).toEqual([1, 1, 3, 3.5, 4, 5])
})

test('costs are read off a bench', () => {
  const { plan } = readOptions([])
  const base = { startedAt: 0, farEndCpuSeconds: 0 }
  const gb = plan.oneFile.bytes / GB
  const samples = {
    'startUp/one byte': [{ ...base, wallSeconds: 0.3, cpuSeconds: 0.4 }],
    'oneFile/CTR': [{ ...base, wallSeconds: 3, cpuSeconds: 0.4 + 2 * gb }],
    'memory/CTR 1 GiB': [{ ...base, wallSeconds: 1, peakMib: 150 }]
  }
  const { cpuSecondsPerGb, ...others } = measuredCosts(samples, plan)
  expect(cpuSecondsPerGb).toBeCloseTo(2)
  expect(others).toEqual({ startSeconds: 0.3, peakMib: 150 })
})

test('durations', () => {
  expect([45, 1700, 8000].map(duration)).toEqual(['45 s', '28 min', '2.2 h'])
  expect(duration(30_000)).toBe('8.3 h \\*')
})
