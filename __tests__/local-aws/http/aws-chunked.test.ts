import { Readable } from 'node:stream'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AwsChunked, decodeAwsChunked } from '../../../local-aws/http/aws-chunked.ts'
import { ChunkSigner } from '../../../local-aws/http/chunk-signer.ts'
import { sha256Hex, signatureOf } from '../../../local-aws/http/signature.ts'

interface Decoded {
  readonly bytes: Buffer
  readonly trailers: ReadonlyMap<string, string>
}

async function decode(wire: readonly Buffer[], encoding: AwsChunked): Promise<Decoded> {
  const trailers = new Map<string, string>()
  const pieces: Buffer[] = []
  const source = Readable.from(wire) as AsyncIterable<Buffer>
  for await (const piece of decodeAwsChunked(source, encoding, trailers)) pieces.push(piece)
  return { bytes: Buffer.concat(pieces), trailers }
}

function encode(chunks: readonly Uint8Array[], trailer = ''): Buffer {
  const encoded = chunks.map((chunk) =>
    Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')])
  )
  return Buffer.concat([...encoded, Buffer.from(`0\r\n${trailer}\r\n`)])
}

/** The same bytes in pieces of the given sizes, as a network may deliver them. */
function slices(wire: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = []
  let offset = 0
  for (let index = 0; offset < wire.length; index++) {
    const size = sizes[index % sizes.length] ?? 1
    pieces.push(wire.subarray(offset, offset + size))
    offset += size
  }
  return pieces
}

const chunkLists = fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 }), { maxLength: 8 })
const sliceSizes = fc.array(fc.integer({ min: 1, max: 97 }), { minLength: 1, maxLength: 5 })

test('gives back the bytes and the trailer, however the network cuts the stream', async () => {
  await fc.assert(
    fc.asyncProperty(chunkLists, sliceSizes, async (chunks, sizes) => {
      const bytes = Buffer.concat(chunks)
      const wire = slices(encode(chunks, 'x-amz-checksum-crc32:AAAAAA==\r\n'), sizes)
      const decoded = await decode(wire, { decodedLength: bytes.length, trailerNames: ['x-amz-checksum-crc32'] })
      expect(decoded.bytes).toEqual(bytes)
      expect([...decoded.trailers]).toEqual([['x-amz-checksum-crc32', 'AAAAAA==']])
    })
  )
})

test('never takes a stream that ends early for a whole one', async () => {
  await fc.assert(
    fc.asyncProperty(
      chunkLists,
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      async (chunks, share) => {
        const wire = encode(chunks)
        const cut = wire.subarray(0, Math.floor(wire.length * share))
        const decoding = decode([cut], { decodedLength: Buffer.concat(chunks).length, trailerNames: [] })
        await expect(decoding).rejects.toMatchObject({ code: 'IncompleteBody', status: 400 })
      }
    )
  )
})

const hello = Buffer.from('hello')

test.each([
  ['a longer body than announced', encode([hello]), 4],
  ['a shorter body than announced', encode([hello]), 6],
  ['bytes after the last chunk', Buffer.concat([encode([hello]), hello]), 5],
  ['a chunk longer than its header says', Buffer.from('4\r\nhello\r\n0\r\n\r\n'), 4],
  ['a chunk header that is no number', Buffer.from('five\r\nhello\r\n0\r\n\r\n'), 5],
  ['a line without an end', Buffer.alloc(100_000, '1'), 5]
])('refuses %s', async (_, wire, decodedLength) => {
  await expect(decode([wire], { decodedLength, trailerNames: [] })).rejects.toMatchObject({ code: 'IncompleteBody' })
})

test.each([
  ['an announced trailer that does not come', '', ['x-amz-checksum-crc32']],
  ['a trailer that was not announced', 'x-amz-checksum-crc32:AAAAAA==\r\n', []]
])('refuses %s', async (_, trailer, trailerNames) => {
  const decoding = decode([encode([hello], trailer)], { decodedLength: 5, trailerNames })
  await expect(decoding).rejects.toMatchObject({ code: 'MalformedTrailerError', status: 400 })
})

test('verifies the signature of every chunk and of the trailers', async () => {
  const key = Buffer.from('key')
  const scope = { date: '20260102', region: 'us-east-1', service: 's3' }
  const signer = () => new ChunkSigner(key, 'time', scope, 'seed')
  const prefix = (kind: string, previous: string) =>
    `AWS4-HMAC-SHA256-${kind}\ntime\n20260102/us-east-1/s3/aws4_request\n${previous}\n`
  const chunk = (previous: string, data: string) =>
    signatureOf(key, `${prefix('PAYLOAD', previous)}${sha256Hex('')}\n${sha256Hex(data)}`)
  const first = chunk('seed', 'hello')
  const last = chunk(first, '')
  const trailers = signatureOf(key, prefix('TRAILER', last) + sha256Hex('x-amz-checksum-crc32:AAAAAA==\n'))
  const wire = (data: string, trailerSignature: string) =>
    Buffer.from(
      `5;chunk-signature=${first}\r\n${data}\r\n0;chunk-signature=${last}\r\n` +
        `x-amz-checksum-crc32:AAAAAA==\r\nx-amz-trailer-signature:${trailerSignature}\r\n\r\n`
    )
  const encoding = { decodedLength: 5, trailerNames: ['x-amz-checksum-crc32'] }

  const decoded = await decode([wire('hello', trailers)], { ...encoding, signer: signer() })
  expect(decoded.bytes).toEqual(hello)
  const mismatch = { code: 'SignatureDoesNotMatch', status: 403 }
  await expect(decode([wire('jello', trailers)], { ...encoding, signer: signer() })).rejects.toMatchObject(mismatch)
  await expect(decode([wire('hello', first)], { ...encoding, signer: signer() })).rejects.toMatchObject(mismatch)
})
