import { setTimeout as sleep } from 'node:timers/promises'
import { CreateJobCommand, GetJobCommand, MediaConvertClient, type Job } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { LoggedRequest } from '../../local-aws/request-log.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import { runCleanup, runWait, RunnerFolder, type StepOptions, type StepResult } from '../support/run-action.ts'
import { jsonOutput } from '../support/scene.ts'

let aws: LocalAws
let client: MediaConvertClient
let folder: RunnerFolder
let listeners: ((request: LoggedRequest) => void)[] = []
beforeAll(async () => {
  aws = await startLocalAws()
  const add = aws.requests.add.bind(aws.requests)
  aws.requests.add = (request) => {
    add(request)
    for (const listener of listeners) listener(request)
  }
  client = new MediaConvertClient(clientConfig(aws))
})
afterAll(() => aws.stop())
beforeEach(() => {
  folder = new RunnerFolder()
  aws.mediaconvert.hold()
})
afterEach(async () => {
  aws.faults.clear()
  listeners = []
  // Nothing is left in the queues for the next test.
  aws.mediaconvert.completeJobs()
  aws.mediaconvert.release()
  await aws.mediaconvert.settled()
  aws.mediaconvert.failJobs()
  folder.remove()
})

function run(inputs: Readonly<Record<string, string>>, options: Omit<StepOptions, 'inputs'> = {}): Promise<StepResult> {
  const env = { ...aws.env, ...options.env }
  return runWait(folder, { ...options, env, inputs: { 'poll-interval-seconds': '1', ...inputs } })
}

/** Submits jobs, and forgets that they were asked for. */
async function submit(count: number, name = 'film.mov', region = aws.region): Promise<string[]> {
  const sender = region === aws.region ? client : new MediaConvertClient({ ...clientConfig(aws), region })
  const Inputs = [{ FileInput: `s3://${aws.inputBucket}/${name}` }]
  const request = { Role: aws.roleArn, Settings: { Inputs, OutputGroups: outputGroups(aws) } }
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    ids.push((await sender.send(new CreateJobCommand(request))).Job?.Id ?? '')
  }
  aws.requests.clear()
  return ids
}

async function finish(count: number, fate: () => void = () => aws.mediaconvert.completeJobs()): Promise<string[]> {
  const ids = await submit(count)
  fate()
  aws.mediaconvert.release()
  await aws.mediaconvert.settled()
  aws.mediaconvert.hold()
  return ids
}

async function jobOf(id: string): Promise<Job | undefined> {
  return (await client.send(new GetJobCommand({ Id: id }))).Job
}

const json = (ids: readonly string[]): string => JSON.stringify(ids)
const statusOf = (step: StepResult): unknown => jsonOutput(step, 'job-statuses')
const asked = (): string[] => aws.requests.all().map(({ operation }) => operation)

/** Calls back as soon as the stand-in has answered the `times`th request of this operation. */
function whenAnswered(operation: string, times: number, act: () => void): void {
  listeners.push((request) => {
    if (request.operation === operation && aws.requests.of(operation).length === times) act()
  })
}

function manifest(path: string, jobs: readonly object[], region = aws.region): string {
  const head = { version: 1, kmsKeyArn: aws.kmsKeyArn, kmsKeyRegion: region, region, createdAt: 'x', source: {} }
  return folder.write(path, JSON.stringify({ ...head, files: [], jobs }))
}

const entry = (id: string, name = 'a.mov'): object => ({
  id,
  status: 'SUBMITTED',
  inputs: [`s3://bucket/folder/${name}`],
  submittedAt: '2026-01-02T03:04:05Z'
})

describe('how it ends', () => {
  test('all COMPLETE: one request was enough', async () => {
    const ids = await finish(3)
    const step = await run({ 'job-ids': json(ids) })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
    expect(statusOf(step)).toEqual(Object.fromEntries(ids.map((id) => [id, 'COMPLETE'])))
    expect(asked()).toEqual(['ListJobs'])
    for (const id of ids) expect(step.summary).toContain(`#/jobs/summary/${id}) | COMPLETE`)
    expect(step.summary).toMatch(/```mermaid\n.*\ngantt\n[\s\S]*section film\.mov\n/)
  })

  test('one in ERROR, one a line', async () => {
    const complete = await finish(1)
    const failed = await finish(1, () => aws.mediaconvert.failJobs(1433, 'Unable to assume role [x].'))
    const step = await run({ 'job-ids': [...complete, ...failed].join('\n') })
    expect(step.exitCode).toBe(1)
    expect(statusOf(step)).toEqual({ [complete[0] ?? '']: 'COMPLETE', [failed[0] ?? '']: 'ERROR' })
    expect(step.errors).toEqual([
      expect.stringMatching(/ended in ERROR 1433: Unable to assume role \[x\]\. Check role-arn/)
    ])
    expect(step.summary).toContain(`Job ${failed[0] ?? ''}: ERROR 1433: Unable`)
  })

  test('moves of a job are told as they come', async () => {
    const ids = await submit(1)
    whenAnswered('GetJob', 1, () => {
      aws.mediaconvert.release()
      aws.mediaconvert.hold('PROBING')
    })
    whenAnswered('GetJob', 2, () => {
      aws.mediaconvert.completeJobs()
      aws.mediaconvert.release()
    })
    const step = await run({ 'job-ids': json(ids) })
    expect(step.exitCode).toBe(0)
    const moves = step.stdout.split('\n').filter((line) => line.startsWith('Job '))
    expect(moves.map((line) => line.replace(ids[0] ?? '', 'X').replace(/\d+ s/g, 'N s'))).toEqual([
      'Job X is in its queue',
      'Job X is being probed after N s in its queue',
      'Job X ended COMPLETE: N s, after N s in its queue'
    ])
  })

  test('an ID that there is no job of is named, and the others are waited for', async () => {
    const ids = await finish(1)
    const step = await run({ 'job-ids': json([...ids, '1700000000000-abcdef']) })
    expect(step.exitCode).toBe(1)
    expect(statusOf(step)).toEqual({ [ids[0] ?? '']: 'COMPLETE' })
    expect(step.errors).toEqual([expect.stringMatching(/^There is no job 1700000000000-abcdef in us-east-1/)])
    expect(step.summary).toContain('**not found**')
  })

  test('not in time', async () => {
    const ids = await submit(2)
    const step = await run({ 'job-ids': json(ids), 'wait-timeout-minutes': '0.03' })
    expect(step.exitCode).toBe(1)
    expect(step.errors).toEqual([
      expect.stringMatching(/^Timed out: 2 jobs .* They go on\. To wait for them again, .*wait.* aws-region: us-east-1/)
    ])
    expect(step.errors[0]).toContain(`job-ids: '${json(ids)}'`)
    expect(statusOf(step)).toEqual(Object.fromEntries(ids.map((id) => [id, 'SUBMITTED'])))
  })

  test('no jobs at all is a success', async () => {
    const step = await run({ 'job-ids': '[]' })
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { 'job-statuses': '{}' } })
    expect(step.stdout).toMatch(/::notice.*no jobs to wait for/)
  })
})

describe('manifests', () => {
  test('of several shards, with IDs beside them, each job once', async () => {
    const ids = await finish(4)
    const [a = '', b = '', c = '', d = ''] = ids
    const paths = [
      manifest('1/m.json', [entry(a), entry(b)]),
      manifest('2/m.json', [entry(c, 'c.mov')]),
      manifest('3/m.json', [])
    ]
    const step = await run({ manifest: paths.join('\n'), 'job-ids': json([d, a]) })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(statusOf(step)).toEqual(Object.fromEntries(ids.map((id) => [id, 'COMPLETE'])))
    expect(step.stdout).toContain(`${c} (c.mov) ended COMPLETE`)
  })

  test('their Region goes over the environment’s', async () => {
    const [id = ''] = await submit(1, 'film.mov', 'eu-west-1')
    const path = manifest('m.json', [entry(id)], 'eu-west-1')
    aws.mediaconvert.completeJobs()
    aws.mediaconvert.release()
    const step = await run({ manifest: path })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(step.stdout).toMatch(/eu-west-1, which is taken instead of the environment's Region us-east-1/)
    const other = await run({ manifest: path, 'aws-region': 'us-east-1' })
    expect(other.errors).toEqual([expect.stringMatching(/it is us-east-1, but the manifest's jobs are in eu-west-1/)])
  })

  test('a job that never was submitted fails the step', async () => {
    const [id = ''] = await finish(1)
    const lost = { status: 'NOT_SUBMITTED', inputs: [], errorMessage: 'x' }
    const step = await run({ manifest: manifest('m.json', [entry(id), lost]) })
    expect(step.exitCode).toBe(1)
    expect(step.errors).toEqual([expect.stringMatching(/m\.json, 1 job never got submitted/)])
    expect(statusOf(step)).toEqual({ [id]: 'COMPLETE' })
  })

  test('what one holds cannot be a command of the runner, nor change how objects work', async () => {
    const [id = ''] = await finish(1)
    const hostile = manifest('m.json', [entry(id, 'x\n::add-path::/tmp\n##[error]y %0A::set-output name=a::b')])
    const step = await run({ manifest: hostile })
    expect(step.exitCode).toBe(0)
    const commands = step.stdout.split('\n').flatMap((line) => /^\s*::([\w-]+)/.exec(line)?.[1] ?? [])
    expect(commands.filter((name) => name !== 'debug')).toEqual([])
    expect(step.stdout).not.toContain('##[')
    const wrong = await run({ manifest: manifest('w.json', [{ ...entry(id), id: '__proto__\n::error::' }]) })
    expect(wrong.errors).toEqual([expect.stringMatching(/"__proto__\\n::error::" is not a job ID/)])
  })

  test('all that is wrong is told together, before AWS is asked', async () => {
    aws.requests.clear()
    folder.write('broken.json', '{')
    const step = await run({
      manifest: 'broken.json\nnowhere.json',
      'job-ids': '["a b", 7',
      'poll-interval-seconds': '0.5',
      'wait-timeout-minutes': 'long',
      'cancel-jobs': 'maybe'
    })
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    expect(
      step.errors.map((error) => /^Input ([a-z-]+)|"(\w+\.json)"/.exec(error)?.slice(1).find(Boolean)).sort()
    ).toEqual([
      'broken.json',
      'cancel-jobs',
      'job-ids',
      'nowhere.json',
      'poll-interval-seconds',
      'wait-timeout-minutes'
    ])
    expect((await run({})).errors).toEqual([expect.stringMatching(/^Input job-ids: is missing, and so is manifest/)])
    expect(asked()).toEqual([])
  })
})

describe('trouble on the way', () => {
  test('throttling, faults of the service and lost answers only make it wait longer', async () => {
    const ids = await finish(2)
    aws.faults.add({ operation: 'ListJobs', kind: 'throttle' })
    aws.faults.add({ operation: 'ListJobs', kind: 'error', status: 503, code: 'ServiceUnavailableException' })
    aws.faults.add({ operation: 'ListJobs', kind: 'reset' })
    const step = await run({ 'job-ids': json(ids) })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(asked()).toEqual(['ListJobs', 'ListJobs', 'ListJobs', 'ListJobs'])
    expect(step.stdout).toMatch(/^No answer of MediaConvert 3 times in a row \(\w+\), next try in \d+ s$/m)
  })

  test('a storm that does not end, ends with the time limit', async () => {
    const ids = await submit(1)
    aws.faults.add({ operation: 'GetJob', kind: 'throttle', times: 1000 })
    const step = await run({ 'job-ids': json(ids), 'wait-timeout-minutes': '0.05' })
    expect(step.exitCode).toBe(1)
    expect(step.errors).toEqual([expect.stringMatching(/^Timed out: 1 job /)])
    expect(aws.requests.of('GetJob').length).toBeLessThan(4)
  })

  /** Credentials with these permissions only, in the variables that hold them. */
  function restricted(actions: readonly string[], expiresAt?: Date): Readonly<Record<string, string>> {
    const credential = { accessKeyId: 'ASIARESTRICTEDEXAMPL', secretAccessKey: 'secret', sessionToken: 'token' }
    const Statement = actions.map((Action) => ({ Effect: 'Allow' as const, Action, Resource: '*' }))
    aws.credentials.add({
      ...credential,
      ...(expiresAt && { expiresAt }),
      arn: 'arn:aws:sts::111122223333:assumed-role/workflow/run',
      policies: [{ Version: '2012-10-17', Statement }]
    })
    return {
      AWS_ACCESS_KEY_ID: credential.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credential.secretAccessKey,
      AWS_SESSION_TOKEN: credential.sessionToken
    }
  }

  test('without mediaconvert:ListJobs each job is asked for by itself', async () => {
    const ids = await finish(3)
    const step = await run({ 'job-ids': json(ids) }, { env: restricted(['mediaconvert:GetJob']) })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(asked()).toEqual(['ListJobs', 'GetJob', 'GetJob', 'GetJob'])
    expect(step.stdout).toMatch(/Asking for each job by itself.*"mediaconvert:ListJobs"/)
  })

  test('without mediaconvert:GetJob the error has the statement that is missing', async () => {
    const ids = await submit(2)
    const step = await run({ 'job-ids': json(ids) }, { env: restricted(['s3:GetObject']) })
    expect(step.exitCode).toBe(1)
    expect(step.errors[0]).toContain(
      '{"Effect":"Allow","Action":"mediaconvert:GetJob","Resource":"arn:aws:mediaconvert:us-east-1:111122223333:jobs/*"}'
    )
    expect(step.errors[1]).toMatch(/How 2 jobs .* will end is not known/)
  })

  test('credentials that expire, where there are no others', async () => {
    const ids = await submit(2)
    const step = await run({ 'job-ids': json(ids) }, { env: restricted(['mediaconvert:*'], new Date(0)) })
    expect(step.exitCode).toBe(1)
    expect(step.errors[0]).toMatch(
      /ExpiredToken.*The jobs go on\. Raise role-duration-seconds.*wait in a step of its own/
    )
  })

  test('credentials that expire are renewed where the chain has new ones', async () => {
    const ids = await submit(2)
    const credential = { accessKeyId: 'ASIAFIRSTEXAMPLE0000', secretAccessKey: 'first', sessionToken: 'token' }
    const identity = { arn: 'arn:aws:sts::111122223333:assumed-role/w/r', policies: 'administrator' } as const
    aws.credentials.add({ ...credential, ...identity })
    const file = (accessKeyId: string, secretAccessKey: string): string => {
      const content = { Version: 1, AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: 'token' }
      return folder.write('credentials.json', JSON.stringify(content))
    }
    const path = file(credential.accessKeyId, credential.secretAccessKey)
    const script = folder.write(
      'print.mjs',
      `import { readFileSync } from 'node:fs'\nconsole.log(readFileSync(${JSON.stringify(path)}, 'utf8'))`
    )
    const config = folder.write('config', `[default]\ncredential_process = "${process.execPath}" "${script}"\n`)
    whenAnswered('ListJobs', 1, () => {
      aws.credentials.add({ ...credential, ...identity, expiresAt: new Date(0) })
      aws.credentials.add({
        ...credential,
        ...identity,
        accessKeyId: 'ASIASECONDEXAMPLE000',
        secretAccessKey: 'second'
      })
      file('ASIASECONDEXAMPLE000', 'second')
      aws.mediaconvert.completeJobs()
      aws.mediaconvert.release()
    })
    const env = { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined, AWS_CONFIG_FILE: config }
    const step = await run({ 'job-ids': json(ids) }, { env })
    expect(step).toMatchObject({ exitCode: 0, errors: [] })
    expect(aws.requests.all().map(({ error }) => error)).toContain('ExpiredTokenException')
  })
})

describe('when the workflow is cancelled', () => {
  async function cancelled(
    inputs: Readonly<Record<string, string>>,
    count = 3
  ): Promise<readonly [string[], StepResult]> {
    const ids = await submit(count)
    let kill: (signal: NodeJS.Signals) => void = () => undefined
    whenAnswered('ListJobs', 1, () => void sleep(50).then(() => kill('SIGINT')))
    const step = await run({ 'job-ids': json(ids), ...inputs }, { onStart: (killer) => (kill = killer) })
    expect(step).toMatchObject({ exitCode: 1, stderr: '' })
    return [ids, step]
  }

  test('the jobs are left alone, unless told otherwise', async () => {
    const [ids, step] = await cancelled({})
    expect(aws.requests.of('CancelJob')).toEqual([])
    expect(step.errors).toEqual([
      expect.stringMatching(/^Cancelled, but 3 jobs .* will go on \(cancel-jobs\)\..*wait for them/)
    ])
    expect((await jobOf(ids[0] ?? ''))?.Status).toBe('SUBMITTED')
  })

  test('with cancel-jobs they are cancelled, and the post step has nothing left to do', async () => {
    const [ids, step] = await cancelled({ 'cancel-jobs': 'true' })
    for (const id of ids) expect((await jobOf(id))?.Status).toBe('CANCELED')
    expect(statusOf(step)).toEqual(Object.fromEntries(ids.map((id) => [id, 'CANCELED'])))
    aws.requests.clear()
    expect(await runCleanup(folder, step, { env: aws.env })).toMatchObject({ exitCode: 0, errors: [] })
    expect(asked()).toEqual([])
  })

  test('what there is no time for is named, and the post step does it', async () => {
    aws.faults.add({ operation: 'CancelJob', kind: 'throttle', times: 500 })
    const [ids, step] = await cancelled({ 'cancel-jobs': 'true' })
    expect(step.errors[0]).toMatch(
      /^3 jobs could not be cancelled: .*no time left\. The post step tries again\. By hand: aws mediaconvert cancel-job --region us-east-1 --id='/
    )
    aws.faults.clear()
    const post = await runCleanup(folder, step, { env: aws.env })
    expect(post).toMatchObject({ exitCode: 0, errors: [] })
    for (const id of ids) expect((await jobOf(id))?.Status).toBe('CANCELED')
  })
})

test('with cancel-on-failure one that fails ends the others', async () => {
  const ids = await submit(3)
  whenAnswered('ListJobs', 1, () => {
    // Two fit into the queue at once; the third stays where it is.
    aws.mediaconvert.failJobs(1010, 'no')
    aws.mediaconvert.release()
    aws.mediaconvert.hold()
  })
  const step = await run({ 'job-ids': json(ids), 'cancel-on-failure': 'true' })
  expect(step.exitCode).toBe(1)
  const statuses = Object.values(statusOf(step) as Record<string, string>)
  expect(statuses.sort()).toEqual(['CANCELED', 'ERROR', 'ERROR'])
  expect(step.stdout).toMatch(/Cancelling 1 other job, since job \S+ failed, and cancel-on-failure is set/)
  expect(step.errors).toHaveLength(2)
})

test('500 jobs are waited for with few requests', async () => {
  const ids = await submit(500)
  whenAnswered('ListJobs', 1, () => {
    aws.mediaconvert.completeJobs()
    aws.mediaconvert.release()
  })
  const step = await run({ 'job-ids': json(ids) })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(Object.values(statusOf(step) as Record<string, string>).every((status) => status === 'COMPLETE')).toBe(true)
  // Two rounds of 25 pages, and one or two more for those that ended meanwhile; the last few of them may be asked for one by one.
  expect(asked().filter((operation) => !['ListJobs', 'GetJob'].includes(operation))).toEqual([])
  expect(asked().length).toBeLessThanOrEqual(75)
  expect(step.stdout.split('\n').length).toBeLessThan(20)
}, 120_000)
