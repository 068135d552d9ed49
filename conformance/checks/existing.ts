import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Deviation, type Check } from '../check.ts'
import { meddler } from '../meddler.ts'
import type { StepResult } from '../../__tests__/support/run-action.ts'
import { assertFailed, assertSameBytes, assertSucceeded, LONG_BYTES, SMALL_BYTES, type Trial } from '../trial.ts'
import { codeIn } from './encrypt.ts'
import { FAIL_IN_ONE, RACE_IN_ONE, RACE_IN_PARTS, SKIP } from './names.ts'

const OTHER = Buffer.from('of somebody else')

export const existingChecks: readonly Check[] = [
  { name: FAIL_IN_ONE, run: (trial) => fail(trial, SMALL_BYTES) },
  { name: 'if-exists: fail, in parts', run: (trial) => fail(trial, LONG_BYTES) },
  { name: SKIP, run: skip },
  { name: 'if-exists: overwrite', run: overwrite },
  { name: RACE_IN_ONE, run: (trial) => race(trial, SMALL_BYTES, /^PUT /) },
  { name: RACE_IN_PARTS, run: (trial) => race(trial, LONG_BYTES, /^POST .*uploadId=/) }
]

async function fail(trial: Trial, length: number): Promise<string> {
  const bytes = randomBytes(length)
  trial.write('film.mov', bytes)
  assertConditional(await trial.encrypt({ 'if-exists': 'fail' }))
  assertSameBytes(await trial.plaintextOf('film.mov'), bytes)
  assertFailed(await trial.encrypt({ 'if-exists': 'fail' }), /film\.mov/)
  assertSameBytes(await trial.plaintextOf('film.mov'), bytes)
  return 'written once, then refused'
}

async function skip(trial: Trial): Promise<string> {
  trial.write('old.mov', randomBytes(SMALL_BYTES))
  await trial.stand.put(trial.key('old.mov'), OTHER)
  const step = await trial.encrypt({ 'if-exists': 'skip' })
  assertSucceeded(step)
  assertSameBytes(await trial.stand.get(trial.key('old.mov')), OTHER)
  trial.write('new.mov', randomBytes(SMALL_BYTES))
  assertConditional(await trial.encrypt({ 'if-exists': 'skip' }))
  assertSameBytes(await trial.stand.get(trial.key('old.mov')), OTHER)
  assert.ok(await trial.stand.head(trial.key('new.mov')))
  return 'the old one left alone, the new one written'
}

async function overwrite(trial: Trial): Promise<string> {
  const bytes = randomBytes(SMALL_BYTES)
  trial.write('film.mov', bytes)
  await trial.stand.put(trial.key('film.mov'), OTHER)
  assertSucceeded(await trial.encrypt({ 'if-exists': 'overwrite' }))
  assertSameBytes(await trial.plaintextOf('film.mov'), bytes)
  return 'replaced'
}

/** @param last the request with which the action writes the object */
async function race(trial: Trial, length: number, last: RegExp): Promise<string> {
  trial.write('film.mov', randomBytes(length))
  const between = await meddler(trial.stand.server.endpoint, {
    before: async (line) => {
      if (last.test(line)) await trial.stand.put(trial.key('film.mov'), OTHER)
    }
  })
  try {
    const step = await trial.encrypt({ 'if-exists': 'fail' }, { env: { AWS_ENDPOINT_URL_S3: between.endpoint } })
    const there = await trial.stand.get(trial.key('film.mov'))
    if (!there.equals(OTHER))
      throw new Deviation(`If-None-Match is ignored: the other's object is lost (exit code ${String(step.exitCode)})`)
    assertConditional(step, /somebody else/)
    return 'refused; the other object is left'
  } finally {
    await between.stop()
  }
}

/** @param said what the step is to fail with; without it, it is to succeed */
function assertConditional(step: StepResult, said?: RegExp): void {
  if (step.errors.some((error) => error.includes('Set if-exists to overwrite'))) {
    throw new Deviation(`${codeIn(step.errors)} for If-None-Match; the error says to set if-exists: overwrite`)
  }
  if (said) assertFailed(step, said)
  else assertSucceeded(step)
}
