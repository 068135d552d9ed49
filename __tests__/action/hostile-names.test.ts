import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { GetJobCommand, MediaConvertClient } from '@aws-sdk/client-mediaconvert'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { decryptIndependently, unwrapDataKey } from '../support/decrypt-independently.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { elementsIn, linksIn, renderMarkdown, textsOf } from '../support/markdown.ts'
import { outputGroups } from '../support/output-groups.ts'
import { runnerCommands } from '../support/runner-commands.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

/** Windows refuses most of these, macOS some. */
const onLinux = process.platform === 'linux' ? test : test.skip

/** What people and attackers call files. Each is one whole name. */
const NAMES = [
  // workflow commands, alone and behind what a log may break a line at
  '::error::x.mov',
  '::set-output name=files::x.mov',
  '::add-mask::film.mov',
  '::stop-commands::x.mov',
  '##[error]x.mov',
  '%0A::error::x.mov',
  '%0D%0A::warning::x.mov',
  'line\n::error::x.mov',
  'return\r::error::x.mov',
  'next\u0085::error::x.mov',
  'separator\u2028::error::x.mov',
  // the command files' own grammar
  'EOF.mov',
  'x\nfiles<<EOF\n[]\nEOF.mov',
  'ghadelimiter_00000000-0000-0000-0000-000000000000.mov',
  // what terminals and eyes take for something else
  '\u001b[31mred\u0007.mov',
  '\u0001.mov',
  'vom\u202egpj.mov',
  '\u200fmark.mov',
  '\ufeffbom.mov',
  // shells, paths and URLs
  '-rf.mov',
  '--help.mov',
  ' leading and trailing .mov',
  'two  spaces.mov',
  `"double' and 'single".mov`,
  'back\\slash.mov',
  '..\\..\\up.mov',
  '[glob]*?{a,b}.mov',
  '$(id) `id` ${HOME} %PATH%.mov',
  '..mov',
  '...mov',
  '~.mov',
  '#hash.mov',
  '!bang.mov',
  'a+b&c=d;e,f@g:h.mov',
  '%2e%2e%2f.mov',
  's3:.mov',
  // objects of JavaScript
  '__proto__.mov',
  'constructor.mov',
  // Markdown, HTML, Mermaid
  '| pipe | \\| .mov',
  '<img src=x onerror=alert(1)>.mov',
  '<b>bold<!--.mov',
  '&lt;amp&amp;.mov',
  '[text](https:evil.example).mov',
  '**bold** _it_ ~~no~~ $x$.mov',
  '@team #1 www.evil.example someone@evil.example.mov',
  'section x :crit, 0, 1.mov',
  '%%{init: {}}%%.mov',
  // writing systems
  '🎬 👩‍👩‍👧 film.mov',
  'u\u0308.mov', // ü of two characters
  '\u00fc.mov', // ü of one
  '映画'.repeat(41) + 'xyz.mov', // 253 bytes
  'é'.repeat(125) + 'x.mov' // 255 bytes
].sort((a, b) => (a < b ? -1 : 1))

/** Folders, too, and a name that needs a folder before it. */
const DEEP = ['https:/evil.example/x.mov', '__proto__/constructor/__proto__', '-/--/---.mov', '.../..a/.mov']

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  scene = new Scene(aws)
})
afterEach(() => scene.remove())

function run(inputs: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const settings = { Inputs: [{}], OutputGroups: outputGroups(aws) }
  return scene.run(
    { files: '**', 'role-arn': aws.roleArn, 'job-settings': JSON.stringify(settings), ...inputs },
    { env: { RUNNER_DEBUG: '1' } }
  )
}

function contentOf(path: string): string {
  return `the film ${path}`
}

onLinux('every file is one object, one job, one line, whatever its name', async () => {
  const paths = [...NAMES, ...DEEP].sort((a, b) => (a < b ? -1 : 1))
  for (const path of paths) scene.write(path, contentOf(path))
  const step = await run({ job: 'submit' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })

  expect(scene.objects().sort()).toEqual([...paths].sort())
  const manifest = readManifest(step)
  expect(manifestProblems(manifest)).toEqual([])
  expect(manifest.files.map(({ path }) => path)).toEqual(paths)
  expect(jsonOutput(step, 'files')).toEqual(paths)
  expect(jsonOutput(step, 's3-uris')).toEqual(paths.map((path) => scene.s3Uri(path)))
  const mediaConvert = new MediaConvertClient(clientConfig(aws))
  const jobs = await Promise.all(
    (jsonOutput(step, 'job-ids') as string[]).map(
      async (Id) => (await mediaConvert.send(new GetJobCommand({ Id }))).Job
    )
  )
  const inputs = jobs.map((job) => job?.Settings?.Inputs?.[0]?.FileInput)
  expect([...inputs].sort()).toEqual(paths.map((path) => scene.s3Uri(path)).sort())

  // Nothing but what the action itself says to the runner, and nothing that a terminal or an eye could stumble over.
  expect([...new Set(runnerCommands(step.stdout).map(({ name }) => name))].sort()).toEqual(['add-mask'])
  expect(step.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/u)
  expect(step.stdout.match(/^Encrypted /gm)).toHaveLength(paths.length)
  expect(Object.keys(step.outputs).sort()).toEqual(
    [
      'bytes-encrypted',
      'decrypt-policy',
      'encrypted-data-keys',
      'files',
      'ivs',
      'job-ids',
      'job-statuses',
      'manifest'
    ].concat(['rendered-jobs', 's3-uris'])
  )
})

onLinux('what is uploaded under such a name decrypts', async () => {
  const paths = ['a\n::error::b.mov', '__proto__', '\u202e\\"%0A.mov', '映画'.repeat(41) + 'xyz.mov']
  for (const path of paths) scene.write(path, contentOf(path))
  const step = await run({ job: 'none' })
  for (const file of readManifest(step).files) {
    const { bytes } = await scene.fetch(file.path)
    const key = await unwrapDataKey(clientConfig(aws), file.encryptedDataKey ?? '')
    const iv = Buffer.from(file.initializationVector ?? '', 'base64')
    expect(decryptIndependently({ mode: file.mode ?? '', key, iv, bytes }).toString()).toBe(contentOf(file.path))
  }
  expect(readManifest(step).files.map(({ path }) => path)).toEqual([...paths].sort())
})

onLinux('the summary shows each name as it is, and none of them as markup', async () => {
  for (const path of [...NAMES, ...DEEP]) scene.write(path, contentOf(path))
  const { summary } = await run({ job: 'submit' })
  const html = renderMarkdown(summary)
  const ours = ['a', 'br', 'code', 'details', 'div', 'em', 'h2', 'h3', 'p', 'pre', 'span', 'strong', 'summary', 'wbr']
  const table = ['table', 'tbody', 'td', 'th', 'thead', 'tr']
  expect(elementsIn(html).filter((name) => ![...ours, ...table].includes(name))).toEqual([])
  expect(
    linksIn(html).filter((address) => !address.startsWith('https://console.aws.amazon.com/mediaconvert/'))
  ).toEqual([])
  const shown = textsOf(html, 'code')
  for (const path of [...NAMES, ...DEEP].filter((one) => !/[\p{Cc}\p{Bidi_Control}\u2028\ufeff]/u.test(one))) {
    expect(shown).toContain(path)
  }
  expect(shown).toContain('vom\\u202egpj.mov')
  // One row for each file in both tables, five cells in the one and three in the other.
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? []
  expect(rows).toHaveLength(2 * (NAMES.length + DEEP.length + 1))
  expect([...new Set(rows.map((row) => row.match(/<t[dh]/g)?.length))].sort()).toEqual([3, 5])
  const chart = /```mermaid\n([\s\S]*?)\n```/.exec(summary)?.[1] ?? ''
  for (const line of chart.split('\n')) {
    expect(line).toMatch(
      /^(%%\{init: [ -~]+\}%%|gantt|dateFormat x|todayMarker off|axisFormat [%\w:. ]+|tickInterval \w+|section [\p{L}\p{M}\p{N} ._/()…-]+|[a-z \u200b]+ :(done|milestone), \d+, \d+(ms)?)$/u
    )
  }
})

onLinux('rendered requests stay in their folder, under names that every file system takes', async () => {
  const paths = [...NAMES, ...DEEP]
  for (const path of paths) scene.write(path, contentOf(path))
  const step = await run({ job: 'render', 'rendered-jobs-directory': 'requests' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  const folder = join(scene.folder.workspace, 'requests')
  const rendered = jsonOutput(step, 'rendered-jobs') as string[]
  expect(rendered.map((path) => dirname(path))).toEqual(paths.map(() => folder))
  expect(readdirSync(folder).sort()).toEqual(rendered.map((path) => basename(path)).sort())
  for (const name of readdirSync(folder)) {
    expect(name).toMatch(/^\d\d-[\p{L}\p{N}._-]+\.json$/u)
    expect(Buffer.byteLength(name)).toBeLessThan(200)
  }
  const inputs = rendered.map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as { Settings: { Inputs: { FileInput: string }[] } }
  )
  expect(inputs.map(({ Settings }) => Settings.Inputs[0]?.FileInput).sort()).toEqual(
    paths.map((path) => scene.s3Uri(path)).sort()
  )
})

onLinux('a name that is not UTF-8 ends the run before anything is encrypted, and is told by its bytes', async () => {
  scene.write('a.mov', 'a film')
  scene.writeBytes(Buffer.from([0x66, 0xe9, 0x0a, 0x2e, 0x6d, 0x6f, 0x76]), 'a film')
  aws.requests.clear()
  const step = await run({ job: 'none' })
  expect(step.exitCode).toBe(1)
  expect(step.errors).toEqual([
    expect.stringMatching(/^Input files: .*\/f\\xe9\\u000a\.mov cannot be encrypted: its name is not valid UTF-8/)
  ])
  expect(aws.requests.all()).toEqual([])
  // Left out on purpose, it is in nobody's way.
  expect(await run({ files: '**\n!f*', job: 'none' })).toMatchObject({ exitCode: 0 })
  expect(scene.objects()).toEqual(['a.mov'])
})
