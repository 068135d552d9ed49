import { expect, test } from '@jest/globals'
import type { Mode } from '../../../src/envelope/mode.ts'
import type { Outcome } from '../../../src/workflow/decrypt/decrypt-objects.ts'
import { readDecryptInputs } from '../../../src/workflow/decrypt/inputs.ts'
import { conclude } from '../../../src/workflow/decrypt/report.ts'
import type { Proof } from '../../../src/workflow/read-back.ts'

function proven(name: string, mode: Mode, proof: Proof): Outcome {
  const envelope = { mode, iv: Buffer.alloc(16), encryptedDataKey: Buffer.alloc(184), kmsKeyRegion: 'us-east-1' }
  const timing = { begunAt: 0, endedAt: 1000 }
  const key = { dataKeyBits: 256, kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/0' }
  return { name, s3Uri: `s3://bucket/${name}`, envelope: { ...envelope, plaintextLength: 10 }, ...key, proof, timing }
}

async function told(outcomes: readonly Outcome[]): Promise<{ lines: string[]; errors: string[]; isFine: boolean }> {
  const [lines, errors]: [string[], string[]] = [[], []]
  const none = (): void => undefined
  const { inputs } = readDecryptInputs(() => '', { region: 'us-east-1', workspace: '/work' })
  const isFine = await conclude({
    inputs,
    found: { objects: [], warnings: [] },
    outcomes,
    world: {
      reporter: {
        info: (line) => void lines.push(line),
        error: ({ message }) => void errors.push(message),
        ...{ debug: none, notice: none, warning: none, hide: none }
      },
      setOutput: none,
      writeSummary: () => Promise.resolve(),
      platform: 'linux',
      filePermissions: 0o644,
      saveState: none,
      signal: new AbortController().signal,
      connect: () => Promise.reject(new Error('not needed'))
    }
  })
  return { lines, errors, isFine }
}

const GCM: Proof = { trailer: 'authentication tag', checksum: 'manifest' }
const BARE: Proof = { trailer: undefined, checksum: undefined }

test('of few files, what was proven is said of each', async () => {
  const { lines, isFine } = await told([proven('a.mov', 'AES_GCM', GCM), proven('b.mov', 'AES_CTR', BARE)])
  expect(isFine).toBe(true)
  expect(lines.slice(0, 3)).toEqual([
    'What was proven:',
    expect.stringMatching(
      /^ {2}a\.mov {2}length right {2}authentication tag right {2}CRC32 is the manifest's {2}every byte/
    ),
    expect.stringMatching(/^ {2}b\.mov {2}length right {2}AES_CTR has none {10}none known {15}only the length: /)
  ])
})

test('of very many, it is said how many there are of each kind, and what that is worth', async () => {
  const many = Array.from({ length: 150 }, (_, index) => proven(`${index}.mov`, 'AES_GCM', GCM))
  const { lines } = await told([...many, proven('a.mov', 'AES_CTR', BARE)])
  expect(lines.slice(0, 3)).toEqual([
    'What was proven:',
    expect.stringMatching(/^ {2}150 files {2}length right {2}authentication tag right/),
    expect.stringMatching(/^ {2}1 file {5}length right {2}AES_CTR has none/)
  ])
  expect(lines).toContainEqual(expect.stringMatching(/^AES_CTR and AES_CBC do not authenticate\./))
  expect(lines).toContainEqual(expect.stringMatching(/^No CRC32 is known of one object/))
})

test('of very many that failed, the last annotation names a hundred', async () => {
  const failed = Array.from({ length: 5000 }, (_, index) => ({ name: `${index}.mov`, s3Uri: 's3://b/k', error: 'no' }))
  const { errors, isFine } = await told(failed)
  expect(isFine).toBe(false)
  expect(errors).toEqual([
    expect.stringMatching(/^5,?000 files failed: 0\.mov, 1\.mov, .* and 4,?900 other files, named above$/)
  ])
})
