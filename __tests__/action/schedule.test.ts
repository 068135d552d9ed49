import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
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
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

/** The step of a workflow that runs every night over the same tree. */
function night(): Promise<StepResult> {
  aws.requests.clear()
  const settings = JSON.stringify({ OutputGroups: outputGroups(aws) })
  return scene.run({ 'if-exists': 'skip', job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings })
}

test('the second night encrypts and submits only what is new, and says what it left alone and why', async () => {
  scene.write('a.mov', 'a')
  scene.write('reel/b.mov', 'bb')
  const first = await night()
  expect(first).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(jsonOutput(first, 'job-ids')).toHaveLength(2)

  scene.write('reel/new.mov', 'new')
  const second = await night()
  expect(second).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(aws.requests.of('PutObject').map(({ key }) => key)).toEqual([`${scene.prefix}reel/new.mov`])
  expect(aws.requests.of('GenerateDataKey')).toHaveLength(1)
  expect(aws.requests.of('CreateJob')).toHaveLength(1)
  const { files, jobs } = readManifest(second)
  expect(manifestProblems(readManifest(second))).toEqual([])
  expect(files.map(({ path, status }) => [path, status])).toEqual([
    ['a.mov', 'skipped'],
    ['reel/b.mov', 'skipped'],
    ['reel/new.mov', 'uploaded']
  ])
  expect(jobs.map(({ inputs }) => inputs)).toEqual([[scene.s3Uri('reel/new.mov')]])
  // What was skipped keeps the envelope of the night that encrypted it.
  expect(files[0]?.encryptedDataKey).toBe(readManifest(first).files[0]?.encryptedDataKey)
  for (const path of ['a.mov', 'reel/b.mov']) {
    expect(second.stdout).toContain(`Skipped ${path}: ${scene.s3Uri(path)} exists`)
    expect(second.summary).toMatch(new RegExp(`${path}.*skipped: the object exists`))
  }
  expect(second.stdout).toContain('1 file encrypted, 2 files skipped, 1 job submitted.')

  const third = await night()
  expect(third).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(jsonOutput(third, 'job-ids')).toEqual([])
  expect(aws.requests.of('GenerateDataKey')).toEqual([])
  expect(third.stdout).toContain('0 files encrypted, 3 files skipped.')
})
