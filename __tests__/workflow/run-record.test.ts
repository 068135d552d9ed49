import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Manifest, ManifestFile } from '../../src/workflow/manifest.ts'
import { Outputs } from '../../src/workflow/outputs.ts'
import type { Reporter } from '../../src/workflow/reporter.ts'
import { RunRecord } from '../../src/workflow/run-record.ts'
import { manifestProblems } from '../support/manifest-schema.ts'

const HEAD = {
  version: 1,
  kmsKeyArn: 'arn:aws:kms:eu-west-1:111122223333:alias/film',
  kmsKeyRegion: 'eu-west-1',
  region: 'eu-west-1',
  createdAt: '2026-01-02T03:04:05.678Z',
  source: {}
} as const
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/k'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'))
  path = join(folder, 'new', 'manifest.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const saved = (): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest
const uploaded = (name: string, ivLength = 24): ManifestFile => ({
  path: name,
  plaintextLength: 10,
  ciphertextLength: 10,
  s3Uri: `s3://b/${name}`,
  etag: '"e"',
  checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: 'AAAAAA==' },
  mode: 'AES_CTR',
  dataKeyBits: 256,
  initializationVector: `${'A'.repeat(ivLength - 2)}==`,
  encryptedDataKey: 'QUJD',
  kmsKeyRegion: 'eu-west-1',
  status: 'uploaded'
})
const failed = (name: string): ManifestFile => ({
  path: name,
  plaintextLength: 1,
  s3Uri: `s3://b/${name}`,
  status: 'failed',
  error: 'because\n"it" did'
})

describe('the record', () => {
  test('is on disk from the beginning, and after each entry, in the order of the plan', async () => {
    const record = new RunRecord(path, HEAD, { files: 3, jobs: 2 })
    await record.begin()
    expect(saved()).toEqual({ ...HEAD, files: [], jobs: [] })
    await record.file(2, failed('c'))
    expect(saved().files).toEqual([failed('c')])
    await record.file(0, uploaded('a'), KEY)
    expect(saved()).toEqual({ ...HEAD, kmsKeyArn: KEY, files: [uploaded('a'), failed('c')], jobs: [] })
    const job = { id: '1-a', status: 'SUBMITTED', inputs: ['s3://b/a'], submittedAt: HEAD.createdAt }
    await record.job(1, job, [0])
    expect(saved()).toMatchObject({ files: [{ jobId: '1-a' }, { path: 'c' }], jobs: [job] })
    expect(manifestProblems(saved())).toEqual([])
    expect([record.kmsKeyArn, record.files.length, record.jobs.length]).toEqual([KEY, 2, 1])
  })

  test('takes many at once', async () => {
    const record = new RunRecord(path, HEAD, { files: 200, jobs: 0 })
    await record.begin()
    await Promise.all(Array.from({ length: 200 }, (_, index) => record.file(index, uploaded(String(index)))))
    expect(saved().files.map((file) => file.path)).toEqual(Array.from({ length: 200 }, (_, index) => String(index)))
  })
})

describe('the schema refuses', () => {
  const manifest = (file: object, jobs: object[] = []): object => ({ ...HEAD, files: [file], jobs })
  test.each<[string, object]>([
    ['an uploaded file without its ETag', manifest({ ...uploaded('a'), etag: undefined })],
    ['a failed file without its error', manifest({ ...failed('a'), error: undefined })],
    ['an uploaded file with an error', manifest({ ...uploaded('a'), error: 'x' })],
    ['a 12-byte IV with CBC', manifest({ ...uploaded('a'), mode: 'AES_CBC', initializationVector: 'A'.repeat(16) })],
    ['an entry nobody knows', manifest({ ...uploaded('a'), plaintextDataKey: 'x' })],
    ['a submitted job without its ID', manifest(uploaded('a'), [{ status: 'SUBMITTED', inputs: [] }])],
    [
      'a job that was not submitted without a reason',
      manifest(uploaded('a'), [{ status: 'NOT_SUBMITTED', inputs: [] }])
    ],
    ['another version', { ...manifest(uploaded('a')), version: 2 }]
  ])('%s', (_, wrong) => {
    expect(manifestProblems(JSON.parse(JSON.stringify(wrong)))).not.toEqual([])
  })
})

describe('outputs', () => {
  function outputsOf(record: RunRecord) {
    const set: [string, string][] = []
    const warnings: string[] = []
    const reporter = { warning: ({ message }: { message: string }) => warnings.push(message) } as unknown as Reporter
    const outputs = new Outputs((name, value) => set.push([name, value]), reporter, record)
    return { outputs, set, warnings, last: () => Object.fromEntries(set) }
  }

  test('the manifest’s path is out at once, job IDs as they come, the rest at the end', async () => {
    const record = new RunRecord(path, HEAD, { files: 2, jobs: 2 })
    await record.begin()
    const { outputs, set, last } = outputsOf(record)
    expect(set).toEqual([['manifest', path]])
    await record.file(1, uploaded('b'), KEY)
    await record.job(1, { id: '2', status: 'SUBMITTED', inputs: [], submittedAt: HEAD.createdAt }, [1])
    outputs.jobSubmitted()
    expect(last()['job-ids']).toBe('["2"]')
    await record.file(0, failed('a'))
    outputs.finish('/policy.json')
    expect(last()).toEqual({
      manifest: path,
      'job-ids': '["2"]',
      'job-statuses': '{"2":"SUBMITTED"}',
      ivs: `["${'A'.repeat(22)}=="]`,
      'encrypted-data-keys': '["QUJD"]',
      files: '["b"]',
      's3-uris': '["s3://b/b"]',
      'rendered-jobs': '[]',
      'bytes-encrypted': '10',
      'decrypt-policy': '/policy.json'
    })
    expect(JSON.stringify(Object.values(last()))).not.toContain('arn:aws')
  })

  test('what would pass GitHub’s limit is left empty, with a warning that names the manifest; the rest stays', async () => {
    const record = new RunRecord(path, HEAD, { files: 2, jobs: 0 })
    await record.begin()
    await record.file(0, { ...uploaded('a'), encryptedDataKey: 'x'.repeat(2 ** 20) })
    await record.file(1, uploaded('b'))
    const { outputs, last, warnings } = outputsOf(record)
    outputs.finish(undefined)
    expect(last()['encrypted-data-keys']).toBe('[]')
    expect(last()['files']).toBe('["a","b"]')
    expect(warnings).toEqual([expect.stringMatching(`encrypted-data-keys would be over .* 1 MiB.*${path}`)])
    const total = Object.entries(last()).reduce((sum, [name, value]) => sum + name.length + value.length, 0)
    expect(total).toBeLessThan(2 ** 20)
  })
})
