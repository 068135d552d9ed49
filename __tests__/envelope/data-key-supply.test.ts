import { expect, test } from '@jest/globals'
import { DataKey } from '../../src/envelope/data-key.ts'
import { dataKeySupply } from '../../src/envelope/data-key-supply.ts'

function keys(): { made: DataKey[]; newKey: () => Promise<DataKey> } {
  const made: DataKey[] = []
  const newKey = (): Promise<DataKey> => {
    const key = new DataKey(Buffer.alloc(32, made.length + 1), Buffer.alloc(100), 'arn')
    made.push(key)
    return Promise.resolve(key)
  }
  return { made, newKey }
}

const isOverwritten = (key: DataKey): boolean => key.plaintext.every((byte) => byte === 0)

test('file: each gets its own, overwritten when it comes back', async () => {
  const { made, newKey } = keys()
  const supply = dataKeySupply('file', newKey)
  const [first, second] = await Promise.all([supply.take(), supply.take()])
  expect(first).not.toBe(second)
  supply.giveBack(first)
  expect(made.map(isOverwritten)).toEqual([true, false])
  supply.close()
  expect(made.map(isOverwritten)).toEqual([true, true])
})

test('run: all get the same, also when they ask at once, and it is overwritten at the end only', async () => {
  const { made, newKey } = keys()
  const supply = dataKeySupply('run', newKey)
  const taken = await Promise.all([supply.take(), supply.take(), supply.take()])
  expect(new Set(taken).size).toBe(1)
  for (const key of taken) supply.giveBack(key)
  expect(made.map(isOverwritten)).toEqual([false])
  supply.close()
  expect(made.map(isOverwritten)).toEqual([true])
})

test('run: after a failure the next file asks again', async () => {
  const { newKey, made } = keys()
  let failures = 1
  const supply = dataKeySupply('run', () => (failures-- > 0 ? Promise.reject(new Error('throttled')) : newKey()))
  await expect(supply.take()).rejects.toThrow('throttled')
  expect(await supply.take()).toBe(made[0])
})

test('closing before any key was made is fine', () => {
  for (const scope of ['file', 'run'] as const) expect(() => dataKeySupply(scope, keys().newKey).close()).not.toThrow()
})
