import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { InputError } from '../../src/errors.ts'
import { parseManifest, readManifest } from '../../src/workflow/read-manifest.ts'
import { manifestProblems } from '../support/manifest-schema.ts'

const KEY_ARN = 'arn:aws:kms:eu-west-1:111122223333:key/1'
const IV = Buffer.alloc(16, 1)
const ENCRYPTED_DATA_KEY = Buffer.alloc(184, 2)

const UPLOADED = {
  path: 'films/a.mov',
  plaintextLength: 100,
  ciphertextLength: 116,
  s3Uri: 's3://bucket/films/a.mov',
  etag: '"e"',
  versionId: 'v1',
  checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: 'AAAAAA==' },
  mode: 'AES_GCM',
  dataKeyBits: 192,
  initializationVector: IV.toString('base64'),
  encryptedDataKey: ENCRYPTED_DATA_KEY.toString('base64'),
  kmsKeyRegion: 'eu-west-1',
  status: 'uploaded'
}
const SKIPPED = { path: 'b.mov', plaintextLength: 1, s3Uri: 's3://bucket/b.mov', status: 'skipped' }
const FAILED = {
  path: 'c.mov',
  plaintextLength: 1,
  s3Uri: 's3://bucket/c.mov',
  status: 'failed',
  error: 'AccessDenied'
}
const JOB = { id: '1-a', status: 'SUBMITTED', inputs: ['s3://bucket/a.mov'], submittedAt: '2026-01-02T03:04:05.000Z' }
const REFUSED = { status: 'NOT_SUBMITTED', inputs: [], errorMessage: 'why' }
const MANIFEST = {
  version: 1,
  kmsKeyArn: KEY_ARN,
  kmsKeyRegion: 'eu-west-1',
  region: 'us-east-1',
  createdAt: '2026-01-02T03:04:05.000Z',
  source: {},
  files: [UPLOADED, SKIPPED, FAILED],
  jobs: [JOB, REFUSED]
}

/** What is wrong with the manifest, of the text or of MANIFEST with these members. */
function problems(manifest: string | object): string[] {
  try {
    parseManifest(typeof manifest === 'string' ? manifest : JSON.stringify({ ...MANIFEST, ...manifest }), 'm.json')
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ message }) => message)
    throw error
  }
  return []
}

function wrongFile(changes: Readonly<Record<string, unknown>>): string[] {
  return problems({ files: [FAILED, { ...UPLOADED, ...changes }] })
}

test('objects come with their envelopes, the rest without', () => {
  expect(manifestProblems(MANIFEST)).toEqual([])
  expect(parseManifest(JSON.stringify(MANIFEST), 'm.json')).toEqual({
    path: 'm.json',
    region: 'us-east-1',
    objects: [
      {
        path: 'films/a.mov',
        s3Uri: 's3://bucket/films/a.mov',
        status: 'uploaded',
        envelope: {
          mode: 'AES_GCM',
          iv: IV,
          encryptedDataKey: ENCRYPTED_DATA_KEY,
          kmsKeyRegion: 'eu-west-1',
          plaintextLength: 100
        },
        ciphertextLength: 116,
        checksum: UPLOADED.checksum,
        etag: '"e"',
        versionId: 'v1',
        kmsKeyArn: KEY_ARN,
        dataKeyBits: 192
      }
    ],
    remainder: [
      { path: 'b.mov', s3Uri: 's3://bucket/b.mov', status: 'skipped', error: undefined },
      { path: 'c.mov', s3Uri: 's3://bucket/c.mov', status: 'failed', error: 'AccessDenied' }
    ],
    jobs: [
      { id: '1-a', status: 'SUBMITTED', inputs: ['s3://bucket/a.mov'] },
      { id: undefined, status: 'NOT_SUBMITTED', inputs: [] }
    ]
  })
})

test('a skipped file whose object carried an envelope is an object, under a KMS key that is not known', () => {
  const skipped = { ...UPLOADED, status: 'skipped', kmsKeyRegion: 'ap-south-1', dataKeyBits: undefined }
  const { objects, remainder } = parseManifest(JSON.stringify({ ...MANIFEST, files: [skipped] }), 'm.json')
  expect(remainder).toEqual([])
  expect(objects).toMatchObject([{ status: 'skipped', kmsKeyArn: undefined, dataKeyBits: undefined }])
})

test.each([['arn:aws:kms:eu-west-1:111122223333:alias/film'], [undefined]])('%s is no key', (kmsKeyArn) => {
  const { objects } = parseManifest(JSON.stringify({ ...MANIFEST, kmsKeyArn }), 'm.json')
  expect(objects).toMatchObject([{ kmsKeyArn: undefined }])
})

test('members that this release does not know, and a byte order mark, do no harm', () => {
  const text = JSON.stringify({
    ...MANIFEST,
    later: 1,
    files: [{ ...UPLOADED, later: 2 }],
    jobs: [{ ...JOB, later: 3 }]
  })
  expect(parseManifest(`\uFEFF${text}`, 'm.json').objects).toHaveLength(1)
})

describe('what is wrong is named, with the manifest and the entry', () => {
  test.each<[string, string, string | object]>([
    ['is not JSON', 'is not JSON. Was it cut off, or is it another file?', JSON.stringify(MANIFEST).slice(0, -9)],
    ['is empty', 'is not JSON. Was it cut off, or is it another file?', ''],
    ['is a list', 'is no manifest: it is not a JSON object.', '[]'],
    ['has no version', 'is no manifest of this action: it has no version.', '{"files": []}'],
    [
      'has another version',
      'has the version "2", and this release of the action reads version 1.',
      { version: 2, files: 'something new' }
    ],
    ['has no Region', 'region is missing, expected the name of an AWS Region.', { region: undefined }],
    ['has a wrong Region', 'region is wrong, expected the name of an AWS Region.', { region: '../eu' }],
    ['has no files', 'files is missing, expected a list.', { files: undefined }],
    ['has files that are none', 'files is wrong, expected a list.', { files: { length: 1 } }],
    ['has a file that is none', 'files[0] is not an object.', { files: [null] }],
    ['has a job without inputs', 'jobs[0]: inputs is missing, expected a list of texts.', { jobs: [{ status: 'x' }] }],
    [
      'has jobs with wrong inputs',
      'jobs[0]: inputs is wrong, expected a list of texts.',
      { jobs: [{ ...JOB, inputs: [1] }] }
    ],
    ['has a job with a wrong ID', 'jobs[0]: id is wrong, expected text.', { jobs: [{ ...JOB, id: 7 }] }],
    [
      'has an object twice',
      'the s3Uri "s3://bucket/b.mov" is there twice.',
      { files: [SKIPPED, { ...SKIPPED, path: 'c.mov' }] }
    ],
    [
      'has a path twice',
      'the path "b.mov" is there twice.',
      { files: [SKIPPED, { ...SKIPPED, s3Uri: 's3://bucket/c.mov' }] }
    ]
  ])('it %s', (_, what, manifest) => {
    expect(problems(manifest)).toEqual([`Manifest "m.json": ${what}`])
  })

  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['path is missing, expected a relative path without ..', { path: undefined }],
    ['status is wrong, expected one of uploaded, skipped, failed', { status: 'encrypted' }],
    ['s3Uri is wrong, expected the address of an object, s3://bucket/key', { s3Uri: 'https://bucket/a.mov' }],
    ['s3Uri is wrong, expected the address of an object, s3://bucket/key', { s3Uri: 's3://bucket/films/' }],
    ['s3Uri is wrong, expected the address of an object, s3://bucket/key', { s3Uri: 's3://bucket' }],
    ['mode is "AES_XTS", not one of AES_CTR, AES_CBC, AES_GCM', { mode: 'AES_XTS' }],
    ['mode is missing', { mode: undefined }],
    ['initializationVector is "", which is not base64', { initializationVector: '' }],
    ['initializationVector is "7", which is not base64', { initializationVector: 7 }],
    ['encryptedDataKey is missing', { encryptedDataKey: undefined }],
    [
      'encryptedDataKey has 32 bytes, too few for a data key that KMS has encrypted',
      { encryptedDataKey: `${'A'.repeat(43)}=` }
    ],
    ['kmsKeyRegion is "x", not the name of an AWS Region', { kmsKeyRegion: 'x' }],
    ['kmsKeyRegion is eu-west-2, and kmsKeyArn is in eu-west-1', { kmsKeyRegion: 'eu-west-2' }],
    ['plaintextLength is "1.5", not a number of bytes', { plaintextLength: 1.5 }],
    ['ciphertextLength is wrong, expected a number of bytes', { ciphertextLength: '116' }],
    ['the object has 100 bytes, and AES_GCM makes 116 of 100 (plaintextLength)', { ciphertextLength: 100 }],
    ['dataKeyBits is wrong, expected one of 128, 192, 256', { dataKeyBits: 64 }],
    ['checksum is wrong, expected the CRC32 of the full object, in base64', { checksum: { algorithm: 'MD5' } }],
    ['etag is wrong, expected text', { etag: {} }]
  ])('%s', (what, changes) => {
    const [message, ...others] = wrongFile(changes)
    const name = 'path' in changes ? '' : ' ("films/a.mov")'
    expect([message, others]).toEqual([`Manifest "m.json": files[1]${name}: ${what}.`, []])
  })

  test.each([
    '../a.mov',
    'a/../../b.mov',
    '..',
    '/etc/passwd',
    '\\server\\share',
    'C:\\a.mov',
    'c:/a.mov',
    'a\\..\\..\\b.mov',
    'a\0.mov',
    ''
  ])('the path %j leads out of the folder', (path) => {
    expect(wrongFile({ path })).toEqual([expect.stringMatching(/path is wrong, expected a relative path without \.\./)])
  })

  test.each(['..a.mov', 'a../b..mov', 'a b/…/ä.mov', 'c:a.mov'])('the path %j does not', (path) => {
    expect(wrongFile({ path })).toEqual([])
  })

  test('no message shows what could be a plaintext data key', () => {
    const key = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')
    const text = JSON.stringify({ ...MANIFEST, files: [{ ...UPLOADED, encryptedDataKey: key }] })
    for (const wrong of [text, text.replaceAll('}', '')]) {
      expect(problems(wrong)).toHaveLength(1)
      expect(problems(wrong).join()).not.toContain(key)
    }
  })

  test('a name that JavaScript has uses for is one like others', () => {
    const text = JSON.stringify({ ...MANIFEST, files: [] }).replace(
      '{',
      '{"__proto__": {"files": [1], "polluted": true}, '
    )
    expect(problems(text)).toEqual([])
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    const inherited = '{"version": 1, "__proto__": {"region": "us-east-1", "files": [], "jobs": []}}'
    expect(problems(inherited)).toHaveLength(3)
    expect(problems({ files: [{ __proto__: null, constructor: 1 }] })).toHaveLength(3)
  })

  test('whatever JSON it is, it is read or refused', () => {
    const near = fc.record(
      { version: fc.constant(1), region: fc.json(), files: fc.array(fc.jsonValue()), jobs: fc.array(fc.jsonValue()) },
      { requiredKeys: [] }
    )
    fc.assert(fc.property(near, (manifest) => problems({ ...manifest }).length >= 0))
    fc.assert(fc.property(fc.json(), (text) => problems(text).length > 0))
  })
})

describe('the file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'm.json')

  test('is read', async () => {
    writeFileSync(path, JSON.stringify(MANIFEST))
    expect(await readManifest(path)).toMatchObject({ path, objects: [{ path: 'films/a.mov' }] })
  })

  test.each([
    ['is not there', 'nothing.json', /"nothing\.json": cannot be read \(.*ENOENT.*, looked in .*\)\. Give the path/],
    ['is a folder', folder, /cannot be read \(it is a directory/]
  ])('%s', async (_, wrong, expected) => {
    await expect(readManifest(wrong)).rejects.toThrow(expected)
  })

  test('is far too long, and not even read', async () => {
    truncateSync(path, 300 * 2 ** 20)
    await expect(readManifest(path)).rejects.toThrow('bytes, and 268435456 is the limit')
  })
})
