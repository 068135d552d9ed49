import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { envelopeMetadata } from '../../src/envelope/object-metadata.ts'
import { isInstalled } from '../local-aws/support/clients.ts'
import { codeBlocks, readPage } from '../support/pages.ts'
import { Scene } from '../support/scene.ts'

const page = readPage('docs/envelope.md')
const [fetching = '', decrypting = '', runningPython = ''] = codeBlocks(page, 'sh')
const [python = ''] = codeBlocks(page, 'python')

// Where a tool is not installed, what needs it says so and is skipped.
const cliDescribe = isInstalled('aws') && isInstalled('openssl') ? describe : describe.skip
const hasPython = spawnSync('python3', ['-c', 'import cryptography']).status === 0
const pythonDescribe = isInstalled('aws') && hasPython ? describe : describe.skip

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

test('there are three pieces of shell and one of Python', () => {
  expect(codeBlocks(page, 'sh')).toHaveLength(3)
  expect(codeBlocks(page, 'python')).toHaveLength(1)
})

cliDescribe('the commands give the file back', () => {
  test.each([
    ['AES_CTR', '16', '128', 4097],
    ['AES_CTR', '12', '256', 1000],
    ['AES_CBC', '16', '192', 4097],
    ['AES_CBC', '16', '256', 4096]
  ] as const)(
    '%s, IV of %s bytes, key of %s bits, %i bytes',
    async (mode, iv, bits, length) => {
      const bytes = await encrypted(length, { mode, 'iv-length': iv, 'data-key-bits': bits })
      const log = await run(`${fetching}\n${decrypting}`)
      expect(log).toContain('film.mov is complete')
      expect(readFileSync(join(folder(), 'film.mov')).equals(bytes)).toBe(true)
    },
    60_000
  )
})

pythonDescribe('the Python program gives the file back', () => {
  test.each([
    ['16', '256', 3 * 2 ** 20 + 1],
    ['12', '128', 1]
  ] as const)(
    'AES_GCM, IV of %s bytes, key of %s bits, %i bytes',
    async (iv, bits, length) => {
      const bytes = await encrypted(length, { mode: 'AES_GCM', 'iv-length': iv, 'data-key-bits': bits })
      expect(await run(`${fetching}\n${runningPython}`)).toContain('film.mov is what was encrypted')
      expect(readFileSync(join(folder(), 'film.mov')).equals(bytes)).toBe(true)
    },
    60_000
  )

  test('and gives none where a byte was changed', async () => {
    await encrypted(1000, { mode: 'AES_GCM' })
    const { bytes, Metadata } = await scene.fetch('film.mov')
    bytes[500] = (bytes[500] ?? 0) ^ 1
    await scene.put('film.mov', bytes, Metadata)
    await expect(run(`${fetching}\n${runningPython}`)).rejects.toThrow('InvalidTag')
    expect(() => readFileSync(join(folder(), 'film.mov'))).toThrow('ENOENT')
  }, 60_000)
})

test('the table of the envelope has what the code writes, under its names in the manifest', () => {
  const [iv, encryptedDataKey] = [new Uint8Array(16), new Uint8Array(184)]
  const written = envelopeMetadata({
    mode: 'AES_CTR',
    iv,
    encryptedDataKey,
    kmsKeyRegion: 'us-east-1',
    plaintextLength: 1
  })
  const rows = [...page.matchAll(/^\| `(cse-[a-z-]+)`\s*\| `([A-Za-z]+)`/gm)]
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(written))
  const schema = readFileSync('docs/manifest.schema.json', 'utf8')
  for (const [, , member] of rows) expect(schema).toContain(`"${String(member)}"`)
})

async function encrypted(length: number, inputs: Readonly<Record<string, string>>): Promise<Buffer> {
  const bytes = randomBytes(length)
  scene.write('film.mov', bytes)
  expect(await scene.run(inputs)).toMatchObject({ exitCode: 0, errors: [] })
  return bytes
}

function folder(): string {
  return join(scene.folder.root, 'by-hand')
}

/** Runs the page's commands as they are, but for bucket and key, with an `aws` that talks to the stand-in. */
async function run(commands: string): Promise<string> {
  const bin = join(scene.folder.root, 'bin')
  for (const path of [bin, folder()]) mkdirSync(path)
  const cli = execFileSync('sh', ['-c', 'command -v aws'], { encoding: 'utf8' }).trim()
  // The CLI of early 2023 knows the endpoint as an option only.
  writeFileSync(join(bin, 'aws'), `#!/bin/sh\nexec '${cli}' --endpoint-url '${aws.endpoint}' "$@"\n`)
  chmodSync(join(bin, 'aws'), 0o755)
  writeFileSync(join(folder(), 'decrypt-gcm.py'), python)
  const own = commands
    .replace('amzn-s3-demo-input', aws.inputBucket)
    .replace('masters/film.mov', `${scene.prefix}film.mov`)
  const env = { ...process.env, ...aws.env, AWS_PAGER: '', PATH: `${bin}:${process.env['PATH'] ?? ''}` }
  const { stdout } = await promisify(execFile)('sh', ['-c', own], { cwd: folder(), env })
  return stdout
}
