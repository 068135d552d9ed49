import { expect, test } from '@jest/globals'
import { reportStatus, type CommitStatus, type SetCommitStatus } from '../../src/workflow/commit-status.ts'
import type { Reporter } from '../../src/workflow/reporter.ts'

const wait = (): Promise<void> => Promise.resolve()
const answer = (status: number): Error => Object.assign(new Error(`answer ${status}`), { status })

function report(set: SetCommitStatus, cancelled = new AbortController()) {
  const warnings: string[] = []
  const ignore = (): void => undefined
  const reporter: Reporter = {
    ...{ debug: ignore, info: ignore, notice: ignore, error: ignore, hide: ignore },
    warning: ({ message }) => warnings.push(message)
  }
  const { signal } = cancelled
  const options = {
    open: () => Promise.resolve(set),
    shard: undefined,
    targetUrl: 'https://run',
    reporter,
    signal,
    wait
  }
  return { status: reportStatus(options), warnings, cancelled }
}

test('the states reach GitHub in their order, however long each takes', async () => {
  const set: CommitStatus[] = []
  const { status } = report(async (one) => {
    if (one.state === 'pending') await new Promise(setImmediate)
    set.push(one)
  })
  status.begun('a')
  status.ended('success', 'b')
  await status.settled()
  expect(set).toEqual([
    { state: 'pending', description: 'a', context: 'mediaconvert', targetUrl: 'https://run' },
    { state: 'success', description: 'b', context: 'mediaconvert', targetUrl: 'https://run' }
  ])
})

test('a description has 140 characters at most', async () => {
  const set: string[] = []
  const { status } = report(({ description }) => Promise.resolve(void set.push(description)))
  status.begun('x'.repeat(140))
  status.ended('failure', 'y'.repeat(141))
  await status.settled()
  expect(set).toEqual(['x'.repeat(140), `${'y'.repeat(139)}…`])
})

test.each<[number | undefined, number, RegExp]>([
  [401, 1, /GitHub says 401.*Check github-token/],
  [403, 1, /GitHub says 403.*`statuses: write`.*from a fork/],
  [422, 1, /GitHub says 422: answer 422\.$/],
  [429, 3, /GitHub says 429/],
  [500, 3, /GitHub says 500/],
  [501, 1, /GitHub says 501/],
  [undefined, 3, /could not be set: no line\.$/]
])('after %p it is tried %i times in all, and warned of once', async (code, times, said) => {
  let tries = 0
  const { status, warnings } = report(() => {
    tries++
    return Promise.reject(code === undefined ? new Error('no line') : answer(code))
  })
  status.begun('a')
  status.ended('success', 'b')
  await status.settled()
  expect(tries).toBe(times)
  expect(warnings).toEqual([expect.stringMatching(said)])
})

test('a cancelled run tells it at once, and tries once', async () => {
  const told: string[] = []
  const { status, cancelled, warnings } = report(({ state, description }) => {
    told.push(`${state} ${description}`)
    return state === 'pending' ? Promise.resolve() : Promise.reject(answer(500))
  })
  status.begun('a')
  cancelled.abort(new Error('cancelled'))
  await status.settled()
  expect(told).toEqual(['pending a', 'error Cancelled.'])
  expect(warnings).toHaveLength(1)
})
