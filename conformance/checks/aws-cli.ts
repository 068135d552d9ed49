import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { DecryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { decryptIndependently } from '../../__tests__/support/decrypt-independently.ts'
import { outputGroups } from '../../__tests__/support/output-groups.ts'
import { makeSample } from '../../local-aws/media/sample.ts'
import type { Check } from '../check.ts'
import { assertSameBytes, assertSucceeded, type Trial } from '../trial.ts'

const PATIENCE_MILLISECONDS = 60_000

/** A client that shares no code with the SDK for JavaScript, of what the action uploads and renders. */
export const awsCliChecks: readonly Check[] = [
  { name: 'AWS CLI: s3 cp and head-object of an uploaded object, decrypted by openssl', needs: 'aws', run: fetches },
  {
    name: 'AWS CLI: a rendered request is taken by create-job, and its job decrypts what the server has',
    needs: 'aws',
    run: submits
  }
]

async function fetches(trial: Trial): Promise<string> {
  const film = Buffer.alloc(6 * 2 ** 20, 'film')
  trial.write('film.mov', film)
  assertSucceeded(await trial.encrypt())
  const { bucket } = trial.stand
  const copy = join(trial.folder.root, 'film.encrypted')
  await s3(trial, 's3', 'cp', trial.uri('film.mov'), copy, '--no-progress')
  const { Metadata: metadata = {}, ContentLength: length } = JSON.parse(
    await s3(trial, 's3api', 'head-object', '--bucket', bucket, '--key', trial.key('film.mov'))
  ) as { readonly Metadata?: Readonly<Record<string, string>>; readonly ContentLength?: number }
  const bytes = readFileSync(copy)
  assert.equal(length, bytes.length)
  const key = await dataKey(trial, metadata['cse-encrypted-data-key'] ?? '')
  const iv = Buffer.from(metadata['cse-iv'] ?? '', 'base64')
  assertSameBytes(decryptIndependently({ mode: metadata['cse-mode'] ?? '', key, iv, bytes }), film)
  return `${bytes.length} bytes`
}

/** What the server has is handed to local-aws byte by byte, since its MediaConvert reads from its own S3. */
async function submits(trial: Trial): Promise<string> {
  const { aws, bucket } = trial.stand
  await makeSample(join(trial.folder.workspace, 'film.mov'), { seconds: 1 })
  const settings = { Inputs: [{}], OutputGroups: outputGroups(aws, trial.prefix) }
  const step = await trial.encrypt({
    ...{ job: 'render', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings) },
    ...{ mode: 'AES_GCM', 'iv-length': '12' }
  })
  assertSucceeded(step)
  const copy = join(trial.folder.root, 'film.encrypted')
  await s3(trial, 's3', 'cp', trial.uri('film.mov'), copy, '--no-progress')
  const where = ['--bucket', bucket, '--key', trial.key('film.mov'), '--body', copy]
  await local(trial, 's3api', 'put-object', ...where)
  const [path = ''] = JSON.parse(step.outputs['rendered-jobs'] ?? '[]') as string[]
  const { Job } = JSON.parse(
    await local(trial, 'mediaconvert', 'create-job', '--cli-input-json', `file://${path}`)
  ) as {
    readonly Job: { readonly Id: string }
  }
  const end = performance.now() + PATIENCE_MILLISECONDS
  while (performance.now() < end) {
    const answer = JSON.parse(await local(trial, 'mediaconvert', 'get-job', '--id', Job.Id)) as {
      readonly Job: { readonly Status: string; readonly ErrorMessage?: string }
    }
    const { Status: status, ErrorMessage: said } = answer.Job
    assert.notEqual(status, 'ERROR', said)
    if (status === 'COMPLETE') return 'COMPLETE'
  }
  throw new Error('the job is not complete')
}

async function dataKey({ stand: { aws } }: Trial, encrypted: string): Promise<Uint8Array> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = aws.env
  const kms = new KMSClient({
    endpoint: aws.endpoint,
    region: aws.region,
    credentials: { accessKeyId, secretAccessKey }
  })
  const context = { service: 'mediaconvert.amazonaws.com' }
  const blob = Buffer.from(encrypted, 'base64')
  const { Plaintext } = await kms.send(new DecryptCommand({ CiphertextBlob: blob, EncryptionContext: context }))
  return Plaintext ?? new Uint8Array()
}

function s3(trial: Trial, ...args: readonly string[]): Promise<string> {
  return cli(trial, trial.stand.server.endpoint, args)
}

function local(trial: Trial, ...args: readonly string[]): Promise<string> {
  return cli(trial, trial.stand.aws.endpoint, args)
}

/** Both take the same credentials. Older CLIs do not know AWS_ENDPOINT_URL, and newer ones would use it. */
async function cli(trial: Trial, endpoint: string, args: readonly string[]): Promise<string> {
  const where = ['--endpoint-url', endpoint, '--region', trial.stand.aws.region, '--output', 'json']
  const config = join(trial.folder.root, 'aws-config')
  writeFileSync(config, '[default]\ns3 =\n  addressing_style = path\n')
  const env = { ...process.env, ...trial.stand.env, AWS_CONFIG_FILE: config, AWS_PAGER: '' }
  const { stdout } = await promisify(execFile)('aws', [...where, ...args], { env })
  return stdout
}
