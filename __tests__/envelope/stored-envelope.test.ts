import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ciphertextLength, MODES } from '../../src/envelope/mode.ts'
import { envelopeMetadata, type Envelope } from '../../src/envelope/object-metadata.ts'
import { hasEnvelope, readEnvelope, type StoredEnvelope } from '../../src/envelope/stored-envelope.ts'

const ENVELOPE: Envelope = {
  mode: 'AES_CBC',
  iv: Buffer.alloc(16, 1),
  encryptedDataKey: Buffer.alloc(184, 0xff),
  kmsKeyRegion: 'eu-west-1',
  plaintextLength: 100
}
const METADATA = envelopeMetadata(ENVELOPE)

function read(changes: Readonly<Record<string, string>>, objectBytes = 112): StoredEnvelope {
  return readEnvelope({ ...METADATA, ...changes }, objectBytes)
}

test('every envelope that is written can be read', () => {
  const lengths = fc.constantFrom(12, 16)
  const bytes = (length: number): fc.Arbitrary<Uint8Array> => fc.uint8Array({ minLength: length, maxLength: length })
  const arbitrary = fc
    .record({
      mode: fc.constantFrom(...MODES),
      iv: lengths.chain(bytes),
      encryptedDataKey: fc.uint8Array({ minLength: 100, maxLength: 384 }),
      kmsKeyRegion: fc.constantFrom('eu-west-1', 'us-gov-east-1', 'cn-northwest-1', 'eusc-de-east-1'),
      plaintextLength: fc.integer({ min: 1, max: 2 ** 36 - 32 })
    })
    .filter(({ mode, iv }) => mode !== 'AES_CBC' || iv.length === 16)
  fc.assert(
    fc.property(arbitrary, (envelope) => {
      const objectBytes = ciphertextLength(envelope.mode, envelope.plaintextLength)
      const metadata = { ...envelopeMetadata(envelope), 'other-program': 'x' }
      expect(hasEnvelope(metadata)).toBe(true)
      expect(readEnvelope(metadata, objectBytes)).toEqual({
        envelope: {
          ...envelope,
          iv: Buffer.from(envelope.iv),
          encryptedDataKey: Buffer.from(envelope.encryptedDataKey)
        }
      })
    })
  )
})

test.each([{}, { 'other-program': 'x', 'cse-something': 'y' }])('an object with %j has none', (metadata) => {
  expect(hasEnvelope(metadata)).toBe(false)
})

test('what an object of a plain prototype brings along is no entry', () => {
  const inherited = Object.create(METADATA) as Record<string, string>
  expect(hasEnvelope(inherited)).toBe(false)
  expect(readEnvelope(inherited, 112)).toMatchObject({ faults: { length: 5 } })
})

describe('what is missing or malformed is named', () => {
  test.each(Object.keys(METADATA))('%s is missing', (name) => {
    const others = Object.fromEntries(Object.entries(METADATA).filter(([entry]) => entry !== name))
    expect(hasEnvelope(others)).toBe(true)
    expect(readEnvelope(others, 112)).toEqual({ faults: [`${name} is missing`] })
  })

  const base64 = (bytes: number): string => Buffer.alloc(bytes, 7).toString('base64')

  test.each<[string, string, string]>([
    ['cse-mode', 'is "AES_XTS", not one of AES_CTR, AES_CBC, AES_GCM', 'AES_XTS'],
    ['cse-mode', 'is "aes_cbc", not one of AES_CTR, AES_CBC, AES_GCM', 'aes_cbc'],
    ['cse-iv', 'is "", which is not base64', ''],
    ['cse-iv', 'has 24 bytes where AES_CBC takes 16 bytes', '01'.repeat(16)], // hex, which is base64 of something else
    ['cse-iv', 'has 12 bytes where AES_CBC takes 16 bytes', base64(12)],
    ['cse-iv', 'has 15 bytes where AES_CBC takes 16 bytes', base64(15)],
    ['cse-iv', 'is "BwcHBwcHBwcHBwcHBwcHBw", which is not base64', base64(16).replace('==', '')],
    ['cse-iv', 'is "BwcHBwcHBwcHBwcHBwcHBw==\\n", which is not base64', `${base64(16)}\n`],
    ['cse-encrypted-data-key', 'is not base64', 'ä'],
    ['cse-encrypted-data-key', 'has 32 bytes, too few for a data key that KMS has encrypted', base64(32)],
    ['cse-encrypted-data-key', 'has 99 bytes, too few for a data key that KMS has encrypted', base64(99)],
    ['cse-encrypted-data-key', 'has 385 bytes, more than MediaConvert takes (384)', base64(385)],
    ['cse-kms-key-region', 'is "Ireland", not the name of an AWS Region', 'Ireland'],
    ['cse-plaintext-length', 'is "0", not a number of bytes', '0'],
    ['cse-plaintext-length', 'is "-1", not a number of bytes', '-1'],
    ['cse-plaintext-length', 'is "1e3", not a number of bytes', '1e3'],
    ['cse-plaintext-length', 'is "99999999999999999999", not a number of bytes', '99999999999999999999'],
    ['cse-mode', `is "${'x'.repeat(60)}…", not one of AES_CTR, AES_CBC, AES_GCM`, 'x'.repeat(100)]
  ])('%s %s', (name, fault, value) => {
    expect(read({ [name]: value })).toEqual({ faults: [`${name} ${fault}`] })
  })

  test('all of it at once', () => {
    const wrong = Object.fromEntries(Object.keys(METADATA).map((name) => [name, '?']))
    expect(readEnvelope(wrong, 112)).toMatchObject({ faults: { length: 5 } })
  })

  test('no fault shows what could be a plaintext data key', () => {
    const key = Buffer.from('0123456789abcdef0123456789abcdef')
    for (const text of [key.toString('base64'), key.toString('hex'), `${key.toString('base64')} `]) {
      expect(JSON.stringify(read({ 'cse-encrypted-data-key': text }))).not.toContain(text.trim())
    }
  })
})

describe('lengths that do not agree', () => {
  test.each([
    ['AES_CTR', 112, 100, 'the object has 112 bytes, and AES_CTR makes 100 of 100 (cse-plaintext-length)'],
    ['AES_CBC', 100, 100, 'the object has 100 bytes, and AES_CBC makes 112 of 100 (cse-plaintext-length)'],
    ['AES_GCM', 100, 100, 'the object has 100 bytes, and AES_GCM makes 116 of 100 (cse-plaintext-length)']
  ])('%s, %i bytes of %i', (mode, objectBytes, plaintextBytes, fault) => {
    const changes = { 'cse-mode': mode, 'cse-plaintext-length': String(plaintextBytes) }
    expect(read(changes, objectBytes)).toEqual({ faults: [fault] })
  })

  test('more than the mode can encrypt', () => {
    const length = 2 ** 36
    const changes = { 'cse-mode': 'AES_GCM', 'cse-plaintext-length': String(length) }
    expect(read(changes, length + 16)).toEqual({
      faults: [
        `cse-plaintext-length is ${length}, and AES_GCM with this initialization vector encrypts ${length - 32} bytes at most`
      ]
    })
  })
})
