import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { header } from '../http/header.ts'
import { AwsError } from '../service.ts'
import { type ChecksumAlgorithm, type RunningHash, startChecksum } from './checksum.ts'
import type { Segment } from './content.ts'
import { type DeclaredChecksum, declaredChecksum, verifyChecksum, verifyContentMd5 } from './declared-checksum.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html: one PutObject or part */
export const MAX_BODY_BYTES = 5 * 1024 ** 3

/** A body, or a copy's bytes, safely on disk, with what is known about it. */
export interface Received extends Segment {
  readonly md5: string
  readonly checksum: { readonly algorithm: ChecksumAlgorithm; readonly value: string } | undefined
}

export interface Incoming {
  readonly headers: IncomingHttpHeaders
  readonly body: Readable
  readonly trailers: ReadonlyMap<string, string>
}

/**
 * Streams a request's body into the file and proves it: length, Content-MD5, checksum from header or trailer.
 * Nothing stays on disk where that fails. `algorithm` is computed where the client declares none.
 */
export async function receive(incoming: Incoming, file: string, algorithm?: ChecksumAlgorithm): Promise<Received> {
  checkLength(incoming.headers)
  const declared = declaredChecksum(incoming.headers)
  const received = await store(incoming.body, file, declared?.algorithm ?? algorithm)
  try {
    verify(incoming, declared, received)
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  return received
}

/** Streams bytes into a new file, hashing them on the way. */
export async function store(body: Readable, file: string, algorithm?: ChecksumAlgorithm): Promise<Received> {
  const md5 = createHash('md5')
  const hash = algorithm === undefined ? undefined : { algorithm, running: startChecksum(algorithm) }
  let size = 0
  const meter = async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const bytes of source) {
      size += bytes.length
      for (const one of hashes(md5, hash?.running)) one.update(bytes)
      yield bytes
    }
  }
  try {
    await pipeline(body, meter, createWriteStream(file, { flags: 'wx' }))
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
  const checksum = hash && { algorithm: hash.algorithm, value: hash.running.digest().toString('base64') }
  return { file, size, md5: md5.digest('hex'), checksum }
}

/** A small body as text, proved like a large one. */
export async function receiveText(request: Incoming & { text(): Promise<string> }): Promise<string> {
  const declared = declaredChecksum(request.headers)
  const text = await request.text()
  const bytes = Buffer.from(text)
  verifyContentMd5(header(request.headers, 'content-md5'), createHash('md5').update(bytes).digest('hex'))
  if (declared !== undefined) {
    const running = startChecksum(declared.algorithm)
    running.update(bytes)
    verifyDeclared(request, declared, running.digest().toString('base64'))
  }
  return text
}

function hashes(...all: readonly (RunningHash | undefined)[]): RunningHash[] {
  return all.filter((one) => one !== undefined)
}

function checkLength(headers: IncomingHttpHeaders): void {
  const length = header(headers, 'x-amz-decoded-content-length') ?? headers['content-length']
  if (length === undefined)
    throw new AwsError('MissingContentLength', 411, 'You must provide the Content-Length HTTP header.')
  if (Number(length) <= MAX_BODY_BYTES) return
  throw new AwsError('EntityTooLarge', 400, 'Your proposed upload exceeds the maximum allowed size', {
    ProposedSize: length,
    MaxSizeAllowed: String(MAX_BODY_BYTES)
  })
}

function verify(incoming: Incoming, declared: DeclaredChecksum | undefined, received: Received): void {
  verifyContentMd5(header(incoming.headers, 'content-md5'), received.md5)
  if (declared !== undefined) verifyDeclared(incoming, declared, received.checksum?.value ?? '')
}

function verifyDeclared({ trailers }: Incoming, { algorithm, value }: DeclaredChecksum, computed: string): void {
  verifyChecksum(algorithm, value ?? trailers.get(`x-amz-checksum-${algorithm.toLowerCase()}`), computed)
}
