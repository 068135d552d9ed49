import { expect, test } from '@jest/globals'
import { finish } from '../../src/workflow/encrypt-files.ts'
import type { EncryptedObject } from '../../src/workflow/encrypted-object.ts'
import type { Inputs } from '../../src/workflow/inputs.ts'
import type { JobDispatcher } from '../../src/workflow/job-dispatcher.ts'
import type { Plan } from '../../src/workflow/plan.ts'
import type { RunRecord } from '../../src/workflow/run-record.ts'
import type { World } from '../../src/workflow/world.ts'

test('a job begins before the manifest has its file: of very many files it takes seconds to write', async () => {
  const [saved, begun] = [Promise.withResolvers<undefined>(), Promise.withResolvers<string>()]
  const lines: string[] = []
  const envelope = { mode: 'AES_CTR', plaintextLength: 1, iv: Buffer.alloc(16), encryptedDataKey: Buffer.from('k') }
  const object = {
    ...{ path: 'a.mov', s3Uri: 's3://b/a.mov', timing: { begunAt: 0, endedAt: 1000 } },
    ...{ upload: {}, dataKeyBits: 256, envelope: { ...envelope, kmsKeyRegion: 'eu-west-1' } }
  } as unknown as EncryptedObject
  const finished = finish(object, 0, {
    inputs: { region: 'eu-west-1', verify: false } as Inputs,
    plan: { objects: [{}], jobs: [{}] } as unknown as Plan,
    world: { reporter: { info: (line: string) => lines.push(line) } } as unknown as World,
    record: { file: () => saved.promise, timings: new Map() } as unknown as RunRecord,
    jobs: { available: (need: string) => begun.resolve(need) } as unknown as JobDispatcher
  })
  expect(await begun.promise).toBe('a.mov') // would never be, if it waited
  expect(lines).toEqual([]) // what is told is in the manifest
  saved.resolve(undefined)
  await finished
  expect(lines).toEqual([expect.stringMatching(/^Encrypted a\.mov /)])
})
