import { expect, test } from '@jest/globals'
import { planBatches } from '../../soak/batches.ts'
import { draw } from '../../soak/fault-menu.ts'
import { HELP, readOptions } from '../../soak/options.ts'

const SMALL = { files: 24, seed: 4, faultRate: 0.15, kills: 2, stalls: 0 }

test('the same seed makes the same files, settings, kills and faults, whenever they come', () => {
  expect(planBatches(SMALL)).toEqual(planBatches(SMALL))
  expect(planBatches(SMALL)).not.toEqual(planBatches({ ...SMALL, seed: 5 }))
  const requests = Array.from(
    { length: 200 },
    (_, index) => ({ service: 's3', operation: 'PutObject', key: String(index) }) as const
  )
  const faults = requests.map((request) => draw(request, 1, 7, 0.5))
  expect(requests.toReversed().map((request) => draw(request, 1, 7, 0.5))).toEqual(faults.toReversed())
  expect(new Set(faults.map((fault) => JSON.stringify(fault))).size).toBeGreaterThan(8)
  expect(requests.map((request) => draw(request, 1, 7, 0))).toEqual(requests.map(() => undefined))
})

test('a whole soak has all settings, and as many files and kills as it was told', () => {
  const batches = planBatches({ ...SMALL, files: 3000, kills: 24 })
  const settings = batches.map(({ inputs }) =>
    ['mode', 'data-key-bits', 'data-key-source', 'data-key-scope'].map((name) => inputs[name]).join()
  )
  expect(new Set(settings).size).toBe(3 * 3 * 2 * 2)
  expect(new Set(batches.map(({ inputs }) => inputs['job'])).size).toBe(3)
  expect(batches.flatMap(({ files }) => files)).toHaveLength(3000)
  expect(
    Map.groupBy(
      batches.flatMap(({ kills }) => kills),
      ({ signal }) => signal
    ).size
  ).toBe(3)
  expect(batches.flatMap(({ kills }) => kills)).toHaveLength(24)
})

test('options', () => {
  expect(readOptions(['--files', '100', '--seed', '9', '--fault-rate', '0.5'])).toMatchObject({
    ...{ files: 100, seed: 9, faultRate: 0.5, kills: 24 }
  })
  expect(readOptions([]).seed).not.toBe(readOptions([]).seed)
  expect(() => readOptions(['--files', 'many'])).toThrow('--files must be a whole number, and is "many"')
  expect(() => readOptions(['--fault-rate', '2'])).toThrow('--fault-rate must be from 0 to 1, and is "2"')
  for (const name of ['files', 'seed', 'fault-rate', 'kills', 'stalls', 'json']) expect(HELP).toContain(`--${name}`)
})
