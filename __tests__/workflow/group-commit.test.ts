import { expect, test } from '@jest/globals'
import { groupCommit } from '../../src/workflow/group-commit.ts'

/** Writes that end when they are told to. */
function writes() {
  const ends: PromiseWithResolvers<undefined>[] = []
  const commit = groupCommit(async () => {
    const end = Promise.withResolvers<undefined>()
    ends.push(end)
    await end.promise
  })
  return { ends, commit }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setImmediate(done))
}

test('each call is followed by a write that began after it; those that come meanwhile share one', async () => {
  const { ends, commit } = writes()
  const first = commit()
  await until(() => ends.length === 1)
  let late = 0
  const others = [1, 2, 3].map(() => commit().then(() => late++))
  ends[0]?.resolve(undefined)
  await first
  expect(late).toBe(0)
  await until(() => ends.length === 2)
  ends[1]?.resolve(undefined)
  await Promise.all(others)
  expect(ends).toHaveLength(2)
})

test('a write that fails fails for its own callers, and the next one goes on', async () => {
  const { ends, commit } = writes()
  const first = commit()
  await until(() => ends.length === 1)
  const second = commit()
  ends[0]?.reject(new Error('disk full'))
  await expect(first).rejects.toThrow('disk full')
  await until(() => ends.length === 2)
  ends[1]?.resolve(undefined)
  await second
})
