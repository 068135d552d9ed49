import { randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { newDataKey, type KeyService, type KmsAnswer } from '../../src/envelope/data-key.ts'
import type { DataKeyBits } from '../../src/envelope/mode.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012'
const ALIAS = 'arn:aws:kms:eu-west-1:111122223333:alias/film'

/** Wraps by turning the bits over, and remembers all that it was asked and gave. */
class FakeKms implements KeyService {
  readonly events: string[] = []
  readonly given: Uint8Array[] = []
  readonly change: (answer: KmsAnswer) => KmsAnswer

  constructor(change: (answer: KmsAnswer) => KmsAnswer = (answer) => answer) {
    this.change = change
  }

  generateDataKey(_: string, bits: DataKeyBits): Promise<KmsAnswer> {
    this.events.push(`generate ${bits}`)
    return this.#answer(randomBytes(bits / 8), true)
  }

  encryptDataKey(_: string, plaintext: Uint8Array): Promise<KmsAnswer> {
    this.events.push('encrypt')
    return this.#answer(plaintext, false)
  }

  #answer(plaintext: Uint8Array, withPlaintext: boolean): Promise<KmsAnswer> {
    this.given.push(plaintext)
    const encrypted = Buffer.concat([Buffer.alloc(100), wrap(plaintext)])
    return Promise.resolve(this.change({ encrypted, keyArn: KEY, ...(withPlaintext && { plaintext }) }))
  }
}

function wrap(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.map((byte) => byte ^ 0xff))
}

const request = (source: 'kms' | 'local', bits: DataKeyBits = 256) => ({ kmsKeyArn: KEY, bits, source })

describe.each(['kms', 'local'] as const)('from %s', (source) => {
  test('what is used is what is wrapped, of the length asked for, and hidden before anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom<DataKeyBits>(128, 192, 256), async (bits) => {
        const kms = new FakeKms()
        const hidden: string[] = []
        const key = await newDataKey(kms, request(source, bits), (plaintext) => {
          kms.events.push('hide')
          hidden.push(plaintext.toString('hex'))
        })
        expect(key.plaintext).toHaveLength(bits / 8)
        expect(wrap(key.encrypted.subarray(100))).toEqual(key.plaintext)
        expect(hidden).toEqual([key.plaintext.toString('hex')])
        // A local key is known here before KMS is asked; one of KMS's only when it has answered.
        expect(kms.events).toEqual(source === 'local' ? ['hide', 'encrypt'] : [`generate ${bits}`, 'hide'])
        expect(key.kmsKeyArn).toBe(KEY)
        key.destroy()
        expect(key.plaintext).toEqual(Buffer.alloc(bits / 8))
      })
    )
  })

  test.each<[string, (answer: KmsAnswer) => KmsAnswer, RegExp]>([
    ['no encrypted data key', (answer) => ({ ...answer, encrypted: undefined }), /no encrypted data key/],
    ['an empty one', (answer) => ({ ...answer, encrypted: new Uint8Array() }), /no encrypted data key/],
    ['something that is no bytes', (answer) => ({ ...answer, encrypted: 7 as never }), /no encrypted data key/],
    ['a key ARN that is no text', (answer) => ({ ...answer, keyArn: {} as never }), /not the one/],
    ['no key ARN', (answer) => ({ ...answer, keyArn: undefined }), /the key \(none\)/],
    ['another key', (answer) => ({ ...answer, keyArn: KEY.replace('12345678', '87654321') }), /not the one/]
  ])('%s is refused, and the key overwritten', async (_, change, said) => {
    const kms = new FakeKms(change)
    const kept: Buffer[] = []
    await expect(newDataKey(kms, request(source), (plaintext) => kept.push(plaintext))).rejects.toThrow(said)
    expect(kept).toEqual([Buffer.alloc(32)])
  })

  test('an encrypted data key with the plaintext in it is refused', async () => {
    const kms: FakeKms = new FakeKms((answer): KmsAnswer => ({
      ...answer,
      encrypted: Buffer.concat([Buffer.alloc(7), kms.given[0] ?? Buffer.alloc(0), Buffer.alloc(100)])
    }))
    await expect(newDataKey(kms, request(source), () => undefined)).rejects.toThrow(/contains the plaintext/)
  })
})

test.each<[string, (answer: KmsAnswer) => KmsAnswer, RegExp]>([
  ['a short plaintext', (answer) => ({ ...answer, plaintext: Buffer.alloc(16, 1) }), /16 bytes where 32/],
  ['no plaintext', (answer) => ({ ...answer, plaintext: undefined }), /no plaintext data key/],
  ['a plaintext that is no bytes', (answer) => ({ ...answer, plaintext: [1, 2] as never }), /no plaintext data key/]
])('%s from KMS is refused', async (_, change, said) => {
  await expect(newDataKey(new FakeKms(change), request('kms'), () => undefined)).rejects.toThrow(said)
})

test('the SDK’s own copy of the plaintext is overwritten', async () => {
  const kms = new FakeKms()
  await newDataKey(kms, request('kms'), () => undefined)
  expect([...(kms.given[0] ?? [])]).toEqual(new Array(32).fill(0))
})

test.each([
  [ALIAS, KEY, true],
  [ALIAS, KEY.replace('eu-west-1', 'eu-west-2'), false],
  [ALIAS, KEY.replace('111122223333', '999988887777'), false],
  [ALIAS, ALIAS, true],
  [KEY, ALIAS, false]
])('asked for %s, an answer of %s: %s', async (asked, answered, accepted) => {
  const kms = new FakeKms((answer) => ({ ...answer, keyArn: answered }))
  const made = newDataKey(kms, { ...request('kms'), kmsKeyArn: asked }, () => undefined)
  if (accepted) expect((await made).kmsKeyArn).toBe(answered)
  else await expect(made).rejects.toThrow(/not the one that was asked for/)
})
