import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'

/** More than are asked for one by one. Names that a listing has to encode are among them. */
const NAMES = [
  ...Array.from({ length: 40 }, (_, index) => `reel/clip ${index}.mov`),
  'reel/a+b & c%20d.mov',
  'reel/Zürich 😀.mov'
]

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  scene = new Scene(aws)
  for (const name of NAMES) scene.write(name, name)
})
afterEach(() => scene.remove())

async function encryptAndForget(): Promise<void> {
  expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [] })
  aws.requests.clear()
}

test('one listing finds out that nothing is there', async () => {
  await encryptAndForget()
  scene.write('reel/new.mov', 'new')
  const step = await scene.run({
    destination: `s3://${aws.inputBucket}/${scene.prefix}other/`,
    'data-key-scope': 'run'
  })
  expect(step.exitCode).toBe(0)
  // One data key, and no initialization vector twice under it.
  expect(aws.requests.of('GenerateDataKey')).toHaveLength(1)
  expect(new Set(jsonOutput(step, 'encrypted-data-keys') as string[]).size).toBe(1)
  expect(new Set(jsonOutput(step, 'ivs') as string[]).size).toBe(NAMES.length + 1)
  expect(aws.requests.of('ListObjectsV2')).toHaveLength(1)
  expect(aws.requests.of('HeadObject')).toEqual([])
  expect(aws.requests.of('PutObject')).toHaveLength(NAMES.length + 1)
})

test('what is there is named, all of it, before anything is encrypted', async () => {
  await encryptAndForget()
  scene.write('reel/new.mov', 'new')
  const step = await scene.run()
  expect(step.exitCode).toBe(1)
  expect(step.errors).toHaveLength(NAMES.length)
  for (const name of NAMES)
    expect(step.errors.join('\n')).toContain(`${name}: there is an object at ${scene.s3Uri(name)}`)
  expect(aws.requests.of('GenerateDataKey')).toEqual([])
})

test('skipped are those that are there, with the envelopes that they carry', async () => {
  await encryptAndForget()
  scene.write('reel/new.mov', 'new')
  const step = await scene.run({ 'if-exists': 'skip' })
  expect(step.exitCode).toBe(0)
  const { files } = readManifest(step)
  expect(files.filter(({ status }) => status === 'uploaded').map(({ path }) => path)).toEqual(['reel/new.mov'])
  const skipped = files.filter(({ status }) => status === 'skipped')
  expect(skipped.map(({ path }) => path).sort()).toEqual([...NAMES].sort())
  for (const { encryptedDataKey } of skipped) expect(encryptedDataKey).toMatch(/^AQ/)
})

test('who may not list asks for each', async () => {
  await encryptAndForget()
  const credential = {
    accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
    secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
    arn: 'arn:aws:iam::111122223333:user/uploader'
  }
  const Action = ['kms:GenerateDataKey', 's3:PutObject', 's3:GetObject']
  aws.credentials.add({ ...credential, policies: [{ Statement: [{ Effect: 'Allow', Action, Resource: '*' }] }] })
  const env = { AWS_ACCESS_KEY_ID: credential.accessKeyId, AWS_SECRET_ACCESS_KEY: credential.secretAccessKey }
  scene.write('reel/new.mov', 'new')
  const step = await scene.run({ 'if-exists': 'skip' }, { env })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(readManifest(step).files.filter(({ status }) => status === 'skipped')).toHaveLength(NAMES.length)
  expect(aws.requests.of('HeadObject')).toHaveLength(NAMES.length + 1)
})
