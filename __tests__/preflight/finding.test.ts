import { expect, test } from '@jest/globals'
import { FINE, inputProblem, runChecks, type Check } from '../../src/preflight/finding.ts'
import { sdkError } from '../support/fake-client.ts'

const silent = (): void => undefined
const check = (name: string, run: Check['run'], input?: string): Check => ({ name, run, ...(input && { input }) })

test('all checks are under way before any has ended', async () => {
  const names = ['a', 'b', 'c', 'd']
  let [begun, most] = [0, 0]
  const all = Promise.withResolvers<undefined>()
  const checks = names.map((name) =>
    check(name, async () => {
      most = Math.max(most, ++begun)
      if (begun === names.length) all.resolve(undefined)
      await all.promise // would wait for ever if they came one after the other
      begun--
      return FINE
    })
  )
  expect(await runChecks(checks, silent)).toEqual({ problems: [], warnings: [] })
  expect(most).toBe(names.length)
})

test('what has no answer in time is not waited for, and the others count', async () => {
  const debug: string[] = []
  const ends = new AbortController()
  const never: Check['run'] = (signal) =>
    new Promise((_, fail) => {
      signal.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
      ends.abort()
    })
  const found = await runChecks(
    [check('found', () => Promise.resolve(inputProblem('x', 'no'))), check('stalled', never)],
    (line) => debug.push(line),
    undefined,
    ends.signal
  )
  expect(found.problems).toHaveLength(1)
  expect(debug).toEqual(['preflight: skipped stalled: no answer in time'])
})

test('a cancelled run waits for none of them, and goes no further', async () => {
  const ended = new AbortController()
  const never: Check['run'] = (signal) =>
    new Promise((_, fail) => {
      signal.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
      ended.abort(new Error('the workflow was cancelled'))
    })
  await expect(runChecks([check('stalled', never)], silent, ended.signal)).rejects.toThrow('the workflow was cancelled')
})

test('problems and warnings of all checks, in their order; of those about one input the first', async () => {
  const problem = (message: string, input?: string): Check =>
    check(
      message,
      () => Promise.resolve({ ...inputProblem('k', message), warnings: [{ message: `w ${message}` }] }),
      input
    )
  const found = await runChecks([problem('1', 'key'), problem('2', 'key'), problem('3'), problem('4')], silent)
  expect(found.problems.map(({ message }) => message)).toEqual(['Input k: 1', 'Input k: 3', 'Input k: 4'])
  expect(found.warnings.map(({ message }) => message)).toEqual(['w 1', 'w 2', 'w 3', 'w 4'])
})

test('a check that finds nothing does not silence the next one about the same input', async () => {
  const found = await runChecks(
    [check('a', () => Promise.resolve(FINE), 'key'), check('b', () => Promise.resolve(inputProblem('k', 'no')), 'key')],
    silent
  )
  expect(found.problems).toHaveLength(1)
})

test.each([
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'SignatureDoesNotMatch'
])('%s ends the run: nothing can be done without credentials', async (name) => {
  const checks = [check('KMS DescribeKey', () => Promise.reject(sdkError(name)))]
  await expect(runChecks(checks, silent)).rejects.toThrow(
    new RegExp(`^KMS DescribeKey of the preflight checks failed: ${name}`)
  )
})

test.each([
  'AccessDenied',
  'AccessDeniedException',
  'ForbiddenException',
  'NotImplemented',
  'ECONNREFUSED',
  'TypeError'
])('%s is skipped with a debug line', async (name) => {
  const debug: string[] = []
  const checks = [check('IAM GetRole', () => Promise.reject(sdkError(name, 403)))]
  expect(await runChecks(checks, (line) => debug.push(line))).toEqual({ problems: [], warnings: [] })
  expect(debug).toEqual([`preflight: skipped IAM GetRole: ${name}, says AWS`])
})
