import { expect, test } from '@jest/globals'
import { carriesEnvelope, envelopeMetadata, type Envelope } from '../../src/envelope/object-metadata.ts'

const ENVELOPE: Envelope = {
  mode: 'AES_CBC',
  iv: Buffer.alloc(16, 1),
  encryptedDataKey: Buffer.alloc(184, 0xff),
  kmsKeyRegion: 'eu-west-1',
  plaintextLength: 2 ** 45
}

test('the envelope as metadata', () => {
  expect(envelopeMetadata(ENVELOPE)).toEqual({
    'cse-mode': 'AES_CBC',
    'cse-iv': 'AQEBAQEBAQEBAQEBAQEBAQ==',
    'cse-encrypted-data-key': Buffer.alloc(184, 0xff).toString('base64'),
    'cse-kms-key-region': 'eu-west-1',
    'cse-plaintext-length': '35184372088832'
  })
})

test('an object carries it only when every entry is the same', () => {
  const metadata = envelopeMetadata(ENVELOPE)
  expect(carriesEnvelope({ ...metadata, 'other-program': 'x' }, ENVELOPE)).toBe(true)
  expect(carriesEnvelope({}, ENVELOPE)).toBe(false)
  for (const name of Object.keys(metadata)) {
    expect(carriesEnvelope({ ...metadata, [name]: 'other' }, ENVELOPE)).toBe(false)
  }
})
