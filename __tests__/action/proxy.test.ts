import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { makeSample } from '../../local-aws/media/sample.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { makeCertificate, type Certificate } from '../support/certificate.ts'
import { forwardProxy, type ForwardProxy } from '../support/forward-proxy.ts'
import { outputGroups } from '../support/output-groups.ts'
import { runWait } from '../support/run-action.ts'
import { Scene } from '../support/scene.ts'

const MIB = 2 ** 20

/** Nothing listens there: only the proxy has a way from it to local-aws. */
const BEHIND_THE_PROXY = '127.0.0.2'

const directory = mkdtempSync(join(tmpdir(), 'proxy-'))
let certificate: Certificate
let secure: LocalAws
let plain: LocalAws
let proxy: ForwardProxy
let scene: Scene
beforeAll(async () => {
  certificate = makeCertificate(directory, ['127.0.0.1', BEHIND_THE_PROXY])
  ;[secure, plain] = await Promise.all([startLocalAws({ tls: certificate }), startLocalAws()])
})
afterAll(async () => {
  await Promise.all([secure.stop(), plain.stop()])
  rmSync(directory, { recursive: true })
})
beforeEach(async () => {
  proxy = await forwardProxy({ [BEHIND_THE_PROXY]: '127.0.0.1' })
})
afterEach(async () => {
  secure.faults.clear()
  scene.remove()
  await proxy.stop()
})

function behindProxy({ endpoint }: LocalAws): string {
  return endpoint.replace('127.0.0.1', BEHIND_THE_PROXY)
}

function newKmsKey(): string {
  const caller = secure.credentials.find(secure.env.AWS_ACCESS_KEY_ID)
  if (!caller) throw new Error('there is no administrator')
  const made = secure.kms.call({ operation: 'CreateKey', region: secure.region, caller }, {}) as {
    readonly KeyMetadata: { readonly Arn: string }
  }
  return made.KeyMetadata.Arn
}

/** The variables, in either case: programs differ, and both are honoured. */
function throughProxy(name = 'HTTPS_PROXY'): Record<string, string> {
  return { AWS_ENDPOINT_URL: behindProxy(secure), NODE_EXTRA_CA_CERTS: certificate.certPath, [name]: proxy.url }
}

/** Takes what was asked of the proxy since the last time; all of it must be tunnels to local-aws. */
function tunnels(): number {
  const asked = (proxy.asked as string[]).splice(0)
  expect(new Set(asked)).toEqual(new Set([`CONNECT ${new URL(behindProxy(secure)).host}`]))
  return asked.length
}

test('HTTPS_PROXY and a CA of its own hold for all actions', async () => {
  scene = new Scene(secure)
  const path = scene.write('film.mov', '')
  await makeSample(path, { seconds: 1 })
  const env = throughProxy()
  const main = await scene.run(
    {
      job: 'submit',
      'role-arn': secure.roleArn,
      'job-settings': JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(secure) }),
      preflight: 'true'
    },
    { env }
  )
  expect(main).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  expect(tunnels()).toBeGreaterThan(0)
  const inputs = { 'job-ids': main.outputs['job-ids'] ?? '', 'poll-interval-seconds': '1' }
  expect(await runWait(scene.folder, { inputs, env: { ...secure.env, ...env } })).toMatchObject({ exitCode: 0 })
  expect(tunnels()).toBeGreaterThan(0)
  expect(await scene.decrypt({}, { env: throughProxy('https_proxy') })).toMatchObject({ exitCode: 0, errors: [] })
  expect(tunnels()).toBeGreaterThan(0)
  expect(scene.decrypted().get('film.mov')?.equals(readFileSync(path))).toBe(true)
  expect(await scene.rewrap({ 'kms-key-arn': newKmsKey() }, { env })).toMatchObject({ exitCode: 0, errors: [] })
  expect(tunnels()).toBeGreaterThan(0)
})

test('and for the post step, which aborts what a killed step has left', async () => {
  scene = new Scene(secure)
  scene.write('film.mov', randomBytes(9 * MIB))
  secure.faults.add({ operation: 'UploadPart', kind: 'stall', times: 10 })
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  scene.atFirst('UploadPart', () => kill('SIGKILL'))
  const env = throughProxy()
  const main = await scene.run({ 'part-size-mib': '5' }, { env, onStart: (signal) => (kill = signal) })
  expect(main.exitCode).toBeNull()
  expect(scene.openUploads()).toBe(1)
  tunnels()
  expect(await scene.cleanUp(main, env)).toMatchObject({ exitCode: 0, errors: [] })
  expect(tunnels()).toBeGreaterThan(0)
  expect(scene.openUploads()).toBe(0)
})

test('HTTP_PROXY holds for endpoints without TLS', async () => {
  scene = new Scene(plain)
  scene.write('film.mov', randomBytes(MIB))
  const env = { AWS_ENDPOINT_URL: behindProxy(plain), HTTP_PROXY: proxy.url }
  expect(await scene.run({}, { env })).toMatchObject({ exitCode: 0, errors: [] })
  expect(proxy.asked).toContain(`PUT ${behindProxy(plain)}/${plain.inputBucket}/${scene.prefix}film.mov?x-id=PutObject`)
  expect(proxy.asked.filter((line) => !line.includes(BEHIND_THE_PROXY))).toEqual([])
})

test.each(['127.0.0.1', '*', '10.0.0.1,127.0.0.1'])('NO_PROXY=%s goes past it', async (NO_PROXY) => {
  scene = new Scene(secure)
  scene.write('film.mov', randomBytes(MIB))
  const env = { ...throughProxy(), AWS_ENDPOINT_URL: secure.endpoint, NO_PROXY }
  expect(await scene.run({}, { env })).toMatchObject({ exitCode: 0, errors: [] })
  expect(proxy.asked).toEqual([])
})

test('a proxy that is not there: the error names the variables', async () => {
  scene = new Scene(secure)
  scene.write('film.mov', randomBytes(MIB))
  const env = { ...throughProxy(), HTTPS_PROXY: 'http://127.0.0.1:1', AWS_MAX_ATTEMPTS: '1' }
  const { exitCode, errors } = await scene.run({}, { env })
  expect(exitCode).toBe(1)
  expect(errors.join('\n')).toMatch(/ECONNREFUSED.*Check AWS_ENDPOINT_URL and the proxy variables/)
})
