import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { Scene } from '../support/scene.ts'

const MIB = 2 ** 20

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

test('AWS_REQUEST_CHECKSUM_CALCULATION=when_required: no checksum is sent, and parts that are lost go again', async () => {
  const files = { 'small.mov': randomBytes(MIB), 'big.mov': randomBytes(11 * MIB + 5) }
  for (const [path, bytes] of Object.entries(files)) scene.write(path, bytes)
  aws.faults.add({ operation: 'UploadPart', partNumber: 2, kind: 'reset', afterBytes: MIB })
  aws.faults.add({ operation: 'UploadPart', partNumber: 3, kind: 'error', status: 500, code: 'InternalError' })
  const env = { AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required' }
  const step = await scene.run({ mode: 'AES_CBC', 'part-size-mib': '5' }, { env })
  expect(step).toMatchObject({ exitCode: 0, errors: [], stderr: '' })
  expect(aws.faults.pending()).toEqual([])
  expect(aws.requests.of('UploadPart')).toHaveLength(3 + 2)
  for (const path of Object.keys(files)) {
    // What S3 keeps of objects for which no checksum was sent.
    const object = await scene.fetch(path)
    expect(object).toMatchObject({ ChecksumCRC64NVME: expect.any(String) })
    expect(object).not.toHaveProperty('ChecksumCRC32')
  }
  expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
  const decrypted = scene.decrypted()
  for (const [path, bytes] of Object.entries(files)) expect(decrypted.get(path)?.equals(bytes)).toBe(true)
})

test('a body that is damaged on its way goes again', async () => {
  scene.write('small.mov', randomBytes(MIB))
  aws.faults.add({ operation: 'PutObject', kind: 'error', status: 400, code: 'XAmzContentSHA256Mismatch' })
  const { exitCode } = await scene.run({}, { env: { AWS_REQUEST_CHECKSUM_CALCULATION: 'when_required' } })
  expect(exitCode).toBe(0)
  expect(aws.requests.of('PutObject')).toHaveLength(2)
})

test('a server without conditional writes: the error says so, not something about checksums', async () => {
  scene.write('small.mov', randomBytes(MIB))
  aws.faults.add({ operation: 'PutObject', kind: 'error', status: 501, code: 'NotImplemented', times: 100 })
  const { errors } = await scene.run()
  expect(errors[0]).toContain('Set if-exists to overwrite')
  expect(aws.requests.of('PutObject')).toHaveLength(1)
})

test.each([
  ['Ceph', 400, 'XAmzContentSHA256Mismatch'],
  ['Swift', 501, 'NotImplemented']
])(
  'what %s answers to a body with a trailer is not tried again, and its error names the variable',
  async (_, status, code) => {
    scene.write('big.mov', randomBytes(9 * MIB))
    aws.faults.add({ operation: 'UploadPart', kind: 'error', status, code, times: 100 })
    const { exitCode, errors } = await scene.run({ 'part-size-mib': '8' })
    expect(exitCode).toBe(1)
    expect(errors[0]).toContain('AWS_REQUEST_CHECKSUM_CALCULATION to when_required')
    expect(aws.requests.of('UploadPart').length).toBeLessThanOrEqual(2)
    expect(scene.openUploads()).toBe(0)
  }
)
