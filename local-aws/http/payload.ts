import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { AwsError } from '../service.ts'
import { type AwsChunked, decodeAwsChunked } from './aws-chunked.ts'
import type { ChunkSigner } from './chunk-signer.ts'

const SHA256_HEX = /^[0-9a-f]{64}$/

export interface Payload {
  readonly body: Readable
  readonly trailers: ReadonlyMap<string, string>
}

/**
 * S3's body as its x-amz-content-sha256 header declares it:
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 * What does not match its hash, signature, length or trailers ends the stream in an AwsError instead of an end.
 */
export function openPayload(source: AsyncIterable<Buffer>, headers: IncomingHttpHeaders, signer: ChunkSigner): Payload {
  const declared = String(headers['x-amz-content-sha256'] ?? '')
  const trailers = new Map<string, string>()
  if (SHA256_HEX.test(declared)) return { body: Readable.from(hashed(source, declared)), trailers }
  switch (declared) {
    case 'UNSIGNED-PAYLOAD':
      return { body: Readable.from(source), trailers }
    case 'STREAMING-UNSIGNED-PAYLOAD-TRAILER':
      return { body: Readable.from(decodeAwsChunked(source, awsChunked(headers), trailers)), trailers }
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD':
    case 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER':
      return { body: Readable.from(decodeAwsChunked(source, { ...awsChunked(headers), signer }, trailers)), trailers }
    case '':
      throw new AwsError('InvalidRequest', 400, 'Missing required header for this request: x-amz-content-sha256')
    default:
      throw new AwsError(
        'InvalidArgument',
        400,
        'x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, ' +
          'STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.',
        { ArgumentName: 'x-amz-content-sha256', ArgumentValue: declared }
      )
  }
}

function awsChunked(headers: IncomingHttpHeaders): AwsChunked {
  const decodedLength = Number(headers['x-amz-decoded-content-length'] ?? NaN)
  if (!Number.isSafeInteger(decodedLength) || decodedLength < 0) {
    throw new AwsError('MissingContentLength', 411, 'You must provide the Content-Length HTTP header.')
  }
  const names = String(headers['x-amz-trailer'] ?? '').split(',')
  return { decodedLength, trailerNames: names.map((name) => name.trim().toLowerCase()).filter((name) => name !== '') }
}

async function* hashed(source: AsyncIterable<Buffer>, declared: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of source) {
    hash.update(chunk)
    yield chunk
  }
  const computed = hash.digest('hex')
  if (computed === declared) return
  const message = "The provided 'x-amz-content-sha256' header does not match what was computed."
  throw new AwsError('XAmzContentSHA256Mismatch', 400, message, {
    ClientComputedContentSHA256: declared,
    S3ComputedContentSHA256: computed
  })
}
