import { expect, test } from '@jest/globals'
import type { Inputs } from '../../src/workflow/inputs.ts'
import type { Outputs } from '../../src/workflow/outputs.ts'
import type { Plan } from '../../src/workflow/plan.ts'
import { runJobs } from '../../src/workflow/run-jobs.ts'
import type { RunRecord } from '../../src/workflow/run-record.ts'
import type { RunWait } from '../../src/workflow/run-wait.ts'
import type { Services, World } from '../../src/workflow/world.ts'

test('no job waits until the manifest has the one before it: of very many files it takes seconds to write', async () => {
  const saved = Promise.withResolvers<undefined>()
  const all = Promise.withResolvers<undefined>()
  let [submitted, waitedFor, told] = [0, 0, 0]
  const lines: string[] = []
  const paths = Array.from({ length: 150 }, (_, index) => `${index}.mov`)
  const jobs = paths.map((path, index) => ({ needs: [path], number: index + 1, build: () => ({}) }))
  const dispatcher = runJobs({
    inputs: {} as Inputs,
    plan: { jobs, objects: paths.map((path) => ({ source: { path } })) } as unknown as Plan,
    services: {
      jobs: {
        createJob: () => {
          return Promise.resolve({ id: `${++submitted}`, status: 'SUBMITTED' })
        }
      }
    } as unknown as Services,
    world: {
      signal: new AbortController().signal,
      reporter: { info: (line: string) => lines.push(line), error: ({ message }: Error) => lines.push(message) }
    } as unknown as World,
    record: { job: () => saved.promise } as unknown as RunRecord,
    outputs: { jobSubmitted: () => told++ } as unknown as Outputs,
    wait: {
      submitted: () => ++waitedFor === paths.length && all.resolve(undefined),
      stopReason: () => undefined
    } as unknown as RunWait
  })
  for (const path of paths) dispatcher.available(path, { s3Uri: `s3://b/${path}`, decryptionSettings: {} })
  await all.promise // would never be, if one job, or who waits for it, waited for the record of another
  expect(told).toBe(paths.length)
  saved.resolve(undefined)
  await dispatcher.settled()
  expect(lines).toEqual([]) // and of so many, none has a line of its own
})
