import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { watchDataKeys } from '../../soak/data-keys.ts'
import { KeyScanner } from '../../soak/key-scanner.ts'
import { fileTraces, logTraces } from '../../soak/traces.ts'
import { outputGroups } from '../support/output-groups.ts'
import { rewritingProxy } from '../support/rewriting-proxy.ts'
import { readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const NINE_MIB = 9 * 2 ** 20
const DEBUGGING = { ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true', RUNNER_DEBUG: '1', NODE_DEBUG: '' }

let aws: LocalAws
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())

/** Every data key that KMS gives out or wraps from now on. */
function collectDataKeys(): Buffer[] {
  const keys: Buffer[] = []
  watchDataKeys(aws, (key) => keys.push(key))
  return keys
}

/** All places where something of a step can be read afterwards. */
async function traces(scene: Scene, step: StepResult, cleanup: StepResult): Promise<Map<string, Buffer>> {
  const objects = await Promise.all(
    scene.objects().map(async (path): Promise<[string, Buffer]> => {
      const { bytes, Metadata } = await scene.fetch(path)
      return [path, Buffer.concat([bytes, Buffer.from(JSON.stringify(Metadata))])]
    })
  )
  return new Map([
    ...logTraces('main step', step),
    ...logTraces('post step', cleanup),
    ['requests', Buffer.from(JSON.stringify(aws.requests.all()))],
    ...fileTraces(scene.folder.root),
    ...objects
  ])
}

function leaks(keys: readonly Buffer[], found: ReadonlyMap<string, Buffer>): string[] {
  const scanner = new KeyScanner()
  for (const key of keys) scanner.add(key)
  return [...found].flatMap(([place, bytes]) => scanner.find(bytes).map((what) => `${what} in ${place}`))
}

test.each([
  ['kms', 'file', 3],
  ['local', 'file', 3],
  ['kms', 'run', 1]
])(
  'no data key from %s for each %s is anywhere, not even with debug logging and when things go wrong',
  async (source, scope, expected) => {
    const scene = new Scene(aws)
    try {
      for (const path of ['a.mov', 'b.mov']) scene.write(path, path)
      scene.write('c.mov', Buffer.alloc(NINE_MIB))
      const keys = collectDataKeys()
      const denied = { kind: 'error', status: 403, code: 'AccessDenied' } as const
      aws.faults.add({ operation: 'GenerateDataKey', kind: 'lose-answer' })
      aws.faults.add({ operation: 'PutObject', key: '*/b.mov', ...denied })
      aws.faults.add({ operation: 'UploadPart', kind: 'wrong-checksum' })
      const step = await scene.run(
        {
          'data-key-source': source,
          'data-key-scope': scope,
          mode: 'AES_GCM',
          job: 'render',
          'role-arn': aws.roleArn,
          'job-settings': JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
        },
        { env: DEBUGGING }
      )
      expect(step.exitCode).toBe(1)
      expect(readManifest(step).files.map(({ status }) => status)).toEqual(['uploaded', 'failed', 'uploaded'])
      expect(keys.length).toBeGreaterThanOrEqual(expected)
      const found = await traces(scene, step, await scene.cleanUp(step))
      expect([...found.keys()]).toEqual(
        expect.arrayContaining(['log of main step', 'a.mov', 'c.mov', step.outputs['manifest']])
      )
      expect(leaks(keys, found)).toEqual([])
      // The search itself can find: with the masks in the log it does.
      const withMasks = new Map([['log', Buffer.from(step.stdout)]])
      expect(leaks(keys, withMasks).length).toBeGreaterThanOrEqual(expected)
      expectMasksFirst(step, keys)
    } finally {
      aws.faults.clear()
      aws.kms.misbehave(undefined)
      scene.remove()
    }
  },
  20_000
)

/** The log knows each key that was used, in both forms, before it says anything of a file that is done. */
function expectMasksFirst({ stdout }: StepResult, keys: readonly Buffer[]): void {
  const lines = stdout.split('\n')
  const firstResult = lines.findIndex((line) => /^(Encrypted|::error)/.test(line))
  expect(firstResult).toBeGreaterThan(0)
  const masked = new Set(lines.slice(0, firstResult).flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? []))
  expect(masked.size).toBeGreaterThan(0)
  const all = new Set(lines.flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? []))
  const used = keys.filter((key) => all.has(key.toString('base64')))
  for (const key of used) expect(all).toContain(key.toString('hex'))
  expect(all.size).toBe(2 * used.length)
}

test('an answer of KMS that gives the key away is not repeated in the error', async () => {
  const scene = new Scene(aws)
  try {
    scene.write('a.mov', 'a')
    let plaintext = ''
    aws.kms.misbehave((_, answer) => {
      plaintext = String(answer['Plaintext'])
      return { ...answer, CiphertextBlob: plaintext }
    })
    const step = await scene.run({}, { env: DEBUGGING })
    expect(step.exitCode).toBe(1)
    const found = await traces(scene, step, await scene.cleanUp(step))
    expect(leaks([Buffer.from(plaintext, 'base64')], found)).toEqual([])
  } finally {
    aws.kms.misbehave(undefined)
    scene.remove()
  }
})

/** Answers that no parser of JSON understands, and of which it would quote the place: the key is there. */
test.each<[string, (plaintext: string, body: string) => string]>([
  ['the key alone', (plaintext) => plaintext],
  ['the key, then more', (plaintext, body) => plaintext.slice(0, 9) + body],
  ['a name that is not quoted', (plaintext, body) => body.replace('"Plaintext":"', `"Plaintext":x${plaintext}`)]
])('an answer of KMS that cannot be read is not repeated: %s', async (_, garble) => {
  const scene = new Scene(aws)
  const given: string[] = []
  const proxy = await rewritingProxy(aws.endpoint, (_line, { body }) => {
    const { Plaintext } = JSON.parse(body) as { readonly Plaintext: string }
    given.push(Plaintext)
    return { body: garble(Plaintext, body) }
  })
  try {
    scene.write('a.mov', 'a')
    const env = { ...DEBUGGING, AWS_ENDPOINT_URL_KMS: proxy.endpoint, AWS_MAX_ATTEMPTS: '2' }
    const step = await scene.run({ 'data-key-bits': '128' }, { env })
    expect(step.exitCode).toBe(1)
    expect(step.errors[0]).toMatch(/^a\.mov: KMS GenerateDataKey .*IncompleteAnswer.* could not be read.*2 attempts/)
    expect(given).toHaveLength(2)
    const said = [...(await traces(scene, step, await scene.cleanUp(step))).values()].map(String).join('\n')
    // Any run of characters of the key, not only the whole.
    for (const key of given) {
      for (let at = 0; at + 6 <= key.length; at++) expect(said).not.toContain(key.slice(at, at + 6))
    }
  } finally {
    await proxy.stop()
    scene.remove()
  }
})

test.each(['stream', 'http,STREAM', '*', 'str*'])(
  'NODE_DEBUG=%s, which would show what KMS answers, is refused',
  async (NODE_DEBUG) => {
    const scene = new Scene(aws)
    try {
      scene.write('a.mov', 'a')
      aws.requests.clear()
      const step = await scene.run({}, { env: { NODE_DEBUG } })
      expect(step.exitCode).toBe(1)
      expect(step.errors).toEqual([expect.stringMatching(/^NODE_DEBUG=.* data keys among them/)])
      expect(aws.requests.of('GenerateDataKey')).toEqual([])
    } finally {
      scene.remove()
    }
  }
)
