/** Where an object is, or with a `key` that ends in `/` or is empty, what its key begins with. */
export interface S3Address {
  readonly bucket: string
  readonly key: string
}

/** S3 User Guide, "Bucket naming rules"; the names of old buckets in us-east-1 may also have capitals and underscores. */
const S3_ADDRESS = /^s3:\/\/([A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9])(?:\/(.*))?$/s

export const MAXIMUM_KEY_BYTES = 1024

/** The parts of `s3://bucket/key`, or undefined where the text is no such address. */
export function parseS3Address(text: string): S3Address | undefined {
  const [, bucket, key = ''] = S3_ADDRESS.exec(text) ?? []
  return bucket === undefined ? undefined : { bucket, key }
}

/** Whether the text is the address of an object: with a key, and not that of a folder. */
export function isObjectAddress(text: string): boolean {
  const key = parseS3Address(text)?.key ?? ''
  return key !== '' && !key.endsWith('/')
}

export function formatS3Address({ bucket, key }: S3Address): string {
  return `s3://${bucket}/${key}`
}
