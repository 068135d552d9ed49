import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { startGithubApi, type GithubApi } from '../support/github-api.ts'
import { outputGroups } from '../support/output-groups.ts'
import type { StepOptions, StepResult } from '../support/run-action.ts'
import { Scene } from '../support/scene.ts'

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'

let aws: LocalAws
let github: GithubApi
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(async () => {
  aws.mediaconvert.hold()
  github = await startGithubApi()
  scene = new Scene(aws)
  scene.write('a.mov', 'a')
  scene.write('b.mov', 'bc')
})
afterEach(async () => {
  aws.faults.clear()
  scene.remove()
  await github.stop()
})

function run(
  inputs: Readonly<Record<string, string>> = {},
  { env, ...options }: Omit<StepOptions, 'inputs'> = {}
): Promise<StepResult> {
  return scene.run({ 'github-token': TOKEN, ...inputs }, { ...options, env: { GITHUB_API_URL: github.url, ...env } })
}

const statuses = (): readonly (string | undefined)[][] =>
  github.requests.map(({ body }) => [body['state'], body['description']])

test('pending at the beginning, success at the end, with counts and the link to the run', async () => {
  const settings = JSON.stringify({ OutputGroups: outputGroups(aws) })
  const step = await run({ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expect(statuses()).toEqual([
    ['pending', 'Encrypting 2 files (3 bytes), 2 jobs.'],
    ['success', '2 files encrypted, 2 jobs submitted.']
  ])
  for (const { method, path, headers, body } of github.requests) {
    expect(`${method} ${path}`).toBe(`POST /repos/studio/film/statuses/${'f'.repeat(40)}`)
    expect(headers.authorization).toBe(`token ${TOKEN}`)
    expect(body).toMatchObject({
      context: 'mediaconvert',
      target_url: 'https://github.com/studio/film/actions/runs/42'
    })
  }
})

test('the token is masked before anything else is said, and shows nowhere else', async () => {
  github.answer(500, 403)
  const step = await run({}, { env: { RUNNER_DEBUG: '1' } })
  expect(step.stdout).toContain(`::add-mask::${TOKEN}\n`)
  expect(step.stdout.replace(`::add-mask::${TOKEN}\n`, '') + step.stderr + step.summary).not.toContain(TOKEN)
})

test('failure where a file fails, and error where the run cannot be carried out', async () => {
  aws.faults.add({ kind: 'error', operation: 'PutObject', key: '*b.mov', status: 403, code: 'AccessDenied' })
  expect(await run()).toMatchObject({ exitCode: 1 })
  expect(statuses().at(-1)).toEqual(['failure', '1 file encrypted, 1 file failed.'])
  expect(await run({ files: 'nothing*' })).toMatchObject({ exitCode: 1 })
  expect(statuses().slice(2)).toEqual([['error', 'The run could not be carried out; its log says why.']])
})

test("in a pull request it is set on the branch's own commit, not on the merge that GitHub made", async () => {
  const event = join(scene.folder.root, 'event.json')
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: 'a'.repeat(40) } } }))
  await run({}, { env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event } })
  expect(github.requests.map(({ path }) => path.slice(-40))).toEqual(['a'.repeat(40), 'a'.repeat(40)])
})

test('each runner of a matrix speaks for itself', async () => {
  await run({ shard: '2/2' })
  expect(github.requests.map(({ body }) => body['context'])).toEqual(['mediaconvert (2/2)', 'mediaconvert (2/2)'])
})

test.each([403, 404])('GitHub answers %i: one warning names the permission, and the run goes on', async (status) => {
  github.answer(status)
  const step = await run()
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(step.warnings).toEqual([expect.stringMatching(`GitHub says ${status}: .*statuses: write`)])
  expect(github.requests).toHaveLength(1)
  expect(scene.objects()).toEqual(['a.mov', 'b.mov'])
})

test('an error of GitHub that passes is tried again; one that does not is a warning', async () => {
  github.answer(502, 500)
  expect(await run()).toMatchObject({ exitCode: 0, warnings: [] })
  expect(statuses().map(([state]) => state)).toEqual(['pending', 'pending', 'pending', 'success'])
  github.answer(503, 503, 503)
  const step = await run({ 'if-exists': 'skip' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(step.warnings).toEqual([expect.stringMatching(/^The commit status could not be set: GitHub says 503/)])
})

test("an Enterprise Server is asked at its own address, through the environment's proxy", async () => {
  const env = { GITHUB_API_URL: 'http://ghes.example/api/v3', HTTP_PROXY: github.url, NO_PROXY: '127.0.0.1' }
  expect(await run({}, { env })).toMatchObject({ exitCode: 0, warnings: [] })
  expect(github.tunnels).toContain('ghes.example:80')
  const path = `/api/v3/repos/studio/film/statuses/${'f'.repeat(40)}`
  expect(github.requests.map((request) => request.path)).toEqual([path, path])
})

test('a cancelled run says so', async () => {
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  scene.atFirst('PutObject', () => kill('SIGINT'))
  const step = await run({ concurrency: '1' }, { onStart: (send) => (kill = send) })
  expect(step.exitCode).toBe(1)
  const said = statuses().slice(1)
  expect(said[0]).toEqual(['error', 'Cancelled.'])
  for (const [state, description] of said)
    expect([state, description]).toEqual(['error', expect.stringMatching(/^Cancelled/)])
})

test('without a token GitHub is not asked, and its client is not loaded', async () => {
  const step = await scene.run({}, { env: { GITHUB_API_URL: github.url } })
  expect(step).toMatchObject({ exitCode: 0 })
  expect(github.requests).toEqual([])
})
