import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { outputGroups } from '../support/output-groups.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'
import { wordsForAws } from '../support/shell.ts'

const MIB = 2 ** 20

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  aws.mediaconvert.hold()
  aws.requests.clear()
  scene = new Scene(aws)
  scene.write('long.mov', Buffer.alloc(12 * MIB, 'film'))
  scene.write('small.mov', 'a film')
})
afterEach(() => {
  aws.faults.clear()
  aws.kms.misbehave(undefined)
  scene.remove()
})

const run = (inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) =>
  scene.run(
    {
      verify: 'true',
      job: 'submit',
      'role-arn': aws.roleArn,
      'job-settings': JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) }),
      ...inputs
    },
    { env }
  )

/** Only this file failed: it has no job, its object is left, and the error says what to do. */
function expectUnproven(step: StepResult, path: string, said: RegExp): void {
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors[0]).toMatch(
    new RegExp(`^${path}: s3:\\S+ was uploaded, and could not be proven to be this file: `)
  )
  expect(step.errors[0]).toMatch(said)
  expect(step.errors[0]).toMatch(
    /No job is submitted for it\. .* delete it \(aws s3api delete-object --bucket .* overwrite\.$/
  )
  expect(scene.objects()).toEqual(['long.mov', 'small.mov'])
  const failed = readManifest(step).files.filter(({ status }) => status === 'failed')
  expect(failed.map((file) => file.path)).toEqual([path])
  expect(jsonOutput(step, 'job-ids')).toHaveLength(1)
  expect(aws.requests.of('CreateJob')).toHaveLength(1)
}

test.each(['AES_CTR', 'AES_CBC', 'AES_GCM'])(
  '%s: each object is read back before its job is submitted',
  async (mode) => {
    const step = await run({ mode, 'part-size-mib': '5' })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
    expect(jsonOutput(step, 'job-ids')).toHaveLength(2)
    expect(step.stdout).toMatch(/^Encrypted and verified long\.mov/m)
    expect(step.summary).toContain('each object was read back, and decrypts to its file')
    const operations = aws.requests.all().map(({ operation }) => operation)
    expect(operations.indexOf('CreateJob')).toBeGreaterThan(operations.indexOf('GetObject'))
    expect(aws.requests.of('GetObject')).toHaveLength(3)
    expect(aws.requests.of('Decrypt')).toHaveLength(2)
  }
)

test('one data key of a run is proven once', async () => {
  expect(await run({ 'data-key-scope': 'run' })).toMatchObject({ exitCode: 0, errors: [] })
  expect(aws.requests.of('Decrypt')).toHaveLength(1)
})

test('without it nothing is read', async () => {
  expect(await run({ verify: 'false' })).toMatchObject({ exitCode: 0, errors: [] })
  expect([...aws.requests.of('GetObject'), ...aws.requests.of('Decrypt')]).toEqual([])
})

test.each([
  ['AES_CTR', /its CRC32 is/],
  ['AES_CBC', /its CRC32 is|the padding/],
  ['AES_GCM', /its authentication tag does not fit/]
])('%s: a byte that comes back another one', async (mode, said) => {
  aws.faults.add({ operation: 'GetObject', key: '*small.mov', kind: 'flip-bit', atByte: 3 })
  // The file's own bytes are compared first.
  expectUnproven(
    await run({ mode }),
    'small.mov',
    new RegExp(`${said.source}|other bytes than the file has, from byte \\d+ on`)
  )
})

test('the command that is offered to delete such an object is one command, whatever its name', async () => {
  const name = `-it's; $(touch pwned) \`id\` "x" \\.mov`
  scene.write(name, 'a film')
  aws.faults.add({ operation: 'GetObject', kind: 'flip-bit', atByte: 3 })
  const step = await run({ files: './-it*' })
  const [, command = ''] = /delete it \((aws .*)\), or run/.exec(step.errors[0] ?? '') ?? []
  const key = `--key=${scene.prefix}${name}`
  expect(wordsForAws(command)).toEqual(['s3api', 'delete-object', '--bucket', aws.inputBucket, key])
})

test('an object that comes back without its envelope', async () => {
  const bucket = aws.s3.bucket(aws.inputBucket)
  const add = aws.requests.add.bind(aws.requests)
  jest.spyOn(aws.requests, 'add').mockImplementation((request) => {
    add(request)
    const object = request.operation === 'PutObject' && bucket.current(request.key ?? '')
    if (object) bucket.replace({ ...object, attributes: { ...object.attributes, metadata: {} } })
  })
  expectUnproven(await run(), 'small.mov', /it does not carry the envelope that was uploaded with it/)
})

test('a file that changed since', async () => {
  scene.atFirst('GetObject', () => appendFileSync(join(scene.folder.workspace, 'small.mov'), '!'))
  const step = await run({ files: 'small.mov' })
  expect(step.errors[0]).toMatch(/the file has changed since, so there is nothing to compare with\. No job/)
  expect(aws.requests.of('CreateJob')).toEqual([])
})

test('a role that may not decrypt is told so before anything is uploaded', async () => {
  const said = 'User: u is not authorized to perform: kms:Decrypt on resource: k because'
  aws.faults.add({
    operation: 'Decrypt',
    kind: 'error',
    status: 400,
    code: 'AccessDeniedException',
    message: said,
    times: 9
  })
  const step = await run()
  expect(step.exitCode).toBe(1)
  expect(step.errors[0]).toMatch(
    /KMS Decrypt of arn:.*"Action":"kms:Decrypt","Resource":"arn:.*:key\/.*mediaconvert\.amazonaws\.com/
  )
  expect(aws.requests.of('PutObject')).toEqual([])
  expect(scene.objects()).toEqual([])
})

test('a KMS that gives back another data key is not believed', async () => {
  aws.kms.misbehave((operation, answer) =>
    operation === 'Decrypt' ? { ...answer, Plaintext: Buffer.alloc(32, 1).toString('base64') } : answer
  )
  const step = await run()
  expect(step.errors[0]).toMatch(/another data key than the one that it had encrypted/)
  expect(scene.objects()).toEqual([])
})
