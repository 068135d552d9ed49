import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readInputs, type Inputs } from '../../src/workflow/inputs.ts'
import { elementsIn, linksIn, renderMarkdown, textsOf } from '../support/markdown.ts'
import type { ManifestFile } from '../../src/workflow/manifest.ts'
import { RunRecord } from '../../src/workflow/run-record.ts'
import { summaryOf } from '../../src/workflow/summary.ts'

const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/k'
const HEAD = {
  version: 1,
  kmsKeyArn: KEY,
  kmsKeyRegion: 'eu-west-1',
  region: 'eu-west-1',
  createdAt: '2026-01-02T03:04:05Z',
  source: {}
} as const

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'summary-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function inputs(): Inputs {
  const values: Readonly<Record<string, string>> = { files: '*', 'kms-key-arn': KEY, destination: 's3://bucket/' }
  return readInputs((name) => values[name] ?? '', { region: 'eu-west-1', workspace: folder }).inputs
}

async function recordOf(files: readonly ManifestFile[], kmsKeyArn: string = KEY): Promise<RunRecord> {
  const record = new RunRecord(join(folder, 'manifest.json'), { ...HEAD, kmsKeyArn }, { files: files.length, jobs: 2 })
  await record.begin()
  await Promise.all(files.map((file, index) => record.file(index, file)))
  return record
}

const file = (path: string, status: ManifestFile['status'], error?: string): ManifestFile => ({
  path,
  plaintextLength: 2 ** 20,
  s3Uri: `s3://bucket/${path}`,
  status,
  ...(error !== undefined && { error })
})

test('files, jobs with links, what failed and why, and the policy in a folded block', async () => {
  const record = await recordOf([
    file('a.mov', 'uploaded'),
    file('b.mov', 'failed', 'S3 said no'),
    file('c', 'skipped')
  ])
  await record.job(0, { id: '17-x', status: 'SUBMITTED', inputs: ['s3://bucket/a.mov'], submittedAt: HEAD.createdAt })
  await record.job(1, { status: 'NOT_SUBMITTED', inputs: [], errorMessage: 'b.mov failed' })
  const summary = summaryOf({ inputs: inputs(), record })
  expect(summary).toMatch(/1 file.* encrypted/)
  expect(summary).toContain('S3 said no')
  expect(summary).toContain('https://console.aws.amazon.com/mediaconvert/home?region=eu-west-1#/jobs/summary/17-x')
  expect(summary).toContain('b.mov failed')
  expect(summary).toMatch(/<details><summary>.*<\/summary>\n\n```json\n\{[\s\S]*"kms:Decrypt"[\s\S]*```\n\n<\/details>/)
})

test('a name cannot become markup, nor break its table', async () => {
  const name = 'a|b<img src=x>\n`*_[x](y)~#@team!\\.mov'
  const record = await recordOf([file(name, 'failed', `${name}: no`)])
  const summary = summaryOf({ inputs: inputs(), record })
  expect(summary).not.toMatch(/<img|@team|\[x\]|`\*/)
  const rows = summary.split('\n').filter((line) => line.includes('failed') && line.startsWith('|'))
  expect(rows).toHaveLength(1)
  expect(rows[0]?.match(/\|/g)).toHaveLength(6)
})

test('thousands of files stay within the 1 MiB that GitHub takes, and say what is left out', async () => {
  const record = await recordOf(Array.from({ length: 5000 }, (_, i) => file(`${'folder/'.repeat(30)}${i}`, 'uploaded')))
  const summary = summaryOf({ inputs: inputs(), record })
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
  expect(summary).toContain('4,500 files more')
})

test.each([
  ['paths', 'p'.repeat(1000), undefined],
  ['paths full of markup', '|'.repeat(1000), undefined],
  ['messages', 'p', '<'.repeat(5000)]
])('nor can long %s be too much for it', async (_, path, error) => {
  const record = await recordOf(
    Array.from({ length: 600 }, (_, index) =>
      file(`${path}${index}`, error === undefined ? 'uploaded' : 'failed', error)
    )
  )
  const many = Array.from({ length: 150 }, (_, index) => `s3://bucket/${path}${index}`)
  await record.job(0, { id: '17-x', status: 'SUBMITTED', inputs: many })
  const warnings = Array.from({ length: 50 }, () => ({ message: error ?? path }))
  const summary = summaryOf({ inputs: inputs(), record, warnings })
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
  expect(summary).toMatch(/… and [\d,]+ files more; the manifest has all of them\./)
  expect(summary).toContain('… and 140 inputs more')
  expect(summary).toContain('… and 30 warnings more')
})

test('what AWS answers cannot become markup', async () => {
  const record = await recordOf([file('a.mov', 'uploaded')])
  const id = 'x](https://evil.example)[y<img>'
  await record.job(0, { id, status: 'constructor', inputs: ['s3://b/a'], submittedAt: HEAD.createdAt })
  await record.job(1, { id: '2)', status: '<b>', inputs: ['s3://b/a'], errorMessage: '<script>' })
  const html = renderMarkdown(summaryOf({ inputs: inputs(), record }))
  expect(elementsIn(html).filter((name) => ['img', 'b', 'script'].includes(name))).toEqual([])
  const console = 'https://console.aws.amazon.com/mediaconvert/home?region=eu-west-1#/jobs/summary/'
  expect(linksIn(html)).toEqual(
    [`${console}x%5D(https%3A%2F%2Fevil.example)%5By%3Cimg%3E`, `${console}2)`].map((link) =>
      link.replaceAll('(', '%28').replaceAll(')', '%29')
    )
  )
  expect(textsOf(html, 'td')).toContain('constructor')
})

test('while the key behind an alias is not known, no policy is shown', async () => {
  const record = await recordOf([file('a', 'failed', 'x')], 'arn:aws:kms:eu-west-1:111122223333:alias/film')
  expect(summaryOf({ inputs: inputs(), record })).not.toContain('kms:Decrypt')
})
