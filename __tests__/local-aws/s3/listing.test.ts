import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareKeys } from '../../../local-aws/s3/bucket.ts'
import { type ListingPage, listPage } from '../../../local-aws/s3/listing.ts'

const keyLists = fc
  .uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', '/', 'ü', '😀'), minLength: 1, maxLength: 6 }), {
    maxLength: 30
  })
  .map((keys) => keys.sort(compareKeys).map((key) => ({ key })))

test('the pages together hold every key and every common prefix once', () => {
  fc.assert(
    fc.property(
      keyLists,
      fc.constantFrom('', '/'),
      fc.constantFrom('', 'a', 'a/'),
      fc.integer({ min: 1, max: 5 }),
      (objects, delimiter, prefix, maximum) => {
        const request = { prefix, delimiter, startAfter: '', after: '', maximum }
        const whole = listPage(objects, { ...request, maximum: 1000 })
        const [keys, prefixes]: [string[], string[]] = [[], []]
        for (let after: string | undefined = ''; after !== undefined;) {
          const page: ListingPage<{ key: string }> = listPage(objects, { ...request, after })
          keys.push(...page.items.map(({ key }) => key))
          prefixes.push(...page.commonPrefixes)
          after = page.last
        }
        expect(keys).toEqual(whole.items.map(({ key }) => key))
        expect(prefixes).toEqual(whole.commonPrefixes)
        expect(keys.length + prefixes.length).toBe(new Set([...keys, ...prefixes]).size)
      }
    )
  )
})

test('keys below a delimiter count as one', () => {
  const objects = ['a', 'b/1', 'b/2', 'c'].map((key) => ({ key }))
  const page = listPage(objects, { prefix: '', delimiter: '/', startAfter: 'a', after: '', maximum: 1 })
  expect(page).toEqual({ items: [], commonPrefixes: ['b/'], last: 'b/' })
})
