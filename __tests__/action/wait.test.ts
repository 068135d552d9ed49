import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { LoggedRequest } from '../../local-aws/request-log.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepOptions, StepResult } from '../support/run-action.ts'

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
  for (const path of ['a.mov', 'b.mov']) scene.write(path, path)
})
afterEach(() => {
  aws.mediaconvert.failJobs()
  aws.mediaconvert.remark({})
  aws.mediaconvert.release()
  aws.faults.clear()
  scene.remove()
})

function run(
  inputs: Readonly<Record<string, string>> = {},
  options: Omit<StepOptions, 'inputs'> = {}
): Promise<StepResult> {
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  const waiting = { wait: 'true', 'poll-interval-seconds': '1' }
  return scene.run({ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, ...waiting, ...inputs }, options)
}

/** Calls back as soon as the stand-in has answered a request of this operation for the `times`th time. */
function whenAnswered(operation: string, times: number, act: () => void): void {
  const add = aws.requests.add.bind(aws.requests)
  jest.spyOn(aws.requests, 'add').mockImplementation((request: LoggedRequest) => {
    add(request)
    if (request.operation === operation && aws.requests.of(operation).length === times) act()
  })
}

function statuses(step: StepResult): unknown[] {
  const ids = jsonOutput(step, 'job-ids') as string[]
  const byId = jsonOutput(step, 'job-statuses') as Record<string, string>
  expect(Object.keys(byId).sort()).toEqual([...ids].sort())
  expect(readManifest(step).jobs.map(({ id, status }) => [id, status])).toEqual(ids.map((id) => [id, byId[id]]))
  expect(manifestProblems(readManifest(step))).toEqual([])
  expect(step.stderr).toBe('')
  return ids.map((id) => byId[id])
}

describe('how jobs end', () => {
  test('COMPLETE: the step succeeds, and says so in log, outputs, manifest and summary', async () => {
    aws.mediaconvert.completeJobs()
    const step = await run()
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(statuses(step)).toEqual(['COMPLETE', 'COMPLETE'])
    expect(step.stdout).toMatch(/^Job \S+ \(a\.mov\) ended COMPLETE: \d+ s, after \d+ s in its queue$/m)
    expect(step.stdout).toContain('2 files encrypted, 2 jobs submitted, 2 jobs complete.')
    expect(step.summary.match(/\| COMPLETE \|/g)).toHaveLength(2)
  })

  test('ERROR: the step fails with code, message, what to look at, and the page of the job', async () => {
    aws.mediaconvert.failJobs(1010, 'Failed probe/open: [No parser found for container]')
    const step = await run({ files: 'a.mov' })
    expect(step.exitCode).toBe(1)
    expect(statuses(step)).toEqual(['ERROR'])
    expect(readManifest(step).jobs[0]).toMatchObject({
      errorCode: 1010,
      errorMessage: 'Failed probe/open: [No parser found for container]'
    })
    expect(step.errors).toEqual([
      expect.stringMatching(
        /^Job \S+ \(a\.mov\) ended in ERROR 1010: Failed probe\/open.*no code for a data key.*decrypt-policy.*https:\/\/console\.aws\.amazon\.com\/mediaconvert/
      )
    ])
  })

  test('CANCELED by somebody else: the step fails', async () => {
    aws.mediaconvert.hold()
    whenAnswered('ListJobs', 1, () => void cancelOneByHand())
    const step = await run()
    expect(step.exitCode).toBe(1)
    expect(statuses(step).sort()).toEqual(['CANCELED', 'COMPLETE'])
    expect(step.errors).toEqual([expect.stringMatching(/ended CANCELED\. Somebody has cancelled it/)])
  })

  async function cancelOneByHand(): Promise<void> {
    await cancelOne()
    aws.mediaconvert.completeJobs()
    aws.mediaconvert.release()
  }

  test('not in time: the step fails, the jobs go on, and the message says how to wait again', async () => {
    aws.mediaconvert.hold('PROBING')
    const step = await run({ 'wait-timeout-minutes': '0.03' })
    expect(step.exitCode).toBe(1)
    expect(statuses(step)).toEqual(['PROGRESSING', 'PROGRESSING'])
    const ids = jsonOutput(step, 'job-ids') as string[]
    expect(step.errors).toEqual([
      expect.stringMatching(/^Timed out: 2 jobs .* had not ended after 1\.8 s \(wait-timeout-minutes\)\. They go on\./)
    ])
    for (const id of ids) expect(step.errors[0]).toContain(id)
    expect(step.errors[0]).toContain(step.outputs['manifest'])
    expect(step.stdout).toMatch(/^Job \S+ \(a\.mov\) is being probed after \d+ s in its queue$/m)
    expect(aws.requests.of('CancelJob')).toEqual([])
  })
})

test('what the service says of a job is shown as annotations, each text once', async () => {
  aws.mediaconvert.remark({
    info: ['The input has no timecode.'],
    warnings: ['Audio is out of sync.'],
    warningGroups: [{ code: 230001, count: 3 }]
  })
  aws.mediaconvert.completeJobs()
  const step = await run()
  expect(step.exitCode).toBe(0)
  expect(step.warnings).toEqual([
    expect.stringMatching(/^Job \S+ \(.\.mov\): Audio is out of sync\.$/),
    expect.stringMatching(/: warning code 230001 \(3 times\)/)
  ])
  expect(step.stdout.match(/^::notice.*The input has no timecode\./gm)).toHaveLength(1)
  expect(step.stdout).toContain('MediaConvert said this of 2 jobs: Audio is out of sync.')
})

test('with job: render there is nothing to wait for', async () => {
  const step = await run({ job: 'render' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(aws.requests.all().filter(({ service }) => service === 'mediaconvert')).toEqual([])
})

describe('when the workflow is cancelled while waiting', () => {
  async function cancelled(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    aws.mediaconvert.hold()
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    whenAnswered('ListJobs', 1, () => kill('SIGINT'))
    const step = await run(inputs, { onStart: (killer) => (kill = killer) })
    expect(step.exitCode).toBe(1)
    return step
  }

  test('the jobs of this step are cancelled, and the manifest says so', async () => {
    const step = await cancelled()
    expect(statuses(step)).toEqual(['CANCELED', 'CANCELED'])
    expect(aws.requests.of('CancelJob').map(({ status }) => status)).toEqual([202, 202])
    expect(step.errors).toEqual([expect.stringMatching(/^Cancelled/)])
    expect(step.stdout).toMatch(/^Cancelled job \S+ \(a\.mov\)$/m)
    aws.requests.clear()
    expect(await scene.cleanUp(step)).toMatchObject({ exitCode: 0, errors: [] })
    expect(aws.requests.all()).toEqual([])
  })

  test('with cancel-jobs: false they go on', async () => {
    const step = await cancelled({ 'cancel-jobs': 'false' })
    expect(statuses(step)).toEqual(['SUBMITTED', 'SUBMITTED'])
    expect(aws.requests.of('CancelJob')).toEqual([])
    expect(step.errors[0]).toMatch(/^Cancelled, but 2 jobs .* will go on \(cancel-jobs\)/)
  })
})

test('with cancel-on-failure a job that fails ends the others', async () => {
  aws.mediaconvert.hold()
  whenAnswered('ListJobs', 1, () => void cancelOne())
  const step = await run({ 'cancel-on-failure': 'true' })
  expect(step.exitCode).toBe(1)
  expect(statuses(step).sort()).toEqual(['CANCELED', 'CANCELED'])
  expect(step.stdout).toMatch(/Cancelling 1 other job, since job \S+ \(.\.mov\) failed/)
  expect(step.errors).toEqual([expect.stringMatching(/Somebody has cancelled it/)])
})

/** As somebody might in the console. */
async function cancelOne(): Promise<void> {
  const { CancelJobCommand, ListJobsCommand, MediaConvertClient } = await import('@aws-sdk/client-mediaconvert')
  const client = new MediaConvertClient({ ...scene.clientConfiguration, region: aws.region })
  const { Jobs = [] } = await client.send(new ListJobsCommand({ Status: 'SUBMITTED' }))
  await client.send(new CancelJobCommand({ Id: Jobs[0]?.Id }))
}
