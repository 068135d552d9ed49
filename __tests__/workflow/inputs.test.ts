import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { readInputs } from '../../src/workflow/inputs.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012'
const NEEDED = { files: '*.mov', 'kms-key-arn': KEY, destination: 's3://bucket/prefix/' }
const DEFAULTS = { region: 'eu-west-1', workspace: '/workspace' }

type Values = Readonly<Record<string, string>>

function read(values: Values, defaults: Parameters<typeof readInputs>[1] = DEFAULTS): ReturnType<typeof readInputs> {
  const all: Values = { ...NEEDED, ...values }
  return readInputs((name) => all[name] ?? '', defaults)
}

function problems(values: Values): string[] {
  return read(values).problems.map(({ message }) => message)
}

test('what is left out has the documented default', () => {
  expect(read({})).toMatchObject({
    problems: [],
    inputs: {
      files: ['*.mov'],
      encryptedObjects: [],
      kmsKeyArn: KEY,
      kmsKeyRegion: 'eu-west-1',
      destination: { bucket: 'bucket', key: 'prefix/' },
      mode: 'AES_CTR',
      ivLengthBytes: 16,
      dataKeySource: 'kms',
      dataKeyBits: 256,
      dataKeyScope: 'file',
      region: 'eu-west-1',
      baseDirectory: resolve('/workspace'),
      ifExists: 'fail',
      serverSideEncryption: undefined,
      serverSideEncryptionKmsKeyArn: undefined,
      job: 'submit',
      roleArn: undefined,
      jobSettings: undefined,
      jobTemplate: undefined,
      queue: undefined,
      priority: undefined,
      tags: {},
      userMetadata: {},
      renderedJobsDirectory: undefined,
      wait: false,
      waitTimeoutMinutes: 350,
      pollIntervalSeconds: 15,
      cancelJobs: true,
      cancelOnFailure: false,
      concurrency: undefined,
      partSizeMib: undefined,
      grantDecrypt: 'none',
      preflight: true,
      verify: false,
      shard: undefined,
      manifest: undefined,
      githubToken: undefined
    }
  })
})

test.each([
  ['aes_gcm', 'AES_GCM'],
  ['AES_CBC', 'AES_CBC'],
  ['cbc', 'AES_CBC'],
  ['  Ctr ', 'AES_CTR']
])('mode %j is %s', (mode, expected) => {
  expect(read({ mode })).toMatchObject({ problems: [], inputs: { mode: expected } })
})

test.each([
  ['s3://bucket', 'bucket', ''],
  ['s3://bucket/', 'bucket', ''],
  ['s3://bucket/a/b', 'bucket', 'a/b/'],
  ['s3://bucket/a/b/', 'bucket', 'a/b/'],
  ['s3://Old_Bucket.of-1/x y/', 'Old_Bucket.of-1', 'x y/']
])('destination %s is a folder', (destination, bucket, key) => {
  expect(read({ destination })).toMatchObject({ problems: [], inputs: { destination: { bucket, key } } })
})

test.each([
  'arn:aws:kms:us-east-1:111122223333:key/mrk-1234567890abcdef1234567890abcdef',
  'arn:aws:kms:eu-west-1:111122223333:alias/film',
  'arn:aws:kms:eu-west-1:111122223333:alias/studio/film_2-x'
])('KMS key %s, also in another Region than the job', (arn) => {
  expect(read({ 'kms-key-arn': arn })).toMatchObject({ problems: [], inputs: { kmsKeyRegion: arn.split(':')[3] } })
})

test('a whole partition of its own works alike', () => {
  const arn = 'arn:aws-cn:kms:cn-north-1:111122223333:key/12345678-1234-1234-1234-123456789012'
  expect(read({ 'kms-key-arn': arn, 'aws-region': 'cn-northwest-1' }).problems).toEqual([])
})

test('aws-region goes over the environment', () => {
  expect(read({ 'aws-region': 'us-gov-west-1', 'kms-key-arn': KEY.replace('aws', 'aws-us-gov') }).inputs.region).toBe(
    'us-gov-west-1'
  )
})

test('values of several lines', () => {
  const values = {
    files: '# the masters\nmasters/**\r\n\n  !masters/old/** \r',
    tags: 'a = 1\nb=x=y\nc=\n# no tag',
    'user-metadata': 'title=Ran'
  }
  expect(read(values)).toMatchObject({
    problems: [],
    inputs: {
      files: ['masters/**', '!masters/old/**'],
      tags: { a: '1', b: 'x=y', c: '' },
      userMetadata: { title: 'Ran' }
    }
  })
})

test('objects that were encrypted earlier need no key and no destination', () => {
  const alone = { files: '', 'kms-key-arn': '', destination: '' }
  const lines = 's3://bucket/a b.mov\n# those of May\nruns/may.json'
  expect(read({ ...alone, 'encrypted-objects': lines })).toMatchObject({
    problems: [],
    inputs: {
      files: [],
      encryptedObjects: ['s3://bucket/a b.mov', 'runs/may.json'],
      kmsKeyArn: undefined,
      kmsKeyRegion: undefined,
      destination: undefined
    }
  })
  expect(problems({ ...alone, files: '*.mov', 'encrypted-objects': lines })).toHaveLength(2)
})

test('numbers at the ends of their ranges', () => {
  for (const priority of ['-50', '0', '50', '+7']) expect(problems({ priority })).toEqual([])
  for (const size of ['5', '5120']) expect(problems({ 'part-size-mib': size })).toEqual([])
})

describe('a value that is wrong is named once, with what would be right', () => {
  test.each<[Values, RegExp]>([
    [{ mode: 'AES_XTS' }, /^Input mode: "AES_XTS" .*AES_CTR, AES_CBC, AES_GCM/],
    [{ 'iv-length': '8' }, /^Input iv-length: "8" .*16, 12/],
    [{ mode: 'cbc', 'iv-length': '12' }, /^Input iv-length: 12 .*AES_CBC/],
    [{ 'data-key-source': 'vault' }, /^Input data-key-source: "vault" .*kms, local/],
    [{ 'data-key-bits': '512' }, /^Input data-key-bits: "512" .*256, 192, 128/],
    [{ 'data-key-scope': 'job' }, /^Input data-key-scope: "job" .*file, run/],
    [{ 'if-exists': 'ask' }, /^Input if-exists: "ask" .*fail, overwrite, skip/],
    [{ job: 'maybe' }, /^Input job: "maybe" .*submit, render, none/],
    [{ 'part-size-mib': '4' }, /^Input part-size-mib: "4" .*5 to 5120/],
    [{ 'part-size-mib': '5121' }, /^Input part-size-mib: "5121" .*5 to 5120/],
    [{ 'part-size-mib': '5.5' }, /^Input part-size-mib: "5.5" .*whole number/],
    [{ 'part-size-mib': '0x10' }, /^Input part-size-mib: "0x10" .*whole number/],
    [{ concurrency: '0' }, /^Input concurrency: "0" /],
    [{ shard: '9/8' }, /^Input shard: "9\/8" is no share/],
    [{ priority: '51' }, /^Input priority: "51" .*-50 to 50/],
    [{ priority: 'high' }, /^Input priority: "high" /],
    [{ 'server-side-encryption': 'DES' }, /^Input server-side-encryption: "DES" .*AES256, aws:kms, aws:kms:dsse/],
    [{ 'server-side-encryption-kms-key-arn': KEY }, /^Input server-side-encryption-kms-key-arn: goes only with/],
    [
      { 'server-side-encryption': 'AES256', 'server-side-encryption-kms-key-arn': KEY },
      /^Input server-side-encryption-kms-key-arn: goes only with/
    ],
    [
      { 'server-side-encryption': 'aws:kms', 'server-side-encryption-kms-key-arn': 'key/1' },
      /^Input server-side-encryption-kms-key-arn: "key\/1" is not the ARN/
    ],
    [{ 'role-arn': 'arn:aws:iam::111122223333:user/me' }, /^Input role-arn: .*IAM role/],
    [{ tags: 'project' }, /^Input tags: "project" is not of the form key=value/],
    [{ tags: 'a=1\na=2' }, /^Input tags: the key "a" is there twice/],
    [{ 'user-metadata': '=x' }, /^Input user-metadata: "=x" is not of the form/],
    [{ files: '!a.mov' }, /^Input files: is missing/],
    [{ files: '!a.mov', 'encrypted-objects': 's3://bucket/a.mov' }, /^Input files: is missing/],
    [
      { 'encrypted-objects': 's3://bucket/films/' },
      /^Input encrypted-objects: "s3:\/\/bucket\/films\/" is not the address/
    ],
    [
      { 'encrypted-objects': 's3://bucket' },
      /^Input encrypted-objects: "s3:\/\/bucket" is not the address of an object/
    ],
    [{ 'encrypted-objects': 'https://host/a.mov' }, /^Input encrypted-objects: "https:\/\/host\/a.mov" is not the/],
    [{ files: '', 'encrypted-objects': 'm.json', job: 'None' }, /^Input job: none leaves nothing to do/],
    [{ destination: 's3://b/x' }, /^Input destination: "s3:\/\/b\/x" is no S3 address/],
    [{ destination: '/tmp' }, /^Input destination: /],
    [{ 'kms-key-arn': `${KEY} ${KEY}` }, /^Input kms-key-arn: /],
    [{ 'kms-key-arn': KEY.replace('111122223333', '') }, /^Input kms-key-arn: .*not the ARN of a KMS key/],
    [{ 'kms-key-arn': KEY.replace('eu-west-1', '') }, /^Input kms-key-arn: .*not the ARN of a KMS key/],
    [{ 'kms-key-arn': KEY.replace('aws', 'aws-cn') }, /^Input kms-key-arn: .*aws-cn/],
    [{ 'aws-region': 'Ireland' }, /^Input aws-region: "Ireland" /]
  ])('%j', (values, expected) => {
    expect(problems(values)).toEqual([expect.stringMatching(expected)])
  })

  test('all of them together', () => {
    const values = { mode: 'x', 'kms-key-arn': '', destination: '', files: '', priority: 'x', tags: 'x' }
    const titles = read(values).problems.map(({ title }) => title?.replace('Input ', ''))
    expect(titles.sort()).toEqual(Object.keys(values).sort())
  })

  test('a Region from nowhere', () => {
    const { problems: found } = read({}, { ...DEFAULTS, region: undefined })
    expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(/^Input aws-region: is missing/)])
  })

  test('what is not text is shown harmlessly', () => {
    const [message] = problems({ mode: `\u0007${'x'.repeat(1000)}` })
    expect(message).toContain('\\u0007')
    expect(message?.length).toBeLessThan(500)
  })
})

test('server-side encryption by its names, whatever their case', () => {
  const values = { 'server-side-encryption': 'aws:KMS:dsse', 'server-side-encryption-kms-key-arn': KEY }
  expect(read(values)).toMatchObject({
    problems: [],
    inputs: { serverSideEncryption: 'aws:kms:dsse', serverSideEncryptionKmsKeyArn: KEY }
  })
})
