import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CreateKeyCommand, DisableKeyCommand, KMSClient, ScheduleKeyDeletionCommand } from '@aws-sdk/client-kms'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { FaultEffect } from '../../local-aws/faults.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { PolicyStatement } from '../../local-aws/service.ts'
import { readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const MIB = 2 ** 20
const onPosix = process.platform === 'win32' ? test.skip : test
const onLinux = process.platform === 'linux' ? test : test.skip

/** Three ranges of one, and one of another. */
const FILES = new Map([
  ['long.mov', randomBytes(20 * MIB)],
  ['small.mov', Buffer.from('a film')]
])

let aws: LocalAws
let studio: Scene
let manifest: string
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  studio = new Scene(aws)
  for (const [path, bytes] of FILES) studio.write(path, bytes)
  const step = await studio.run({ mode: 'AES_GCM' })
  manifest = step.outputs['manifest'] ?? ''
})
afterAll(async () => {
  studio.remove()
  await aws.stop()
})
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  aws.kms.misbehave(undefined)
  scene.remove()
})

const decrypt = (
  inputs: Readonly<Record<string, string>> = {},
  options: Parameters<Scene['decrypt']>[1] = {}
): Promise<StepResult> => scene.decrypt({ source: studio.s3Uri(''), ...inputs }, options)

function expectDecrypted(step: StepResult): void {
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(aws.faults.pending()).toEqual([])
  for (const [path, bytes] of FILES) expect(scene.decrypted().get(path)?.equals(bytes)).toBe(true)
  expect(scene.decrypted().size).toBe(FILES.size)
}

describe('what passes, passes', () => {
  const effects: readonly FaultEffect[] = [
    { kind: 'throttle' },
    { kind: 'error', status: 500, code: 'InternalError' },
    { kind: 'reset' },
    { kind: 'lose-answer' }
  ]

  test.each(effects)('%j on each operation', async (effect) => {
    for (const operation of ['HeadObject', 'ListObjectsV2', 'Decrypt', 'GetObject', 'GetObject']) {
      aws.faults.add({ operation, ...effect })
    }
    expectDecrypted(await decrypt())
  })

  test('a range that breaks off is taken up where it broke', async () => {
    aws.faults.add({ operation: 'GetObject', key: '*long.mov', kind: 'truncate', afterBytes: 3 * MIB, times: 3 })
    aws.faults.add({ operation: 'GetObject', key: '*small.mov', kind: 'truncate', afterBytes: 3 })
    expectDecrypted(await decrypt())
    const bytes = aws.requests.of('GetObject').length
    expect(bytes).toBe(3 + 1 + 4)
  })

  test('a connection that goes silent is given up', async () => {
    aws.faults.add({ operation: 'GetObject', kind: 'stall' })
    expectDecrypted(await decrypt({}, { env: { MEDIACONVERT_STALL_TIMEOUT_SECONDS: '1' } }))
  })

  test('what does not pass is told, and leaves nothing', async () => {
    aws.faults.add({
      operation: 'GetObject',
      key: '*long.mov',
      kind: 'error',
      status: 503,
      code: 'SlowDown',
      times: 999
    })
    const step = await decrypt({}, { env: { AWS_MAX_ATTEMPTS: '2' } })
    expect(step.exitCode).toBe(1)
    expect(step.errors[0]).toMatch(/^long\.mov: S3 GetObject \(bytes=\d+-\d+\) of s3:\S+ failed: SlowDown/)
    expect([...scene.decrypted().keys()]).toEqual(['small.mov'])
  })
})

describe('a step that ends in the middle', () => {
  const out = (): string[] => {
    const path = join(scene.folder.workspace, 'out')
    return existsSync(path) ? readdirSync(path) : []
  }

  /** Ends the step when the second range has begun. */
  async function killedBy(signal: NodeJS.Signals, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    aws.faults.add({ operation: 'GetObject', key: '*long.mov', kind: 'stall', times: 2 })
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    const strike = aws.faults.strike.bind(aws.faults)
    let stalled = 0
    jest.spyOn(aws.faults, 'strike').mockImplementation((target) => {
      const fault = strike(target)
      if (fault?.kind === 'stall' && ++stalled === 2) kill(signal)
      return fault
    })
    return decrypt(inputs, { onStart: (killer) => (kill = killer) })
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('by %s removes what it has written', async (signal) => {
    const step = await killedBy(signal)
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(step.errors.at(-1)).toMatch(/^Cancelled: \d+ files? not decrypted/)
    expect(out()).not.toContain('long.mov')
    expect(out().filter((name) => name.endsWith('.partial'))).toEqual([])
  })

  test('by SIGKILL leaves no file under its final name; the post step removes the rest, or the next run tells of it', async () => {
    const partial = (): string[] => out().filter((name) => name.endsWith('.partial'))
    const inputs = { source: studio.s3Uri('long.mov') }
    const killed = await killedBy('SIGKILL', inputs)
    expect(killed.exitCode).toBe(null)
    expect(out()).not.toContain('long.mov')
    expect(partial()).toEqual([expect.stringMatching(/^mediaconvert-decrypt-[0-9a-f]{16}-[0-9a-f]{12}\.partial$/)])
    aws.faults.clear()
    const next = await decrypt(inputs)
    expect(next).toMatchObject({ exitCode: 0, errors: [] })
    expect(next.warnings).toEqual([
      expect.stringMatching(
        /^1 file of runs that were killed is left, .* never checked: ".*\/out\/media[^/]*\.partial"\. Delete/
      )
    ])
    expect(
      scene
        .decrypted()
        .get('long.mov')
        ?.equals(FILES.get('long.mov') ?? Buffer.alloc(0))
    ).toBe(true)
    expect(await scene.cleanUp(next)).toMatchObject({ exitCode: 0, stdout: '' })
    expect(partial()).toHaveLength(1)
    const cleaned = await scene.cleanUp(killed)
    expect(cleaned).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    expect(cleaned.stdout).toMatch(/^Removed .*\.partial, which the step had not finished$/m)
    expect(out()).toEqual(['long.mov'])
  })
})

describe('KMS refuses', () => {
  const small = (inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    decrypt({ source: studio.s3Uri('small.mov'), ...inputs }, { env: { AWS_MAX_ATTEMPTS: '1' } })
  const kms = (): KMSClient => new KMSClient({ ...scene.clientConfiguration, region: aws.region })
  const newKey = async (): Promise<string> => {
    const { KeyMetadata } = await kms().send(new CreateKeyCommand({}))
    return KeyMetadata?.Arn ?? ''
  }

  test('another KMS key than the one that was named', async () => {
    const step = await small({ 'kms-key-arn': await newKey() })
    expect(step.errors[0]).toMatch(/IncorrectKeyException.*under another KMS key than the one that was expected/)
    expect(scene.decrypted().size).toBe(0)
    expect((await small({ 'kms-key-arn': aws.kmsAliasArn })).errors).toEqual([])
  })

  test('a manifest pins its own key', async () => {
    const whole = readManifest({ outputs: { manifest } })
    const other = scene.write('manifest.json', JSON.stringify({ ...whole, kmsKeyArn: await newKey() }))
    const step = await decrypt({ source: '', manifest: other })
    expect(step.errors[0]).toMatch(/IncorrectKeyException/)
  })

  test.each([
    ['disabled', /DisabledException.*aws kms enable-key/],
    ['pending deletion', /KMSInvalidStateException.*aws kms cancel-key-deletion/]
  ])('a key that is %s', async (state, said) => {
    const KeyId = await newKey()
    scene.write('a.mov', 'a film')
    expect(await scene.run({ 'kms-key-arn': KeyId })).toMatchObject({ exitCode: 0 })
    await (state === 'disabled'
      ? kms().send(new DisableKeyCommand({ KeyId }))
      : kms().send(new ScheduleKeyDeletionCommand({ KeyId })))
    expect((await scene.decrypt()).errors[0]).toMatch(said)
  })

  test('the statements in errors are the ones that are missing', async () => {
    const credential = {
      accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
      secretAccessKey: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY',
      arn: 'arn:aws:iam::111122223333:user/workflow'
    }
    const env = {
      AWS_MAX_ATTEMPTS: '1',
      AWS_ACCESS_KEY_ID: credential.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credential.secretAccessKey
    }
    const granted: PolicyStatement[] = []
    const actions: unknown[] = []
    for (let tries = 0; tries < 6; tries++) {
      aws.credentials.add({ ...credential, policies: [{ Statement: granted }] })
      const step = await decrypt({ overwrite: 'true' }, { env })
      if (step.exitCode === 0) break
      const statements = step.errors.flatMap((message) => /this statement: (\{.*\})$/.exec(message)?.[1] ?? [])
      const missing = statements.map((text) => JSON.parse(text) as PolicyStatement)
      granted.push(...missing)
      actions.push([...new Set(missing.map(({ Action }) => Action))])
    }
    expect(actions).toEqual([['s3:ListBucket'], ['s3:GetObject'], ['kms:Decrypt']])
    expect(granted.at(-1)).toMatchObject({
      Resource: aws.kmsKeyArn,
      Condition: { StringEquals: { 'kms:EncryptionContext:service': 'mediaconvert.amazonaws.com' } }
    })
  })

  test.each([
    ['no key', {}, /no plaintext data key/],
    ['a key of 20 bytes', { Plaintext: Buffer.alloc(20).toString('base64') }, /20 bytes, which AES does not have/],
    ['another key’s ARN', { KeyId: 'arn:aws:kms:us-east-1:111122223333:key/other' }, /which is not the one/]
  ])('an answer with %s is not believed', async (_, change, said) => {
    aws.kms.misbehave((operation, answer) => {
      if (operation !== 'Decrypt') return answer
      const { Plaintext, ...rest } = answer
      return { ...rest, ...('KeyId' in change && { Plaintext }), ...change }
    })
    expect((await small({ 'kms-key-arn': aws.kmsKeyArn })).errors[0]).toMatch(said)
    expect(scene.decrypted().size).toBe(0)
  })
})

test('credentials that have expired are named as that', async () => {
  const credential = {
    accessKeyId: 'ASIAEXPIREDEXAMPLE00',
    secretAccessKey: 'secret',
    sessionToken: 'token',
    expiresAt: new Date(0),
    arn: 'arn:aws:sts::111122223333:assumed-role/workflow/run',
    policies: 'administrator' as const
  }
  aws.credentials.add(credential)
  const env = {
    AWS_ACCESS_KEY_ID: credential.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credential.secretAccessKey,
    AWS_SESSION_TOKEN: credential.sessionToken
  }
  expect((await decrypt({}, { env })).errors[0]).toMatch(/ExpiredToken.*credentials have expired/)
})

// What a full disk does, a limit of the shell does too, and in the middle of a file.
onPosix('a file that the disk does not take leaves nothing, and the others are decrypted', async () => {
  const step = await decrypt({}, { longestFileBlocks: 4096 })
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors[0]).toMatch(/^long\.mov: .*long\.mov cannot be written: .*EFBIG.*Nothing was left of it\.$/)
  expect([...scene.decrypted().keys()]).toEqual(['small.mov'])
})

onLinux('a folder that cannot be written to is named', async () => {
  const step = await decrypt({ 'destination-directory': '/proc/self/fdinfo' })
  expect(step.exitCode).toBe(1)
  expect(step.errors[0]).toMatch(/\/proc\/\d*\S* (cannot be written|has 0 bytes left)|has 0 bytes left/)
})

describe('verify-only', () => {
  test('writes nothing, needs no folder, and says what was proven', async () => {
    const step = await decrypt({ 'verify-only': 'true', 'destination-directory': '' })
    expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    expect(readdirSync(scene.folder.workspace)).toEqual([])
    expect(step.outputs).toEqual({ files: '["long.mov","small.mov"]', 'bytes-decrypted': String(20 * MIB + 6) })
    expect(step.stdout).toMatch(
      /^ {2}long\.mov +length right +authentication tag right .*every byte is what was encrypted/m
    )
    expect(step.summary).toMatch(/^Proven of each: length right, authentication tag right, .*: every byte/m)
    expect(step.summary).toMatch(/^\| <code>long\.mov<\/code> \|.* AES_GCM \|.* proven \|$/m)
    expect(step.stdout).not.toContain('do not authenticate')
  })

  test('is honest about modes that do not authenticate, and about objects without a checksum', async () => {
    for (const mode of ['AES_CTR', 'AES_CBC']) {
      scene.write(`${mode}.mov`, 'a film')
      await scene.run({ mode, files: `${mode}.mov` })
      const { bytes, Metadata } = await scene.fetch(`${mode}.mov`)
      await scene.put(`bare-${mode}.mov`, bytes, Metadata)
    }
    const step = await scene.decrypt({ 'verify-only': 'true' })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const verdict = (name: string): string => new RegExp(`^ {2}${name} .*`, 'm').exec(step.stdout)?.[0] ?? ''
    expect(verdict('AES_CTR.mov')).toMatch(
      /AES_CTR has none +CRC32 is that of S3 +the ciphertext is as S3 has stored it/
    )
    expect(verdict('bare-AES_CTR.mov')).toMatch(/none known +only the length: other changed bytes would not be noticed/)
    expect(verdict('bare-AES_CBC.mov')).toMatch(/padding right +none known +only the length and the last block/)
    expect(step.stdout).toMatch(/^AES_CTR and AES_CBC do not authenticate/m)
    expect(step.stdout).toMatch(/^No CRC32 is known of 2 objects/m)
    expect(step.summary).toContain('No CRC32 is known of 2 objects')
    expect(step.summary).toMatch(/bare-AES&#95;CTR\.mov<\/code>.*no padding or tag in AES_CTR, no checksum known: only/)
  })
})
