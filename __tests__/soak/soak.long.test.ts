import { CreateJobCommand, SearchJobsCommand } from '@aws-sdk/client-mediaconvert'
import { CreateMultipartUploadCommand, HeadObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { contentOf, planBatches } from '../../soak/batches.ts'
import { maskedKeys } from '../../soak/data-keys.ts'
import { noFigures } from '../../soak/figures.ts'
import { judgeBatch } from '../../soak/judge-batch.ts'
import { report } from '../../soak/report.ts'
import { runBatch } from '../../soak/run-batch.ts'
import { soak } from '../../soak/soak.ts'
import { Stage } from '../../soak/stage.ts'
import { isInstalled } from '../local-aws/support/clients.ts'
import { RunnerFolder } from '../support/run-action.ts'

const whereItCanRun = isInstalled('openssl') ? test : test.skip

const SMALL = { files: 24, seed: 4, faultRate: 0.15, kills: 2, stalls: 0 }

whereItCanRun(
  'a small soak: calls fail, runs are killed, and nothing is lost, leaked or left behind',
  async () => {
    const figures = await soak(SMALL, () => undefined)
    expect(figures.violations).toEqual([])
    expect(figures).toMatchObject({ files: 24, lost: 0, keysFound: 0 })
    expect(figures.objects + figures.failedAndNamed).toBe(24)
    for (const count of [figures.retries, figures.jobs, figures.dataKeys]) expect(count).toBeGreaterThan(0)
    expect(Object.keys(figures.faults).length).toBeGreaterThan(5)
    expect(Object.keys(figures.kills).length).toBeGreaterThan(0)
    expect(report(figures)).toMatch(/\| violations +\| 0 +\|/)
  },
  120_000
)

/** Exchanges an object, leaves an upload open, and makes a second job, behind the action's back. */
async function tamper({ s3, aws, mediaConvert }: Stage, path: string): Promise<void> {
  const [Bucket, Key] = [aws.inputBucket, `batch-01/${path}`]
  const { Metadata } = await s3.send(new HeadObjectCommand({ Bucket, Key }))
  await s3.send(new PutObjectCommand({ Bucket, Key, Metadata, Body: 'not the film' }))
  await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: 'batch-01/left-over.mov' }))
  const { Jobs: [job] = [] } = await mediaConvert.send(new SearchJobsCommand({ InputFile: 'batch-01/' }))
  const { Role, Settings } = job ?? {}
  await mediaConvert.send(new CreateJobCommand({ Role, Settings }))
}

whereItCanRun(
  'what is tampered with after a run is found out',
  async () => {
    const options = { files: 12, seed: 5, faultRate: 0, kills: 0, stalls: 0 }
    const stage = await Stage.open(options)
    const folder = new RunnerFolder()
    try {
      const [batch] = planBatches(options)
      if (batch === undefined) throw new Error('no batch')
      for (const file of batch.files) folder.write(file.path, contentOf(options.seed, batch.name, file))
      const runs = await runBatch(stage, batch, folder)
      const before = noFigures()
      await judgeBatch(stage, batch, runs, folder, before)
      expect(before).toMatchObject({ objects: 12, jobs: 12, violations: [] })
      await tamper(stage, batch.files[0]?.path ?? '')
      const [key] = maskedKeys(runs[0]?.main.stdout ?? '')
      folder.write('../temp/core.txt', `the key is ${key?.toString('hex') ?? ''}`)
      const after = noFigures()
      await judgeBatch(stage, batch, runs, folder, after)
      const expected = [
        /take 0000\.mov: decrypts to other bytes/,
        /take 0000\.mov: etag is .* in the manifest/,
        /take 0000\.mov: checksum is .* in the manifest/,
        /take 0000\.mov: ciphertextLength is .* in the manifest/,
        /mov: 2 jobs read it/,
        /left-over\.mov .*: a multipart upload was left open/,
        /core\.txt: holds data key \d+, hex/
      ]
      expect(after.violations).toEqual(
        expect.arrayContaining(expected.map((one) => expect.stringMatching(one) as unknown))
      )
      expect(after).toMatchObject({ lost: 1, keysFound: 1 })
      expect(report(after)).toMatch(/^VIOLATION: batch-01: .*left-over/m)
    } finally {
      folder.remove()
      await stage.close()
    }
  },
  60_000
)
