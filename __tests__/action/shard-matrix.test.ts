import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import type { StepResult } from '../support/run-action.ts'
import { jsonOutput, Scene } from '../support/scene.ts'

const [FILES, SHARES] = [10_000, 8]

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  scene = new Scene(aws)
})
afterAll(async () => {
  scene.remove()
  await aws.stop()
})

/** As long as no other is by chance; one in a hundred is much longer. */
const lengthOf = (index: number): number => 1 + ((index * 7919) % (index % 100 === 0 ? 100_000 : 1000))

test(`a matrix of ${SHARES} over ${FILES} files, through the bundle: each file once, and all have equally much to do`, async () => {
  const paths = Array.from({ length: FILES }, (_, index) => `reel-${index % 20}/${index}.mov`)
  for (const [index, path] of paths.entries()) scene.write(path, Buffer.alloc(lengthOf(index), 1))
  const steps: StepResult[] = []
  // Two at a time, as a machine of two processors can bear.
  for (let number = 1; number <= SHARES; number += 2) {
    const pair = [number, number + 1].map((one) => scene.run({ shard: `${one}/${SHARES}`, 'data-key-scope': 'run' }))
    steps.push(...(await Promise.all(pair)))
  }
  // The outputs of so many are over GitHub's limit in part; the list of files is not.
  for (const step of steps) expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  const shares = steps.map((step) => jsonOutput(step, 'files') as string[])
  expect(shares.flat().sort()).toEqual(paths.toSorted())
  expect(scene.objects().sort()).toEqual(paths.toSorted())
  expect(aws.requests.of('PutObject')).toHaveLength(FILES)
  const bytes = steps.map(({ outputs }) => Number(outputs['bytes-encrypted']))
  expect(Math.max(...bytes) - Math.min(...bytes)).toBeLessThan(1000)
  expect(new Set(steps.map(({ stdout }) => /The list of files is (\w{12})/.exec(stdout)?.[1])).size).toBe(1)
}, 240_000)
