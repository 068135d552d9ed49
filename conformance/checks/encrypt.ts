import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Deviation, NotHere, type Check } from '../check.ts'
import { meddler } from '../meddler.ts'
import { SERVER_SIDE_ENCRYPTION, TAKES_TRAILERS } from './names.ts'
import { assertFailed, assertSameBytes, assertSucceeded, LONG_BYTES, SMALL_BYTES, type Trial } from '../trial.ts'

const MODES = [
  ['AES_CTR', '16'],
  ['AES_CTR', '12'],
  ['AES_CBC', '16'],
  ['AES_GCM', '16'],
  ['AES_GCM', '12']
] as const

export const encryptChecks: readonly Check[] = [
  ...MODES.map(([mode, ivLength]): Check => ({
    name: `${mode}, ${ivLength} bytes: one request and parts, decrypted by others`,
    run: (trial) => roundTrip(trial, mode, ivLength)
  })),
  { name: TAKES_TRAILERS, run: takesTrailers },
  { name: 'a bit that flips on its way is found, and the body sent again', run: findsDamage },
  { name: 'over TLS, with a CA of its own (NODE_EXTRA_CA_CERTS)', run: overTls },
  { name: 'names with spaces, signs and letters of other scripts', run: strangeNames },
  { name: SERVER_SIDE_ENCRYPTION, run: serverSideEncryption },
  { name: 'a step that is killed leaves uploads, and its post step aborts them', run: killed },
  { name: 'a bucket that is not there', run: missingBucket },
  { name: 'wrong credentials', run: wrongCredentials }
]

/** With `verify`, so that the action itself reads it back too; then as others read it, and as the manifest says. */
async function roundTrip(trial: Trial, mode: string, ivLength: string): Promise<string> {
  const files = { 'small.mov': randomBytes(SMALL_BYTES), 'long.mov': randomBytes(LONG_BYTES) }
  for (const [path, bytes] of Object.entries(files)) trial.write(path, bytes)
  const step = await trial.encrypt({ mode, 'iv-length': ivLength, verify: 'true' })
  assertSucceeded(step)
  const manifest = JSON.parse(readFileSync(step.outputs['manifest'] ?? '', 'utf8')) as {
    readonly files: readonly { readonly path: string; readonly etag: string; readonly ciphertextLength: number }[]
  }
  for (const [path, bytes] of Object.entries(files)) {
    assertSameBytes(await trial.plaintextOf(path), bytes)
    const { ETag: etag, ContentLength: ciphertextLength } = (await trial.stand.head(trial.key(path))) ?? {}
    const entry = manifest.files.find((file) => file.path === path)
    assert.ok(entry && etag)
    assert.deepEqual({ etag: entry.etag, ciphertextLength: entry.ciphertextLength }, { etag, ciphertextLength })
  }
  return `${Object.keys(files).length} objects`
}

async function takesTrailers(trial: Trial): Promise<string> {
  const bytes = randomBytes(LONG_BYTES)
  trial.write('long.mov', bytes)
  const step = await trial.encrypt({}, { env: { AWS_REQUEST_CHECKSUM_CALCULATION: 'when_supported' } })
  if (step.exitCode === 0) {
    assertSameBytes(await trial.plaintextOf('long.mov'), bytes)
    return 'taken'
  }
  assertFailed(step, /set the environment variable AWS_REQUEST_CHECKSUM_CALCULATION to when_required/)
  assert.equal(await trial.stand.openUploads(trial.prefix), 0)
  throw new Deviation(`${codeIn(step.errors)}; the error names AWS_REQUEST_CHECKSUM_CALCULATION`)
}

async function findsDamage(trial: Trial): Promise<string> {
  const files = { 'small.mov': randomBytes(SMALL_BYTES), 'long.mov': randomBytes(LONG_BYTES) }
  for (const [path, bytes] of Object.entries(files)) trial.write(path, bytes)
  const due = [/^PUT .*small\.mov/, /^PUT .*long\.mov.*partNumber=2/]
  const damages = (line: string): boolean => {
    const index = due.findIndex((pattern) => pattern.test(line))
    return index >= 0 && due.splice(index, 1).length > 0
  }
  const between = await meddler(trial.stand.server.endpoint, { damages })
  try {
    assertSucceeded(await trial.encrypt({}, { env: { AWS_ENDPOINT_URL_S3: between.endpoint } }))
  } finally {
    await between.stop()
  }
  assert.deepEqual(due, [])
  for (const [path, bytes] of Object.entries(files)) assertSameBytes(await trial.plaintextOf(path), bytes)
  return 'one request, one part'
}

async function overTls(trial: Trial): Promise<string> {
  const { tls } = trial.stand.server
  if (tls === undefined) throw new NotHere('the server is set up without TLS')
  const bytes = randomBytes(LONG_BYTES)
  trial.write('long.mov', bytes)
  const env = { AWS_ENDPOINT_URL_S3: tls.endpoint }
  assertFailed(await trial.encrypt({}, { env: { ...env, AWS_MAX_ATTEMPTS: '1' } }), /DEPTH_ZERO_SELF_SIGNED_CERT/)
  assertSucceeded(await trial.encrypt({}, { env: { ...env, NODE_EXTRA_CA_CERTS: tls.certPath } }))
  assertSameBytes(await trial.plaintextOf('long.mov'), bytes)
  return 'refused without the CA, taken with it'
}

async function strangeNames(trial: Trial): Promise<string> {
  const names = ['a b+c&d=e%20.mov', "it's (1) ~!$@,;.mov", 'фильм/映画/é.mov', 'a//b.mov'.replace('//', '/')]
  const bytes = randomBytes(SMALL_BYTES)
  for (const name of names) trial.write(name, bytes)
  assertSucceeded(await trial.encrypt())
  for (const name of names) assertSameBytes(await trial.plaintextOf(name), bytes)
  assertSucceeded(await trial.decrypt({ source: trial.uri() }))
  for (const name of names) assertSameBytes(trial.decrypted(name), bytes)
  return `${names.length} objects, there and back`
}

async function serverSideEncryption(trial: Trial): Promise<string> {
  trial.write('small.mov', randomBytes(SMALL_BYTES))
  const step = await trial.encrypt({ 'server-side-encryption': 'AES256' })
  if (step.exitCode !== 0) throw new Deviation(`${codeIn(step.errors)}; the step fails`)
  const head = await trial.stand.head(trial.key('small.mov'))
  if (head?.ServerSideEncryption !== 'AES256') throw new Deviation('ignored without a word')
  return 'AES256'
}

async function killed(trial: Trial): Promise<string> {
  trial.write('long.mov', randomBytes(LONG_BYTES))
  let kill: (signal: NodeJS.Signals) => void = () => undefined
  const never = new Promise<void>(() => undefined)
  const between = await meddler(trial.stand.server.endpoint, {
    before: async (line) => {
      if (!line.includes('partNumber=3')) return
      kill('SIGKILL')
      await never
    }
  })
  try {
    const env = { AWS_ENDPOINT_URL_S3: between.endpoint }
    const main = await trial.encrypt({}, { env, onStart: (signal) => (kill = signal) })
    assert.equal(main.exitCode, null)
    assert.equal(await trial.stand.openUploads(trial.prefix), 1)
    assertSucceeded(await trial.cleanUp(main))
  } finally {
    await between.stop()
  }
  assert.equal(await trial.stand.openUploads(trial.prefix), 0)
  return 'none left'
}

async function missingBucket(trial: Trial): Promise<string> {
  trial.write('small.mov', randomBytes(SMALL_BYTES))
  const step = await trial.encrypt({ destination: 's3://there-is-no-such-bucket/' })
  assertFailed(step, /^Input destination: there is no bucket there-is-no-such-bucket/)
  return 'told before anything is encrypted'
}

async function wrongCredentials(trial: Trial): Promise<string> {
  trial.write('small.mov', randomBytes(SMALL_BYTES))
  const { accessKeyId } = trial.stand.server
  const arn = `arn:aws:iam::${trial.stand.aws.account}:user/conformance`
  const wrong = { accessKeyId, secretAccessKey: 'another' }
  const right = { accessKeyId, secretAccessKey: trial.stand.server.secretAccessKey }
  // To KMS they are right, so that the step comes as far as S3.
  trial.stand.aws.credentials.add({ ...wrong, arn, policies: 'administrator' })
  try {
    const step = await trial.encrypt({}, { env: { AWS_SECRET_ACCESS_KEY: wrong.secretAccessKey } })
    assertFailed(step, /SignatureDoesNotMatch|HTTP 403/)
    return codeIn(step.errors)
  } finally {
    trial.stand.aws.credentials.add({ ...right, arn, policies: 'administrator' })
  }
}

/** The code that AWS's errors have in the action's annotations. */
export function codeIn(errors: readonly string[]): string {
  const [, code = 'an error without a code'] = /failed: (\w+)/.exec(errors.join('\n')) ?? []
  return code
}
