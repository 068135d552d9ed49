import { expect, test } from '@jest/globals'
import { envelopeMetadata } from '../../src/envelope/object-metadata.ts'
import { skippedEntry } from '../../src/workflow/skipped-file.ts'

const source = {
  path: 'a.mov',
  absolutePath: '/w/a.mov',
  lengthBytes: 200,
  identity: { size: 200n, modifiedNs: 0n, changedNs: 0n, device: 0n, inode: 0n }
}
const ENTRY = { path: 'a.mov', s3Uri: 's3://b/a.mov', status: 'skipped' }
const metadata = envelopeMetadata({
  mode: 'AES_GCM',
  iv: Buffer.alloc(12, 1),
  encryptedDataKey: Buffer.alloc(184, 2),
  kmsKeyRegion: 'eu-west-1',
  plaintextLength: 100
})
const there = { etag: '"e"', versionId: 'v', crc32: 'AAAAAA==', lengthBytes: 116, metadata }

test('with the envelope of the object, whose lengths are its own and not those of a file that has grown since', () => {
  expect(skippedEntry(source, 's3://b/a.mov', there)).toEqual({
    ...ENTRY,
    plaintextLength: 100,
    ciphertextLength: 116,
    etag: '"e"',
    versionId: 'v',
    checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: 'AAAAAA==' },
    mode: 'AES_GCM',
    initializationVector: Buffer.alloc(12, 1).toString('base64'),
    encryptedDataKey: Buffer.alloc(184, 2).toString('base64'),
    kmsKeyRegion: 'eu-west-1'
  })
})

test.each([
  ['none', {}],
  ['a damaged one', { ...metadata, 'cse-iv': 'AAAA' }]
])('with %s, it is only known to be there', (_, wrong) => {
  expect(skippedEntry(source, 's3://b/a.mov', { etag: '"e"', lengthBytes: 116, metadata: wrong })).toEqual({
    ...ENTRY,
    plaintextLength: 200,
    ciphertextLength: 116,
    etag: '"e"'
  })
})

test('of an object that nobody has seen there is nothing to say', () => {
  expect(skippedEntry(source, 's3://b/a.mov')).toEqual({ ...ENTRY, plaintextLength: 200 })
})
