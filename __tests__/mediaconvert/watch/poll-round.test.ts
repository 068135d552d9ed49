import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PollRound } from '../../../src/mediaconvert/watch/poll-round.ts'

const PAGE = 20

interface Asked {
  readonly pages: number
  readonly gets: readonly string[]
  readonly answered: readonly string[]
  readonly tooDeep: ReadonlySet<string>
}

/** Plays a round against an account whose jobs are in this order, the newest first. */
function play(jobs: readonly string[], account: readonly string[], tooDeep: ReadonlySet<string> = new Set()): Asked {
  const round = new PollRound(jobs, tooDeep, true)
  const wanted = new Set(jobs)
  const [gets, answered]: [string[], string[]] = [[], []]
  let pages = 0
  for (let request = round.next(); request; request = round.next()) {
    if (request.kind === 'get') {
      gets.push(request.id)
      answered.push(request.id)
      round.got(request.id)
    } else {
      pages++
      const start = Number(request.nextToken ?? 0)
      const page = account.slice(start, start + PAGE).filter((id) => wanted.has(id))
      answered.push(...page)
      round.listed(page, start + PAGE < account.length ? String(start + PAGE) : undefined)
    }
  }
  return { pages, gets, answered, tooDeep: round.tooDeep }
}

const ids = (count: number, prefix = 'job'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}-${index}`)

describe('how many requests a round takes', () => {
  test.each([
    [0, 0, 0],
    [1, 0, 1],
    [2, 1, 0],
    [20, 1, 0],
    [21, 1, 1],
    [500, 25, 0]
  ])('%i jobs, the newest of the account: %i pages, %i single requests', (count, pages, gets) => {
    const played = play(ids(count), [...ids(count), ...ids(1000, 'old')])
    expect([played.pages, played.gets.length]).toEqual([pages, gets])
  })

  test('behind the 400 newer jobs of another run they are still cheaper to be had from the list', () => {
    const played = play(ids(500), [...ids(400, 'other'), ...ids(500)])
    expect([played.pages, played.gets.length]).toEqual([45, 0])
  })

  test('a few old jobs are asked for one by one, and not looked for again', () => {
    const account = [...ids(5000, 'other'), ...ids(6)]
    const first = play(ids(6), account)
    expect([first.pages, first.gets.length]).toEqual([3, 6])
    const second = play(ids(6), account, first.tooDeep)
    expect([second.pages, second.gets.length]).toEqual([0, 6])
  })
})

test('each job is answered for once, at no more than half as many requests again as there are jobs', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 400 }), fc.nat(3), (isOurs, missing) => {
      const account = isOurs.map((ours, index) => `${ours ? 'job' : 'other'}-${index}`)
      const jobs = [...account.filter((id) => id.startsWith('job')), ...ids(missing, 'missing')]
      const { pages, gets, answered } = play(jobs, account)
      expect([...answered].sort()).toEqual([...jobs].sort())
      expect(pages + gets.length).toBeLessThanOrEqual(jobs.length + Math.ceil(jobs.length / 2))
    })
  )
})

test('without permission to list, all are asked for one by one', () => {
  const round = new PollRound(['a', 'b'], new Set(), false)
  expect(round.next()).toEqual({ kind: 'get', id: 'a' })
  round.got('a')
  expect(round.next()).toEqual({ kind: 'get', id: 'b' })
  round.got('b')
  expect(round.next()).toBeUndefined()
})
