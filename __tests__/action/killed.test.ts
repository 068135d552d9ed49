import { mkdirSync, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import type { MultipartUpload } from '../../local-aws/s3/multipart-upload.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { LoggedRequest } from '../../local-aws/request-log.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { rewritingProxy, type RewritingProxy } from '../support/rewriting-proxy.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const NINE_MIB = 9 * 2 ** 20

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('a.mov', Buffer.alloc(NINE_MIB, 'a'))
  scene.write('b.mov', Buffer.alloc(NINE_MIB, 'b'))
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

type Kill = (signal: NodeJS.Signals) => void

/** Runs the main step and hands out the means to end it. */
async function runAndKill(prepare: (kill: Kill) => void): Promise<StepResult> {
  const started = Promise.withResolvers<Kill>()
  let kill: Kill = () => undefined
  prepare((signal) => kill(signal))
  const step = scene.run({}, { onStart: (killer) => started.resolve(killer) })
  kill = await started.promise
  return step
}

/** Calls back as soon as the stand-in has done what was asked of it, before the answer is on its way. */
function whenDone(matches: (request: LoggedRequest) => boolean, act: () => void): void {
  const add = aws.requests.add.bind(aws.requests)
  jest.spyOn(aws.requests, 'add').mockImplementation((request) => {
    add(request)
    if (matches(request)) act()
  })
}

test('the post step aborts what a step killed in the middle of its parts left open', async () => {
  aws.faults.add({ operation: 'UploadPart', partNumber: 2, kind: 'stall', times: 2 })
  let heldParts = 0
  const main = await runAndKill((kill) => {
    const strike = aws.faults.strike.bind(aws.faults)
    jest.spyOn(aws.faults, 'strike').mockImplementation((target) => {
      const fault = strike(target)
      if (fault?.kind === 'stall' && ++heldParts === 2) kill('SIGKILL')
      return fault
    })
  })
  expect(main.exitCode).toBe(null)
  expect(scene.openUploads()).toBe(2)
  expect(manifestProblems(readManifest(main))).toEqual([])
  const post = await scene.cleanUp(main)
  expect(post).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  expect(post.stdout.match(/^Aborted the multipart upload of s3:.*\.mov/gm)).toHaveLength(2)
  expect(scene.openUploads()).toBe(0)
  expect(scene.objects()).toEqual([])
})

test('also one that S3 has begun, and whose answer the step did not live to see', async () => {
  const main = await dieUnheard()
  expect(main.exitCode).toBe(null)
  expect(scene.openUploads()).toBeGreaterThan(0)
  expect(await scene.cleanUp(main)).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  expect(scene.openUploads()).toBe(0)
})

test('an upload that S3 began twice, since its first answer was lost, is open not even once in the end', async () => {
  aws.faults.add({ operation: 'CreateMultipartUpload', kind: 'lose-answer' })
  expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [] })
  expect(aws.requests.of('CreateMultipartUpload')).toHaveLength(3) // two files, one of them twice
  expect(scene.openUploads()).toBe(0)
})

test('where the first of the two cannot be looked for, the post step does it', async () => {
  aws.faults.add({ operation: 'CreateMultipartUpload', kind: 'lose-answer' })
  aws.faults.add({ operation: 'ListMultipartUploads', kind: 'error', status: 403, code: 'AccessDenied' })
  const main = await scene.run()
  expect(main).toMatchObject({ exitCode: 0, errors: [] })
  expect(scene.openUploads()).toBe(1)
  expect(await scene.cleanUp(main)).toMatchObject({ exitCode: 0, errors: [] })
  expect(scene.openUploads()).toBe(0)
})

test('the main step itself aborts uploads of whose beginning every answer was lost', async () => {
  aws.faults.add({ operation: 'CreateMultipartUpload', kind: 'lose-answer', times: 100 })
  const main = await scene.run({}, { env: { AWS_MAX_ATTEMPTS: '2' } })
  expect(main.exitCode).toBe(1)
  expect(aws.requests.of('AbortMultipartUpload')).toHaveLength(4)
  expect(scene.openUploads()).toBe(0)
})

test('a step that is cancelled before it hears of an upload that S3 has begun looks for it', async () => {
  aws.faults.add({ operation: 'CreateMultipartUpload', kind: 'lose-answer', times: 100 })
  const main = await runAndKill((kill) => {
    whenDone(
      ({ operation }) => operation === 'CreateMultipartUpload',
      () => kill('SIGINT')
    )
  })
  expect(main.exitCode).toBe(1)
  expect(main.errors.at(-1)).toMatch(/^Cancelled: 2 files not uploaded/)
  expect(scene.openUploads()).toBe(0)
})

/** A step that dies without having heard of uploads that S3 has begun. */
async function dieUnheard(): Promise<StepResult> {
  aws.faults.add({ operation: 'CreateMultipartUpload', kind: 'lose-answer', times: 10 })
  const main = await runAndKill((kill) => {
    whenDone(
      ({ operation }) => operation === 'CreateMultipartUpload',
      () => kill('SIGKILL')
    )
  })
  aws.faults.clear()
  jest.restoreAllMocks()
  return main
}

function uploadsOfScene(): MultipartUpload[] {
  const { uploads } = aws.s3.bucket(aws.inputBucket)
  return [...uploads.values()].filter(({ key }) => key.startsWith(scene.prefix))
}

/** From here on, S3 has begun its uploads so much earlier than it says. */
function backdateUploads(minutes: number): void {
  for (const { initiated } of uploadsOfScene()) initiated.setMinutes(initiated.getMinutes() - minutes)
}

/** A stand-in whose clock is so many minutes from the runner's. */
function withClock(minutes: number): Promise<RewritingProxy> {
  return rewritingProxy(aws.endpoint, (_, { headers }) => {
    const date = new Date(Date.now() + 60_000 * minutes).toUTCString()
    return { headers: { ...headers, date } }
  })
}

test.each([-10, 10])('a clock that is wrong by %i minutes hides nothing', async (minutes) => {
  const main = await dieUnheard()
  expect(scene.openUploads()).toBeGreaterThan(0)
  backdateUploads(-minutes)
  const skewed = await withClock(minutes)
  const post = await scene.cleanUp(main, { AWS_ENDPOINT_URL: skewed.endpoint })
  await skewed.stop()
  expect(post).toMatchObject({ exitCode: 0, errors: [] })
  expect(scene.openUploads()).toBe(0)
})

test('an upload under the same key that began before the step asked for one is left alone, parts or none', async () => {
  await dieUnheard()
  backdateUploads(1)
  const others = scene.openUploads()
  const main = await dieUnheard()
  expect(scene.openUploads()).toBeGreaterThan(others)
  expect(await scene.cleanUp(main)).toMatchObject({ exitCode: 0, errors: [] })
  expect(scene.openUploads()).toBe(others)
})

test('a run whose upload another one aborts begins it anew', async () => {
  scene.atFirst('UploadPart', () => {
    aws.s3.bucket(aws.inputBucket).uploads.clear()
  })
  expect(await scene.run()).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(aws.requests.of('CreateMultipartUpload').length).toBeGreaterThan(2)
  expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
  expect(scene.openUploads()).toBe(0)
})

test('an upload of somebody else under the same key, which has parts, is left alone', async () => {
  const main = await dieUnheard()
  const mine = scene.openUploads()
  aws.faults.add({ operation: 'UploadPart', partNumber: 2, kind: 'stall' })
  let killOther: Kill = () => undefined
  whenDone(
    ({ operation, partNumber }) => operation === 'UploadPart' && partNumber === 1,
    () => killOther('SIGKILL')
  )
  await scene.run({ files: 'a.mov' }, { onStart: (kill) => (killOther = kill) })
  expect(scene.openUploads()).toBe(mine + 1)
  await scene.cleanUp(main)
  expect(uploadsOfScene().map((upload) => upload.parts().length)).toEqual([1])
})

test('uploads of others under other keys are left alone', async () => {
  const main = await dieUnheard()
  const neighbour = new Scene(aws)
  neighbour.write('a.mov', Buffer.alloc(NINE_MIB))
  aws.faults.add({ operation: 'UploadPart', kind: 'stall' })
  const destination = `s3://${aws.inputBucket}/${scene.prefix}a.mov`
  let killNeighbour: Kill = () => undefined
  neighbour.atFirst('UploadPart', () => killNeighbour('SIGKILL'))
  await neighbour.run({ destination }, { onStart: (kill) => (killNeighbour = kill) })
  neighbour.remove()
  expect(scene.openUploads()).toBeGreaterThan(1)
  await scene.cleanUp(main)
  const left = [...aws.s3.bucket(aws.inputBucket).uploads.values()].map(({ key }) => key)
  expect(left.filter((key) => key.startsWith(scene.prefix))).toEqual([`${scene.prefix}a.mov/a.mov`])
})

test('after a step that ended by itself there is nothing to ask of S3', async () => {
  const main = await scene.run()
  expect(main).toMatchObject({ exitCode: 0, errors: [] })
  aws.requests.clear()
  expect(await scene.cleanUp(main)).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(aws.requests.all()).toEqual([])
})

test('what cannot be aborted is named with its command, and fails the post step', async () => {
  aws.faults.add({ operation: 'UploadPart', kind: 'stall' })
  const main = await runAndKill((kill) => scene.atFirst('UploadPart', () => kill('SIGKILL')))
  aws.faults.clear()
  aws.faults.add({ operation: 'AbortMultipartUpload', kind: 'error', status: 403, code: 'AccessDenied', times: 10 })
  const post = await scene.cleanUp(main)
  expect(post.exitCode).toBe(1)
  expect(post.errors[0]).toMatch(
    /still open, and S3 bills its parts: .*AccessDenied.*"s3:AbortMultipartUpload".*aws s3api abort-multipart-upload --bucket/
  )
  aws.faults.clear()
  expect(await scene.cleanUp(main)).toMatchObject({ exitCode: 0 })
  expect(scene.openUploads()).toBe(0)
})

test('the post step removes what a killed step had not given its name yet, and nothing else', async () => {
  const folder = join(scene.folder.workspace, 'mine')
  mkdirSync(folder)
  const seen = new Set<string | null>()
  const watcher = watch(folder, (_, name) => seen.add(name))
  aws.faults.add({ operation: 'UploadPart', kind: 'stall', times: 20 })
  let kill: Kill = () => undefined
  scene.atFirst('UploadPart', () => kill('SIGKILL'))
  const main = await scene.run({ manifest: 'mine/manifest.json' }, { onStart: (killer) => (kill = killer) })
  watcher.close()
  const [draft = ''] = [...seen].flatMap((name) => (name?.endsWith('.tmp') ? [name] : []))
  expect(draft).toMatch(/^manifest\.json\.[0-9a-f]{16}\.tmp$/)
  // As if it had been killed while it wrote this; which moment that is cannot be chosen.
  scene.write(`mine/${draft}`, '{"version": 1, "fi')
  scene.write('mine/manifest.json.0123456789abcdef.tmp', 'somebody else’s')
  aws.faults.clear()
  const post = await scene.cleanUp(main)
  expect(post).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(post.stdout).toContain(`Removed ${join(folder, draft)}, which the step had not finished`)
  expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'manifest.json.0123456789abcdef.tmp'])
})

test.each(['SIGINT', 'SIGTERM'] as const)('a step that gets %s cleans up by itself', async (signal) => {
  scene.write('0.mov', 'small')
  aws.faults.add({ operation: 'UploadPart', partNumber: 2, kind: 'stall', times: 2 })
  aws.faults.add({ operation: 'PutObject', kind: 'stall' })
  const main = await runAndKill((kill) => {
    whenDone(
      ({ operation, partNumber }) => operation === 'UploadPart' && partNumber === 1,
      () => kill(signal)
    )
  })
  expect(main.exitCode).toBe(1)
  expect(main.stderr).toBe('')
  expect(scene.openUploads()).toBe(0)
  expect(main.errors.at(-1)).toMatch(/^Cancelled: \d+ files? not uploaded/)
  // Where it was on its way already, it may have got to S3 as a whole.
  expect(main.errors).toContainEqual(expect.stringMatching(/^0\.mov: the workflow was cancelled(?: while S3 was|$)/))
  expect(manifestProblems(readManifest(main))).toEqual([])
  expect(jsonOutput(main, 'files')).toEqual(scene.objects())
})

test('on a dead line, a cancelled step ends in time all the same, and the post step does the rest', async () => {
  aws.faults.add({ operation: 'UploadPart', kind: 'stall', times: 20 })
  aws.faults.add({ operation: 'AbortMultipartUpload', kind: 'stall', times: 20 })
  const main = await runAndKill((kill) => scene.atFirst('UploadPart', () => kill('SIGINT')))
  expect(main.exitCode).toBe(1)
  expect(main.errors.at(-1)).toMatch(/the post step goes on with it/)
  expect(manifestProblems(readManifest(main))).toEqual([])
  aws.faults.clear()
  expect(await scene.cleanUp(main)).toMatchObject({ exitCode: 0 })
  expect(scene.openUploads()).toBe(0)
})
