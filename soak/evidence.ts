/** What a batch left behind, as those say who are not under judgement: S3, KMS and MediaConvert through AWS's SDK, and the file system. */

export interface Evidence {
  readonly files: readonly JudgedFile[]
  readonly objects: readonly SeenObject[]
  readonly openUploads: readonly string[]
  readonly jobs: readonly SeenJob[]
  /** In the order in which they ran; the last one was not disturbed but by faults. */
  readonly runs: readonly SeenRun[]
  /** Whether jobs were to be submitted or rendered, or neither. */
  readonly job: 'submit' | 'render' | 'none'
  /** The data key, by asking KMS to unwrap it as MediaConvert would. */
  readonly unwrap: (encryptedDataKey: string) => Promise<Uint8Array>
}

export interface JudgedFile {
  readonly path: string
  readonly s3Uri: string
  readonly content: () => Buffer
}

export interface SeenObject {
  readonly s3Uri: string
  readonly etag: string
  readonly lengthBytes: number
  readonly crc32: string | undefined
  readonly metadata: Readonly<Record<string, string>>
  /** Seconds since 1970. */
  readonly modifiedAt: number
  readonly bytes: () => Promise<Buffer>
}

export interface SeenJob {
  readonly id: string
  /** Seconds since 1970. */
  readonly createdAt: number
  readonly inputs: readonly SeenJobInput[]
}

export interface SeenJobInput {
  readonly s3Uri: string
  readonly mode?: string | undefined
  readonly encryptedDataKey?: string | undefined
  readonly iv?: string | undefined
}

/** How a run ended: by itself, by its own clean-up after a signal, or in the middle of something. */
export type Ending = 'ended' | 'cancelled' | 'killed'

export interface SeenRun {
  readonly ending: Ending
  readonly exitCode: number | null
  readonly errors: readonly string[]
  readonly stderr: string
  /** As JSON.parse gives it; nothing where there is no file. */
  readonly manifest: unknown
  /** A CreateJob request that a run has written to this path. */
  readonly readRequest: (path: string) => unknown
  readonly post: { readonly exitCode: number | null; readonly log: string }
}

/** The manifest as far as judges read it. Its form is the schema's to judge. */
export interface SeenManifest {
  readonly files: readonly SeenManifestFile[]
  readonly jobs: readonly SeenManifestJob[]
}

export interface SeenManifestFile {
  readonly path: string
  readonly s3Uri: string
  readonly status: 'uploaded' | 'skipped' | 'failed'
  readonly plaintextLength: number
  readonly ciphertextLength?: number
  readonly etag?: string
  readonly checksum?: { readonly value: string }
  readonly mode?: string
  readonly dataKeyBits?: number
  readonly initializationVector?: string
  readonly encryptedDataKey?: string
  readonly jobId?: string
}

export interface SeenManifestJob {
  readonly id?: string
  readonly status: string
  readonly inputs: readonly string[]
  readonly renderedRequest?: string
}
