import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AwsCallError } from '../../src/errors.ts'
import { encryptIn, type ContentOpener } from '../../src/threads/encryption.ts'
import { ThreadPool } from '../../src/threads/thread-pool.ts'
import { readInputs } from '../../src/workflow/inputs.ts'
import { run } from '../../src/workflow/run.ts'
import type { Services, World } from '../../src/workflow/world.ts'

const KMS_KEY = 'arn:aws:kms:eu-west-1:111122223333:key/12345678-1234-1234-1234-123456789012'

let folder: string
/** The buffers that hold plaintext data keys: those that files are encrypted with, themselves, and not copies. */
let keys: Uint8Array[]
let masks: string[]
let errors: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'))
  for (const name of ['a.mov', 'b.mov']) writeFileSync(join(folder, name), name)
  ;[keys, masks, errors] = [[], [], []]
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const refused = (): Promise<never> => Promise.reject(new AwsCallError('Refused.', { code: 'AccessDenied' }))
const openHere = encryptIn(new ThreadPool('', 1), refused)
const cancelled = new AbortController()

/** A world without AWS, some of whose services are broken. */
function world(broken: { readonly open?: ContentOpener; readonly put?: () => Promise<never> }): World {
  const silent = (): void => undefined
  const services = {
    keys: {
      generateDataKey: () =>
        Promise.resolve({ plaintext: randomBytes(32), encrypted: randomBytes(184), keyArn: KMS_KEY }),
      encryptDataKey: () => Promise.resolve({ encrypted: randomBytes(184), keyArn: KMS_KEY })
    },
    objects: {
      maxAttempts: 1,
      put: broken.put ?? (() => Promise.resolve({ etag: '"etag"' })),
      head: () => Promise.resolve(undefined)
    },
    openContent: (...encryption: Parameters<ContentOpener>) => {
      keys.push(encryption[1].key)
      return broken.open ? broken.open(...encryption) : openHere(encryption[0], encryption[1])
    },
    threads: { close: () => Promise.resolve() }
  } as unknown as Services
  const reporter = {
    ...{ debug: silent, info: silent, notice: silent, warning: silent },
    error: ({ message }: { readonly message: string }) => errors.push(message),
    hide: (mask: string) => masks.push(mask)
  }
  return {
    reporter,
    provenance: {},
    status: { begun: silent, ended: silent },
    temporaryDirectory: folder,
    signal: cancelled.signal,
    setOutput: silent,
    writeSummary: () => Promise.resolve(),
    connect: () => Promise.resolve(services)
  } as unknown as World
}

function inputsWith(values: Readonly<Record<string, string>>): ReturnType<typeof readInputs> {
  const all: Readonly<Record<string, string>> = {
    ...{
      files: join(folder, '*.mov'),
      'kms-key-arn': KMS_KEY,
      destination: 's3://bucket/',
      job: 'none',
      preflight: 'false'
    },
    ...{ 'if-exists': 'overwrite', concurrency: '1' },
    ...values
  }
  return readInputs((name) => all[name] ?? '', { region: 'eu-west-1', workspace: folder })
}

const isOverwritten = (key: Uint8Array): boolean => key.every((byte) => byte === 0)

describe.each([
  ['kms', 'file'],
  ['local', 'file'],
  ['kms', 'run']
])('a data key from %s for each %s is masked before its first use, and overwritten after its last', (source, scope) => {
  const scoped = inputsWith.bind(undefined, { 'data-key-source': source, 'data-key-scope': scope })

  test('where all goes well', async () => {
    const before: boolean[][] = []
    const open: ContentOpener = (file, encryption) => {
      expect(masks).toContain(Buffer.from(encryption.key).toString('base64'))
      expect(masks).toContain(Buffer.from(encryption.key).toString('hex'))
      before.push(keys.map(isOverwritten))
      return openHere(file, encryption)
    }
    expect(await run(scoped(), world({ open }))).toBe(true)
    expect(errors).toEqual([])
    // Of files: as soon as the file is done. Of the run: when all are.
    expect(before).toEqual([[false], [scope === 'file', false]])
    expect(keys.map(isOverwritten)).toEqual([true, true])
  })

  test.each([
    ['a file cannot be opened', { open: () => Promise.reject(new Error('no such file')) }],
    ['S3 refuses', { put: refused }]
  ])('where %s', async (_, broken) => {
    expect(await run(scoped(), world(broken))).toBe(false)
    expect(errors).toHaveLength(3)
    expect(keys.map(isOverwritten)).toEqual([true, true])
  })

  test('where the run itself breaks', async () => {
    const here = world({})
    const broken: World = {
      ...here,
      reporter: {
        ...here.reporter,
        info: (line) => {
          if (line.startsWith('Encrypted')) throw new Error('the log is closed')
        },
        error: () => {
          throw new Error('the log is closed')
        }
      }
    }
    await expect(run(scoped(), broken)).rejects.toThrow('the log is closed')
    expect(keys.length).toBeGreaterThan(0)
    expect(keys.every(isOverwritten)).toBe(true)
  })
})
