import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { CreateKeyCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { CreateJobCommand, GetJobCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { clientConfig, isInstalled } from '../local-aws/support/clients.ts'
import { gcmEncrypt, jobRequest, opensslEncrypt, sampleBytes } from '../local-aws/support/encrypted-sample.ts'
import { jsonOutput, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

let aws: LocalAws
let scene: Scene
let kms: KMSClient
beforeAll(async () => {
  aws = await startLocalAws()
  kms = new KMSClient(clientConfig(aws))
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

// The archives are made by openssl's command. Where that is not installed, this says so and is skipped.
const opensslDescribe = isInstalled('openssl') ? describe : describe.skip
const opensslTest = isInstalled('openssl') ? test : test.skip

interface Archived {
  readonly line: string
  readonly entry: Readonly<Record<'s3Uri' | 'mode' | 'initializationVector' | 'encryptedDataKey', string>>
  readonly key: Buffer
}

/** An object as the Elastic Transcoder Developer Guide tells people to make them: openssl, and KMS Encrypt under that service's context. */
async function archive(
  path: string,
  plaintext: Buffer,
  mode: string,
  keyBytes = 16,
  service = 'elastictranscoder'
): Promise<Archived> {
  const [key, iv] = [randomBytes(keyBytes), randomBytes(mode === 'aes-gcm' ? 12 : 16)]
  const bytes =
    mode === 'aes-gcm'
      ? gcmEncrypt(key, iv, plaintext)
      : await opensslEncrypt(mode === 'aes-ctr' ? 'ctr' : 'cbc', key, iv, plaintext)
  await scene.put(path, bytes, { title: 'Film' })
  const context = { service: `${service}.amazonaws.com` }
  const command = new EncryptCommand({ KeyId: aws.kmsKeyArn, Plaintext: key, EncryptionContext: context })
  const encryptedDataKey = Buffer.from((await kms.send(command)).CiphertextBlob ?? []).toString('base64')
  const entry = { s3Uri: scene.s3Uri(path), mode, initializationVector: iv.toString('base64'), encryptedDataKey }
  return { entry, line: Object.values(entry).join(' '), key }
}

function take(objects: string): Promise<StepResult> {
  return scene.rewrap({ 'elastic-transcoder-objects': objects, 'kms-key-arn': aws.kmsKeyArn })
}

opensslDescribe('an archive is taken over, and decrypts like what this action has encrypted', () => {
  test('every mode, and every edge of the padding', async () => {
    const files = new Map<string, Buffer>()
    const archived: Archived[] = []
    for (const length of [1, 15, 16, 17, 31, 32, 33, 4096]) {
      files.set(`cbc ${length}.mp4`, randomBytes(length))
      archived.push(
        await archive(`cbc ${length}.mp4`, files.get(`cbc ${length}.mp4`) ?? Buffer.alloc(0), 'aes-cbc-pkcs7')
      )
    }
    for (const [mode, name] of [
      ['aes-ctr', 'ctr.mp4'],
      ['aes-gcm', 'gcm.mp4']
    ] as const) {
      files.set(name, randomBytes(1000))
      archived.push(await archive(name, files.get(name) ?? Buffer.alloc(0), mode, 32))
    }
    const step = await take(archived.map(({ line }) => line).join('\n'))
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
    expect(jsonOutput(step, 's3-uris')).toEqual(archived.map(({ entry }) => entry.s3Uri))
    expect(aws.requests.of('GetObject')).toHaveLength(8)
    for (const { key } of archived) {
      expect(withoutMasks(step.stdout)).not.toContain(key.toString('base64'))
      expect(withoutMasks(step.stdout)).not.toContain(key.toString('hex'))
    }
    expect((await scene.fetch('ctr.mp4')).Metadata).toMatchObject({ title: 'Film', 'cse-mode': 'AES_CTR' })
    expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
    const decrypted = scene.decrypted()
    for (const [name, bytes] of files) expect(decrypted.get(name)?.equals(bytes)).toBe(true)
  }, 60_000)

  test('from a list in a file; a second run changes nothing', async () => {
    const { entry } = await archive('a.mp4', randomBytes(100), 'aes-ctr')
    scene.write('archive.json', JSON.stringify([entry]))
    expect(await take('archive.json')).toMatchObject({ exitCode: 0, errors: [] })
    const { Metadata } = await scene.fetch('a.mp4')
    const again = await take('archive.json')
    expect(again).toMatchObject({ exitCode: 0, errors: [] })
    expect(again.stdout).toContain('is under the new key already')
    expect((await scene.fetch('a.mp4')).Metadata).toEqual(Metadata)
  })

  test('a job with it completes, which one with the old encrypted data key does not', async () => {
    const { entry, line } = await archive('film.mp4', await sampleBytes(), 'aes-cbc-pkcs7')
    const { DecryptionMode, InitializationVector } = {
      DecryptionMode: 'AES_CBC',
      InitializationVector: entry.initializationVector
    } as const
    const DecryptionSettings = { DecryptionMode, InitializationVector, EncryptedDecryptionKey: entry.encryptedDataKey }
    const mediaConvert = new MediaConvertClient(clientConfig(aws))
    const old = jobRequest(aws, [{ FileInput: entry.s3Uri, DecryptionSettings }])
    const { Job } = await mediaConvert.send(new CreateJobCommand(old))
    await aws.mediaconvert.settled()
    expect((await mediaConvert.send(new GetJobCommand({ Id: Job?.Id }))).Job?.Status).toBe('ERROR')

    expect(await take(line)).toMatchObject({ exitCode: 0, errors: [] })
    const { OutputGroups } = jobRequest(aws, []).Settings ?? {}
    const step = await scene.run({
      ...{ files: '', 'kms-key-arn': '', destination: '', 'encrypted-objects': entry.s3Uri },
      ...{ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify({ OutputGroups }) },
      ...{ wait: 'true', 'poll-interval-seconds': '1' }
    })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(Object.values(jsonOutput(step, 'job-statuses') as object)).toEqual(['COMPLETE'])
  }, 60_000)
})

opensslDescribe('what cannot be taken over is left as it is, and told', () => {
  test.each([
    [
      'a data key under another context',
      'aes-ctr',
      {},
      'mediaconvert',
      /InvalidCiphertextException.*another encryption context than service=elastictranscoder/
    ],
    [
      'another vector',
      'aes-cbc-pkcs7',
      { initializationVector: Buffer.alloc(16, 7).toString('base64') },
      'elastictranscoder',
      /its last block does not end in padding/
    ],
    [
      'a length that the mode does not make',
      'aes-ctr',
      { mode: 'aes-cbc-pkcs7' },
      'elastictranscoder',
      /has 15 bytes, which AES_CBC does not make/
    ]
  ])('%s', async (_, mode, wrong, service, said) => {
    const { entry } = await archive('a.mp4', randomBytes(15), mode, 16, service)
    scene.write('archive.json', JSON.stringify([{ ...entry, ...wrong }]))
    const step = await take('archive.json')
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors[0]).toMatch(said)
    expect((await scene.fetch('a.mp4')).Metadata).toEqual({ title: 'Film' })
  })

  test('an object that carries an envelope of its own', async () => {
    scene.write('a.mov', randomBytes(100))
    await scene.run({})
    const { Metadata } = await scene.fetch('a.mov')
    const { entry } = await archive('b.mov', randomBytes(100), 'aes-ctr')
    scene.write('archive.json', JSON.stringify([{ ...entry, s3Uri: scene.s3Uri('a.mov') }]))
    expect((await take('archive.json')).errors[0]).toMatch(
      /carries an envelope of its own, with another mode or initialization vector/
    )
    expect((await scene.fetch('a.mov')).Metadata).toEqual(Metadata)
  })

  const KEY = randomBytes(184).toString('base64')
  const IV = randomBytes(16).toString('base64')
  test.each([
    ['s3://bucket/a.mp4', /mode is missing, expected one of aes-cbc-pkcs7, aes-ctr, aes-gcm\. A line has/],
    [`s3://bucket/a.mp4 s3-aws-kms ${IV} ${KEY}`, /mode s3-aws-kms is server-side encryption/],
    [`s3://bucket/ aes-ctr ${IV} ${KEY}`, /is not the address of an object/],
    [`s3://bucket/a.mp4 aes-ctr ${IV} ${randomBytes(16).toString('base64')}`, /encryptedDataKey has 16 bytes, too few/],
    [`s3://bucket/a.mp4 aes-ctr 0123 ${KEY}`, /initializationVector has 3 bytes where AES_CTR takes 16 or 12/],
    [`s3://bucket/a.mp4 aes-ctr ${IV} ${KEY}\ns3://bucket/a.mp4 aes-ctr ${IV} ${KEY}`, /is there twice/],
    ['none.json', /"none.json" is no s3:\/\/ address, and cannot be read as a file either/]
  ])('the input %j', async (input, said) => {
    const step = await take(input)
    expect(step).toMatchObject({ exitCode: 1, stderr: '', errors: [expect.stringMatching(said)] })
    for (const word of input.split(/\s/).filter((text) => /^[A-Za-z0-9+/]{22}==$/.test(text) && text !== IV)) {
      expect(step.stdout).not.toContain(word)
    }
  })
})

// Where jq is not installed, this is skipped too.
const jqTest = isInstalled('jq') && isInstalled('openssl') ? test : test.skip

jqTest("the migration page's command makes the list of kept answers of read-job", async () => {
  const [, command = ''] = /```sh\n([\s\S]*?)```/.exec(readFileSync('docs/elastic-transcoder.md', 'utf8')) ?? []
  const { entry } = await archive('a.mp4', randomBytes(100), 'aes-cbc-pkcs7')
  const Encryption = { Mode: entry.mode, Key: entry.encryptedDataKey, InitializationVector: entry.initializationVector }
  const Key = `${scene.prefix}a.mp4`
  scene.write('job-1.json', JSON.stringify({ Job: { Id: '1', Input: { Key, Encryption } } }))
  scene.write('job-2.json', JSON.stringify({ Job: { Id: '2', Inputs: [{ Key: 'plain.mp4' }] } }))
  const own = command.replaceAll('amzn-s3-demo-input', aws.inputBucket)
  await promisify(execFile)('bash', ['-euc', own], { cwd: scene.folder.workspace })
  expect(await take('archive.json')).toMatchObject({ exitCode: 0, errors: [] })
  expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
})

opensslTest("the pages' policies are enough", async () => {
  const { line } = await archive('a.mp4', randomBytes(100), 'aes-cbc-pkcs7')
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({}))
  const newKey = KeyMetadata?.Arn ?? ''
  const [own, shared] = ['docs/elastic-transcoder.md', 'docs/rewrap.md'].map((path) => {
    const policies = [...readFileSync(path, 'utf8').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text)
    return (policies[0] ?? '')
      .replace('arn:aws:kms:eu-west-1:111122223333:key/OLD_KEY_ID', aws.kmsKeyArn)
      .replace('arn:aws:kms:eu-west-1:111122223333:key/KEY_ID', newKey)
      .replaceAll('amzn-s3-demo-input', aws.inputBucket)
      .replace('masters/', scene.prefix)
  })
  const statements = (text = '{}'): PolicyStatement[] =>
    (JSON.parse(text) as { Statement: PolicyStatement[] }).Statement
  const Statement = [...statements(own), ...statements(shared).filter(({ Action }) => !String(Action).includes('kms:'))]
  const credential = {
    accessKeyId: 'AKIAI44QH8DHBREWRAP3',
    secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'
  }
  aws.credentials.add({ ...credential, arn: 'arn:aws:iam::111122223333:user/workflow', policies: [{ Statement }] })
  const env = { AWS_ACCESS_KEY_ID: credential.accessKeyId, AWS_SECRET_ACCESS_KEY: credential.secretAccessKey }
  const inputs = { 'elastic-transcoder-objects': line, 'kms-key-arn': newKey }
  expect(await scene.rewrap(inputs, { env })).toMatchObject({ exitCode: 0, errors: [] })
  expect(await scene.rewrap(inputs, { env })).toMatchObject({ exitCode: 0, errors: [] })
  expect(await scene.decrypt({ 'kms-key-arn': newKey })).toMatchObject({ exitCode: 0, errors: [] })
})

/** The log as people see it: what tells the runner to mask is not in it. */
function withoutMasks(log: string): string {
  return log.replace(/^::add-mask::.*$/gm, '')
}
