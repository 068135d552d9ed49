/** `npm run local-action`: all actions as @github/local-action runs them, against local-aws. See CONTRIBUTING.md. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { outputGroups } from '../__tests__/support/output-groups.ts'
import { makeSample } from '../local-aws/media/sample.ts'
import { startLocalAws, type LocalAws } from '../local-aws/server.ts'
import { runLocally, type Step } from './run-locally.ts'

async function main(): Promise<void> {
  const aws = await startLocalAws()
  const root = mkdtempSync(join(tmpdir(), 'local-action-'))
  const [workspace, temporary] = [join(root, 'workspace'), join(root, 'temp')]
  for (const folder of [workspace, temporary]) mkdirSync(folder)
  const env = { ...aws.env, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary }
  const run = (step: Omit<Step, 'env'>): Promise<Record<string, string>> => {
    console.log(`\n== ${step.action === '.' ? 'action.yml' : `${step.action}/action.yml`}`)
    return runLocally({ ...step, env })
  }
  try {
    await makeSample(join(workspace, 'film.mp4'), { seconds: 1 })
    const address = `s3://${aws.inputBucket}/films/`
    const manifest = join(root, 'manifest.json')
    const encrypted = await run({
      action: '.',
      main: 'encrypt',
      post: 'cleanup',
      inputs: {
        files: '*.mp4',
        destination: address,
        'kms-key-arn': aws.kmsKeyArn,
        'role-arn': aws.roleArn,
        'job-settings': JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) }),
        manifest
      }
    })
    assert.equal(encrypted['s3-uris'], JSON.stringify([`${address}film.mp4`]))
    const waited = await run({
      action: 'wait',
      main: 'wait',
      post: 'cleanup',
      inputs: { manifest, 'poll-interval-seconds': '1' }
    })
    assert.deepEqual(Object.values(JSON.parse(waited['job-statuses'] ?? '{}') as object), ['COMPLETE'])
    const rewrapped = await run({
      action: 'rewrap',
      main: 'rewrap',
      post: 'cleanup',
      inputs: { manifest, 'kms-key-arn': await newKmsKey(aws) }
    })
    assert.equal(rewrapped['s3-uris'], encrypted['s3-uris'])
    const out = join(root, 'out')
    await run({ action: 'decrypt', main: 'decrypt', inputs: { manifest, 'destination-directory': out } })
    assert.ok(
      readFileSync(join(out, 'film.mp4')).equals(readFileSync(join(workspace, 'film.mp4'))),
      'another film came back'
    )
    console.log('\nAll four actions have done what they are there for.')
  } finally {
    await aws.stop()
    rmSync(root, { recursive: true, force: true })
  }
}

async function newKmsKey({ endpoint, region, env }: LocalAws): Promise<string> {
  const credentials = { accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY }
  const kms = new KMSClient({ endpoint, region, credentials })
  return (await kms.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? ''
}

await main()
