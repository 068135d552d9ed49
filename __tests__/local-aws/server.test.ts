import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { Agent } from 'node:https'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { GetObjectCommand, ListBucketsCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { RequestLog } from '../../local-aws/request-log.ts'
import { startLocalAws } from '../../local-aws/server.ts'
import { clientConfig, isInstalled } from './support/clients.ts'
import { temporaryDirectory } from './support/temporary-directory.ts'

test('starts with a key and its alias, two buckets and a role', async () => {
  const aws = await startLocalAws()
  const kms = new KMSClient(clientConfig(aws))
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: aws.kmsAliasArn }))
  const { Buckets } = await new S3Client(clientConfig(aws)).send(new ListBucketsCommand())
  expect(KeyMetadata?.Arn).toBe(aws.kmsKeyArn)
  expect(Buckets?.map(({ Name }) => Name)).toEqual([aws.inputBucket, aws.outputBucket])
  expect(aws.roles.find(aws.roleArn)?.name).toBe('local-aws-mediaconvert')
  await aws.stop()
})

test('stopping ends requests that hang, and frees the port', async () => {
  const aws = await startLocalAws()
  const s3 = new S3Client(clientConfig(aws))
  aws.faults.add({ kind: 'stall' })
  const hanging = s3.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key: 'k', Body: 'x' }))
  const ended = expect(hanging).rejects.toThrow(/ECONNRESET|socket hang up/)
  while (aws.faults.pending().length > 0) await new Promise(setImmediate)
  await aws.stop()
  await ended
  const again = await startLocalAws({ port: Number(new URL(aws.endpoint).port) })
  expect(again.endpoint).toBe(aws.endpoint)
  await again.stop()
})

const tlsTest = isInstalled('openssl') ? test : test.skip

tlsTest('over TLS the SDK leaves bodies unsigned', async () => {
  const directory = temporaryDirectory()
  const folder = await directory.path()
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '1']
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  await promisify(execFile)('openssl', ['req', '-x509', ...curve, ...subject, '-keyout', key, '-out', cert])
  const tls = { key: await readFile(key), cert: await readFile(cert) }
  const aws = await startLocalAws({ tls })
  const requestHandler = { httpsAgent: new Agent({ ca: tls.cert }) }
  const s3 = new S3Client({ ...clientConfig(aws), requestHandler })
  for (const Body of ['x', Readable.from(['x'])]) {
    await s3.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key: 'k', Body, ContentLength: 1 }))
    const got = await s3.send(new GetObjectCommand({ Bucket: aws.inputBucket, Key: 'k' }))
    expect(await got.Body?.transformToString()).toBe('x')
  }
  await aws.stop()
  await directory.remove()
})

test('a port that is taken is an error', async () => {
  const aws = await startLocalAws()
  await expect(startLocalAws({ port: Number(new URL(aws.endpoint).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE'
  })
  await aws.stop()
})

test('objects stay in a directory that is given', async () => {
  const directory = temporaryDirectory()
  const aws = await startLocalAws({ directory: await directory.path() })
  const s3 = new S3Client(clientConfig(aws))
  await s3.send(new PutObjectCommand({ Bucket: aws.inputBucket, Key: 'k', Body: 'x' }))
  await aws.stop()
  expect(await readdir(await directory.path())).toHaveLength(1)
  await directory.remove()
})

test('the log forgets the oldest requests', () => {
  const log = new RequestLog()
  for (let bytes = 0; bytes < 50_000; bytes++) {
    log.add({ service: 's3', operation: bytes % 2 ? 'PutObject' : 'GetObject', status: 200, bytes })
  }
  expect(log.all().length).toBeLessThanOrEqual(20_000)
  expect(log.all().at(-1)?.bytes).toBe(49_999)
  expect(log.of('PutObject').at(-1)?.bytes).toBe(49_999)
})

test('the command prints what to export, and ends on a signal', async () => {
  const server = spawn(process.execPath, ['--no-warnings', 'local-aws/main.ts', '--shell', 'bash'])
  const variables = new Map<string, string>()
  for await (const line of createInterface(server.stdout)) {
    const [, name, value] = /^export (\w+)='(.*)'$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) variables.set(name, value)
    if (line.startsWith('Ctrl+C')) break
  }
  const credentials = {
    accessKeyId: variables.get('AWS_ACCESS_KEY_ID') ?? '',
    secretAccessKey: variables.get('AWS_SECRET_ACCESS_KEY') ?? ''
  }
  const endpoint = variables.get('AWS_ENDPOINT_URL') ?? ''
  const s3 = new S3Client({ endpoint, region: variables.get('AWS_REGION') ?? '', credentials })
  await s3.send(new PutObjectCommand({ Bucket: 'local-aws-input', Key: 'k', Body: 'x' }))
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: 'local-aws-input', Key: 'k' }))
  expect(await Body?.transformToString()).toBe('x')
  const exit = once(server, 'exit')
  server.kill('SIGINT')
  expect(await exit).toEqual(process.platform === 'win32' ? [null, 'SIGINT'] : [0, null])
})

test.each([
  [['--help'], 0, 'Usage: npm run local-aws'],
  [['--port', 'http'], 1, '--port must be a number'],
  [['--prot', '1'], 1, "Unknown option '--prot'"]
])('the command with %j exits with %d', async (args, code, words) => {
  const command = spawn(process.execPath, ['--no-warnings', 'local-aws/main.ts', ...args])
  let output = ''
  for (const stream of [command.stdout, command.stderr])
    stream.on('data', (data: Buffer) => (output += data.toString()))
  expect(await once(command, 'close')).toEqual([code, null])
  expect(output).toContain(words)
})
