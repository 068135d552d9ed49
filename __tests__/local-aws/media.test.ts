import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createIam } from '../../local-aws/iam/service.ts'
import { createKms } from '../../local-aws/kms/service.ts'
import { containerOf } from '../../local-aws/media/container.ts'
import { probe } from '../../local-aws/media/probe.ts'
import { emptyIsoFile, makeSample } from '../../local-aws/media/sample.ts'
import { findMediaTools, packaged, runs } from '../../local-aws/media/tools.ts'
import type { MediaTools } from '../../local-aws/media/tools.ts'
import { State } from '../../local-aws/mediaconvert/state.ts'
import { runJob } from '../../local-aws/mediaconvert/run-job.ts'
import type { Job } from '../../local-aws/mediaconvert/job.ts'

let directory: string
let tools: MediaTools | undefined

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'media-test-'))
  tools = await findMediaTools()
})

afterAll(() => rm(directory, { recursive: true, force: true }))

async function written(name: string, bytes: Buffer): Promise<string> {
  const path = join(directory, name)
  await writeFile(path, bytes)
  return path
}

describe('the tools', () => {
  test('the package brings a binary that runs, and that knows each container', async () => {
    const ffmpeg = packaged('@ffmpeg-installer/ffmpeg')
    if (ffmpeg === undefined) throw new Error(`there is no ffmpeg for ${process.platform} ${process.arch}`)
    expect(await runs(ffmpeg)).toBe(true)
    for (const extension of ['mp4', 'ts', 'mkv']) {
      const path = join(directory, `other.${extension}`)
      await makeSample(path, { seconds: 1, width: 64, height: 36 })
      expect(await probe(path, { ffmpeg })).toMatchObject({
        video: { codec: 'h264', width: 64 },
        durationSeconds: expect.any(Number)
      })
    }
  }, 30_000)

  test('a package that is not there is no error', () => {
    expect(packaged('no-such-package')).toBeUndefined()
  })

  test('a tool that does not run is passed over', async () => {
    expect(await runs(join(directory, 'ffmpeg'))).toBe(false)
  })
})

describe('samples', () => {
  test.each([
    ['mp4', 'ISO BMFF'],
    ['mov', 'ISO BMFF'],
    ['ts', 'MPEG-TS'],
    ['mkv', 'Matroska'],
    ['avi', 'RIFF']
  ])(
    'in %s are %s, with picture and sound',
    async (extension, container) => {
      const path = join(directory, `sample.${extension}`)
      await makeSample(path, { seconds: 1, width: 64, height: 36 })
      expect(await containerOf(path)).toBe(container)
      const facts = await probe(path, tools)
      expect(facts).toMatchObject({ video: { width: 64, height: 36 }, audio: { sampleRate: 48_000 } })
      expect(Math.round(facts?.durationSeconds ?? 0)).toBe(1)
    },
    30_000
  )

  test('without an encoder have at least their structure', async () => {
    expect(await containerOf(await written('empty.mp4', emptyIsoFile()))).toBe('ISO BMFF')
  })
})

describe('what is no media', () => {
  test('noise, fifty times', async () => {
    for (let i = 0; i < 50; i++) {
      const path = await written('noise', randomBytes(20_000))
      expect(await containerOf(path)).toBeUndefined()
      if (i < 5) expect(await probe(path, tools)).toBeUndefined()
    }
  }, 30_000)

  test('text, and nothing', async () => {
    for (const bytes of [Buffer.from('not a film\n'.repeat(100)), Buffer.alloc(0), Buffer.alloc(5000)]) {
      const path = await written('other', bytes)
      expect(await probe(path, tools)).toBeUndefined()
      expect(await probe(path, undefined)).toBeUndefined()
    }
  })

  test('a file whose first block is spoiled, as by a wrong AES_CBC vector', async () => {
    const bytes = emptyIsoFile()
    randomBytes(16).copy(bytes)
    expect(await containerOf(await written('spoiled.mp4', bytes))).toBeUndefined()
  })

  test('a file that was cut off', async () => {
    expect(await containerOf(await written('cut.mp4', emptyIsoFile().subarray(0, -1)))).toBeUndefined()
  })
})

test('without tools a job copies what it decrypted, and says so', async () => {
  const state = new State({ accountId: '1', now: Date.now, concurrentJobs: 1 })
  const iam = createIam({ accountId: '1' })
  const trustPolicy = {
    Statement: { Effect: 'Allow', Principal: { Service: 'mediaconvert.amazonaws.com' }, Action: '*' }
  } as const
  const arn = 'arn:aws:iam::1:role/r'
  const role = { name: 'r', arn, id: 'r', path: '/', description: undefined, createdAt: new Date() }
  iam.roles.add({ ...role, maxSessionSeconds: 3600, trustPolicy, inlinePolicies: new Map() })
  const sent: string[] = []
  const s3 = {
    ...createKms(),
    name: 's3' as const,
    handle: async ({ method, path: at, body }: { method: string; path: string; body: NodeJS.ReadableStream }) => {
      if (method !== 'PUT') return { status: 200, body: emptyIsoFile() }
      let length = 0
      for await (const chunk of body) length += chunk.length
      sent.push(`${at} ${length}`)
      return { status: 200 }
    }
  }
  const outputGroups = [{ outputGroupSettings: { type: 'FILE_GROUP_SETTINGS' }, outputs: [{ nameModifier: '_out' }] }]
  const settings = { inputs: [{ fileInput: 's3://bucket/film.mp4' }], outputGroups }
  const times = { submitTime: 0, info: [], warnings: [] }
  const job: Job = {
    ...{
      id: '1',
      arn: state.arn('us-east-1', 'jobs/1'),
      region: 'us-east-1',
      status: 'PROGRESSING',
      queueArn: 'arn:aws:q'
    },
    ...{ request: { role: arn, settings }, settings, ...times }
  }
  const changes: Partial<Job>[] = []
  const world = { kms: createKms(), s3, roles: iam.roles, findTools: () => Promise.resolve(undefined) }
  const progress = { signal: new AbortController().signal, enter: () => Promise.resolve() }
  await runJob(world, job, { ...progress, update: (change) => changes.push(change) })
  expect(sent).toEqual([`/bucket/film_out.mp4 ${emptyIsoFile().length}`])
  expect(changes[0]?.warnings?.[0]).toContain('did not transcode')
})
