import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fingerprintOf, parseShard, splitIntoShares, type Shard, type Unit } from '../../src/plan/shard.ts'

const bytesOf = (units: readonly Unit[]): number => units.reduce((sum, { bytes }) => sum + bytes, 0)
const namesOf = (units: readonly Unit[]): string[] => units.flatMap(({ needs }) => needs)

/** Units of one to three files; many of them as long as others, so that ties are common. */
const someUnits = fc
  .array(fc.record({ files: fc.integer({ min: 1, max: 3 }), bytes: fc.integer({ min: 0, max: 20 }) }), {
    maxLength: 60
  })
  .map((rows) =>
    rows.map(({ files, bytes }, row): Unit => ({
      needs: Array.from({ length: files }, (_, file) => `${(row * 7919) % 101}-${row}/${file}`),
      bytes
    }))
  )
const someShares = fc.integer({ min: 1, max: 20 })

describe('the split', () => {
  test('leaves no file out, and gives none to two shares', () => {
    fc.assert(
      fc.property(someUnits, someShares, (units, of) => {
        expect(namesOf(splitIntoShares(units, of).flat()).sort()).toEqual(namesOf(units).sort())
      })
    )
  })

  test('keeps units whole', () => {
    fc.assert(
      fc.property(someUnits, someShares, (units, of) => {
        for (const unit of splitIntoShares(units, of).flat()) expect(units).toContain(unit)
      })
    )
  })

  test('is the same in whatever order the units are given, and when it is made again', () => {
    const shuffled = someUnits.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length }))
    )
    fc.assert(
      fc.property(shuffled, someShares, ([units, others], of) => {
        expect(splitIntoShares(others, of)).toEqual(splitIntoShares(units, of))
      })
    )
  })

  test('gives no share more than another, but for the last unit that it got', () => {
    fc.assert(
      fc.property(someUnits, someShares, (units, of) => {
        const shares = splitIntoShares(units, of)
        const least = Math.min(...shares.map(bytesOf))
        for (const share of shares) expect(bytesOf(share.slice(0, -1))).toBeLessThanOrEqual(least)
      })
    )
  })

  test('leaves a share empty only where there are fewer units than shares', () => {
    fc.assert(
      fc.property(someUnits, someShares, (units, of) => {
        const empty = splitIntoShares(units, of).filter(({ length }) => length === 0)
        expect(empty).toHaveLength(Math.max(0, of - units.length))
      })
    )
  })

  test('deals out what has no bytes evenly', () => {
    const units = Array.from({ length: 10 }, (_, index) => ({ needs: [`s3://b/${index}`], bytes: 0 }))
    expect(splitIntoShares(units, 4).map(({ length }) => length)).toEqual([3, 3, 2, 2])
  })

  test('is longest first: this order, and not that of the paths, makes both shares equal', () => {
    const unit = (path: string, bytes: number): Unit => ({ needs: [path], bytes })
    const units = [unit('a', 1), unit('b', 2), unit('c', 3), unit('d', 3), unit('e', 3)]
    expect(splitIntoShares(units, 2).map(bytesOf)).toEqual([6, 6])
  })
})

/** A library as studios have it: few long films, many clips, very many sidecars. Always the same one. */
function library(files: number): Unit[] {
  let seed = 1
  const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  return Array.from({ length: files }, (_, index) => {
    const longest = index % 200 === 0 ? 200e9 : index % 10 === 0 ? 4e9 : 60e6
    return { needs: [`reel-${index % 97}/${index}.mov`], bytes: Math.ceil(longest * random()) }
  })
}

test.each([8, 32])('a matrix of %i over 10,000 files: each file once, and the shares within a millionth', (of) => {
  const files = library(10_000)
  const shares = splitIntoShares(files, of)
  const names = namesOf(shares.flat())
  expect(new Set(names).size).toBe(10_000)
  expect(names.sort()).toEqual(namesOf(files).sort())
  const loads = shares.map(bytesOf)
  expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.000_001)
})

test('the fingerprint is that of paths and lengths, each of them', () => {
  const files = [
    { path: 'a', lengthBytes: 1 },
    { path: 'b', lengthBytes: 23 }
  ]
  const other = (change: object): object[] => files.map((file, index) => (index === 1 ? { ...file, ...change } : file))
  const prints = [files, other({ path: 'c' }), other({ lengthBytes: 3 }), files.slice(1), other({ path: 'b\u00002' })]
  const made = prints.map((list) => fingerprintOf(list as typeof files))
  expect(new Set(made).size).toBe(prints.length)
  expect(fingerprintOf(files)).toBe(made[0])
})

describe('the input', () => {
  test.each<[string, Shard]>([
    ['1/1', { number: 1, of: 1 }],
    ['2/8', { number: 2, of: 8 }],
    ['8 / 8', { number: 8, of: 8 }],
    ['256/256', { number: 256, of: 256 }]
  ])('%s is taken', (text, shard) => expect(parseShard(text)).toEqual(shard))

  test.each([
    ['0/8', /count from 1/],
    ['1/0', /count from 1/],
    ['9/8', /the last of 8 is 8\/8/],
    ['1/257', /more than 256 shares/],
    ['1/99999999999999999999', /more than 256 shares/],
    ['a/b', /NUMBER\/TOTAL/],
    ['1.5/2', /NUMBER\/TOTAL/],
    ['-1/2', /NUMBER\/TOTAL/],
    ['2', /NUMBER\/TOTAL/],
    ['2/8/16', /NUMBER\/TOTAL/],
    ['/8', /NUMBER\/TOTAL/]
  ])('%s is not', (text, why) => expect(parseShard(text)).toMatch(why))
})
