import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type LocalAws, startLocalAws } from '../../local-aws/server.ts'
import { awsCli, isInstalled } from './support/clients.ts'
import { temporaryDirectory } from './support/temporary-directory.ts'

// A client that shares no code with the SDK for JavaScript. Where it is not installed, these tests say so and are skipped.
const cliTest = isInstalled('aws') ? test : test.skip

let aws: LocalAws
let path: (name: string) => string
const directory = temporaryDirectory()

beforeAll(async () => {
  aws = await startLocalAws()
  const made = await directory.path()
  path = (name) => join(made, name)
})

afterAll(async () => {
  await aws.stop()
  await directory.remove()
})

/** `aws s3 …` prints no JSON. */
async function s3(...args: string[]): Promise<string> {
  const where = ['--endpoint-url', aws.endpoint, '--region', aws.region]
  const env = { ...process.env, ...aws.env, AWS_PAGER: '' }
  const { stdout } = await promisify(execFile)('aws', [...where, 's3', ...args], { env })
  return stdout
}

cliTest(
  'aws s3 cp, there and back in parts',
  async () => {
    const bytes = randomBytes(17 * 1024 ** 2)
    await writeFile(path('up'), bytes)
    await s3('cp', path('up'), `s3://${aws.inputBucket}/dir/a b+ü.bin`, '--no-progress')
    await s3('cp', `s3://${aws.inputBucket}/dir/a b+ü.bin`, path('down'), '--no-progress')
    expect(bytes.equals(await readFile(path('down')))).toBe(true)
    expect(aws.requests.of('UploadPart')).toHaveLength(3)
    expect(await s3('ls', `s3://${aws.inputBucket}/dir/`)).toContain('17825792 a b+ü.bin')
  },
  120_000
)

cliTest(
  'aws s3api put-object with a checksum, and head-object',
  async () => {
    await writeFile(path('hello'), 'hello')
    const object = ['--bucket', aws.inputBucket, '--key', 'hello']
    const put = ['s3api', 'put-object', ...object, '--body', path('hello'), '--checksum-algorithm', 'SHA256']
    const sha256 = 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='
    expect(await awsCli(aws, [...put, '--metadata', 'k=v'])).toMatchObject({ ChecksumSHA256: sha256 })
    const head = await awsCli(aws, ['s3api', 'head-object', ...object, '--checksum-mode', 'ENABLED'])
    expect(head).toMatchObject({ ChecksumSHA256: sha256, ContentLength: 5, Metadata: { k: 'v' } })
  },
  60_000
)

cliTest(
  'aws s3api: create, list and abort a multipart upload',
  async () => {
    await writeFile(path('part'), 'part')
    const bucket = ['--bucket', aws.inputBucket]
    const key = [...bucket, '--key', 'upload']
    const { UploadId } = (await awsCli(aws, ['s3api', 'create-multipart-upload', ...key])) as { UploadId: string }
    // Beginning with `-` it would be taken for an option.
    const upload = [...key, `--upload-id=${UploadId}`]
    await awsCli(aws, ['s3api', 'upload-part', ...upload, '--part-number', '1', '--body', path('part')])
    const list = ['s3api', 'list-multipart-uploads', ...bucket, '--query', 'Uploads[].Key']
    expect(await awsCli(aws, list)).toEqual(['upload'])
    expect(await awsCli(aws, ['s3api', 'list-parts', ...upload, '--query', 'Parts[].Size'])).toEqual([4])
    const abort = ['--endpoint-url', aws.endpoint, 's3api', 'abort-multipart-upload', ...upload]
    await promisify(execFile)('aws', abort, { env: { ...process.env, ...aws.env, AWS_PAGER: '' } })
    expect(await awsCli(aws, list)).toBeNull()
  },
  120_000
)
