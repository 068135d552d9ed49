/**
 * The floor under small files: the two calls of the SDK that each of them needs, GenerateDataKey and PutObject, 32 at a time, and nothing
 * else: no file, no AES, no manifest.
 *
 *     node sdk-alone.mjs FILES BYTES
 */
import { Agent } from 'node:https'
import { GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'

const [files = '0', bytes = '0'] = process.argv.slice(2)
const agent = new Agent({ keepAlive: true })
const settings = { requestHandler: { httpsAgent: agent }, requestChecksumCalculation: 'WHEN_REQUIRED' } as const
const [kms, s3] = [new KMSClient(settings), new S3Client(settings)]
const KeyId = 'arn:aws:kms:us-east-1:111122223333:key/00000000-0000-0000-0000-000000000000'
const Body = Buffer.alloc(Number(bytes))

let left = Number(files)
async function work(): Promise<void> {
  while (left-- > 0) {
    const EncryptionContext = { service: 'mediaconvert.amazonaws.com' }
    await kms.send(new GenerateDataKeyCommand({ KeyId, NumberOfBytes: 32, EncryptionContext }))
    await s3.send(new PutObjectCommand({ Bucket: 'bench', Key: `clip-${left}`, Body, ChecksumCRC32: 'AAAAAA==' }))
  }
}
await Promise.all(Array.from({ length: 32 }, work))
agent.destroy()
