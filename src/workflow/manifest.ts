import type { Mode } from '../envelope/mode.ts'

/** The manifest as docs/manifest.schema.json has it: what this run has finished, and all that it takes to decrypt it again. */
export interface Manifest {
  readonly version: 1
  /** Of the input kms-key-arn, which a run without files can do without. */
  readonly kmsKeyArn?: string
  readonly kmsKeyRegion?: string
  readonly region: string
  /** ISO 8601, UTC. */
  readonly createdAt: string
  readonly source: ManifestSource
  readonly files: readonly ManifestFile[]
  readonly jobs: readonly ManifestJob[]
}

export interface ManifestSource {
  readonly repository?: string
  readonly commit?: string
  readonly run?: string
}

export interface Checksum {
  readonly algorithm: 'CRC32'
  readonly type: 'FULL_OBJECT'
  readonly value: string
}

export interface ManifestFile {
  readonly path: string
  readonly plaintextLength: number
  readonly ciphertextLength?: number
  readonly s3Uri: string
  readonly etag?: string
  readonly versionId?: string
  /** Over the ciphertext. */
  readonly checksum?: Checksum
  readonly mode?: Mode
  readonly dataKeyBits?: number
  readonly initializationVector?: string
  readonly encryptedDataKey?: string
  readonly kmsKeyRegion?: string
  readonly status: 'uploaded' | 'skipped' | 'failed'
  readonly error?: string
  readonly jobId?: string
}

export interface ManifestJob {
  readonly id?: string
  /** MediaConvert's, or RENDERED, or NOT_SUBMITTED where `errorMessage` says why. */
  readonly status: string
  /** `s3://` addresses, in the order of the job's inputs. */
  readonly inputs: readonly string[]
  readonly renderedRequest?: string
  readonly submittedAt?: string
  readonly errorCode?: number
  readonly errorMessage?: string
}
