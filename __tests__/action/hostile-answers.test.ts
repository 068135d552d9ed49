import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { elementsIn, linksIn, renderMarkdown } from '../support/markdown.ts'
import { outputGroups } from '../support/output-groups.ts'
import { rewritingProxy, type ProxiedAnswer, type RewritingProxy } from '../support/rewriting-proxy.ts'
import { runnerCommands } from '../support/runner-commands.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import { wordsForAws } from '../support/shell.ts'
import type { StepResult } from '../support/run-action.ts'

/** What something that only looks like AWS, or a text that a stranger has put into AWS, could try. */
const EVIL =
  '\n::error::x\r\n::set-output name=files::[]\u2028::add-mask::a\u0085##[error]y %0A::stop-commands::z ' +
  '\u001b[31m\u202e](https://evil.example)<img src=x onerror=alert(1)> | `code` www.evil.example @team\nfiles<<EOF\n[]\nEOF\n'

let aws: LocalAws
let scene: Scene
let proxy: RewritingProxy | undefined
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  scene = new Scene(aws)
  scene.write('a.mov', 'a film')
})
afterEach(async () => {
  aws.faults.clear()
  aws.kms.misbehave(undefined)
  await proxy?.stop()
  proxy = undefined
  scene.remove()
})

/** Runs a step that hears other things than the stand-in says. */
async function run(
  line: RegExp,
  rewrite: (answer: ProxiedAnswer) => Partial<ProxiedAnswer>,
  inputs: Readonly<Record<string, string>> = {}
): Promise<StepResult> {
  proxy = await rewritingProxy(aws.endpoint, (asked, answer) => (line.test(asked) ? rewrite(answer) : {}))
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  return scene.run(
    { job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings, ...inputs },
    { env: { AWS_ENDPOINT_URL: proxy.endpoint, AWS_MAX_ATTEMPTS: '1' } }
  )
}

/** The runner hears only what the action itself has to say, and the summary shows it as text. */
function expectTame(step: StepResult, commands: readonly string[]): void {
  expect(step.stderr).toBe('')
  expect(runnerCommands(step.stdout).filter(({ name }) => !commands.includes(name))).toEqual([])
  const seen = step.stdout.split('\n').map((line) => line.replaceAll(/%0[AD]/g, ''))
  expect(seen.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u)
  const html = renderMarkdown(step.summary)
  expect(elementsIn(html)).not.toContain('img')
  expect(linksIn(html).filter((link) => !link.startsWith('https://console.aws.amazon.com/mediaconvert/'))).toEqual([])
  expect(Object.keys(step.outputs).filter((name) => !/^[a-z0-9-]+$/.test(name))).toEqual([])
}

const CREATE_JOB = /^POST \/2017-08-29\/jobs$/

test('a job’s ID and status', async () => {
  const step = await run(CREATE_JOB, ({ body }) => {
    const { job } = JSON.parse(body) as { job: object }
    return { body: JSON.stringify({ job: { ...job, id: EVIL, status: EVIL } }) }
  })
  expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  expectTame(step, ['add-mask', 'debug'])
  expect(jsonOutput(step, 'job-ids')).toEqual([EVIL])
  expect(jsonOutput(step, 'files')).toEqual(['a.mov'])
  expect(readManifest(step).jobs).toMatchObject([{ id: EVIL, status: EVIL }])
})

test('names that objects of JavaScript have', async () => {
  const step = await run(CREATE_JOB, ({ body }) => {
    const { job } = JSON.parse(body) as { job: object }
    return { body: JSON.stringify({ job: { ...job, id: '__proto__', status: 'constructor' } }) }
  })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(step.outputs['job-statuses']).toBe('{"__proto__":"constructor"}')
  expect(step.summary).not.toContain('native code')
})

describe('an error of MediaConvert', () => {
  test.each(['BadRequestException', 'constructor', '__proto__', 'hasOwnProperty'])('of the type %s', async (type) => {
    const headers = { 'content-type': 'application/json', 'x-amzn-errortype': type }
    const step = await run(CREATE_JOB, () => ({ status: 400, headers, body: JSON.stringify({ message: EVIL }) }))
    expect(step.exitCode).toBe(1)
    expectTame(step, ['add-mask', 'debug', 'error'])
    expect(step.errors).toHaveLength(1)
    expect(step.errors[0]).toMatch(/^No job for a\.mov: MediaConvert CreateJob of s3:.*\\u000a::error::x\\u000d/)
    expect(step.errors.join('')).not.toMatch(/native code|\[object/)
  })
})

test('an error of S3', async () => {
  const escaped = EVIL.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u001b', '')
  const body = `<?xml version="1.0"?><Error><Code>InvalidRequest</Code><Message>${escaped}</Message></Error>`
  const step = await run(/^PUT /, () => ({ status: 400, headers: { 'content-type': 'application/xml' }, body }))
  expect(step.exitCode).toBe(1)
  expectTame(step, ['add-mask', 'debug', 'error', 'warning'])
  expect(readManifest(step).files[0]?.error).toContain('::error::x')
})

test('the ARN of a key behind an alias: what is no ARN is not believed', async () => {
  const alias = aws.kmsKeyArn.replace(/key\/.*/, 'alias/local-aws')
  aws.kms.misbehave((_, answer) => ({ ...answer, KeyId: `${aws.kmsKeyArn}${EVIL}` }))
  const step = await scene.run({ 'kms-key-arn': alias })
  expect(step.exitCode).toBe(1)
  expectTame(step, ['add-mask', 'debug', 'error'])
  expect(step.errors[0]).toMatch(/not the one that was asked for/)
  expect(scene.objects()).toEqual([])
})

test('the command that is offered for an upload that stays open is one command, whatever the names', async () => {
  const name = `it's; $(touch pwned) \`id\` "x" \\.mov`
  const uploadId = `-id'; touch pwned; echo '`
  scene.write(name, Buffer.alloc(9 * 2 ** 20))
  aws.faults.add({ operation: 'UploadPart', kind: 'error', status: 400, code: 'InvalidRequest', times: 9 })
  aws.faults.add({ operation: 'AbortMultipartUpload', kind: 'error', status: 403, code: 'AccessDenied', times: 9 })
  const step = await run(
    /^POST .*\?uploads/,
    ({ body }) => ({ body: body.replace(/<UploadId>.*<\/UploadId>/, `<UploadId>${uploadId}</UploadId>`) }),
    { job: 'none', files: 'it*' }
  )
  const [, command = ''] = /Abort it with: (aws .*)$/m.exec(step.errors[0] ?? '') ?? []
  expect(wordsForAws(command)).toEqual(
    ['s3api', 'abort-multipart-upload', '--bucket', aws.inputBucket].concat([
      // With `=`: what begins with `-` would be an option of the AWS CLI's.
      `--key=${scene.prefix}${name}`,
      `--upload-id=${uploadId}`
    ])
  )
})
