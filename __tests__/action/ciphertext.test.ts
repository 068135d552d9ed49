import { randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { ManifestFile } from '../../src/workflow/manifest.ts'
import { decryptIndependently, unwrapDataKey } from '../support/decrypt-independently.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import { isInstalled } from '../local-aws/support/clients.ts'

const MIB = 2 ** 20
const MODES = [
  ['AES_CTR', 16],
  ['AES_CTR', 12],
  ['AES_CBC', 16],
  ['AES_GCM', 16],
  ['AES_GCM', 12]
] as const
const BITS = [256, 192, 128] as const
const SOURCES = ['kms', 'local'] as const
const TRAILER = {
  AES_CTR: () => 0,
  AES_CBC: (bytes: number) => 16 - (bytes % 16),
  AES_GCM: () => 16
}

type Mode = (typeof MODES)[number][0]
interface Combination {
  readonly mode: Mode
  readonly ivBytes: number
  readonly bits: number
  readonly source: string
  readonly scope: string
}

/** Both scopes come up with every mode, length and source, without doubling the runs. */
const COMBINATIONS: Combination[] = MODES.flatMap(([mode, ivBytes], m) =>
  BITS.flatMap((bits, b) =>
    SOURCES.map((source, s) => ({ mode, ivBytes, bits, source, scope: (m + b + s) % 2 === 0 ? 'file' : 'run' }))
  )
)

let aws: LocalAws
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())

/** Encrypts files of these lengths in one run, and checks everything about each of their objects. */
async function encryptAndCheck(
  combination: Combination,
  lengths: readonly number[],
  inputs: Readonly<Record<string, string>> = {}
): Promise<{ readonly scene: Scene; readonly files: readonly ManifestFile[]; readonly keys: Set<string> }> {
  const scene = new Scene(aws)
  try {
    const sources = new Map(lengths.map((length) => [`reel/${length}.mov`, randomBytes(length)]))
    for (const [path, bytes] of sources) scene.write(path, bytes)
    const step = await scene.run({
      mode: combination.mode,
      'iv-length': String(combination.ivBytes),
      'data-key-bits': String(combination.bits),
      'data-key-source': combination.source,
      'data-key-scope': combination.scope,
      ...inputs
    })
    expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
    const manifest = readManifest(step)
    expect(manifestProblems(manifest)).toEqual([])
    expect(manifest.files.map(({ path }) => path)).toEqual([...sources.keys()].sort())
    expect(jsonOutput(step, 'ivs')).toEqual(manifest.files.map(({ initializationVector }) => initializationVector))
    expect(jsonOutput(step, 'encrypted-data-keys')).toEqual(manifest.files.map((file) => file.encryptedDataKey))
    expect(step.outputs['bytes-encrypted']).toBe(String(lengths.reduce((sum, length) => sum + length, 0)))
    const keys = new Set<string>()
    for (const file of manifest.files) {
      keys.add(await checkObject(scene, combination, file, sources.get(file.path) ?? Buffer.alloc(0)))
    }
    expect(new Set(manifest.files.map(({ initializationVector }) => initializationVector)).size).toBe(lengths.length)
    expect(scene.openUploads()).toBe(0)
    return { scene, files: manifest.files, keys }
  } finally {
    scene.remove()
  }
}

/** @returns the data key in hex */
async function checkObject(
  scene: Scene,
  { mode, bits, ivBytes }: Combination,
  file: ManifestFile,
  source: Buffer
): Promise<string> {
  const object = await scene.fetch(file.path)
  const { initializationVector = '', encryptedDataKey = '' } = file
  const iv = Buffer.from(initializationVector, 'base64')
  const key = await unwrapDataKey({ ...scene.clientConfiguration, region: aws.region }, encryptedDataKey)
  const plaintext = decryptIndependently({ mode, key, iv, bytes: object.bytes })
  expect(plaintext.equals(source)).toBe(true)
  expect([key.length * 8, iv.length]).toEqual([bits, ivBytes])
  if (mode === 'AES_CTR' && ivBytes === 16) expect(iv.subarray(12)).toEqual(Buffer.alloc(4))

  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(object.bytes))
  expect(file).toMatchObject({
    mode,
    dataKeyBits: bits,
    plaintextLength: source.length,
    ciphertextLength: source.length + TRAILER[mode](source.length),
    etag: object.ETag,
    checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: checksum.toString('base64') }
  })
  expect(object.bytes).toHaveLength(file.ciphertextLength ?? 0)
  expect(object).toMatchObject({ ChecksumType: 'FULL_OBJECT', ChecksumCRC32: file.checksum?.value })
  expect(object.Metadata).toEqual({
    'cse-mode': mode,
    'cse-iv': initializationVector,
    'cse-encrypted-data-key': encryptedDataKey,
    'cse-kms-key-region': aws.region,
    'cse-plaintext-length': String(source.length)
  })
  return Buffer.from(key).toString('hex')
}

const describeWithOpenssl = isInstalled('openssl') ? describe : describe.skip

describeWithOpenssl('what is in S3 decrypts to the source', () => {
  test.each(COMBINATIONS)(
    '$mode, $ivBytes-byte IV, $bits-bit key from $source for each $scope',
    async (combination) => {
      const lengths = [1, 15, 16, 17, 4095]
      const { keys } = await encryptAndCheck(combination, lengths)
      expect(keys.size).toBe(combination.scope === 'run' ? 1 : lengths.length)
    },
    30_000
  )

  test.each(MODES)(
    '%s with a %i-byte IV, around the edge of one request',
    async (mode, ivBytes) => {
      const combination = { mode, ivBytes, bits: 256, source: 'kms', scope: 'file' }
      const lengths = [8 * MIB - 1, 8 * MIB, 8 * MIB + 1, 8 * MIB + 16]
      const { files } = await encryptAndCheck(combination, lengths)
      const inParts = files.filter(({ etag }) => etag?.includes('-')).map(({ plaintextLength }) => plaintextLength)
      expect(inParts.sort()).toEqual([8 * MIB + 1, 8 * MIB + 16])
    },
    60_000
  )

  test.each(MODES)(
    '%s with a %i-byte IV, in parts of 5 MiB',
    async (mode, ivBytes) => {
      const combination = { mode, ivBytes, bits: 128, source: 'local', scope: 'run' }
      const { files } = await encryptAndCheck(
        combination,
        [5 * MIB - 1, 5 * MIB, 5 * MIB + 1, 10 * MIB, 10 * MIB + 1],
        {
          'part-size-mib': '5'
        }
      )
      const parts = files.map(({ plaintextLength, etag }) => [plaintextLength, /-(\d+)"/.exec(etag ?? '')?.[1]])
      expect(Object.fromEntries(parts)).toEqual({
        [5 * MIB - 1]: undefined,
        [5 * MIB]: undefined,
        [5 * MIB + 1]: '2',
        [10 * MIB]: '2',
        [10 * MIB + 1]: '3'
      })
    },
    60_000
  )
})

test('KMS gives the data key for MediaConvert’s encryption context only', async () => {
  const scene = new Scene(aws)
  scene.write('a.mov', 'a film')
  const [file] = readManifest(await scene.run()).files
  scene.remove()
  const configuration = { ...scene.clientConfiguration, region: aws.region }
  const unwrap = (context: Record<string, string>) =>
    unwrapDataKey(configuration, file?.encryptedDataKey ?? '', context).then(
      () => 'unwrapped',
      (error: unknown) => (error instanceof Error ? error.name : String(error))
    )
  expect(await unwrap({ service: 'mediaconvert.amazonaws.com' })).toBe('unwrapped')
  expect(await unwrap({})).toBe('InvalidCiphertextException')
  expect(await unwrap({ service: 'MediaConvert.amazonaws.com' })).toBe('InvalidCiphertextException')
  expect(await unwrap({ service: 'mediaconvert.amazonaws.com', run: '42' })).toBe('InvalidCiphertextException')
})
