import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { formsOf, KeyScanner } from '../../soak/key-scanner.ts'

const around = fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes))

function scannerFor(keys: readonly Buffer[]): KeyScanner {
  const scanner = new KeyScanner()
  for (const key of keys) scanner.add(key)
  return scanner
}

test.each([16, 24, 32])(
  'a key of %i bytes is found in each form, wherever it is, and its neighbours are not',
  (length) => {
    const keys = Array.from({ length: 50 }, () => randomBytes(length))
    const scanner = scannerFor(keys)
    const index = fc.nat({ max: keys.length - 1 })
    fc.assert(
      fc.property(around, index, fc.nat(), around, (before, which, form, after) => {
        const forms = formsOf(keys[which] ?? Buffer.alloc(0))
        const [name, written] = forms[form % forms.length] ?? ['', Buffer.alloc(0)]
        const found = scanner.find(Buffer.concat([before, written, after]))
        expect(found).toContain(`data key ${which + 1}, ${name}`)
        expect(found.every((one) => one.startsWith(`data key ${which + 1}, `))).toBe(true)
      })
    )
  }
)

test('a key is found in the middle of something longer that was encoded as base64', () => {
  const key = randomBytes(32)
  const scanner = scannerFor([key])
  fc.assert(
    fc.property(around, around, fc.constantFrom('base64', 'base64url'), (before, after, encoding) => {
      const written = Buffer.concat([before, key, after]).toString(encoding)
      expect(scanner.find(Buffer.from(written))).not.toEqual([])
    })
  )
})

test('the forms are those that programs write', () => {
  const key = randomBytes(32)
  const scanner = scannerFor([key])
  const texts = [
    key.toString('hex'),
    key.toString('hex').toUpperCase(),
    key.toString('base64'),
    key.toString('base64url'),
    JSON.stringify(key),
    JSON.stringify({ key: [...key] }, undefined, 0),
    `<Buffer ${key.toString('hex').replace(/..(?=.)/g, '$& ')}>`
  ]
  for (const text of texts) expect(scanner.find(Buffer.from(text))).not.toEqual([])
  expect(scanner.find(key)).toEqual(['data key 1, raw'])
})

test('nothing is found where nothing is, nor a key that is cut off', () => {
  const key = randomBytes(32)
  const scanner = scannerFor([key])
  expect(scanner.find(randomBytes(100_000))).toEqual([])
  expect(scanner.find(key.subarray(1))).toEqual([])
  expect(scanner.find(key.subarray(0, 31))).toEqual([])
  expect(scanner.find(Buffer.alloc(0))).toEqual([])
})

test('a key that is known already counts once', () => {
  const key = randomBytes(16)
  expect(scannerFor([key, Buffer.from(key), randomBytes(16)]).size).toBe(2)
})
