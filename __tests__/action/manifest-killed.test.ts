import { existsSync, mkdirSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Evidence, SeenManifest } from '../../soak/evidence.ts'
import { judgeJobs } from '../../soak/judge-jobs.ts'
import { judgeManifests } from '../../soak/judge-manifests.ts'
import { judgeObjects } from '../../soak/judge-objects.ts'
import { seeJobs, seeObjects, unwrapDataKey } from '../../soak/observe.ts'
import { Stage } from '../../soak/stage.ts'
import { isInstalled } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepResult } from '../support/run-action.ts'
import { Scene } from '../support/scene.ts'

const whereItCanRun = isInstalled('openssl') ? test : test.skip

const FILES = new Map([
  ...Array.from({ length: 7 }, (_, index) => [`${index}.mov`, Buffer.from(`film ${index}`)] as const),
  ['long.mov', Buffer.alloc(9 * 2 ** 20, 'film')]
])

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open({ files: FILES.size, seed: 0, faultRate: 0, kills: 0, stalls: 0 })
})
afterAll(() => stage.close())

type Kill = () => void

/** One run over a prefix of its own, killed where `arm` says, and what is left of it then. */
async function killedRun(arm: (kill: Kill, manifestFolder: string) => () => void): Promise<Evidence> {
  const { aws } = stage
  const scene = new Scene(aws)
  try {
    for (const [path, content] of FILES) scene.write(path, content)
    const folder = join(scene.folder.root, 'manifest')
    mkdirSync(folder)
    const manifest = join(folder, 'manifest.json')
    let [isKilled, kill]: [boolean, Kill] = [false, () => undefined]
    const disarm = arm(() => {
      isKilled = true
      kill()
    }, folder)
    const job = { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings() }
    const main = await scene.run(
      { ...job, manifest, concurrency: '2', 'part-size-mib': '5' },
      { onStart: (send) => (kill = () => send('SIGKILL')) }
    )
    disarm()
    const ending = main.exitCode === null ? 'killed' : 'ended'
    expect({ isKilled, stderr: main.stderr }).toEqual({ isKilled: true, stderr: '' })
    return await look(scene, { ...main, ending }, existsSync(manifest) ? readFileSync(manifest, 'utf8') : undefined)
  } finally {
    stage.weather.end()
    scene.remove()
  }
}

function settings(): string {
  return JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(stage.aws) })
}

/** What there is of the files that the manifest names. */
async function look(
  scene: Scene,
  main: StepResult & { readonly ending: 'killed' | 'ended' },
  text: string | undefined
): Promise<Evidence> {
  const manifest = text === undefined ? undefined : (JSON.parse(text) as SeenManifest)
  const named = new Set(manifest?.files.map(({ path }) => path))
  const files = [...FILES].map(([path, content]) => ({ path, s3Uri: scene.s3Uri(path), content: () => content }))
  const uris = new Set(files.flatMap(({ path, s3Uri }) => (named.has(path) ? s3Uri : [])))
  const objects = await seeObjects(stage, scene.prefix)
  return {
    files: files.filter(({ path }) => named.has(path)),
    objects: objects.filter(({ s3Uri }) => uris.has(s3Uri)),
    openUploads: [],
    jobs: await seeJobs(stage, scene.prefix),
    runs: [{ ...main, manifest, readRequest: () => undefined, post: { exitCode: 0, log: '' } }],
    job: 'submit',
    unwrap: (encryptedDataKey) => unwrapDataKey(stage, encryptedDataKey)
  }
}

/** Absent, or valid; and what it names is whole, decrypts, and has the jobs that it says. */
async function expectTrueManifests(evidences: readonly Evidence[]): Promise<void> {
  for (const evidence of evidences) {
    expect(await judgeObjects(evidence)).toEqual([])
    expect(judgeManifests(evidence)).toEqual([])
    expect(judgeJobs({ ...evidence, objects: await allObjects(evidence) })).toEqual([])
  }
  const named = evidences.map(({ files }) => files.length)
  expect(named.some((count) => count > 0 && count < FILES.size)).toBe(true)
  expect(evidences.some(({ runs: [run] }) => run?.ending === 'killed')).toBe(true)
}

/** A job may read what the manifest did not live to name; but not what is not there. */
async function allObjects({ jobs }: Evidence): Promise<Evidence['objects']> {
  const [input] = jobs.flatMap(({ inputs }) => inputs)
  const [, prefix = ''] = /^s3:\/\/[^/]+\/(.*\/)/.exec(input?.s3Uri ?? '') ?? []
  return prefix === '' ? [] : seeObjects(stage, prefix)
}

/** About 40 requests make a whole run: the first eight look for existing objects. */
const REQUESTS = [1, 8, 10, 13, 16, 19, 22, 25, 28, 31, 34]

whereItCanRun(
  'killed when any request arrives, a run leaves a manifest that is true, or none',
  async () => {
    const evidences: Evidence[] = []
    for (const request of REQUESTS) {
      const arm = (kill: Kill): (() => void) => {
        stage.weather.begin({ stalls: 0, kill: { atRequest: request, isSilent: false, strike: kill } })
        return () => undefined
      }
      evidences.push(await killedRun(arm))
    }
    await expectTrueManifests(evidences)
  },
  120_000
)

/** Each writing of the manifest is a handful of changes of its folder: a new file, its content, its name. A run writes three times at least. */
const CHANGES = [1, 2, 3, 4, 5, 6, 7, 8]

whereItCanRun(
  'killed while the manifest is being written, a run leaves one that is true, or none',
  async () => {
    const evidences: Evidence[] = []
    for (const change of CHANGES) {
      let seen = 0
      const arm = (kill: Kill, folder: string): (() => void) => {
        const watcher = watch(folder, () => {
          if (++seen === change) kill()
        })
        return () => watcher.close()
      }
      evidences.push(await killedRun(arm))
    }
    await expectTrueManifests(evidences)
  },
  120_000
)
