import { CreateJobCommand, type Job, type MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { beforeEach, expect, test } from '@jest/globals'
import { mediaConvertJobService } from '../../src/mediaconvert/mediaconvert-job-service.ts'

const MINUTE = 60_000

/** MediaConvert on a clock of its own: a token holds for a minute after the job was made. */
class FakeMediaConvert {
  now = Date.parse('2026-01-01T00:00:00Z')
  readonly jobs: Job[] = []
  /** How long the answers to the next requests for a job take to be given up; the job is made before. */
  readonly lostAfter: number[] = []
  readonly calls: string[] = []

  send(command: object): Promise<unknown> {
    if (!(command instanceof CreateJobCommand)) {
      this.calls.push('list')
      return Promise.resolve({ Jobs: this.jobs.toReversed() })
    }
    this.calls.push('create')
    const job = this.#jobFor(command.input.ClientRequestToken)
    const lost = this.lostAfter.shift()
    if (lost === undefined) return Promise.resolve({ Job: job })
    this.now += lost
    return Promise.reject(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))
  }

  #jobFor(token: string | undefined): Job {
    const isHeld = (job: Job): boolean =>
      job.ClientRequestToken === token && this.now - (job.CreatedAt?.getTime() ?? 0) < MINUTE
    const known = this.jobs.find(isHeld)
    if (known) return known
    const job: Job = {
      Id: `job-${this.jobs.length + 1}`,
      Role: '',
      Settings: {},
      CreatedAt: new Date(this.now),
      ...(token !== undefined && { ClientRequestToken: token })
    }
    this.jobs.push(job)
    return job
  }
}

let fake: FakeMediaConvert
beforeEach(() => {
  fake = new FakeMediaConvert()
})

function createJob(attempts = 5): Promise<{ readonly id: string }> {
  const service = mediaConvertJobService(fake as unknown as MediaConvertClient, {
    partition: 'aws',
    region: 'eu-west-1',
    attempts,
    onRetry: () => undefined,
    wait: () => Promise.resolve(),
    now: () => fake.now
  })
  return service.createJob({ Role: 'role', Settings: {} })
}

test('within the time that its token holds, a lost answer is asked for again', async () => {
  fake.lostAfter.push(1000, 1000, 20_000)
  expect(await createJob()).toMatchObject({ id: 'job-1' })
  expect(fake.calls).toEqual(['create', 'create', 'create', 'create'])
  expect(fake.jobs).toHaveLength(1)
})

test('after it, the job is looked for before there is a second one', async () => {
  fake.lostAfter.push(2 * MINUTE)
  expect(await createJob()).toMatchObject({ id: 'job-1' })
  expect(fake.calls).toEqual(['create', 'list'])
  expect(fake.jobs).toHaveLength(1)
})

test('many short tries add up', async () => {
  fake.lostAfter.push(12_000, 12_000, 12_000, 12_000, 12_000, 12_000)
  await createJob(10)
  expect(fake.calls).toEqual(['create', 'create', 'create', 'list'])
  expect(fake.jobs).toHaveLength(1)
})

test('a job that the last try has made is found', async () => {
  fake.lostAfter.push(1000, 1000)
  expect(await createJob(2)).toMatchObject({ id: 'job-1' })
  expect(fake.calls).toEqual(['create', 'create', 'list'])
})

test('where there is none, it is asked for again', async () => {
  fake.lostAfter.push(2 * MINUTE)
  const send = fake.send.bind(fake)
  let isFirst = true
  fake.send = (command) => {
    const answer = send(command)
    if (isFirst) fake.jobs.pop()
    isFirst = false
    return answer
  }
  expect(await createJob()).toMatchObject({ id: 'job-1' })
  expect(fake.calls).toEqual(['create', 'list', 'create'])
})
