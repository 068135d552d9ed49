import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import type { Stage } from './stage.ts'

export interface StoredObject {
  readonly bytes: Uint8Array
  readonly metadata: Readonly<Record<string, string>>
}

/** What is under an `s3://` address. */
export async function readObject({ s3 }: Stage, address: string): Promise<StoredObject> {
  const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(address) ?? []
  const { Metadata: metadata = {} } = await s3.send(new HeadObjectCommand({ Bucket, Key }))
  const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }))
  if (Body === undefined) throw new Error(`${address} has no content`)
  return { bytes: await Body.transformToByteArray(), metadata }
}
