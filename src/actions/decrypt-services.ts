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
import type { SourceOptions } from '../storage/s3-object-source.ts'
import type { DecryptConnections } from '../workflow/decrypt/world.ts'
import { keepHeapSmall } from './heap.ts'

export function sourceOptions(region: string, env: NodeJS.ProcessEnv): SourceOptions {
  return {
    partition: partitionOf(region),
    maxAttempts: maxAttempts(env),
    stallMilliseconds: stallTimeoutMilliseconds(env)
  }
}

/** Opens S3 in the Region, and KMS in each Region that an envelope names, through the SDK. */
export async function connectForDecrypt(region: string, options: ClientOptions): Promise<DecryptConnections> {
  refuseStreamDebugging(options.env)
  keepHeapSmall()
  const shared = clientConfiguration(options)
  const [{ S3Client }, { S3ObjectSource }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../storage/s3-object-source.ts')
  ])
  const s3 = attend(new S3Client({ ...shared, ...S3_SETTINGS, region }), options.debug)
  const unwrappers = new Map<string, Promise<KeyUnwrapper>>()
  const source = new S3ObjectSource(s3, sourceOptions(region, options.env))
  return {
    source,
    keysIn(keyRegion) {
      const unwrapper = unwrappers.get(keyRegion) ?? openKeys(shared, keyRegion, options.debug)
      unwrappers.set(keyRegion, unwrapper)
      return unwrapper
    }
  }
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
