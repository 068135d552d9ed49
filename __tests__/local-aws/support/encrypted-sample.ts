import { spawn } from 'node:child_process'
import { createCipheriv } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms'
import type { CreateJobCommandInput, Input, Output } from '@aws-sdk/client-mediaconvert'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { makeSample } from '../../../local-aws/media/sample.ts'
import type { LocalAws } from '../../../local-aws/server.ts'
import { clientConfig } from './clients.ts'

/** A small real video, as a file of this type would have it. */
export async function sampleBytes(extension = 'mp4'): Promise<Buffer> {
  const directory = await mkdtemp(join(tmpdir(), 'sample-'))
  try {
    const path = join(directory, `sample.${extension}`)
    await makeSample(path, { seconds: 1, width: 160, height: 90 })
    return await readFile(path)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

export interface DataKey {
  readonly plaintext: Buffer
  readonly encrypted: string
}

export async function newDataKey(
  aws: LocalAws,
  bytes = 32,
  region = aws.region,
  keyId = aws.kmsKeyArn
): Promise<DataKey> {
  const client = new KMSClient({ ...clientConfig(aws), region })
  const context = { service: 'mediaconvert.amazonaws.com' }
  const command = new GenerateDataKeyCommand({ KeyId: keyId, NumberOfBytes: bytes, EncryptionContext: context })
  const { CiphertextBlob = new Uint8Array() } = await client.send(command)
  const unwrap = new DecryptCommand({ CiphertextBlob, EncryptionContext: context })
  const { Plaintext = new Uint8Array() } = await client.send(unwrap)
  return { plaintext: Buffer.from(Plaintext), encrypted: Buffer.from(CiphertextBlob).toString('base64') }
}

/** Encrypts with openssl's command line: AES_CTR and AES_CBC, as the user guide tells people to. */
export async function opensslEncrypt(mode: 'ctr' | 'cbc', key: Buffer, iv: Buffer, plaintext: Buffer): Promise<Buffer> {
  const cipher = `-aes-${key.length * 8}-${mode}`
  const openssl = spawn('openssl', ['enc', cipher, '-nosalt', '-K', key.toString('hex'), '-iv', iv.toString('hex')])
  openssl.stdin.end(plaintext)
  const chunks: Buffer[] = []
  openssl.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  await once(openssl, 'close')
  return Buffer.concat(chunks)
}

/** AES_GCM, which openssl's command line refuses: ciphertext, then the tag. */
export function gcmEncrypt(key: Buffer, iv: Buffer, plaintext: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

export async function putInput(aws: LocalAws, key: string, bytes: Buffer): Promise<string> {
  const command = new PutObjectCommand({ Bucket: aws.inputBucket, Key: key, Body: bytes })
  await new S3Client(clientConfig(aws)).send(command)
  return `s3://${aws.inputBucket}/${key}`
}

export function mp4Output(overrides: Output = {}): Output {
  return {
    ContainerSettings: { Container: 'MP4' },
    VideoDescription: {
      Width: 96,
      Height: 54,
      CodecSettings: { Codec: 'H_264', H264Settings: { RateControlMode: 'QVBR', MaxBitrate: 400_000 } }
    },
    AudioDescriptions: [
      {
        CodecSettings: {
          Codec: 'AAC',
          AacSettings: { Bitrate: 64_000, CodingMode: 'CODING_MODE_2_0', SampleRate: 48_000 }
        }
      }
    ],
    ...overrides
  }
}

/** A job with one file group, whose outputs go to `jobs/` in the output bucket. */
export function jobRequest(aws: LocalAws, inputs: Input[], outputs: Output[] = [mp4Output()]): CreateJobCommandInput {
  const destination = { Destination: `s3://${aws.outputBucket}/jobs/` }
  const settings = { Type: 'FILE_GROUP_SETTINGS', FileGroupSettings: destination } as const
  return {
    Role: aws.roleArn,
    Settings: {
      Inputs: inputs,
      OutputGroups: [{ Name: 'File Group', OutputGroupSettings: settings, Outputs: outputs }]
    }
  }
}
