import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { ListJobsCommand, MediaConvertClient, type Job } from '@aws-sdk/client-mediaconvert'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  scene = new Scene(aws)
  scene.write('a.mov', 'a film')
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

function submit(): Promise<StepResult> {
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  const inputs = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings }
  return scene.run(inputs, { env: { AWS_MAX_ATTEMPTS: '1' } })
}

/** What MediaConvert has of this scene's files. */
async function jobs(): Promise<Job[]> {
  const { Jobs = [] } = await new MediaConvertClient(clientConfig(aws)).send(new ListJobsCommand({}))
  return Jobs.filter(({ Settings }) => Settings?.Inputs?.[0]?.FileInput === scene.s3Uri('a.mov'))
}

test('a job whose every answer was lost is found, and is one', async () => {
  aws.faults.add({ operation: 'CreateJob', kind: 'lose-answer', times: 100 })
  const step = await submit()
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  const made = await jobs()
  expect(made).toHaveLength(1)
  expect(jsonOutput(step, 'job-ids')).toEqual(made.map(({ Id }) => Id))
})

test('where it cannot be looked for, the error says that there may be one, and how to find it', async () => {
  aws.faults.add({ operation: 'CreateJob', kind: 'lose-answer', times: 100 })
  aws.faults.add({ operation: 'ListJobs', kind: 'error', status: 403, code: 'AccessDeniedException', times: 100 })
  const step = await submit()
  aws.faults.clear()
  expect(step.exitCode).toBe(1)
  const [made] = await jobs()
  expect(step.errors[0]).toMatch(/not known whether MediaConvert has made a job.*"mediaconvert:ListJobs"/)
  expect(step.errors[0]).toContain(`client request token ${String(made?.ClientRequestToken)}.`)
  expect(readManifest(step).jobs).toMatchObject([{ status: 'NOT_SUBMITTED' }])
})

test('where none was made, the first error is told', async () => {
  aws.faults.add({ operation: 'CreateJob', kind: 'reset', times: 100 })
  const step = await submit()
  expect(step.exitCode).toBe(1)
  expect(step.errors[0]).toMatch(/No job for a\.mov: MediaConvert CreateJob of .* failed: ECONNRESET/)
  expect(await jobs()).toEqual([])
})
