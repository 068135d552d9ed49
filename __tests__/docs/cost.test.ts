import { randomBytes } from 'node:crypto'
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { startLocalAws, type LocalAws } from '../../local-aws/server.ts'
import { clientConfig } from '../local-aws/support/clients.ts'
import { outputGroups } from '../support/output-groups.ts'
import { readPage } from '../support/pages.ts'
import { Scene } from '../support/scene.ts'

const MIB = 2 ** 20
const page = readPage('docs/cost.md')

let aws: LocalAws
let scene: Scene
beforeAll(async () => {
  aws = await startLocalAws()
  aws.mediaconvert.hold()
  scene = new Scene(aws)
})
afterAll(async () => {
  scene.remove()
  await aws.stop()
})
afterEach(() => aws.requests.clear())

test('files take the requests that the page counts', async () => {
  scene.write('short.mov', randomBytes(8 * MIB))
  scene.write('long.mov', randomBytes(20 * MIB))
  const settings = JSON.stringify({ Inputs: [{}], OutputGroups: outputGroups(aws) })
  const step = await scene.run({ job: 'submit', 'role-arn': aws.roleArn, 'job-settings': settings })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  const [short = {}, long = {}] = countsBelow('## Requests for each file', { parts: 3 })
  expect(sent()).toEqual(sumOf(short, long))
})

test('objects take the requests that the page counts, to be decrypted', async () => {
  expect(await scene.decrypt()).toMatchObject({ exitCode: 0, errors: [] })
  const [forEach = {}] = countsBelow('## Requests for each object', { ranges: 0, 'a page': 0 })
  expect(sent()).toEqual({ ...sumOf(forEach, forEach), 'S3 GetObject': 1 + 3, 'S3 ListObjectsV2': 1 })
})

test('objects take the requests that the page counts, for another KMS key', async () => {
  const { KeyMetadata } = await new KMSClient(clientConfig(aws)).send(new CreateKeyCommand({}))
  aws.requests.clear()
  expect(await scene.rewrap({ 'kms-key-arn': KeyMetadata?.Arn ?? '' })).toMatchObject({ exitCode: 0, errors: [] })
  const [, forEach = {}] = countsBelow('## Requests for each object', { 'a page': 0 })
  expect(sent()).toEqual({ ...sumOf(forEach, forEach), 'S3 ListObjectsV2': 1 })
})

type Counts = Readonly<Record<string, number>>

/** The columns of the table below a heading: how many of which request. */
function countsBelow(heading: string, words: Counts): Counts[] {
  const table =
    page
      .slice(page.indexOf(heading))
      .split('\n\n')
      .find((text) => text.startsWith('|')) ?? ''
  const [, , ...rows] = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  )
  const columns = (rows[0]?.length ?? 1) - 1
  return Array.from({ length: columns }, (_, column) =>
    Object.fromEntries(
      rows.map(([request = '', ...cells]) => {
        const cell = cells[column] ?? ''
        return [request.replace(/,.*$/, ''), words[cell] ?? Number(cell)]
      })
    )
  )
}

function sumOf(...counts: readonly Counts[]): Counts {
  const sum: Record<string, number> = {}
  for (const [request, times] of counts.flatMap((one) => Object.entries(one))) {
    if (times > 0) sum[request] = (sum[request] ?? 0) + times
  }
  return sum
}

const SERVICES: Readonly<Record<string, string>> = { kms: 'KMS', s3: 'S3', mediaconvert: 'MediaConvert' }

/** What the stand-in was asked, by service and operation. */
function sent(): Counts {
  const requests = aws.requests.all().map(({ service, operation }) => `${SERVICES[service] ?? service} ${operation}`)
  return sumOf(...requests.map((request) => ({ [request]: 1 })))
}
