import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import https from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { FaultEffect } from '../../local-aws/faults.ts'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { makeCertificate, type Certificate } from '../support/certificate.ts'
import { decryptIndependently, unwrapDataKey } from '../support/decrypt-independently.ts'
import { readManifest, Scene } from '../support/scene.ts'
import type { StepResult } from '../support/run-action.ts'

const MIB = 2 ** 20
const PARTS = 4

const directory = mkdtempSync(join(tmpdir(), 'tls-'))
let certificate: Certificate
let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  certificate = makeCertificate(directory)
  aws = await startLocalAws({ tls: certificate })
})
afterAll(async () => {
  await aws.stop()
  rmSync(directory, { recursive: true })
})
beforeEach(() => {
  aws.requests.clear()
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

/** What may happen to a part of this length, and passes. */
function randomEffect(lengthBytes: number): FaultEffect {
  const effects: readonly FaultEffect[] = [
    { kind: 'throttle' },
    { kind: 'error', status: 500, code: 'InternalError' },
    { kind: 'error', status: 400, code: 'RequestTimeout' },
    { kind: 'error', status: 400, code: 'BadDigest' },
    { kind: 'reset', afterBytes: randomInt(lengthBytes) },
    { kind: 'lose-answer' },
    { kind: 'wrong-checksum' },
    { kind: 'no-etag' }
  ]
  return effects[randomInt(effects.length)] ?? { kind: 'throttle' }
}

test.each([
  ['AES_CTR', '16'],
  ['AES_CTR', '12'],
  ['AES_CBC', '16'],
  ['AES_GCM', '16'],
  ['AES_GCM', '12']
])(
  '%s, %s bytes: over TLS, parts retried at random still make the right object, each at its own cost',
  async (mode, ivLength) => {
    const lastBytes = randomInt(1, 5 * MIB)
    const plaintext = randomBytes((PARTS - 1) * 5 * MIB + lastBytes)
    scene.write('film.mov', plaintext)
    const faults = Array.from({ length: PARTS }, (_, index) => index + 1).flatMap((partNumber) => {
      const lengthBytes = partNumber === PARTS ? lastBytes : 5 * MIB
      return Array.from({ length: randomInt(4) }, () => ({
        ...{ operation: 'UploadPart', partNumber },
        ...randomEffect(lengthBytes)
      }))
    })
    for (const fault of faults) aws.faults.add(fault)
    const step = await scene.run(
      { mode, 'iv-length': ivLength, 'part-size-mib': '5' },
      { env: { NODE_EXTRA_CA_CERTS: certificate.certPath } }
    )
    const { exitCode, errors, stderr } = step
    expect({ faults, exitCode, errors, stderr }).toEqual({ faults, exitCode: 0, errors: [], stderr: '' })
    expect(aws.faults.pending()).toEqual([])
    expect(aws.requests.of('UploadPart')).toHaveLength(PARTS + faults.length)
    expect(scene.openUploads()).toBe(0)
    expect((await decrypted(step)).equals(plaintext)).toBe(true)
  }
)

/** By another implementation, from the object and the manifest alone. */
async function decrypted(step: StepResult): Promise<Buffer> {
  const [{ mode = '', initializationVector = '', encryptedDataKey = '' } = {}] = readManifest(step).files
  const requestHandler = { httpsAgent: new https.Agent({ ca: certificate.cert }) }
  const configuration = { ...scene.clientConfiguration, region: aws.region, requestHandler }
  const command = new GetObjectCommand({ Bucket: aws.inputBucket, Key: `${scene.prefix}film.mov` })
  const { Body } = await new S3Client(configuration).send(command)
  const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array()
  const key = await unwrapDataKey(configuration, encryptedDataKey)
  return decryptIndependently({ mode, key, iv: Buffer.from(initializationVector, 'base64'), bytes })
}
