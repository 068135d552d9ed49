import { describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { findExistingKeys, type KeyPage } from '../../src/storage/existing-keys.ts'

/** A bucket as S3 lists it: by UTF-8 bytes, so many keys a page. */
function bucket(keys: readonly string[], pageLength: number) {
  const sorted = [...new Set(keys)].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
  return jest.fn((after: string): Promise<KeyPage> => {
    const following = sorted.filter((key) => Buffer.compare(Buffer.from(key), Buffer.from(after)) > 0)
    return Promise.resolve({ keys: following.slice(0, pageLength), isLast: following.length <= pageLength })
  })
}

const key = fc.string({
  unit: fc.constantFrom('a', 'b', '/', '!', ' ', '\n', 'é', '\uffff', '😀'),
  minLength: 1,
  maxLength: 4
})
const keys = fc.array(key, { maxLength: 30 })

describe('existing keys', () => {
  test('are those that are asked for and there, whatever else is in the bucket', async () => {
    await fc.assert(
      fc.asyncProperty(keys, keys, fc.integer({ min: 1, max: 5 }), async (asked, there, pageLength) => {
        const found = await findExistingKeys(asked, bucket(there, pageLength))
        expect([...found].sort()).toEqual([...new Set(asked)].filter((one) => there.includes(one)).sort())
      })
    )
  })

  test('take a request for each thousand that lie close together', async () => {
    const there = Array.from({ length: 5000 }, (_, index) => `reel/clip-${String(index).padStart(5, '0')}.mov`)
    const pages = bucket(there, 1000)
    expect((await findExistingKeys([...there, 'reel/new.mov'], pages)).size).toBe(5000)
    expect(pages).toHaveBeenCalledTimes(5)
  })

  test('take one request where nothing is there', async () => {
    const pages = bucket([], 1000)
    expect(await findExistingKeys(['reel/a.mov', 'reel/b.mov'], pages)).toEqual(new Set())
    expect(pages).toHaveBeenCalledTimes(1)
  })

  test('take no more requests than there are keys, where a bucket full of others lies between them', async () => {
    const others = Array.from({ length: 20_000 }, (_, index) => `reel/m/${index}`)
    const pages = bucket(['reel/a.mov', ...others], 1000)
    expect(await findExistingKeys(['reel/a.mov', 'reel/m/5000.mov', 'reel/z.mov'], pages)).toEqual(
      new Set(['reel/a.mov'])
    )
    expect(pages.mock.calls.length).toBeLessThanOrEqual(3)
  })

  test('are not asked for where there is nothing to ask', async () => {
    const pages = bucket(['a'], 1000)
    expect(await findExistingKeys([], pages)).toEqual(new Set())
    expect(pages).not.toHaveBeenCalled()
  })
})
