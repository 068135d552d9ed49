import { expect, test } from '@jest/globals'
import { runAhead } from '../../src/envelope/run-ahead.ts'

/** Pieces of ten bytes, and how many have been made when each is given out. */
async function madeAtEach(count: number, aheadBytes: number): Promise<number[]> {
  let made = 0
  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is for what waits
  async function* pieces(): AsyncGenerator<Uint8Array, void, undefined> {
    for (let number = 1; number <= count; number++) {
      made = number
      yield Buffer.alloc(10, number)
    }
  }
  const seen: number[] = []
  const order: number[] = []
  for await (const piece of runAhead(pieces(), aheadBytes)) {
    seen.push(made)
    order.push(piece[0] ?? 0)
  }
  expect(order).toEqual(Array.from({ length: count }, (_, index) => index + 1))
  return seen
}

test.each([
  ['none', 0, [1, 2, 3, 4]],
  ['less than a piece', 5, [1, 2, 3, 4]],
  ['two pieces', 20, [3, 4, 4, 4]],
  ['all of them', 40, [4, 4, 4, 4]],
  ['more than there are', 1000, [4, 4, 4, 4]]
])('%s ahead', async (_, aheadBytes, wanted) => {
  expect(await madeAtEach(4, aheadBytes)).toEqual(wanted)
})

test('an error comes when the pieces before it have gone as far as they had to', async () => {
  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is for what waits
  async function* failing(): AsyncGenerator<Uint8Array, void, undefined> {
    yield Buffer.alloc(10)
    throw new Error('changed')
  }
  const seen: Uint8Array[] = []
  const reading = (async () => {
    for await (const piece of runAhead(failing(), 100)) seen.push(piece)
  })()
  await expect(reading).rejects.toThrow('changed')
  expect(seen).toEqual([])
})
