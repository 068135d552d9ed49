import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { PutObjectCommand, S3ServiceException, type S3Client } from '@aws-sdk/client-s3'
import type { Check } from '../check.ts'
import { meddler } from '../meddler.ts'
import type { Trial } from '../trial.ts'
import { SMALL_BYTES } from '../trial.ts'

/** What makes the server a judge: it looks at what it is sent. */
export const serverChecks: readonly Check[] = [
  { name: 'refuses a wrong signature', run: refusesWrongSignature },
  { name: 'refuses a clock that is an hour off', run: refusesWrongClock },
  { name: 'refuses a body that is not the one that was signed', run: refusesDamagedBody }
]

async function refusesWrongSignature(trial: Trial): Promise<string> {
  const { accessKeyId } = trial.stand.server
  const credentials = { accessKeyId, secretAccessKey: 'another' }
  return refused(trial, trial.stand.client({ credentials }), [403])
}

async function refusesWrongClock(trial: Trial): Promise<string> {
  return refused(trial, trial.stand.client({ systemClockOffset: 3_600_000 }), [403])
}

async function refusesDamagedBody(trial: Trial): Promise<string> {
  const between = await meddler(trial.stand.server.endpoint, { damages: () => true })
  try {
    return await refused(trial, trial.stand.client({ endpoint: between.endpoint }), [400, 403])
  } finally {
    await between.stop()
  }
}

async function refused(trial: Trial, s3: S3Client, statuses: readonly number[]): Promise<string> {
  const { bucket } = trial.stand
  const key = trial.key('refused')
  const command = new PutObjectCommand({ Bucket: bucket, Key: key, Body: randomBytes(SMALL_BYTES) })
  const error = await s3.send(command).then(
    () => undefined,
    (error: unknown) => error
  )
  assert.ok(error instanceof S3ServiceException, `was not refused: ${String(error)}`)
  const status = error.$metadata.httpStatusCode ?? 0
  assert.ok(statuses.includes(status), `was refused with ${status} ${error.name}`)
  assert.equal(await trial.stand.head(key), undefined)
  return `${status} ${error.name}`
}
