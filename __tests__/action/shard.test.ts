import { basename } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { ManifestFile } from '../../src/workflow/manifest.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

const perFile = (): string => JSON.stringify({ OutputGroups: outputGroups(aws) })

function run(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  const job = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': perFile() }
  return scene.run({ ...job, ...inputs }, { env })
}

/** As the jobs of a matrix do it, all at the same time. */
function matrix(of: number, inputs: Readonly<Record<string, string>> = {}): Promise<StepResult[]> {
  const shards = Array.from({ length: of }, (_, index) => `${index + 1}/${of}`)
  return Promise.all(shards.map((shard) => run({ ...inputs, shard })))
}

const filesOf = (step: StepResult): readonly ManifestFile[] => readManifest(step).files
const pathsOf = (steps: readonly StepResult[]): string[] =>
  steps.flatMap((step) => filesOf(step).map(({ path }) => path))
const uploads = (): number => aws.requests.of('PutObject').length

test('eight runners upload and submit every file of 240 once, and have equally much to do', async () => {
  const paths = Array.from({ length: 240 }, (_, index) => `reel-${index % 7}/${index}.mov`)
  for (const [index, path] of paths.entries()) scene.write(path, Buffer.alloc(1 + ((index * 7919) % 5000), path))
  const steps = await matrix(8)
  for (const step of steps) {
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], notices: [], stderr: '' })
    expect(manifestProblems(readManifest(step))).toEqual([])
  }
  expect(pathsOf(steps).sort()).toEqual([...paths].sort())
  expect(scene.objects().sort()).toEqual([...paths].sort())
  expect(uploads()).toBe(240)
  const ids = steps.flatMap((step) => jsonOutput(step, 'job-ids') as string[])
  expect(new Set(ids).size).toBe(240)
  expect(aws.requests.of('CreateJob')).toHaveLength(240)
  const bytes = steps.map(({ outputs }) => Number(outputs['bytes-encrypted']))
  expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThan(5000)
  const fingerprints = steps.map(({ stdout }) => /The list of files is (\w{12})/.exec(stdout)?.[1])
  expect(new Set(fingerprints).size).toBe(1)
  expect(steps[1]?.summary).toContain('Share 2 of 8: ')
}, 120_000)

test('the files of one job go to one runner, which submits it; what no job uses is told where it is', async () => {
  for (const path of ['a.mov', 'b.mov', 'c.mov', 'd.mov', 'e.mov']) scene.write(path, Buffer.alloc(1000, path))
  const Inputs = [{ FileInput: 'd.mov' }, { FileInput: 'a.mov' }]
  const steps = await matrix(3, { 'job-settings': JSON.stringify({ Inputs, OutputGroups: outputGroups(aws) }) })
  expect(pathsOf(steps).sort()).toEqual(['a.mov', 'b.mov', 'c.mov', 'd.mov', 'e.mov'])
  for (const step of steps) expect(step).toMatchObject({ exitCode: 0, errors: [], notices: [] })
  const [withJob, ...others] = steps.filter((step) => readManifest(step).jobs.length > 0)
  expect(others).toEqual([])
  expect(withJob && pathsOf([withJob])).toEqual(['a.mov', 'd.mov'])
  expect(withJob && readManifest(withJob).jobs).toMatchObject([
    { inputs: ['d.mov', 'a.mov'].map((path) => scene.s3Uri(path)) }
  ])
  for (const step of steps) {
    const unused = pathsOf([step]).filter((path) => !['a.mov', 'd.mov'].includes(path))
    expect(step.warnings).toEqual(unused.map((path) => expect.stringContaining(`names ${path}:`)))
  }
})

test('what is wrong with the files or the settings is told by every runner, and none begins', async () => {
  scene.write('a.mov', 'a')
  scene.write('b.mov', 'b')
  scene.write('empty.mov', '')
  const Inputs = [{ FileInput: 'not-there.mov' }]
  const settings = JSON.stringify({ Inputs, OutputGroups: outputGroups(aws) })
  const broken = await matrix(2)
  const unnamed = await matrix(2, { files: '[ab].mov', 'job-settings': settings })
  for (const step of broken) expect(step.errors).toEqual([expect.stringContaining('"empty.mov" is empty')])
  for (const step of unnamed) expect(step.errors).toEqual([expect.stringContaining('not-there.mov')])
  expect(uploads()).toBe(0)
})

test('an empty share succeeds, asks AWS nothing, and leaves empty lists and a manifest', async () => {
  scene.write('a.mov', 'a')
  const step = await run({ shard: '2/2', preflight: 'true' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
  expect(step.notices).toEqual([expect.stringMatching(/^Share 2 of 2 is empty: of 1 file .* fewer files than shares/)])
  expect(aws.requests.all()).toEqual([])
  for (const name of ['job-ids', 'ivs', 'encrypted-data-keys', 'files', 's3-uris', 'rendered-jobs']) {
    expect(jsonOutput(step, name)).toEqual([])
  }
  expect(jsonOutput(step, 'job-statuses')).toEqual({})
  expect(step.outputs['bytes-encrypted']).toBe('0')
  expect(readManifest(step)).toMatchObject({ files: [], jobs: [] })
  expect(manifestProblems(readManifest(step))).toEqual([])
  expect(step.summary).toContain('Share 2 of 2: **0 files**')
})

test('a share that is run again takes the same files, and leaves alone what it had uploaded', async () => {
  for (let index = 0; index < 9; index++) scene.write(`${index}.mov`, Buffer.alloc(100 + index))
  const inputs = { shard: '2/3', 'if-exists': 'skip' }
  const [first, again] = [await run(inputs), await run(inputs)]
  expect(pathsOf([again])).toEqual(pathsOf([first]))
  expect(filesOf(first).map(({ status }) => status)).toEqual(['uploaded', 'uploaded', 'uploaded'])
  expect(filesOf(again).map(({ status }) => status)).toEqual(['skipped', 'skipped', 'skipped'])
  expect(jsonOutput(again, 'job-ids')).toEqual([])
})

test('requests that several runners have rendered have different names', async () => {
  for (let index = 0; index < 6; index++) scene.write(`${index}/film.mov`, Buffer.alloc(100))
  const steps = await matrix(3, { job: 'render' })
  const names = steps.flatMap((step) => (jsonOutput(step, 'rendered-jobs') as string[]).map((path) => basename(path)))
  expect(names.sort()).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${number}-film.mov.json`))
})

test('a share that there is not is refused', async () => {
  scene.write('a.mov', 'a')
  const step = await run({ shard: '9/8' })
  expect(step).toMatchObject({ exitCode: 1, errors: ['Input shard: "9/8" is no share: the last of 8 is 8/8.'] })
})
