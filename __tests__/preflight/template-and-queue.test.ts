import type { MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { describe, expect, test } from '@jest/globals'
import { runChecks } from '../../src/preflight/finding.ts'
import { templateAndQueueChecks } from '../../src/preflight/template-and-queue.ts'
import { fakeClient, sdkError, type FakeAnswer, type FakeClient } from '../support/fake-client.ts'

const ARN = 'arn:aws:mediaconvert:eu-west-1:111122223333'
const ELSEWHERE = 'arn:aws:mediaconvert:us-west-2:111122223333'
const ANOTHER = 'arn:aws:mediaconvert:eu-west-1:444455556666'

interface Result {
  readonly problems: string[]
  readonly warnings: string[]
  readonly debug: string[]
  readonly client: FakeClient
}

async function check(
  names: { readonly jobTemplate?: string; readonly queue?: string },
  answers: Readonly<Record<string, FakeAnswer>>
): Promise<Result> {
  const client = fakeClient(answers)
  const debug: string[] = []
  const checks = templateAndQueueChecks(client as unknown as MediaConvertClient, { region: 'eu-west-1', ...names })
  const found = await runChecks(checks, (line) => debug.push(line))
  const [problems, warnings] = [found.problems, found.warnings].map((list) => list.map(({ message }) => message))
  return { problems: problems ?? [], warnings: warnings ?? [], debug, client }
}

test('nothing is asked where the jobs name neither', async () => {
  const { client, debug } = await check({}, {})
  expect(client.sent).toEqual([])
  expect(debug).toEqual([])
})

describe.each([
  ['queue', 'queue', 'GetQueue', 'Queue', 'queues/film'],
  ['job-template', 'jobTemplate', 'GetJobTemplate', 'JobTemplate', 'jobTemplates/film']
])('%s', (input, member, operation, wrapper, resource) => {
  const there: FakeAnswer = { [wrapper]: { Name: 'film', Arn: `${ARN}:${resource}`, Status: 'ACTIVE' } }

  test.each(['film', `${ARN}:${resource}`])('%s is found by its name', async (value) => {
    const { client, ...found } = await check({ [member]: value }, { [operation]: there })
    expect(found).toEqual({ problems: [], warnings: [], debug: [] })
    expect(client.sent).toEqual([{ operation, input: { Name: 'film' } }])
  })

  test('not there', async () => {
    const { problems } = await check({ [member]: 'film' }, { [operation]: sdkError('NotFoundException', 404) })
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^Input ${input}: there is no ${input} film in this Reg`))
    ])
  })

  test('in another Region, where one of that name here would be taken for it', async () => {
    const { problems, client } = await check({ [member]: `${ELSEWHERE}:${resource}` }, { [operation]: there })
    expect(problems).toEqual([
      expect.stringMatching(
        new RegExp(`^Input ${input}: ${ELSEWHERE}:${resource} is in us-west-2, and aws-region is eu-w`)
      )
    ])
    expect(client.sent).toEqual([])
  })

  test('in another account', async () => {
    const { problems } = await check({ [member]: `${ANOTHER}:${resource}` }, { [operation]: there })
    expect(problems).toEqual([
      expect.stringMatching(new RegExp(`^Input ${input}: .*444455556666.* is not in this acc`))
    ])
  })

  test('that the caller may not look at is skipped with a debug line', async () => {
    const denied = sdkError('ForbiddenException', 403)
    const { problems, debug } = await check({ [member]: 'film' }, { [operation]: denied })
    expect(problems).toEqual([])
    expect(debug).toEqual([
      expect.stringMatching(new RegExp(`^preflight: skipped MediaConvert ${operation}: Forbidden`))
    ])
  })
})

test('a queue that is paused is a warning: jobs go into it', async () => {
  const { problems, warnings } = await check({ queue: 'film' }, { GetQueue: { Queue: { Status: 'PAUSED' } } })
  expect(problems).toEqual([])
  expect(warnings).toEqual([
    'Input queue: film is paused. Jobs go into it, and wait there until somebody activates it.'
  ])
})
