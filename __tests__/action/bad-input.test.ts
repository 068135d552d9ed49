import { appendFileSync, closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { jsonOutput, Scene } from '../support/scene.ts'
import type { StepOptions, StepResult } from '../support/run-action.ts'

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('a.mov', 'a film')
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

type Inputs = Readonly<Record<string, string>>

/** Runs a step that must fail, and checks that it left nothing and kept its composure. */
async function refused(inputs: Inputs, options: Omit<StepOptions, 'inputs'> = {}): Promise<StepResult> {
  const step = await scene.run(inputs, options)
  expect(step.exitCode).toBe(1)
  expect(step.stderr).toBe('')
  const seen = step.stdout.split('\n').filter((line) => !line.startsWith('::debug::'))
  expect(seen.join('\n')).not.toMatch(/^\s+at |\.js:\d+|\.ts:\d+|undefined|\[object/m)
  expect(scene.objects()).toEqual([])
  expect(scene.openUploads()).toBe(0)
  return step
}

/** The same, and AWS was never told of anything: no upload, no data key, no job. */
async function refusedBeforehand(
  inputs: Inputs,
  options: Omit<StepOptions, 'inputs'> = {}
): Promise<readonly string[]> {
  const { errors } = await refused(inputs, options)
  const operations = aws.requests.all().map(({ operation }) => operation)
  expect(operations.filter((operation) => operation !== 'HeadObject')).toEqual([])
  return errors
}

function sparseFile(path: string, bytes: number): void {
  const file = openSync(scene.write(path, ''), 'w')
  ftruncateSync(file, bytes)
  closeSync(file)
}

const BARE = { Inputs: [{}], OutputGroups: [{ OutputGroupSettings: {}, Outputs: [{}] }] }
const ROLE = 'arn:aws:iam::111122223333:role/MediaConvert'
const settings = (value: unknown): Inputs => ({
  job: 'render',
  'role-arn': ROLE,
  'job-settings': JSON.stringify(value)
})
const KEY = 'arn:aws:kms:us-east-1:111122223333'

describe('one input that is wrong gets one annotation that names it, its value and what to do', () => {
  test.each<[string, Inputs, readonly RegExp[]]>([
    ['no mode of MediaConvert', { mode: 'AES_XTS' }, [/^Input mode: "AES_XTS" .*AES_CTR, AES_CBC, AES_GCM/]],
    [
      'CBC with 12 bytes',
      { mode: 'cbc', 'iv-length': '12' },
      [/^Input iv-length: 12 .*AES_CBC.*16 bytes.*Leave it out/]
    ],
    ['an IV of 8 bytes', { 'iv-length': '8' }, [/^Input iv-length: "8" .*16, 12/]],
    ['no ARN', { 'kms-key-arn': 'alias/film' }, [/^Input kms-key-arn: "alias\/film" is not the ARN of a KMS key/]],
    ['an ARN of S3', { 'kms-key-arn': 'arn:aws:s3:::film' }, [/^Input kms-key-arn: .*not the ARN of a KMS key/]],
    ['an ARN cut short', { 'kms-key-arn': `${KEY}:key/` }, [/^Input kms-key-arn: /]],
    ['an AWS managed key', { 'kms-key-arn': `${KEY}:alias/aws/s3` }, [/alias of an AWS managed key.*customer managed/]],
    [
      'a key of another partition',
      { 'kms-key-arn': 'arn:aws-cn:kms:cn-north-1:111122223333:key/12345678-1234-1234-1234-123456789012' },
      [/^Input kms-key-arn: .*aws-cn.*us-east-1.*another partition/]
    ],
    [
      'a partition that the Region is not in',
      { 'kms-key-arn': 'arn:aws-cn:kms:us-east-1:111122223333:key/12345678-1234-1234-1234-123456789012' },
      [/^Input kms-key-arn: .*aws-cn/]
    ],
    ['no key', { 'kms-key-arn': '' }, [/^Input kms-key-arn: is missing\./]],
    ['a Region that is none', { 'aws-region': 'Ireland' }, [/^Input aws-region: "Ireland" /]],
    [
      'an https address',
      { destination: 'https://bucket/x/' },
      [/^Input destination: "https:\/\/bucket\/x\/" .*s3:\/\//]
    ],
    ['no bucket', { destination: 's3:///x/' }, [/^Input destination: "s3:\/\/\/x\/" is no S3 address/]],
    ['no destination', { destination: '' }, [/^Input destination: is missing/]],
    ['no files', { files: '' }, [/^Input files: is missing/]],
    ['exclusions alone', { files: '!a.mov' }, [/^Input files: is missing/]],
    ['a job that is none of the three', { job: 'maybe' }, [/^Input job: "maybe" .*submit, render, none/]]
  ])('%s', async (_, inputs, expected) => {
    const errors = await refusedBeforehand(inputs)
    expect(errors).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })

  test('no Region anywhere', async () => {
    const env = { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined }
    expect(await refusedBeforehand({}, { env })).toEqual([
      expect.stringMatching(/^Input aws-region: is missing.*AWS_REGION/)
    ])
  })
})

describe('files that cannot be encrypted', () => {
  test('a pattern and a path that match nothing are named together', async () => {
    const errors = await refusedBeforehand({ files: 'masters/**/*.mxf\nb.mov' })
    expect(errors).toEqual([expect.stringMatching(/^Input files: nothing matches "masters\/\*\*\/\*\.mxf", "b\.mov"/)])
  })

  test('a path that is not there, beside one that is', async () => {
    const errors = await refusedBeforehand({ files: 'a.mov\nb.mov' })
    expect(errors).toEqual([expect.stringMatching(/^Input files: "b\.mov" is not there/)])
  })

  test('a pattern that matches nothing, beside one that does, is a warning', async () => {
    const step = await scene.run({ files: 'a.mov\n*.mxf' })
    expect(step).toMatchObject({
      exitCode: 0,
      errors: [],
      warnings: [expect.stringMatching(/"\*\.mxf" matches nothing/)]
    })
  })

  test('a directory without files', async () => {
    mkdirSync(join(scene.folder.workspace, 'empty/deeper'), { recursive: true })
    const alone = await refusedBeforehand({ files: 'empty' })
    expect(alone).toEqual([expect.stringMatching(/^Input files: .*"empty"/)])
    const beside = await refusedBeforehand({ files: 'a.mov\nempty' })
    expect(beside).toEqual([expect.stringMatching(/^Input files: "empty" is a directory without files/)])
  })

  test('a file outside base-directory', async () => {
    scene.write('reels/b.mov', 'b')
    const errors = await refusedBeforehand({ 'base-directory': 'reels', files: '**/*.mov' })
    expect(errors).toEqual([expect.stringMatching(/^Input files: ".*a\.mov" is outside base-directory ".*reels"/)])
  })

  test('two files that would be one object', async () => {
    symlinkSync(scene.folder.workspace, join(scene.folder.root, 'alias'))
    const files = [join(scene.folder.workspace, 'a.mov'), join(scene.folder.root, 'alias/a.mov')].join('\n')
    const errors = await refusedBeforehand({ files, 'base-directory': join(scene.folder.root, 'alias') })
    expect(errors).toEqual([
      expect.stringMatching(/workspace\/a\.mov and .*alias\/a\.mov would both become the object/)
    ])
  })

  test('empty files, each one', async () => {
    scene.write('b.mov', '')
    scene.write('c.mov', '')
    const errors = await refusedBeforehand({})
    expect(errors).toEqual([expect.stringMatching(/"b\.mov" is empty/), expect.stringMatching(/"c\.mov" is empty/)])
  })

  const asAnyone = process.getuid?.() === 0 || process.platform === 'win32' ? test.skip : test
  asAnyone('an unreadable file', async () => {
    writeFileSync(join(scene.folder.workspace, 'b.mov'), 'b', { mode: 0o000 })
    const errors = await refusedBeforehand({})
    expect(errors).toEqual([expect.stringMatching(/^Input files: "b\.mov" may not be read \(EACCES/)])
  })

  test('a symbolic link to itself is no file', async () => {
    symlinkSync('loop.mov', join(scene.folder.workspace, 'loop.mov'))
    expect(await refusedBeforehand({ files: 'loop.mov' })).toHaveLength(1)
  })

  test('an object key of more than 1,024 bytes', async () => {
    const destination = `s3://${aws.inputBucket}/${'p'.repeat(1019)}/`
    const errors = await refusedBeforehand({ destination, files: 'a.mov' })
    expect(errors).toEqual([expect.stringMatching(/^a\.mov would get an object key of 1025 bytes; S3 takes 1024/)])
  })

  test.each<[string, Inputs, number, RegExp]>([
    ['AES_GCM', { mode: 'AES_GCM' }, 2 ** 36 - 31, /long\.mov has 68719476705 bytes.*68719476704.*AES_CTR or AES_CBC/],
    ['AES_CTR with 12 bytes', { 'iv-length': '12' }, 2 ** 36 + 1, /long\.mov has 68719476737 bytes.*iv-length to 16/]
  ])('a file over the limit of %s, without reading it', async (_, inputs, bytes, expected) => {
    sparseFile('long.mov', bytes)
    expect(await refusedBeforehand(inputs)).toEqual([expect.stringMatching(expected)])
  })
})

describe('settings that make no job', () => {
  test.each<[string, Inputs, readonly RegExp[]]>([
    ['none at all', { job: 'render', 'role-arn': ROLE }, [/job-settings.*job-template|job-template.*job-settings/s]],
    ['a role from nowhere', { ...settings(BARE), 'role-arn': '' }, [/role/i]],
    [
      'several inputs without local paths',
      settings({ ...BARE, Inputs: [{ FileInput: 's3://b/1.mov' }, { FileInput: 's3://b/2.mov' }] }),
      [/one job per file/]
    ],
    ['a local path that is not encrypted', settings({ ...BARE, Inputs: [{ FileInput: 'c.mov' }] }), [/c\.mov/]],
    ['no outputs', settings({ Inputs: [{}] }), [/OutputGroups/]],
    ['a member that is none', settings({ ...BARE, TimecodeConfg: {} }), [/TimecodeConfg.*TimecodeConfig/]],
    [
      'a file that is not there',
      { ...settings(BARE), 'job-settings': 'job.json' },
      [/^Input job-settings: the file "job\.json"/]
    ]
  ])('%s', async (_, inputs, expected) => {
    const errors = await refusedBeforehand(inputs)
    expect(errors).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })

  test.each([
    ['JSON', 'job.json', '{\n  "Settings": {\n    "Inputs": [}\n  }\n}\n', 3, 16],
    ['YAML', 'job.yaml', 'Settings:\n  Inputs:\n    - FileInput: "a.mov\n', 4, 1]
  ])('text that is no %s is shown with its line and column', async (_, path, text, line, column) => {
    scene.write(path, text)
    const step = await refused({ ...settings(BARE), 'job-settings': path })
    expect(step.errors).toHaveLength(1)
    expect(step.stdout).toContain(`file=${path}`)
    expect(step.stdout).toMatch(new RegExp(`^::error [^\\n]*line=${line},col=${column}`, 'm'))
  })
})

test('all that is wrong with inputs, files and settings is told in one run', async () => {
  scene.write('b.mov', '')
  const errors = await refusedBeforehand({
    mode: 'XTS',
    'kms-key-arn': 'key',
    destination: 'bucket',
    job: 'submit',
    'role-arn': 'role',
    'job-settings': '{"Inputs": [{}, {}]}',
    files: '*.mov\nmissing.mov',
    tags: 'x'
  })
  const named = [
    'Input mode',
    'Input kms-key-arn',
    'Input destination',
    'Input role-arn',
    'Input tags',
    'b.mov',
    'missing.mov'
  ]
  for (const name of named) expect(errors.filter((message) => message.includes(name))).toHaveLength(1)
})

test('an object that exists already is an error before anything is encrypted, for each file', async () => {
  scene.write('b.mov', 'b')
  expect(await scene.run()).toMatchObject({ exitCode: 0 })
  aws.requests.clear()
  scene.write('c.mov', 'c')
  const step = await scene.run({ 'if-exists': 'fail' })
  expect(step.exitCode).toBe(1)
  expect(step.errors).toEqual([
    expect.stringMatching(/a\.mov: there is an object at s3:\/\/.*a\.mov already.*if-exists/),
    expect.stringMatching(/b\.mov: there is an object/)
  ])
  expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
  expect(aws.requests.of('GenerateDataKey')).toEqual([])
})

describe('a file that changes while it is read leaves nothing', () => {
  /** Another file in the same run goes on. */
  async function onlyTheOtherIsThere(): Promise<void> {
    const step = await scene.run({ files: 'reel.mov\na.mov' })
    expect(step).toMatchObject({
      exitCode: 1,
      stderr: '',
      errors: [
        expect.stringMatching(/^reel\.mov: reel\.mov changed while it was being read/),
        '1 file failed: reel.mov'
      ]
    })
    expect(scene.objects()).toEqual(['a.mov'])
    expect(scene.openUploads()).toBe(0)
    expect(jsonOutput(step, 'files')).toEqual(['a.mov'])
  }

  test('while its data key is made', async () => {
    const path = scene.write('reel.mov', 'x'.repeat(1000))
    scene.atFirst('GenerateDataKey', () => writeFileSync(path, 'y'.repeat(1000)))
    await onlyTheOtherIsThere()
  })

  test('by other bytes of the same length, in the middle of its parts', async () => {
    const path = scene.write('reel.mov', Buffer.alloc(20 * 2 ** 20))
    scene.atFirst('UploadPart', () => writeFileSync(path, Buffer.alloc(20 * 2 ** 20, 1)))
    aws.faults.add({ operation: 'UploadPart', kind: 'error', status: 503, code: 'SlowDown', times: 1 })
    await onlyTheOtherIsThere()
  })

  test('by growing', async () => {
    const path = scene.write('reel.mov', Buffer.alloc(20 * 2 ** 20))
    scene.atFirst('CreateMultipartUpload', () => appendFileSync(path, 'more'))
    await onlyTheOtherIsThere()
  })

  test('by being cut short', async () => {
    const path = scene.write('reel.mov', Buffer.alloc(20 * 2 ** 20))
    scene.atFirst('CreateMultipartUpload', () => writeFileSync(path, 'short'))
    await onlyTheOtherIsThere()
  })
})
