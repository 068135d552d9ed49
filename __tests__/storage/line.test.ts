import { expect, test } from '@jest/globals'
import { Line } from '../../src/storage/line.ts'

/** Works that end when they are told to, and the names of those that have begun. */
function works(line: Line): {
  begin: (name: string, bytes: number) => Promise<string>
  end: (name: string) => Promise<void>
  begun: string[]
} {
  const ends = new Map<string, () => void>()
  const begun: string[] = []
  const begin = (name: string, bytes: number): Promise<string> =>
    line.run(bytes, async () => {
      begun.push(name)
      await new Promise<void>((end) => ends.set(name, end))
      return name
    })
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await new Promise((done) => setImmediate(done))
  }
  return { begin, end, begun }
}

test('as many at a time as there is room for, in their order', async () => {
  const { begin, end, begun } = works(new Line({ bytes: 10, requests: 3 }))
  const all = [begin('a', 6), begin('b', 4), begin('c', 1), begin('d', 1), begin('e', 9)]
  await end('none')
  expect(begun).toEqual(['a', 'b'])
  await end('a')
  expect(begun).toEqual(['a', 'b', 'c', 'd'])
  await end('b')
  expect(begun).toEqual(['a', 'b', 'c', 'd']) // nine more would be eleven
  await end('c')
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e'])
  await end('d')
  await end('e')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd', 'e'])
})

test('a big one goes alone, and is not overtaken for ever by small ones', async () => {
  const { begin, end, begun } = works(new Line({ bytes: 10, requests: 9 }))
  const all = [begin('small', 1), begin('big', 1000), begin('late', 1)]
  await end('none')
  expect(begun).toEqual(['small'])
  await end('small')
  expect(begun).toEqual(['small', 'big'])
  await end('big')
  await end('late')
  await Promise.all(all)
})

test('a work that fails makes room, and its failure is its caller’s', async () => {
  const line = new Line({ bytes: 1, requests: 1 })
  const failing = line.run(1, () => Promise.reject(new Error('broken')))
  const next = line.run(1, () => Promise.resolve('next'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('next')
})
