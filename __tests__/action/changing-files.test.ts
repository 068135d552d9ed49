import { appendFileSync, renameSync, statSync, truncateSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { manifestProblems } from '../support/manifest-schema.ts'
import { jsonOutput, readManifest, Scene } from '../support/scene.ts'

const MIB = 2 ** 20

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
})
afterAll(() => aws.stop())
beforeEach(() => {
  scene = new Scene(aws)
})
afterEach(() => {
  aws.faults.clear()
  scene.remove()
})

const sameBytes = (path: string): Buffer => Buffer.alloc(statSync(path).size, 'other')

const CHANGES: readonly (readonly [string, (path: string) => void])[] = [
  ['grown', (path) => appendFileSync(path, 'more')],
  ['cut short', (path) => truncateSync(path, 3)],
  ['written over with as many bytes', (path) => writeFileSync(path, sameBytes(path))],
  ['touched', (path) => utimesSync(path, new Date(0), new Date(0))],
  [
    'written over, with its date put back',
    (path) => {
      const { atime, mtime } = statSync(path)
      writeFileSync(path, sameBytes(path))
      utimesSync(path, atime, mtime)
    }
  ],
  [
    'replaced by another file',
    (path) => {
      writeFileSync(`${path}.new`, sameBytes(path))
      renameSync(`${path}.new`, path)
    }
  ],
  ['moved away', (path) => renameSync(path, `${path}.old`)],
  ['deleted', (path) => unlinkSync(path)]
]

test.each(CHANGES)('a file that is %s while it is read leaves no object, short or long', async (_, change) => {
  scene.write('other.mov', 'left alone')
  const [short, long] = [
    scene.write('short.mov', 'x'.repeat(1000)),
    scene.write('long.mov', Buffer.alloc(12 * MIB, 'x'))
  ]
  scene.atFirst('GenerateDataKey', () => change(short))
  scene.atFirst('UploadPart', () => change(long))
  const step = await scene.run({ 'part-size-mib': '5' })
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect([...step.errors].sort()).toEqual([
    expect.stringMatching(/^2 files failed: long\.mov, short\.mov/),
    expect.stringMatching(/^long\.mov: long\.mov (changed while it was being read|is not there any more)/),
    expect.stringMatching(/^short\.mov: short\.mov (changed while it was being read|is not there any more)/)
  ])
  expect(scene.objects()).toEqual(['other.mov'])
  expect(scene.openUploads()).toBe(0)
  const manifest = readManifest(step)
  expect(manifestProblems(manifest)).toEqual([])
  expect(manifest.files.map(({ status }) => status)).toEqual(['failed', 'uploaded', 'failed'])
  expect(jsonOutput(step, 'files')).toEqual(['other.mov'])
})
