import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { decryptIndependently, unwrapDataKey } from '../support/decrypt-independently.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

const KINDS = [
  ['in one request', 'PutObject', 'a short film'],
  ['in parts', 'CompleteMultipartUpload', 'a long film '.repeat(2 ** 20)]
] as const

/** Runs two steps that write the same object, neither of which goes on before the other is as far as that. */
async function race(operation: string, ifExists: string): Promise<[StepResult, StepResult]> {
  aws.faults.add({ operation, kind: 'rendezvous', parties: 2, times: 2 })
  const steps = await Promise.all([1, 2].map(() => scene.run({ 'if-exists': ifExists })))
  expect(aws.requests.of(operation).map(({ fault }) => fault)).toContain('rendezvous')
  expect(aws.faults.pending()).toEqual([])
  for (const step of steps) {
    expect(step.stderr).toBe('')
    expect(manifestProblems(readManifest(step))).toEqual([])
  }
  expect(scene.objects()).toEqual(['a.mov'])
  expect(scene.openUploads()).toBe(0)
  const [first, second] = steps
  if (!first || !second) throw new Error('two steps')
  // The one that has uploaded first.
  return readManifest(first).files[0]?.status === 'uploaded' ? [first, second] : [second, first]
}

/** Whether what is in S3 decrypts to the film with what this step's manifest says. */
async function decrypts(step: StepResult, film: string): Promise<boolean> {
  const [file] = readManifest(step).files
  const { bytes } = await scene.fetch('a.mov')
  const key = await unwrapDataKey(clientConfig(aws), file?.encryptedDataKey ?? '')
  const iv = Buffer.from(file?.initializationVector ?? '', 'base64')
  return decryptIndependently({ mode: file?.mode ?? '', key, iv, bytes }).equals(Buffer.from(film))
}

describe.each(KINDS)('two runners at one key, uploading %s', (_, operation, film) => {
  beforeEach(() => {
    scene.write('a.mov', film)
  })

  test('with if-exists fail, one has the object, the other one clear error', async () => {
    const [winner, loser] = await race(operation, 'fail')
    expect(winner).toMatchObject({ exitCode: 0, errors: [] })
    expect(await decrypts(winner, film)).toBe(true)
    expect(loser.exitCode).toBe(1)
    expect(loser.errors).toEqual([
      expect.stringMatching(
        /^a\.mov: s3:\/\/.*a\.mov was written by somebody else in the meantime\. It was left as it is/
      ),
      '1 file failed: a.mov'
    ])
    expect(readManifest(loser).files).toMatchObject([{ path: 'a.mov', status: 'failed', error: expect.any(String) }])
    expect(jsonOutput(loser, 'files')).toEqual([])
  })

  test('with if-exists skip, one has the object, and the other leaves it alone', async () => {
    const [winner, loser] = await race(operation, 'skip')
    expect(winner).toMatchObject({ exitCode: 0, errors: [] })
    expect(await decrypts(winner, film)).toBe(true)
    expect(loser).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    expect(readManifest(loser).files).toMatchObject([{ path: 'a.mov', status: 'skipped' }])
  })

  test('with if-exists overwrite, the object is wholly that of one of them', async () => {
    const steps = await race(operation, 'overwrite')
    for (const step of steps) expect(step).toMatchObject({ exitCode: 0, errors: [] })
    const whose = await Promise.all(steps.map((step) => decrypts(step, film)))
    expect([...whose].sort()).toEqual([false, true])
  })
})
