import { createCipheriv, randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { cbcPaddingLength } from '../../src/envelope/cbc.ts'

const BLOCK = 16

test('the last block alone says how much of it is padding, whatever is before', () => {
  const file = fc.tuple(fc.uint8Array({ minLength: 0, maxLength: 100 }), fc.constantFrom(16, 24, 32))
  fc.assert(
    fc.property(file, ([plaintext, keyBytes]) => {
      const [key, iv] = [randomBytes(keyBytes), randomBytes(BLOCK)]
      const cipher = createCipheriv(`aes-${keyBytes * 8}-cbc`, key, iv)
      const object = Buffer.concat([iv, cipher.update(plaintext), cipher.final()])
      const end = object.subarray(-2 * BLOCK)
      const length = cbcPaddingLength(key, end.subarray(0, BLOCK), end.subarray(BLOCK))
      expect(object.length - BLOCK - length).toBe(plaintext.length)
    })
  )
})

test.each([
  ['0 bytes of it', [0, 0]],
  ['17 bytes of it', [17, 17]],
  ['bytes that differ', [1, 2]]
])('no padding: %s', (_, last) => {
  const [key, iv] = [randomBytes(16), randomBytes(BLOCK)]
  const cipher = createCipheriv('aes-128-cbc', key, iv).setAutoPadding(false)
  const block = cipher.update(Buffer.from([...new Array<number>(14).fill(9), ...last]))
  expect(() => cbcPaddingLength(key, iv, block)).toThrow('does not end in padding')
})
