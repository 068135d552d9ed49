import type { S3Client } from '@aws-sdk/client-s3'
import { expect, test } from '@jest/globals'
import { bucketCheck } from '../../src/preflight/bucket.ts'
import { runChecks } from '../../src/preflight/finding.ts'
import { fakeClient, sdkError, type FakeAnswer } from '../support/fake-client.ts'

async function check(answer: FakeAnswer): Promise<{ readonly problems: string[]; readonly debug: string[] }> {
  const debug: string[] = []
  const s3 = fakeClient({ HeadBucket: answer }) as unknown as S3Client
  const { problems } = await runChecks([bucketCheck(s3, 'film', 'eu-west-1')], (line) => debug.push(line))
  return { problems: problems.map(({ message }) => message), debug }
}

const elsewhere = { $response: { headers: { 'x-amz-bucket-region': 'us-west-2' } } }
const here = { $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } } }

test.each([
  ['that is there', { BucketRegion: 'eu-west-1' }],
  ['of an S3 that names no Region', {}]
])('nothing is said of a bucket %s', async (_, answer) => {
  expect(await check(answer)).toEqual({ problems: [], debug: [] })
})

test('one that is not there', async () => {
  expect((await check(sdkError('NotFound', 404))).problems).toEqual([
    'Input destination: there is no bucket film. Check its name, or create it in eu-west-1.'
  ])
})

test.each<[string, FakeAnswer]>([
  ['S3 answers all the same', { BucketRegion: 'us-west-2' }],
  ['S3 redirects', sdkError('PermanentRedirect', 301, elsewhere)],
  ['S3 finds the signature to be of another Region', sdkError('BadRequest', 400, elsewhere)],
  ['the caller may not look', sdkError('Forbidden', 403, elsewhere)]
])('one in another Region, where %s', async (_, answer) => {
  expect((await check(answer)).problems).toEqual([
    expect.stringMatching(
      /^Input destination: the bucket film is in us-west-2, and aws-region is eu-west-1\. Set aws-region to us-west-2/
    )
  ])
})

test.each([
  ['may not look', sdkError('Forbidden', 403)],
  ['may not look at, here', sdkError('Forbidden', 403, here)],
  ['S3 has no answer for', sdkError('SlowDown', 503)]
])('one that the caller %s is skipped with a debug line', async (_, answer) => {
  expect(await check(answer)).toEqual({
    problems: [],
    debug: [expect.stringMatching(/^preflight: skipped S3 HeadBucket: /)]
  })
})
