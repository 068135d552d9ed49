import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { Manifest, ManifestFile } from '../../src/workflow/manifest.ts'
import { readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const MODES = ['AES_CTR', 'AES_CBC', 'AES_GCM'] as const
const LENGTH = 1000

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  for (const mode of MODES) encrypted.set(mode, await encrypt(mode))
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

interface Encrypted {
  readonly bytes: Buffer
  readonly metadata: Record<string, string>
  readonly recorded: ManifestFile
  readonly manifest: Manifest
}

/** One object of each mode, as the action makes it, to be changed by the tests. */
const encrypted = new Map<string, Encrypted>()

async function encrypt(mode: string): Promise<Encrypted> {
  const studio = new Scene(aws)
  try {
    studio.write('a.mov', randomBytes(LENGTH))
    const manifest = readManifest(await studio.run({ mode }))
    const [recorded] = manifest.files
    const { bytes, Metadata = {} } = await studio.fetch('a.mov')
    if (!recorded) throw new Error('nothing was encrypted')
    return { bytes, metadata: Metadata, recorded, manifest }
  } finally {
    studio.remove()
  }
}

function of(mode: string): Encrypted {
  const made = encrypted.get(mode)
  if (!made) throw new Error(`nothing is encrypted with ${mode}`)
  return made
}

interface BadObject {
  readonly name: string
  readonly mode: string
  readonly bytes?: Uint8Array
  readonly metadata?: Readonly<Record<string, string>>
  /** What is to be said of it. */
  readonly said: RegExp
}

/** Puts the objects, and a manifest that has each of them as it was before it was changed. */
async function put(objects: readonly BadObject[]): Promise<string> {
  for (const { name, mode, bytes, metadata } of objects) {
    await scene.put(name, bytes ?? of(mode).bytes, metadata ?? of(mode).metadata)
  }
  const files = objects.map(({ name, mode }) => ({ ...of(mode).recorded, path: name, s3Uri: scene.s3Uri(name) }))
  return scene.write('manifest.json', JSON.stringify({ ...of('AES_CTR').manifest, files }))
}

/** Each object is refused in one annotation that says so, and leaves neither a file nor a trace of one. */
function expectRefused(step: StepResult, objects: readonly BadObject[]): void {
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  const said = [...step.errors].sort()
  const last = said.findIndex((message) => /^\d+ files? failed: /.test(message))
  expect(said.splice(last, 1)).toHaveLength(1)
  const expected = [...objects].sort((a, b) => (`${a.name}: ` < `${b.name}: ` ? -1 : 1))
  expect(said).toEqual(expected.map(({ said: words }) => expect.stringMatching(words)))
  for (const [index, { name }] of expected.entries()) expect(said[index]).toMatch(new RegExp(`^${name}: `))
  expect([...scene.decrypted().keys()]).toEqual([])
  expect(step.outputs).toMatchObject({ files: '[]', 'bytes-decrypted': '0' })
}

function flip(bytes: Buffer, position: number): Buffer {
  const flipped = Buffer.from(bytes)
  const at = position < 0 ? bytes.length + position : position
  flipped[at] = (flipped[at] ?? 0) ^ 0x10
  return flipped
}

describe('a bit was flipped', () => {
  const places = [
    ['first', 3],
    ['middle', 500],
    ['last', LENGTH - 5]
  ] as const
  const flipped = (modes: readonly string[], said: RegExp): BadObject[] =>
    modes.flatMap((mode) =>
      places.map(([name, position]) => ({
        name: `${mode}-${name}`,
        mode,
        bytes: flip(of(mode).bytes, position),
        said
      }))
    )

  test('anywhere, in any mode: the checksum of the manifest finds it, or what the mode itself has', async () => {
    const objects = flipped(MODES, /is not what was encrypted: (its|the) .*No file was left of it\.$/)
    const manifest = await put(objects)
    expectRefused(await scene.decrypt({ manifest }), objects)
  })

  test('anywhere in AES_GCM, its tag included, without a manifest', async () => {
    const said = /its authentication tag does not fit/
    const inTag = [-16, -1].map((at) => ({
      name: `tag${at}`,
      mode: 'AES_GCM',
      bytes: flip(of('AES_GCM').bytes, at),
      said
    }))
    const objects = [...flipped(['AES_GCM'], said), ...inTag]
    await put(objects)
    expectRefused(await scene.decrypt(), objects)
  })

  test('in the last block of AES_CBC, which makes the padding wrong', async () => {
    const bytes = flip(of('AES_CBC').bytes, -1)
    const objects = [{ name: 'padding', mode: 'AES_CBC', bytes, said: /the padding at its end is not right/ }]
    await put(objects)
    expectRefused(await scene.decrypt(), objects)
  })

  test('on its way from S3, where S3 has a checksum', async () => {
    scene.write('a.mov', 'a film')
    await scene.run()
    aws.faults.add({ operation: 'GetObject', kind: 'flip-bit', atByte: 1 })
    const said = /its CRC32 is \S+, and S3 has \S+ for it/
    expectRefused(await scene.decrypt(), [{ name: 'a.mov', mode: 'AES_CTR', said }])
    expect((await scene.decrypt()).exitCode).toBe(0)
  })
})

test('an object that was cut off, tag and all, or has grown, is refused by its length before KMS is asked', async () => {
  const changed = MODES.flatMap((mode) => {
    const { bytes } = of(mode)
    const versions = [
      bytes.subarray(0, -1),
      bytes.subarray(0, -16),
      bytes.subarray(0, 500),
      Buffer.concat([bytes, bytes])
    ]
    return versions.map((version) => ({ mode, bytes: version, name: `${mode}-${version.length}` }))
  })
  const own = changed.map((object) => ({
    ...object,
    said: new RegExp(`the object has ${object.bytes.length} bytes, and ${object.mode} makes`)
  }))
  const manifest = await put(own)
  expectRefused(await scene.decrypt(), own)
  const recorded = changed.map((object) => ({
    ...object,
    said: new RegExp(`has ${object.bytes.length} bytes, and the manifest says \\d+ .*: it was cut off, or replaced`)
  }))
  expectRefused(await scene.decrypt({ manifest }), recorded)
  expect(aws.requests.of('Decrypt')).toEqual([])
})

describe('the envelope', () => {
  const NAMES = ['cse-mode', 'cse-iv', 'cse-encrypted-data-key', 'cse-kms-key-region', 'cse-plaintext-length']
  const mode = 'AES_GCM'

  test.each([
    ['a part is missing', undefined],
    ['a part is malformed', '?']
  ])('%s', async (what, value) => {
    const objects = NAMES.map((name) => {
      const others = Object.entries(of(mode).metadata).filter(([key]) => key !== name)
      const metadata = { ...Object.fromEntries(others), ...(value !== undefined && { [name]: value }) }
      const said = new RegExp(`cannot be decrypted: ${name} is ${value === undefined ? 'missing' : ''}.*input manifest`)
      return { name, mode, metadata, said }
    })
    expect(what).toBeDefined()
    await put(objects)
    expectRefused(await scene.decrypt(), objects)
  })

  test('a part is that of another object', async () => {
    const others: readonly (readonly [string, string, RegExp])[] = [
      ['cse-mode', 'AES_CBC', /the object has 1016 bytes, and AES_CBC makes 1008/],
      ['cse-iv', Buffer.alloc(16, 7).toString('base64'), /its authentication tag does not fit/],
      [
        'cse-encrypted-data-key',
        Buffer.alloc(184, 7).toString('base64'),
        /InvalidCiphertextException.*was changed, or it was made under another encryption context/
      ],
      ['cse-kms-key-region', 'eu-west-1', /KMS Decrypt of the encrypted data key in eu-west-1 failed: AccessDenied/],
      ['cse-plaintext-length', '999', /the object has 1016 bytes, and AES_GCM makes 1015 of 999/]
    ]
    const objects = others.map(([name, value, said]) => {
      return { name, mode, metadata: { ...of(mode).metadata, [name]: value }, said }
    })
    await put(objects)
    expectRefused(await scene.decrypt(), objects)
  })

  test('is not there: an object that this action did not make, beside one that it did', async () => {
    await scene.put('a.mov', of(mode).bytes, of(mode).metadata)
    await scene.put('b/notes.txt', Buffer.from('not ours'), { author: 'somebody' })
    await scene.put('b/', Buffer.alloc(0))
    const step = await scene.decrypt()
    expect(step.exitCode).toBe(1)
    expect(step.errors).toEqual([
      expect.stringMatching(/^b\/notes\.txt: s3:\S+ carries no envelope .*this action did not upload it/),
      '1 file failed: b/notes.txt'
    ])
    expect([...scene.decrypted().keys()]).toEqual(['a.mov'])
  })

  test('is of another encryption than the manifest', async () => {
    const { recorded, bytes, metadata } = of('AES_CTR')
    const said = /it was encrypted again since.* Give its address as source/
    const again = { ...metadata, 'cse-iv': Buffer.alloc(16, 9).toString('base64') }
    expect(recorded.initializationVector).toBe(metadata['cse-iv'])
    const objects = [{ name: 'a.mov', mode: 'AES_CTR', bytes, metadata: again, said }]
    expectRefused(await scene.decrypt({ manifest: await put(objects) }), objects)
  })
})

test('an object that is replaced while it is read is read as neither', async () => {
  const objects = [
    { name: 'a.mov', mode: 'AES_CTR', said: /PreconditionFailed.*The object was replaced while it was being read/ }
  ]
  await put(objects)
  scene.atFirst('GetObject', () => {
    const bucket = aws.s3.bucket(aws.inputBucket)
    const object = bucket.current(`${scene.prefix}a.mov`)
    if (object) bucket.replace({ ...object, etag: 'f'.repeat(32) })
  })
  expectRefused(await scene.decrypt(), objects)
})

test('what is not there is named', async () => {
  const objects = [{ name: 'a.mov', mode: 'AES_CTR', said: /there is no s3:\S+a\.mov\. It was deleted or moved/ }]
  const manifest = await put(objects)
  aws.s3.bucket(aws.inputBucket).delete(`${scene.prefix}a.mov`)
  expectRefused(await scene.decrypt({ manifest }), objects)
  const source = `${scene.s3Uri('none.mov')}\n${scene.s3Uri('nothing/')}\ns3://no-such-bucket-here/`
  const step = await scene.decrypt({ source })
  expect(step.errors).toEqual([
    expect.stringMatching(/^Input source: there is no object, and nothing below a prefix, at s3:\S+none\.mov\. /),
    expect.stringMatching(/^Input source: there is nothing under s3:\S+nothing\/\./),
    expect.stringMatching(/^Input source: .*no-such-bucket-here.*NoSuchBucket.*There is no such bucket/)
  ])
  expect(step.outputs).toEqual({})
})

test('of a manifest, the files that failed then are named', async () => {
  await scene.put('a.mov', of('AES_CTR').bytes, of('AES_CTR').metadata)
  const { manifest, recorded } = of('AES_CTR')
  const done = { ...recorded, s3Uri: scene.s3Uri('a.mov') }
  const failed = { path: 'b.mov', plaintextLength: 5, s3Uri: scene.s3Uri('b.mov'), status: 'failed', error: 'no' }
  const path = scene.write('with-failed.json', JSON.stringify({ ...manifest, files: [done, failed] }))
  const step = await scene.decrypt({ manifest: path })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(step.warnings).toEqual([expect.stringMatching(/these failed in the run that wrote it.*"b\.mov"/)])
  const onlyFailed = scene.write('only-failed.json', JSON.stringify({ ...manifest, files: [failed] }))
  expect((await scene.decrypt({ manifest: onlyFailed })).errors.at(-1)).toMatch(/no object that could be decrypted/)
})
