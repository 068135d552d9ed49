import type { S3Client } from '@aws-sdk/client-s3'
import { partitionOf } from '../aws/arn.ts'
import { attend } from '../aws/attend.ts'
import {
  clientConfiguration,
  maxAttempts,
  refuseStreamDebugging,
  S3_SETTINGS,
  stallTimeoutMilliseconds,
  type ClientOptions
} from '../aws/clients.ts'
import type { KeyUnwrapper } from '../envelope/recover-data-key.ts'
import { rangeReceiver, type ReceiveRange } from '../storage/range-receiver.ts'
import type { SourceOptions } from '../storage/s3-object-source.ts'
import { decryptIn } from '../threads/decryption.ts'
import type { DecryptConnections } from '../workflow/decrypt/world.ts'
import { keepHeapSmall } from './heap.ts'
import { openThreads } from './threads.ts'

export function sourceOptions(s3: S3Client, region: string, env: NodeJS.ProcessEnv): SourceOptions {
  return {
    partition: partitionOf(region),
    maxAttempts: maxAttempts(env),
    receiveHere: rangeReceiver(s3.config.requestHandler, stallTimeoutMilliseconds(env))
  }
}

interface DecryptOptions extends ClientOptions {
  readonly threadPath: string
}

interface Reading extends Pick<DecryptConnections, 'source' | 'keysIn'> {
  readonly receiveHere: ReceiveRange
}

/** Opens S3 in the Region, and KMS in each Region that an envelope names, through the SDK. */
export async function connectForReading(region: string, options: ClientOptions): Promise<Reading> {
  refuseStreamDebugging(options.env)
  keepHeapSmall()
  const shared = clientConfiguration(options)
  const [{ S3Client }, { S3ObjectSource }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../storage/s3-object-source.ts')
  ])
  const s3 = attend(new S3Client({ ...shared, ...S3_SETTINGS, region }), options.debug)
  const unwrappers = new Map<string, Promise<KeyUnwrapper>>()
  const reading = sourceOptions(s3, region, options.env)
  return {
    source: new S3ObjectSource(s3, reading),
    receiveHere: reading.receiveHere,
    keysIn(keyRegion) {
      const unwrapper = unwrappers.get(keyRegion) ?? openKeys(shared, keyRegion, options.debug)
      unwrappers.set(keyRegion, unwrapper)
      return unwrapper
    }
  }
}

/** The same, with what decrypts. */
export async function connectForDecrypt(region: string, options: DecryptOptions): Promise<DecryptConnections> {
  const { source, keysIn, receiveHere } = await connectForReading(region, options)
  const threads = openThreads(options.threadPath)
  return { source, keysIn, openDecryption: decryptIn(threads, receiveHere), threads }
}

async function openKeys(
  shared: ReturnType<typeof clientConfiguration>,
  region: string,
  debug: ClientOptions['debug']
): Promise<KeyUnwrapper> {
  const [{ KMSClient }, { kmsKeyUnwrapper }] = await Promise.all([
    import('@aws-sdk/client-kms'),
    import('../envelope/kms-key-unwrapper.ts')
  ])
  return kmsKeyUnwrapper(attend(new KMSClient({ ...shared, region }), debug), region)
}
