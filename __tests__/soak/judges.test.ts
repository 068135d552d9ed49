import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { Evidence, SeenManifest, SeenManifestFile, SeenObject, SeenRun } from '../../soak/evidence.ts'
import { judgeJobs } from '../../soak/judge-jobs.ts'
import { judgeManifests } from '../../soak/judge-manifests.ts'
import { judgeObjects } from '../../soak/judge-objects.ts'
import { judgeRuns } from '../../soak/judge-runs.ts'
import { judgeMasks, judgeSecrets } from '../../soak/judge-secrets.ts'
import { KeyScanner } from '../../soak/key-scanner.ts'
import { gcmEncrypt } from '../local-aws/support/encrypted-sample.ts'

const contents = new Map(['a.mov', 'b.mov'].map((path) => [path, Buffer.from(`the film ${path}`)]))
const keys = new Map([...contents.keys()].map((path) => [base64(`wrapped ${path}`), randomBytes(32)]))
const uriOf = (path: string): string => `s3://bucket/reel/${path}`

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

function objectOf(path: string): SeenObject {
  const content = contents.get(path) ?? Buffer.alloc(0)
  const iv = createHash('md5').update(path).digest()
  const wrapped = base64(`wrapped ${path}`)
  const bytes = gcmEncrypt(keys.get(wrapped) ?? Buffer.alloc(32), iv, content)
  return {
    s3Uri: uriOf(path),
    etag: `"${createHash('md5').update(bytes).digest('hex')}"`,
    lengthBytes: bytes.length,
    crc32: 'AAAAAA==',
    metadata: {
      'cse-mode': 'AES_GCM',
      'cse-iv': iv.toString('base64'),
      'cse-encrypted-data-key': wrapped,
      'cse-plaintext-length': String(content.length)
    },
    modifiedAt: 1_000,
    bytes: () => Promise.resolve(bytes)
  }
}

function entryOf(object: SeenObject, path: string): SeenManifestFile {
  return {
    path,
    s3Uri: object.s3Uri,
    status: 'uploaded',
    plaintextLength: Number(object.metadata['cse-plaintext-length']),
    ciphertextLength: object.lengthBytes,
    etag: object.etag,
    checksum: { algorithm: 'CRC32', type: 'FULL_OBJECT', value: object.crc32 } as { readonly value: string },
    mode: 'AES_GCM',
    dataKeyBits: 256,
    initializationVector: object.metadata['cse-iv'] ?? '',
    encryptedDataKey: object.metadata['cse-encrypted-data-key'] ?? '',
    jobId: `job-of-${path}`,
    ...{ kmsKeyRegion: 'us-east-1' }
  }
}

const [objectA, objectB] = [objectOf('a.mov'), objectOf('b.mov')]
const [fileA, fileB] = [entryOf(objectA, 'a.mov'), entryOf(objectB, 'b.mov')]
const jobOf = (object: SeenObject, path: string): Evidence['jobs'][number] => ({
  id: `job-of-${path}`,
  createdAt: 1_001,
  inputs: [
    {
      s3Uri: object.s3Uri,
      mode: 'AES_GCM',
      encryptedDataKey: object.metadata['cse-encrypted-data-key'],
      iv: object.metadata['cse-iv']
    }
  ]
})
const [jobA, jobB] = [jobOf(objectA, 'a.mov'), jobOf(objectB, 'b.mov')]

const manifest = {
  version: 1,
  kmsKeyArn: 'arn:aws:kms:us-east-1:111122223333:key/1234',
  kmsKeyRegion: 'us-east-1',
  region: 'us-east-1',
  createdAt: '2026-01-01T00:00:00Z',
  source: {},
  files: [fileA, fileB],
  jobs: [jobA, jobB].map(({ id, inputs }) => ({
    id,
    status: 'SUBMITTED',
    inputs: inputs.map(({ s3Uri }) => s3Uri),
    submittedAt: '2026-01-01T00:00:00Z'
  }))
} satisfies SeenManifest & Record<string, unknown>

const run: SeenRun = {
  ending: 'ended',
  exitCode: 0,
  errors: [],
  stderr: '',
  manifest,
  readRequest: () => undefined,
  post: { exitCode: 0, log: '' }
}

const honest: Evidence = {
  files: [...contents].map(([path, content]) => ({ path, s3Uri: uriOf(path), content: () => content })),
  objects: [objectA, objectB],
  openUploads: [],
  jobs: [jobA, jobB],
  runs: [run],
  job: 'submit',
  unwrap: (encryptedDataKey) => Promise.resolve(keys.get(encryptedDataKey) ?? Buffer.alloc(32))
}

async function verdict(change: Partial<Evidence>): Promise<string[]> {
  const evidence = { ...honest, ...change }
  return [
    ...(await judgeObjects(evidence)),
    ...[judgeManifests, judgeJobs, judgeRuns].flatMap((judge) => judge(evidence))
  ]
}

const withRun = (change: Partial<SeenRun>): Partial<Evidence> => ({ runs: [{ ...run, ...change }] })
const withManifest = (change: object): Partial<Evidence> => withRun({ manifest: { ...manifest, ...change } })
const failedB = { path: 'b.mov', s3Uri: uriOf('b.mov'), status: 'failed', plaintextLength: 3, error: 'denied' }
const jobsOfA = manifest.jobs.slice(0, 1)

test('nothing is said against what is whole', async () => {
  expect(await verdict({})).toEqual([])
})

test('nothing is said against a file that failed and is named', async () => {
  const change = withRun({
    exitCode: 1,
    errors: ['b.mov: denied'],
    manifest: { ...manifest, files: [fileA, failedB], jobs: jobsOfA }
  })
  expect(await verdict({ ...change, objects: [objectA], jobs: [jobA] })).toEqual([])
})

test('nothing is said against a run that was killed before all was done, and the one that did the rest', async () => {
  const skippedA = { ...fileA, status: 'skipped', jobId: undefined }
  const killed: SeenRun = {
    ...run,
    ending: 'killed',
    exitCode: null,
    manifest: { ...manifest, files: [fileA], jobs: jobsOfA }
  }
  const second: SeenRun = { ...run, manifest: { ...manifest, files: [skippedA, fileB], jobs: manifest.jobs.slice(1) } }
  const absent: SeenRun = { ...run, ending: 'killed', exitCode: null, manifest: undefined }
  expect(await verdict({ runs: [absent, killed, second] })).toEqual([])
})

const flipped: SeenObject = {
  ...objectB,
  bytes: async () => {
    const bytes = Buffer.from(await objectB.bytes())
    return bytes.fill((bytes[0] ?? 0) ^ 1, 0, 1)
  }
}
/** The other one's ciphertext, key and all: it decrypts, to the wrong film. */
const exchanged: SeenObject = { ...objectA, s3Uri: objectB.s3Uri }

describe('it is said', () => {
  test.each<[string, Partial<Evidence>, RegExp]>([
    ['that an object was tampered with', { objects: [objectA, flipped] }, /b\.mov: does not decrypt/],
    ['that an object is that of another file', { objects: [objectA, exchanged] }, /b\.mov: decrypts to other bytes/],
    ['that key and vector were used twice', { objects: [objectA, exchanged] }, /b\.mov: has data key and initial/],
    ['that there is an object of no file', { files: honest.files.slice(0, 1) }, /b\.mov: an object that is of no file/],
    ['that an object names a wrong length', lengthened(), /b\.mov: names a wrong length/],
    ['that a file is lost', { objects: [objectA] }, /b\.mov: lost/],
    ['that a file is lost without a manifest', { objects: [], ...withRun({ manifest: undefined }) }, /a\.mov: lost/],
    [
      'that a file failed without a word in the log',
      { objects: [objectA], jobs: [jobA], ...withManifest({ files: [fileA, failedB], jobs: jobsOfA }) },
      /b\.mov: failed without an error/
    ],
    ['that a manifest is no JSON', withRun({ manifest: '{"version": 1, "fi' }), /manifest is not valid/],
    ['that a manifest is not valid', withManifest({ version: 2 }), /manifest is not valid/],
    ['that a manifest is missing', withRun({ manifest: undefined }), /there is no manifest, and no error/],
    ['that a manifest leaves a file out', withManifest({ files: [fileA] }), /b\.mov: not in the manifest/],
    ['that a manifest names a file twice', withManifest({ files: [fileA, fileA, fileB] }), /names a file twice/],
    [
      'that a manifest names a stranger',
      withManifest({ files: [fileA, fileB, { ...fileB, path: 'c.mov' }] }),
      /c\.mov: in the/
    ],
    [
      'that a manifest names what is not there',
      { objects: [objectA] },
      /b\.mov: uploaded according to the manifest, but/
    ],
    ['that an ETag is wrong', withFileB({ etag: '"0"' }), /b\.mov: etag is "0" in the manifest/],
    ['that a checksum is wrong', withFileB({ checksum: { ...fileB.checksum, value: 'BBBBBB==' } }), /b\.mov: checksum/],
    [
      'that a vector is wrong',
      withFileB({ initializationVector: fileA.initializationVector ?? '' }),
      /b\.mov: initializ/
    ],
    ['that a job of the manifest does not exist', { jobs: [jobA] }, /job-of-b\.mov: in the manifest, but/],
    [
      "that a file's job reads another file",
      withFileB({ jobId: jobA.id }),
      /b\.mov: job job-of-a\.mov does not read it/
    ],
    ['that two jobs read one file', { jobs: [jobA, jobB, { ...jobB, id: 'twin' }] }, /b\.mov: 2 jobs read it/],
    ['that a job reads what is not there', { objects: [objectA] }, /job-of-b\.mov: reads .*b\.mov, which is not there/],
    ['that a job came before its object', { jobs: [jobA, { ...jobB, createdAt: 999 }] }, /was made before .*b\.mov/],
    [
      'that a job has the wrong envelope',
      { jobs: [jobA, { ...jobB, inputs: jobB.inputs.map((input) => ({ ...input, iv: 'x' })) }] },
      /would decrypt .*b\.mov with another envelope/
    ],
    ['that a job was forgotten', withManifest({ jobs: jobsOfA }), /b\.mov: uploaded, and no job and no reason/],
    [
      'that a rendered request is not there',
      {
        job: 'render',
        jobs: [],
        ...withManifest({ jobs: [{ status: 'RENDERED', inputs: [uriOf('a.mov')], renderedRequest: '/x' }] })
      },
      /\/x: not a request for s3:\/\/bucket\/reel\/a\.mov/
    ],
    ['that an upload was left open', { openUploads: ['reel/b.mov (id)'] }, /reel\/b\.mov \(id\): a multipart upload/],
    ['that a run failed without reason', withRun({ exitCode: 1 }), /exit code 1 instead of 0/],
    ['that a cancelled run says that all is well', withRun({ ending: 'cancelled' }), /exit code 0 instead of 1/],
    ['that a run wrote to standard error', withRun({ stderr: 'Warning' }), /wrote to standard error: Warning/],
    ['that a post step failed', withRun({ post: { exitCode: 1, log: 'still open' } }), /post step failed: still open/]
  ])('%s', async (_, change, expected) => {
    expect((await verdict(change)).filter((violation) => expected.test(violation))).toHaveLength(1)
  })

  test('that a key leaked', async () => {
    const [key = Buffer.alloc(32), innocent = Buffer.alloc(32)] = [...keys.values()]
    const scanner = new KeyScanner()
    for (const one of [innocent, key]) scanner.add(one)
    const traces = [
      ['log', Buffer.from(`debug: ${key.toString('base64')}`)],
      ['manifest', Buffer.from(JSON.stringify(manifest))]
    ] as const
    expect(await judgeSecrets(scanner, traces)).toEqual({
      violations: ['log: holds data key 2, base64 at offset 0'],
      places: 2,
      bytes: traces.reduce((sum, [, bytes]) => sum + bytes.length, 0),
      found: 1
    })
  })

  test('that a key was not masked', () => {
    const [key = Buffer.alloc(32), other = Buffer.alloc(32)] = [...keys.values()]
    expect(judgeMasks([key], [other, key])).toEqual([])
    expect(judgeMasks([key, other], [key])).toEqual(['1 data keys were used, and not masked'])
  })
})

function lengthened(): Partial<Evidence> {
  const metadata = { ...objectB.metadata, 'cse-plaintext-length': '1' }
  return { objects: [objectA, { ...objectB, metadata }] }
}

function withFileB(change: Partial<SeenManifestFile>): Partial<Evidence> {
  return withManifest({ files: [fileA, { ...fileB, ...change }] })
}
