import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { Deviation, NotHere, type Check } from '../../conformance/check.ts'
import { backChecks } from '../../conformance/checks/back.ts'
import { RACE_IN_ONE } from '../../conformance/checks/names.ts'
import { encryptChecks } from '../../conformance/checks/encrypt.ts'
import { existingChecks } from '../../conformance/checks/existing.ts'
import { serverChecks } from '../../conformance/checks/server.ts'
import { report } from '../../conformance/report.ts'
import { runChecks, type Outcome } from '../../conformance/run-checks.ts'
import { localAws } from '../../conformance/servers/local-aws.ts'
import { ceph } from '../../conformance/servers/ceph.ts'
import { swift } from '../../conformance/servers/swift.ts'
import type { Server } from '../../conformance/server.ts'
import { Stand } from '../../conformance/stand.ts'

let server: Server
let stand: Stand
beforeAll(async () => {
  server = await localAws.start()
  stand = await Stand.open(server)
})
afterAll(async () => {
  await stand.close()
  await server.stop()
})

const allChecks = [...serverChecks, ...encryptChecks, ...existingChecks, ...backChecks]

async function verdictOf(check: Check, deviations: readonly string[] = []): Promise<Outcome | undefined> {
  const [outcome] = await runChecks({ ...localAws, deviations }, stand, [check], () => undefined)
  return outcome
}

describe('against local-aws, which is S3 to the checks', () => {
  test.each([...serverChecks, ...encryptChecks.slice(3, 4)].map((check) => [check.name, check] as const))(
    '%s',
    async (_, check) => {
      expect(await verdictOf(check)).toMatchObject({ verdict: 'ok' })
    }
  )

  test('a server that replaces an object where it must not is a deviation', async () => {
    const race = existingChecks.find(({ name }) => name === RACE_IN_ONE)
    if (!race) throw new Error('there is no such check')
    // The other writer's object is not there afterwards, as if it had been replaced.
    jest.spyOn(stand, 'put').mockResolvedValue()
    expect(await verdictOf(race)).toMatchObject({
      verdict: 'DEVIATION',
      seen: expect.stringContaining('If-None-Match is ignored')
    })
    expect(await verdictOf(race, [RACE_IN_ONE])).toMatchObject({ verdict: 'known' })
  })
})

describe('verdicts', () => {
  const check = (outcome: Error | string): Check => ({
    name: 'a check',
    run: () => (outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome))
  })

  test.each([
    ['as S3', 'seen', [], 'ok'],
    ['as S3, where another was expected', 'seen', ['a check'], 'ok'],
    ['another, which is listed', new Deviation('other'), ['a check'], 'known'],
    ['another, which is not listed', new Deviation('other'), ['another check'], 'DEVIATION'],
    ['a failure of the action, whatever is listed', new Error('wrong'), ['a check'], 'DEVIATION'],
    ['what is not there', new NotHere('no TLS'), [], 'skipped']
  ])('%s', async (_, outcome, deviations, verdict) => {
    expect(await verdictOf(check(outcome), deviations)).toMatchObject({ verdict })
  })

  test('a command that is not there', async () => {
    const outcome = await verdictOf({ ...check('seen'), needs: 'there-is-no-such-command' })
    expect(outcome).toMatchObject({ verdict: 'skipped', seen: 'there is no there-is-no-such-command here' })
  })
})

test.each([ceph, swift])('$name is known to fail only checks that there are', ({ deviations }) => {
  expect(allChecks.map(({ name }) => name)).toEqual(expect.arrayContaining([...deviations]))
})

test('the report has a table for each server, and counts', () => {
  const outcomes: readonly Outcome[] = [
    { check: 'first', verdict: 'ok', seen: 'this' },
    { check: 'second', verdict: 'known', seen: 'that' }
  ]
  const text = report([{ server: 'Server', version: '1.2', outcomes }])
  expect(text).toContain('## Server 1.2')
  expect(text).toMatch(/\| second +\| known +\| that +\|/)
  expect(text).toContain('1 as S3, 1 known deviations, 0 other deviations.')
})
