import { describe, expect, test } from '@jest/globals'
import type { Sample } from '../../bench/lab.ts'
import { readOptions } from '../../bench/options.ts'
import { table, targetTable } from '../../bench/report.ts'
import { selfTimes } from '../../bench/profile.ts'
import { ratiosOf, spreadOf } from '../../bench/statistics.ts'
import { isMet, judge } from '../../bench/targets.ts'

const { plan } = readOptions([])
const sample = (wallSeconds: number, more: Partial<Sample> = {}): Sample => ({
  startedAt: 0,
  wallSeconds,
  farEndCpuSeconds: 0,
  ...more
})

test('the median is the middle one, or between the middle two', () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, least: 1, most: 4 })
  expect(spreadOf([7])).toEqual({ median: 7, least: 7, most: 7 })
  expect(() => spreadOf([])).toThrow(RangeError)
})

test('ratios are of pairs in one round', () => {
  expect(ratiosOf([1, 10, 3], [2, 20])).toEqual([0.5, 0.5])
})

describe('targets', () => {
  test('a round in which everything took ten times as long changes nothing', () => {
    const samples = {
      'oneFile/RAW': [sample(1), sample(10), sample(1)],
      'oneFile/CTR': [sample(2), sample(20), sample(2)]
    }
    const [row] = judge(samples, plan)
    expect(row).toMatchObject({ target: 1, what: 'RAW / CTR', median: 0.5, least: 0.5, most: 0.5 })
    expect(row && isMet(row)).toBe(false)
  })

  test('what was not measured has no row', () => {
    expect(judge({}, plan)).toEqual([])
    expect(judge({ 'oneFile/RAW': [sample(1)] }, plan)).toEqual([])
  })

  test('the distribution’s AWS CLI has a target, others are shown', () => {
    const rows = judge(
      {
        'peers/CTR': [sample(1)],
        'peers/openssl enc | aws 2.9.19 (distribution) s3 cp -': [sample(5)],
        'peers/aws 1.45.11 s3 cp of the plaintext': [sample(2)]
      },
      plan
    )
    expect(rows.map(({ median, wanted }) => [median, wanted?.value])).toEqual([
      [5, 4],
      [2, undefined]
    ])
  })

  test('processor time of a small file is in milliseconds', () => {
    const samples = { 'smallFiles/near': [sample(9, { cpuSeconds: 4 })] }
    expect(judge(samples, plan)).toMatchObject([{ target: 5, unit: 'ms', median: (4 * 1000) / plan.smallFiles.files }])
  })

  test('the table says by how much', () => {
    const rows = judge({ 'startUp/node -e 0': [sample(0.1)], 'startUp/input error': [sample(0.5)] }, plan)
    expect(targetTable(rows)).toContain('MISSED by 100 %')
  })
})

describe('options', () => {
  test('a suite that is not asked for has no rounds', () => {
    const { plan: chosen } = readOptions(['--only', 'oneFile', '--rounds', '2', '--size', '64'])
    expect(chosen.oneFile).toEqual({ rounds: 2, bytes: 64 * 2 ** 20 })
    expect(chosen.peers.rounds).toBe(0)
  })

  test('an unknown one is an error', () => {
    expect(() => readOptions(['--only', 'everything'])).toThrow('There is no suite everything')
    expect(() => readOptions(['--fast'])).toThrow()
  })
})

test('cells with a bar stay one cell', () => {
  expect(table(['a'], [['b | c']])).toBe('| a      |\n| ------ |\n| b \\| c |')
})

test('self times add up by function', () => {
  const frame = (functionName: string) => ({ functionName, url: 'file:///x/index.js', lineNumber: 0 })
  const idle = { functionName: '(idle)', url: '', lineNumber: -1 }
  const nodes = [
    { id: 1, callFrame: frame('send') },
    { id: 2, callFrame: idle },
    { id: 3, callFrame: frame('send') }
  ]
  const text = selfTimes({ nodes, samples: [1, 2, 3], timeDeltas: [1000, 5000, 2000] })
  expect(text).toContain('busy 3 ms, idle 5 ms')
  expect(text).toMatch(/\| 3 +\| 100\.0 +\| send index\.js:1 \|/)
})
