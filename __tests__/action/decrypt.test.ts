import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const MIB = 2 ** 20
const MODES = [
  ['AES_CTR', 16],
  ['AES_CTR', 12],
  ['AES_CBC', 16],
  ['AES_GCM', 16],
  ['AES_GCM', 12]
] as const

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

/** @param below the folder of `out` that they went into */
function expectDecrypted(step: StepResult, files: ReadonlyMap<string, Buffer>, below = ''): void {
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  const decrypted = scene.decrypted(below)
  expect([...decrypted.keys()]).toEqual([...files.keys()].sort())
  for (const [path, bytes] of files) expect(decrypted.get(path)?.equals(bytes)).toBe(true)
  expect((jsonOutput(step, 'files') as string[]).sort()).toEqual([...files.keys()].sort())
  const total = [...files.values()].reduce((sum, { length }) => sum + length, 0)
  expect(step.outputs['bytes-decrypted']).toBe(String(total))
}

async function encrypt(
  lengths: readonly number[],
  inputs: Readonly<Record<string, string>>
): Promise<{
  readonly files: ReadonlyMap<string, Buffer>
  readonly step: StepResult
}> {
  const files = new Map(lengths.map((length) => [`reel/${length}.mov`, randomBytes(length)]))
  for (const [path, bytes] of files) scene.write(path, bytes)
  const step = await scene.run(inputs)
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  return { files, step }
}

describe('what this action has encrypted comes back', () => {
  test.each(MODES)(
    '%s with a %i-byte vector and keys of any length, from the objects and from the manifests',
    async (mode, iv) => {
      const files = new Map<string, Buffer>()
      for (const length of [1, 15, 16, 17, 31, 32, 4096]) files.set(`${length}.mov`, randomBytes(length))
      for (const [path, bytes] of files) scene.write(path, bytes)
      const manifests: string[] = []
      for (const bits of ['256', '192', '128']) {
        const destination = scene.s3Uri(`${bits}/`)
        const step = await scene.run({ mode, 'iv-length': String(iv), 'data-key-bits': bits, destination })
        expect(step).toMatchObject({ exitCode: 0, errors: [] })
        manifests.push(step.outputs['manifest'] ?? '')
      }
      const all = ['256', '192', '128'].flatMap((bits) =>
        [...files].map(([path, bytes]) => [`${bits}/${path}`, bytes] as const)
      )
      expectDecrypted(await scene.decrypt(), new Map(all))
      expectDecrypted(
        await scene.decrypt({ manifest: manifests[1] ?? '', 'destination-directory': 'out/one' }),
        files,
        'one/'
      )
    },
    60_000
  )

  test.each(MODES)(
    '%s with a %i-byte vector, around the edges of the parts in which it was encrypted and is read',
    async (mode, iv) => {
      const lengths = [5 * MIB, 5 * MIB + 1, 8 * MIB - 1, 8 * MIB, 8 * MIB + 1, 16 * MIB + 16]
      const { files } = await encrypt(lengths, { mode, 'iv-length': String(iv), 'part-size-mib': '5' })
      expectDecrypted(await scene.decrypt(), files)
      expect(aws.requests.of('GetObject')).toHaveLength(4 + 2 + 3)
    },
    60_000
  )

  test('in threads of their own, and with one data key for the run', async () => {
    const { files } = await encrypt([33 * MIB], { mode: 'AES_GCM', 'data-key-scope': 'run' })
    expectDecrypted(await scene.decrypt(), files)
  })

  test('from a manifest also where a copy has dropped the metadata', async () => {
    const { files, step } = await encrypt([100, 200], { mode: 'AES_CBC' })
    for (const path of files.keys()) await scene.put(path, (await scene.fetch(path)).bytes)
    const lost = await scene.decrypt()
    expect(lost.exitCode).toBe(1)
    expect(lost.errors[0]).toMatch(/^reel\/\d+\.mov: s3:.* carries no envelope .*input manifest/)
    expectDecrypted(await scene.decrypt({ manifest: step.outputs['manifest'] ?? '' }), files)
  })

  test('from several manifests: all that is in them, or one object, or copies elsewhere without their metadata', async () => {
    const first = await encrypt([100], { mode: 'AES_CBC' })
    const second = await encrypt([200], { mode: 'AES_GCM', files: 'reel/200.mov' })
    const manifest = [first, second].map(({ step }) => step.outputs['manifest'] ?? '').join('\n')
    const files = new Map([...first.files, ...second.files])
    expectDecrypted(await scene.decrypt({ manifest }), files)
    const one = await scene.decrypt({
      source: scene.s3Uri('reel/200.mov'),
      manifest,
      'destination-directory': 'out/one'
    })
    expectDecrypted(one, new Map([['200.mov', files.get('reel/200.mov') ?? Buffer.alloc(0)]]), 'one/')
    for (const path of files.keys()) await scene.put(`backup/${path}`, (await scene.fetch(path)).bytes)
    const backup = { source: scene.s3Uri('backup/'), manifest, 'destination-directory': 'out/backup' }
    expectDecrypted(await scene.decrypt(backup), files, 'backup/')
    await scene.put('backup/reel/100.mov', (await scene.fetch('reel/200.mov')).bytes)
    await scene.put('backup/other.mov', Buffer.from('not of these runs'))
    const wrong = await scene.decrypt({ ...backup, overwrite: 'true' })
    expect(wrong.exitCode).toBe(1)
    expect(wrong.errors).toEqual([
      expect.stringMatching(/^other\.mov: s3:\S+ is in none of the manifests/),
      expect.stringMatching(/^reel\/100\.mov: s3:\S+ has 216 bytes, and the manifest says 112/),
      '2 files failed: other.mov, reel/100.mov'
    ])
  })

  test('an object by its own address gets the last part of its key for a name', async () => {
    const { files } = await encrypt([7, 8], {})
    const step = await scene.decrypt({ source: `${scene.s3Uri('reel/7.mov')}\n# and\n${scene.s3Uri('reel/8.mov')}` })
    expectDecrypted(step, new Map([...files].map(([path, bytes]) => [path.slice('reel/'.length), bytes])))
  })

  test('a prefix may leave its slash out, and keeps the folders below it', async () => {
    const { files } = await encrypt([7, 8], {})
    const uri = scene.s3Uri('').slice(0, -1)
    expectDecrypted(await scene.decrypt({ source: uri }), files)
    const below = new Map([...files].map(([path, bytes]) => [path.slice('reel/'.length), bytes]))
    const step = await scene.decrypt({ source: scene.s3Uri('reel/'), 'destination-directory': 'out/below' })
    expect(step.errors).toEqual([])
    expect([...scene.decrypted().keys()].filter((path) => path.startsWith('below/'))).toEqual(
      [...below.keys()].map((path) => `below/${path}`)
    )
  })

  test('a version of a bucket with versioning, also when there is a newer one', async () => {
    aws.s3.bucket(aws.inputBucket).versioning = 'Enabled'
    try {
      const { files, step } = await encrypt([50], { mode: 'AES_GCM' })
      await scene.put('reel/50.mov', Buffer.from('something else'))
      const manifest = step.outputs['manifest'] ?? ''
      expectDecrypted(await scene.decrypt({ manifest }), files)
      const [file] = readManifest(step).files
      aws.s3.bucket(aws.inputBucket).deleteVersion(`${scene.prefix}reel/50.mov`, file?.versionId ?? '')
      const gone = await scene.decrypt({ manifest, overwrite: 'true' })
      expect(gone.exitCode).toBe(1)
      expect(gone.errors[0]).toMatch(/^reel\/50\.mov: there is no s3:\S+ \(version \w+\)\. That version was deleted/)
    } finally {
      aws.s3.bucket(aws.inputBucket).versioning = undefined
    }
  })
})

describe('files that are there', () => {
  test('are not replaced, unless that is asked for; the others are decrypted', async () => {
    const { files } = await encrypt([7, 8], {})
    scene.write('out/reel/7.mov', 'mine')
    const step = await scene.decrypt()
    expect(step.exitCode).toBe(1)
    expect(step.errors[0]).toMatch(/^reel\/7\.mov: there is a file at .* already\. Set overwrite to true/)
    expect(scene.decrypted().get('reel/7.mov')?.toString()).toBe('mine')
    expect(jsonOutput(step, 'files')).toEqual(['reel/8.mov'])
    expectDecrypted(await scene.decrypt({ overwrite: 'true' }), files)
  })

  test('a link under the name of a file is replaced itself, not what it leads to', async () => {
    const { files } = await encrypt([7], {})
    const mine = scene.write('mine.txt', 'mine')
    mkdirSync(join(scene.folder.workspace, 'out/reel'), { recursive: true })
    symlinkSync(mine, join(scene.folder.workspace, 'out/reel/7.mov'))
    const step = await scene.decrypt()
    expect(step.errors[0]).toMatch(/there is a file at/)
    expectDecrypted(await scene.decrypt({ overwrite: 'true' }), files)
    expect(readFileSync(mine, 'utf8')).toBe('mine')
  })

  test('a folder under the name of a file, and a file under that of a folder, are left as they are', async () => {
    await encrypt([7], {})
    mkdirSync(join(scene.folder.workspace, 'out/reel/7.mov'), { recursive: true })
    expect((await scene.decrypt({ overwrite: 'true' })).errors[0]).toMatch(/7\.mov is a folder\.$/)
    writeFileSync(join(scene.folder.workspace, 'in-the-way'), '')
    const step = await scene.decrypt({ 'destination-directory': 'in-the-way' })
    expect(step.errors[0]).toMatch(/in-the-way cannot be made/)
  })
})

describe('no name leads out of the folder', () => {
  test('not a key that tries to; other objects are decrypted', async () => {
    const { files } = await encrypt([7], {})
    const { bytes, Metadata } = await scene.fetch('reel/7.mov')
    const evil = ['../evil.mov', 'a/../../evil.mov', '/evil.mov', 'a//evil.mov', './evil.mov', '..']
    for (const path of evil) await scene.put(path, bytes, Metadata)
    const step = await scene.decrypt()
    expect(step.exitCode).toBe(1)
    const refused = step.errors.flatMap(
      (message) => /^(.*): its name has (?:\. or \.\. for a folder|a folder without a name)\./.exec(message)?.[1] ?? []
    )
    expect(refused.sort()).toEqual(evil.sort())
    expect([...scene.decrypted().keys()]).toEqual([...files.keys()])
  })

  test('not a folder that is a link', async () => {
    await encrypt([7], {})
    const elsewhere = join(scene.folder.root, 'elsewhere')
    mkdirSync(elsewhere)
    mkdirSync(join(scene.folder.workspace, 'out'))
    symlinkSync(elsewhere, join(scene.folder.workspace, 'out/reel'))
    const step = await scene.decrypt({ overwrite: 'true' })
    expect(step.errors[0]).toMatch(/^reel\/7\.mov: .*reel is a link that leads out of .*out\.$/)
    expect(() => readFileSync(join(elsewhere, '7.mov'))).toThrow('ENOENT')
  })

  test('not a path of a manifest', async () => {
    const { step } = await encrypt([7], {})
    const manifest = readManifest(step)
    const [file] = manifest.files
    const path = scene.write('evil.json', JSON.stringify({ ...manifest, files: [{ ...file, path: '../evil.mov' }] }))
    const evil = await scene.decrypt({ manifest: path })
    expect(evil.errors[0]).toMatch(/expected a relative path without \.\./)
    expect(scene.decrypted().size).toBe(0)
  })
})

test('two objects for one name are refused, both of them', async () => {
  await encrypt([7], {})
  const { bytes, Metadata } = await scene.fetch('reel/7.mov')
  await scene.put('other/7.mov', bytes, Metadata)
  const step = await scene.decrypt({ source: `${scene.s3Uri('reel/')}\n${scene.s3Uri('other/')}` })
  expect(step.errors.slice(0, 2)).toEqual([
    expect.stringMatching(/^7\.mov: its name is the name of 2 objects/),
    expect.stringMatching(/^7\.mov: its name is the name of 2 objects/)
  ])
  expect(scene.decrypted().size).toBe(0)
})
