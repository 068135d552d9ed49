import { expect, test } from '@jest/globals'
import type { EncryptedInput } from '../../src/mediaconvert/plan-jobs.ts'
import { JobDispatcher, type Unavailable } from '../../src/workflow/job-dispatcher.ts'
import type { NumberedJob } from '../../src/workflow/plan.ts'

const job = (...needs: string[]): NumberedJob => ({ number: 1, needs, build: () => ({ Role: '', Settings: {} }) })
const input = (need: string): EncryptedInput => ({ s3Uri: `s3://b/${need}`, decryptionSettings: {} })

function dispatcher(...plans: NumberedJob[]) {
  const events: string[] = []
  const jobs = new JobDispatcher(plans, {
    start: (plan, index, encrypted) => {
      events.push(`start ${index}: ${plan.needs.map((need) => encrypted(need).s3Uri).join(' ')}`)
      return Promise.resolve()
    },
    refuse: (_, index, missing: ReadonlyMap<string, Unavailable>) => {
      events.push(`refuse ${index}: ${[...missing].flat().join(' ')}`)
      return Promise.resolve()
    }
  })
  return { events, jobs }
}

test('a job starts when the last of its files is there, not before and not later', () => {
  const { events, jobs } = dispatcher(job('a', 'b'), job('b'), job('c'))
  jobs.available('a', input('a'))
  expect(events).toEqual([])
  jobs.available('b', input('b'))
  expect(events).toEqual(['start 0: s3://b/a s3://b/b', 'start 1: s3://b/b'])
})

test('a job is refused when all is decided and something is missing, for those reasons that are its own', () => {
  const { events, jobs } = dispatcher(job('a', 'b', 'c'), job('d'))
  jobs.unavailable('a', 'failed')
  jobs.unavailable('d', 'skipped')
  jobs.available('b', input('b'))
  expect(events).toEqual(['refuse 1: d skipped'])
  jobs.unavailable('c', 'skipped')
  expect(events).toEqual(['refuse 1: d skipped', 'refuse 0: a failed c skipped'])
})

test('a file that no job needs changes nothing', async () => {
  const { events, jobs } = dispatcher(job('a'))
  jobs.available('z', input('z'))
  jobs.unavailable('y', 'failed')
  await jobs.settled()
  expect(events).toEqual([])
})

test('settled waits for the jobs that have started', async () => {
  const answer = Promise.withResolvers<undefined>()
  let done = false
  const jobs = new JobDispatcher([job('a')], {
    start: async () => {
      await answer.promise
      done = true
    },
    refuse: () => Promise.resolve()
  })
  jobs.available('a', input('a'))
  const settled = jobs.settled().then(() => done)
  answer.resolve(undefined)
  expect(await settled).toBe(true)
})
