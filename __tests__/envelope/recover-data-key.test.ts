import { randomBytes } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { DataKey, type KmsAnswer } from '../../src/envelope/data-key.ts'
import { provenDataKey } from '../../src/envelope/prove-data-key.ts'
import { recoverDataKey, type KeyUnwrapper } from '../../src/envelope/recover-data-key.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012'
const ALIAS = 'arn:aws:kms:eu-west-1:111122223333:alias/film'
const encrypted = Buffer.alloc(184, 'e')
const nothing = (): void => undefined

const answering = (answer: KmsAnswer): KeyUnwrapper => ({ decryptDataKey: () => Promise.resolve(answer) })

test.each([undefined, KEY, ALIAS])(
  'under %s: the key is hidden first, and KMS’s copy of it overwritten',
  async (kmsKeyArn) => {
    const plaintext = randomBytes(24)
    const copy = Buffer.from(plaintext)
    const hidden: Buffer[] = []
    const request = { encrypted, kmsKeyArn, bits: 192 }
    const key = await recoverDataKey(answering({ plaintext, keyArn: KEY }), request, (one) =>
      hidden.push(Buffer.from(one))
    )
    expect(key).toEqual({ plaintext: copy, kmsKeyArn: KEY })
    expect(hidden).toEqual([copy])
    expect(plaintext).toEqual(Buffer.alloc(24))
  }
)

test.each<[string, KmsAnswer, RegExp]>([
  ['no key', { keyArn: KEY }, /no plaintext data key/],
  ['a key that AES does not have', { plaintext: randomBytes(20), keyArn: KEY }, /20 bytes, which AES does not have/],
  [
    'a shorter key',
    { plaintext: randomBytes(16), keyArn: KEY },
    /128 bits where the file was encrypted with one of 256/
  ],
  ['another KMS key', { plaintext: randomBytes(32), keyArn: `${KEY}0` }, /which is not the one that was asked for/],
  ['no KMS key', { plaintext: randomBytes(32) }, /the key \(none\)/]
])('an answer with %s is refused, and what came is overwritten', async (_, answer, said) => {
  const seen: Buffer[] = []
  const request = { encrypted, kmsKeyArn: KEY, bits: 256 }
  await expect(recoverDataKey(answering(answer), request, (key) => seen.push(key))).rejects.toThrow(said)
  for (const key of seen) expect(key.every((byte) => byte === 0)).toBe(true)
})

test('a data key is proven when KMS gives back the same, and overwritten when it does not', async () => {
  const plaintext = randomBytes(32)
  const same = (): KeyUnwrapper => answering({ plaintext: Buffer.from(plaintext), keyArn: KEY })
  const key = new DataKey(Buffer.from(plaintext), encrypted, KEY)
  const copies: Buffer[] = []
  expect(await provenDataKey(key, same(), (copy) => copies.push(copy))).toBe(key)
  expect(key.plaintext).toEqual(plaintext)
  expect(copies).toEqual([Buffer.alloc(32)])
  const other = answering({ plaintext: randomBytes(32), keyArn: KEY })
  await expect(provenDataKey(key, other, nothing)).rejects.toThrow(/another data key than the one/)
  expect(key.plaintext).toEqual(Buffer.alloc(32))
})
