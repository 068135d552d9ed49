import { partitionOf } from '../aws/arn.ts'
import { attend } from '../aws/attend.ts'
import { bodyProof, clientConfiguration, maxAttempts, S3_SETTINGS, type ClientOptions } from '../aws/clients.ts'
import type { RewrapInputs } from '../workflow/rewrap/inputs.ts'
import type { RewrapConnections } from '../workflow/rewrap/world.ts'
import { fileJournal } from '../workflow/upload-journal.ts'
import { connectForReading } from './decrypt-services.ts'

/** Opens S3 in its Region, and KMS in that of the new key, through the SDK. */
export async function connectForRewrap(
  { region, kmsKeyRegion }: RewrapInputs,
  options: ClientOptions & { readonly journalPath: string }
): Promise<RewrapConnections> {
  const shared = clientConfiguration(options)
  const [{ source, keysIn }, { S3Client }, { KMSClient }, { S3ObjectCopier }, { kmsKeyRewrapper }] = await Promise.all([
    connectForReading(region, options),
    import('@aws-sdk/client-s3'),
    import('@aws-sdk/client-kms'),
    import('../storage/s3-object-copier.ts'),
    import('../envelope/kms-key-rewrapper.ts')
  ])
  const s3 = attend(new S3Client({ ...shared, ...S3_SETTINGS, region }), options.debug)
  const kms = attend(new KMSClient({ ...shared, region: kmsKeyRegion }), options.debug)
  return {
    source,
    keysIn,
    keys: kmsKeyRewrapper(kms, kmsKeyRegion),
    copier: new S3ObjectCopier(s3, partitionOf(region), maxAttempts(options.env), bodyProof(options.env)),
    journal: fileJournal(options.journalPath)
  }
}
