import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { Deviation, type Check } from '../check.ts'
import { assertFailed, assertSameBytes, assertSucceeded, LONG_BYTES, SMALL_BYTES, type Trial } from '../trial.ts'
import { codeIn } from './encrypt.ts'
import { REWRAP_IN_ONE, REWRAP_IN_PARTS } from './names.ts'

export const backChecks: readonly Check[] = [
  { name: 'decrypt/action.yml: by prefix, by manifest, and verify-only', run: decrypts },
  { name: 'decrypt/action.yml: a flipped bit in an object is found', run: findsFlippedBit },
  { name: REWRAP_IN_ONE, run: (trial) => rewraps(trial, SMALL_BYTES, {}) },
  { name: REWRAP_IN_PARTS, run: (trial) => rewraps(trial, LONG_BYTES, { 'part-size-mib': '5' }) }
]

async function encrypted(trial: Trial, files: Readonly<Record<string, Uint8Array>>): Promise<string> {
  for (const [path, bytes] of Object.entries(files)) trial.write(path, bytes)
  const step = await trial.encrypt()
  assertSucceeded(step)
  return step.outputs['manifest'] ?? ''
}

async function decrypts(trial: Trial): Promise<string> {
  const files = { 'small.mov': randomBytes(SMALL_BYTES), 'folder/long.mov': randomBytes(LONG_BYTES) }
  const manifest = await encrypted(trial, files)
  const ways = [
    { source: trial.uri(), 'destination-directory': 'out/by-prefix' },
    { manifest, 'destination-directory': 'out/by-manifest' },
    { manifest, 'verify-only': 'true' }
  ]
  for (const inputs of ways) assertSucceeded(await trial.decrypt(inputs))
  for (const [path, bytes] of Object.entries(files)) {
    for (const way of ['by-prefix', 'by-manifest']) assertSameBytes(trial.decrypted(`${way}/${path}`), bytes)
  }
  return `${ways.length} ways`
}

async function findsFlippedBit(trial: Trial): Promise<string> {
  const manifest = await encrypted(trial, { 'film.mov': randomBytes(SMALL_BYTES) })
  const key = trial.key('film.mov')
  const bytes = await trial.stand.get(key)
  bytes.writeUInt8(bytes.readUInt8(1000) ^ 1, 1000)
  const { Metadata } = (await trial.stand.head(key)) ?? {}
  await trial.stand.s3.send(new PutObjectCommand({ Bucket: trial.stand.bucket, Key: key, Body: bytes, Metadata }))
  assertFailed(await trial.decrypt({ manifest }), /film\.mov/)
  assert.equal(trial.decrypted('film.mov'), undefined)
  return 'an error, and no file'
}

async function rewraps(trial: Trial, length: number, inputs: Readonly<Record<string, string>>): Promise<string> {
  const film = randomBytes(length)
  await encrypted(trial, { 'film.mov': film })
  const key = trial.key('film.mov')
  const before = (await trial.stand.head(key))?.Metadata?.['cse-encrypted-data-key']
  const step = await trial.rewrap({ source: trial.uri(), 'kms-key-arn': await newKmsKey(trial), ...inputs })
  if (step.exitCode !== 0) {
    assertSameBytes(await trial.plaintextOf('film.mov'), film)
    throw new Deviation(`${codeIn(step.errors)}; the object is left as it was`)
  }
  assertSucceeded(step)
  assert.notEqual((await trial.stand.head(key))?.Metadata?.['cse-encrypted-data-key'], before)
  assertSameBytes(await trial.plaintextOf('film.mov'), film)
  return 'under the new key, and it decrypts'
}

async function newKmsKey({ stand: { aws } }: Trial): Promise<string> {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = aws.env
  const kms = new KMSClient({
    endpoint: aws.endpoint,
    region: aws.region,
    credentials: { accessKeyId, secretAccessKey }
  })
  return (await kms.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? ''
}
