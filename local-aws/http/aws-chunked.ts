/** The aws-chunked encoding: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming-trailers.html */
import { createHash } from 'node:crypto'
import { AwsError } from '../service.ts'
import { ByteReader, incompleteBody } from './byte-reader.ts'
import type { ChunkSigner } from './chunk-signer.ts'

export interface AwsChunked {
  /** x-amz-decoded-content-length. */
  readonly decodedLength: number
  /** The names that x-amz-trailer announces, lower-case; none is as good as no trailer. */
  readonly trailerNames: readonly string[]
  /** Set where each chunk is signed. */
  readonly signer?: ChunkSigner
}

/** Decodes the encoding as it streams; the trailers are in the map once the last byte has been taken. */
export async function* decodeAwsChunked(
  source: AsyncIterable<Buffer>,
  encoding: AwsChunked,
  trailers: Map<string, string>
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source)
  let decoded = 0
  for (;;) {
    const header = parseChunkHeader(await reader.line())
    decoded += header.size
    if (decoded > encoding.decodedLength) throw incompleteBody('more bytes than x-amz-decoded-content-length says')
    yield* chunkData(reader, header, encoding.signer)
    if (header.size === 0) break
    if ((await reader.line()) !== '') throw incompleteBody('a chunk is longer than its header says')
  }
  if (decoded < encoding.decodedLength) throw incompleteBody('fewer bytes than x-amz-decoded-content-length says')
  await readTrailers(reader, encoding, trailers)
  if (!(await reader.ended())) throw incompleteBody('bytes follow the last chunk')
}

interface ChunkHeader {
  readonly size: number
  readonly signature?: string
}

function parseChunkHeader(line: string): ChunkHeader {
  const match = /^(?<size>[0-9a-fA-F]{1,12})(?:;chunk-signature=(?<signature>[0-9a-f]{64}))?$/.exec(line)
  if (match?.groups === undefined) throw incompleteBody('a chunk header is malformed')
  const size = parseInt(match.groups['size'] ?? '', 16)
  const signature = match.groups['signature']
  return signature === undefined ? { size } : { size, signature }
}

async function* chunkData(reader: ByteReader, header: ChunkHeader, signer?: ChunkSigner): AsyncGenerator<Buffer> {
  if (signer === undefined) {
    yield* reader.bytes(header.size)
    return
  }
  const hash = createHash('sha256')
  for await (const piece of reader.bytes(header.size)) {
    hash.update(piece)
    yield piece
  }
  signer.verifyChunk(hash.digest('hex'), header.signature)
}

/** Exactly the announced trailers must come, and where chunks are signed their signature after them. */
async function readTrailers(reader: ByteReader, encoding: AwsChunked, trailers: Map<string, string>): Promise<void> {
  let signed = ''
  for (let line = await reader.line(); line !== ''; line = await reader.line()) {
    const [name = '', value = ''] = line.split(/:(.*)/s, 2).map((part) => part.trim())
    trailers.set(name.toLowerCase(), value)
    if (name.toLowerCase() !== 'x-amz-trailer-signature') signed += `${name.toLowerCase()}:${value}\n`
  }
  if (encoding.signer !== undefined && encoding.trailerNames.length > 0) {
    encoding.signer.verifyTrailers(signed, trailers.get('x-amz-trailer-signature'))
  }
  trailers.delete('x-amz-trailer-signature')
  const announced = [...encoding.trailerNames].sort().join()
  if ([...trailers.keys()].sort().join() !== announced) {
    throw new AwsError('MalformedTrailerError', 400, 'The request contained trailing data that was not well-formed.')
  }
}
