import { HeadBucketCommand, type S3Client } from '@aws-sdk/client-s3'
import { FINE, inputProblem, statusOf, type Check, type Finding } from './finding.ts'

/** The bucket is there, and in the Region of the job. */
export function bucketCheck(s3: S3Client, bucket: string, region: string): Check {
  return { name: 'S3 HeadBucket', run: (signal) => headBucket(s3, bucket, region, signal) }
}

async function headBucket(s3: S3Client, bucket: string, region: string, signal: AbortSignal): Promise<Finding> {
  try {
    const { BucketRegion } = await s3.send(new HeadBucketCommand({ Bucket: bucket }), { abortSignal: signal })
    return BucketRegion && BucketRegion !== region ? elsewhere(bucket, BucketRegion, region) : FINE
  } catch (error) {
    if (statusOf(error) === 404) {
      return inputProblem('destination', `there is no bucket ${bucket}. Check its name, or create it in ${region}.`)
    }
    const bucketRegion = regionHeader(error)
    if (bucketRegion && bucketRegion !== region) return elsewhere(bucket, bucketRegion, region)
    throw error
  }
}

function elsewhere(bucket: string, bucketRegion: string, region: string): Finding {
  return inputProblem(
    'destination',
    `the bucket ${bucket} is in ${bucketRegion}, and aws-region is ${region}. Set aws-region to ${bucketRegion}, or take a bucket in ${region}.`
  )
}

/** S3 says where a bucket is also when it refuses. */
function regionHeader(error: unknown): string | undefined {
  const response = (error as { $response?: { headers?: Record<string, string> } }).$response
  return response?.headers?.['x-amz-bucket-region']
}
