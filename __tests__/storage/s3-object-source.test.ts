import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, describe, expect, test } from '@jest/globals'
import { downloadRanges, type ObjectRange } from '../../src/storage/download.ts'
import { Line } from '../../src/storage/line.ts'
import { rangeReceiver, type Take } from '../../src/storage/range-receiver.ts'
import { S3ObjectSource } from '../../src/storage/s3-object-source.ts'

const OBJECT = { address: { bucket: 'bucket', key: 'film.mov' }, etag: '"etag"', lengthBytes: 100_000 }
const BYTES = Buffer.from(Array.from({ length: OBJECT.lengthBytes }, (_, index) => index % 251))

let server: Server | undefined
let receiveHere: ReturnType<typeof rangeReceiver>
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

/** An S3 that answers as it is told. */
async function sourceOf(listener: RequestListener): Promise<S3ObjectSource> {
  const listening = createServer(listener)
  server = listening
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done))
  const { port } = listening.address() as AddressInfo
  const credentials = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' }
  const s3 = new S3Client({ endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1', credentials, maxAttempts: 1 })
  receiveHere = rangeReceiver(s3.config.requestHandler, 100)
  return new S3ObjectSource(s3, { partition: 'aws', maxAttempts: 3, receiveHere })
}

function rangeOf(header: string | undefined): readonly [number, number] {
  const [, first = '0', last = '0'] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? []
  return [Number(first), Number(last) + 1]
}

function rangeInto(start: number, end: number, take: Take): ObjectRange {
  return {
    start,
    end,
    receive: (request, expected, transfer) => receiveHere(request, expected, take, transfer),
    finish: () => undefined
  }
}

/** Collects what a download hands on. */
function collecting(start: number, end: number): { readonly range: ObjectRange; readonly taken: () => Buffer } {
  const pieces: Buffer[] = []
  const take = (bytes: Uint8Array): Promise<void> => {
    pieces.push(Buffer.from(bytes))
    return Promise.resolve()
  }
  return { range: rangeInto(start, end, take), taken: () => Buffer.concat(pieces) }
}

const options = () => ({
  line: new Line({ bytes: 2 ** 30, requests: 64 }),
  signal: new AbortController().signal,
  onBytes: () => undefined,
  onRetry: () => undefined
})

describe('a body that', () => {
  test('goes silent in the middle is given up, and taken up where it was', async () => {
    const asked: (readonly [number, number])[] = []
    const source = await sourceOf((request, response) => {
      const [start, end] = rangeOf(request.headers.range)
      asked.push([start, end])
      response.writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/100000`, 'content-length': end - start })
      if (asked.length > 1) response.end(BYTES.subarray(start, end))
      else response.write(BYTES.subarray(start, start + 30_000))
    })
    const { range, taken } = collecting(10, 90_000)
    await downloadRanges(source, OBJECT, [range].values(), options())
    expect(taken().equals(BYTES.subarray(10, 90_000))).toBe(true)
    expect(asked).toEqual([
      [10, 90_000],
      [30_010, 90_000]
    ])
  })

  test.each([
    ['is the whole object', { status: 200, range: undefined, from: 0, to: 100_000 }],
    ['is another range', { status: 206, range: 'bytes 0-9/100000', from: 0, to: 10 }],
    ['is of another object', { status: 206, range: 'bytes 10-19/99999', from: 10, to: 20 }]
  ])('%s is refused', async (_, { status, range: answered, from, to }) => {
    const source = await sourceOf((_request, response) => {
      response.writeHead(status, {
        'content-length': to - from,
        ...(answered !== undefined && { 'content-range': answered })
      })
      response.end(BYTES.subarray(from, to))
    })
    const { range, taken } = collecting(10, 20)
    await expect(downloadRanges(source, OBJECT, [range].values(), options())).rejects.toThrow(
      /"bytes 10-19\/100000" was asked for.*AWS_ENDPOINT_URL/
    )
    expect(taken()).toHaveLength(0)
  })
})

test('a taker that fails ends all, and is not handed the same bytes again', async () => {
  const source = await sourceOf((request, response) => {
    const [start, end] = rangeOf(request.headers.range)
    response.writeHead(206, { 'content-range': `bytes ${start}-${end - 1}/100000`, 'content-length': end - start })
    response.end(BYTES.subarray(start, end))
  })
  let times = 0
  const failing = rangeInto(0, 100, () => {
    times += 1
    // A code that would pass by itself, had S3 been the one to say it.
    return Promise.reject(Object.assign(new Error('the disk went away'), { code: 'ETIMEDOUT' }))
  })
  const ranges = [failing, ...Array.from({ length: 200 }, () => collecting(0, 100).range)]
  let begun = 0
  const counted = (function* () {
    for (const range of ranges) {
      begun += 1
      yield range
    }
  })()
  await expect(downloadRanges(source, OBJECT, counted, options())).rejects.toThrow('the disk went away')
  expect(times).toBe(1)
  expect(begun).toBeLessThan(ranges.length)
})

test('a listing of several pages is read to its end', async () => {
  const page = (keys: readonly string[], next?: string): string =>
    `<?xml version="1.0"?><ListBucketResult><IsTruncated>${String(next !== undefined)}</IsTruncated>` +
    keys.map((key) => `<Contents><Key>${key}</Key><Size>7</Size></Contents>`).join('') +
    (next === undefined ? '' : `<NextContinuationToken>${next}</NextContinuationToken>`) +
    '</ListBucketResult>'
  const source = await sourceOf((request, response) => {
    const token = new URL(request.url ?? '', 'http://s3').searchParams.get('continuation-token')
    response.end(token === null ? page(['p/a', 'p/b'], 'two') : token === 'two' ? page([], 'three') : page(['p/c']))
  })
  const found: string[] = []
  for await (const { address, lengthBytes } of source.list({ bucket: 'bucket', key: 'p/' })) {
    found.push(`${address.key} ${lengthBytes}`)
  }
  expect(found).toEqual(['p/a 7', 'p/b 7', 'p/c 7'])
})
