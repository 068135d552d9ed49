import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { CreateKeyCommand, EncryptCommand, KMSClient } from '@aws-sdk/client-kms'
import { gcm } from '@noble/ciphers/aes.js'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { isInstalled } from '../local-aws/support/clients.ts'
import { Scene } from '../support/scene.ts'

const MIB = 2 ** 20
const CONTEXT: Record<string, string> = { service: 'mediaconvert.amazonaws.com' }

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

interface MadeByHand {
  readonly mode: string
  readonly key: Buffer
  readonly iv: Buffer
  readonly plaintext: Buffer
}

/** As the documentation of the service has it: openssl's command line, or for AES_GCM an implementation in JavaScript. */
function encryptByHand({ mode, key, iv, plaintext }: MadeByHand): Buffer {
  if (mode === 'AES_GCM') return Buffer.from(gcm(key, iv).encrypt(plaintext))
  const cipher = `-aes-${key.length * 8}-${mode === 'AES_CTR' ? 'ctr' : 'cbc'}`
  const counter = iv.toString('hex').padEnd(32, '0')
  const maxBuffer = 2 ** 27
  return execFileSync('openssl', ['enc', cipher, '-K', key.toString('hex'), '-iv', counter], {
    input: plaintext,
    maxBuffer
  })
}

async function wrap(key: Buffer, KeyId: string, region: string, context: Record<string, string>): Promise<string> {
  const kms = new KMSClient({ ...scene.clientConfiguration, region })
  const { CiphertextBlob } = await kms.send(new EncryptCommand({ KeyId, Plaintext: key, EncryptionContext: context }))
  return Buffer.from(CiphertextBlob ?? []).toString('base64')
}

async function putByHand(
  path: string,
  file: MadeByHand,
  { KeyId = aws.kmsKeyArn, region = aws.region, context = CONTEXT } = {}
): Promise<void> {
  await scene.put(path, encryptByHand(file), {
    'cse-mode': file.mode,
    'cse-iv': file.iv.toString('base64'),
    'cse-encrypted-data-key': await wrap(file.key, KeyId, region, context),
    'cse-kms-key-region': region,
    'cse-plaintext-length': String(file.plaintext.length)
  })
}

const made = (mode: string, keyBytes: number, ivBytes: number, length: number): MadeByHand => ({
  mode,
  key: randomBytes(keyBytes),
  iv: randomBytes(ivBytes),
  plaintext: randomBytes(length)
})

const MODES = [
  ['AES_CTR', 16],
  ['AES_CTR', 12],
  ['AES_CBC', 16],
  ['AES_GCM', 16],
  ['AES_GCM', 12]
] as const

const describeWithOpenssl = isInstalled('openssl') ? describe : describe.skip

describeWithOpenssl('what others have encrypted by the same rules', () => {
  test('comes back, whatever mode, key, vector and length; no data key gets into the log', async () => {
    const files = new Map<string, MadeByHand>()
    for (const [mode, ivBytes] of MODES) {
      for (const keyBytes of [16, 24, 32]) {
        for (const length of [1, 16, 1000]) {
          files.set(`${mode}-${ivBytes}-${keyBytes}-${length}`, made(mode, keyBytes, ivBytes, length))
        }
      }
      files.set(`${mode}-${ivBytes}-long`, made(mode, 32, ivBytes, 9 * MIB + 5))
    }
    for (const [path, file] of files) await putByHand(path, file)
    const step = await scene.decrypt({}, { env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' } })
    expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    const decrypted = scene.decrypted()
    expect(decrypted.size).toBe(files.size)
    for (const [path, { plaintext }] of files) expect(decrypted.get(path)?.equals(plaintext)).toBe(true)
    const log = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const told = log.join('\n') + step.summary + JSON.stringify(step.outputs)
    for (const { key } of files.values()) {
      for (const form of [key.toString('hex'), key.toString('base64')]) {
        expect(told).not.toContain(form)
        expect(step.stdout).toContain(`::add-mask::${form}`)
      }
    }
  }, 120_000)

  test('counters that wrap at 32 bits, or carry through all 128', async () => {
    const plaintext = randomBytes(10_000)
    const iv = Buffer.alloc(16, 0xff)
    iv.writeUInt8(0xf0, 15)
    const file = { ...made('AES_CTR', 32, 16, 1), iv, plaintext }
    await putByHand('wrap', file)
    expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
    expect(scene.decrypted().get('wrap')?.equals(plaintext)).toBe(true)
  })

  test('comes back under a KMS key of another Region, which the envelope names', async () => {
    const region = 'eu-west-1'
    const { KeyMetadata } = await new KMSClient({ ...scene.clientConfiguration, region }).send(new CreateKeyCommand({}))
    const file = made('AES_CBC', 32, 16, 100)
    await putByHand('there', file, { KeyId: KeyMetadata?.Arn ?? '', region })
    expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
    expect(scene.decrypted().get('there')?.equals(file.plaintext)).toBe(true)
  })

  test('does not where the data key was encrypted under another context', async () => {
    const contexts = [{ service: 'elastictranscoder.amazonaws.com' }, { ...CONTEXT, run: '42' }, {}]
    for (const [index, context] of contexts.entries()) {
      await putByHand(String(index), made('AES_CTR', 32, 16, 100), { context })
    }
    const step = await scene.decrypt()
    expect(step.exitCode).toBe(1)
    for (const message of step.errors.slice(0, 3)) {
      expect(message).toMatch(
        /InvalidCiphertextException.*another encryption context than service=mediaconvert\.amazonaws\.com/
      )
    }
    expect(scene.decrypted().size).toBe(0)
  })
})
