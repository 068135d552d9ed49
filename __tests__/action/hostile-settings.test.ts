import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { GetJobCommand, ListTagsForResourceCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

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
  scene.write('a.mov', 'a film')
})
afterEach(() => scene.remove())

const run = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
  scene.run({ files: 'a.mov', job: 'submit', 'role-arn': aws.roleArn, ...inputs })

async function refused(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const step = await run(inputs)
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(aws.requests.all()).toEqual([])
  return step.errors
}

const letters = Array.from({ length: 16 }, (_, index) => String.fromCharCode(97 + index))
const LAUGHS = letters.map((letter, index) => {
  const before = `*${letters[index - 1] ?? ''}`
  return `${letter}: &${letter} [${index === 0 ? 'x, x' : Array<string>(9).fill(before).join(', ')}]`
})

test.each([
  ['aliases that grow without end', LAUGHS.join('\n'), /Excessive alias count|more than 200000 values/],
  ['an alias inside its own anchor', 'Inputs: &a\n  - *a\n', /inside its own anchor/],
  ['lists in lists in lists', `Inputs: ${'['.repeat(20_000)}${']'.repeat(20_000)}`, /nested too deeply/],
  ['JSON as deep', `{"Inputs": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`, /nested too deeply/],
  ['a million members', `{"Tags": {${Array.from({ length: 40_000 }, (_, i) => `"k${i}":"v"`).join(',')}}}`, /./],
  [
    'more text than a job can have',
    `Inputs: []\n# ${'x'.repeat(2 ** 20)}\n`,
    /1048\d+ bytes, and 1048576 is the limit/
  ],
  ['text that is not UTF-8', Buffer.from('Queue: "f\xe9"\nInputs: []\n', 'latin1'), /it is not UTF-8/]
])('settings with %s are refused in no time', async (_, text, said) => {
  scene.write('job.yaml', text)
  const errors = await refused({ 'job-settings': 'job.yaml' })
  expect(errors[0]).toMatch(said)
  expect(errors.length).toBeLessThan(102)
  expect(errors.join('').length).toBeLessThan(100_000)
})

test('thousands of unknown members are told of, but not all', async () => {
  const members = Array.from({ length: 5000 }, (_, index) => `"Member${index}": 1`)
  scene.write('job.json', `{"Inputs": [{}], ${members.join(',')}}`)
  const errors = await refused({ 'job-settings': 'job.json' })
  expect(errors).toHaveLength(101)
  expect(errors.at(-1)).toMatch(/and 4,9\d\d problems more like these/)
})

const onPosix = process.platform === 'win32' ? test.skip : test

describe('a path that is no file of settings', () => {
  test('a folder', async () => {
    mkdirSync(join(scene.folder.workspace, 'job.yaml'))
    expect(await refused({ 'job-settings': 'job.yaml' })).toEqual([
      expect.stringMatching(/^Input job-settings: the file "job\.yaml" cannot be read \(it is a directory/)
    ])
  })

  onPosix('a device without end, behind a link', async () => {
    symlinkSync('/dev/zero', join(scene.folder.workspace, 'job.yaml'))
    expect(await refused({ 'job-settings': 'job.yaml' })).toEqual([expect.stringMatching(/it is not a regular file/)])
  })

  onPosix('a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(scene.folder.workspace, 'job.yaml')])
    expect(await refused({ 'job-settings': 'job.yaml' })).toEqual([expect.stringMatching(/it is not a regular file/)])
  })
})

test('__proto__ is a name like others: unknown to the API, or a tag', async () => {
  const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
  const text = JSON.stringify({ ...settings, x: {} }).replace('"x"', '"__proto__"')
  expect(await refused({ 'job-settings': text })).toEqual([
    expect.stringMatching(/^job-settings \(line 1.*__proto__.*not a member of JobSettings/)
  ])
  const request = JSON.stringify({ Settings: settings, Tags: { x: '1', constructor: '2' } }).replace(
    '"x"',
    '"__proto__"'
  )
  const step = await run({ 'job-settings': request, 'user-metadata': '__proto__=3\ntoString=4' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  const client = new MediaConvertClient(clientConfig(aws))
  const [Id = ''] = jsonOutput(step, 'job-ids') as string[]
  const { Job } = await client.send(new GetJobCommand({ Id }))
  expect(Object.entries(Job?.UserMetadata ?? {})).toEqual(
    expect.arrayContaining([
      ['__proto__', '3'],
      ['toString', '4']
    ])
  )
  const { ResourceTags } = await client.send(new ListTagsForResourceCommand({ Arn: Job?.Arn }))
  expect(Object.entries(ResourceTags?.Tags ?? {}).sort()).toEqual([
    ['__proto__', '1'],
    ['constructor', '2']
  ])
})

test.each(['s3://bucket/../x/', 's3://bucket/./', 's3://bucket/a/..'])(
  'destination %s is refused',
  async (destination) => {
    expect(await refused({ destination, job: 'none' })).toEqual([
      expect.stringMatching(/^Input destination: .* has \. or \.\. in it\. To S3 they mean nothing/)
    ])
  }
)

test('paths of the settings do not lead out of base-directory', async () => {
  scene.write('reel/b.mov', 'b')
  const settings = JSON.stringify({ Inputs: [{ FileInput: '../a.mov' }], OutputGroups: outputGroups(aws) })
  const errors = await refused({ files: 'reel', 'base-directory': 'reel', 'job-settings': settings })
  expect(errors).toEqual([expect.stringMatching(/"\.\.\/a\.mov": the path leads out of base-directory/)])
})
