import { expect, test } from '@jest/globals'
import { AwsCallError, InputError, type Problem } from '../../src/errors.ts'
import { atMost, describeFailure } from '../../src/workflow/failure.ts'

const problems = (number: number): Problem[] => Array.from({ length: number }, (_, index) => ({ message: `${index}` }))

test('every problem of the inputs is told, of very many the first and how many there are', () => {
  expect(describeFailure(new InputError(problems(100)))).toEqual(problems(100))
  expect(describeFailure(new InputError(problems(100_000)))).toEqual([
    ...problems(100),
    { message: '… and 99,900 problems more like these.' }
  ])
  expect(atMost(2, problems(3)).at(-1)?.message).toBe('… and 1 problem more like these.')
})

test('an error of AWS has its code for a title; others only their message', () => {
  expect(describeFailure(new AwsCallError('said', { code: 'SlowDown' }))).toEqual([
    { title: 'SlowDown', message: 'said' }
  ])
  expect(describeFailure(new Error('why'))).toEqual([{ message: 'why' }])
  expect(describeFailure('why')).toEqual([{ message: 'why' }])
})
