import type { CreateMultipartUploadCommandInput, PutObjectCommand, UploadPartCommand } from '@aws-sdk/client-s3'
import type { MultipartUpload, ObjectRequest } from './object-store.ts'

export function objectParameters(request: ObjectRequest): CreateMultipartUploadCommandInput {
  return {
    Bucket: request.address.bucket,
    Key: request.address.key,
    ContentType: 'application/octet-stream',
    Metadata: { ...request.metadata },
    ServerSideEncryption: request.serverSideEncryption,
    SSEKMSKeyId: request.serverSideEncryptionKmsKeyArn
  }
}

export function uploadParameters({ address, uploadId }: MultipartUpload): {
  Bucket: string
  Key: string
  UploadId: string
} {
  return { Bucket: address.bucket, Key: address.key, UploadId: uploadId }
}

export function newness({ mustBeNew }: ObjectRequest): { IfNoneMatch?: string } {
  return mustBeNew ? { IfNoneMatch: '*' } : {}
}

export function abortable(signal: AbortSignal | undefined): { abortSignal?: AbortSignal } {
  return signal ? { abortSignal: signal } : {}
}

/** Headers of one request, set before it is signed. */
export function setHeaders(
  command: PutObjectCommand | UploadPartCommand,
  headers: Readonly<Record<string, string>>
): void {
  // What the stack knows of a command's input and output does not matter at this step.
  const stack = command.middlewareStack as UploadPartCommand['middlewareStack']
  stack.add(
    (next) => (args) => {
      // The SDK's middleware knows its request as unknown; at this step it is an HTTP request with headers.
      const { request } = args as { request: { headers: Record<string, string> } }
      Object.assign(request.headers, headers)
      return next(args)
    },
    { step: 'build', priority: 'low', name: 'headersOfTheBody' }
  )
}
