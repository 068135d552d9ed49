import { createHash, randomBytes } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { AwsCallError } from '../../src/errors.ts'
import { crc32ToBase64 } from '../../src/storage/crc32.ts'
import { Line } from '../../src/storage/line.ts'
import type {
  BegunUpload,
  MultipartUpload,
  ObjectDescription,
  ObjectRequest,
  ObjectPart,
  ObjectStore,
  PartBody,
  StoredObject,
  UploadedPart
} from '../../src/storage/object-store.ts'
import type { Transfer } from '../../src/storage/signed-request.ts'
import type { S3Address } from '../../src/storage/s3-address.ts'
import { AbandonError } from '../../src/storage/multipart.ts'
import { ObjectExistsError } from '../../src/storage/own-object.ts'
import { uploadObject, type ObjectContent } from '../../src/storage/upload.ts'

const MIB = 2 ** 20

/** S3 in memory, whose next answers can be made to fail; `late` failures come after the work is done. */
class FakeStore implements ObjectStore {
  readonly maxAttempts = 4
  holdsParts = false
  readonly objects = new Map<string, ObjectDescription>()
  readonly open = new Map<string, Map<number, Buffer>>()
  /** Digests of all bytes that came for a part, try by try. */
  readonly received = new Map<number, string[]>()
  readonly calls: string[] = []
  onCall: (name: string) => void = () => undefined
  mayHaveTwins = false
  readonly failures: { readonly call: string; readonly error: Error; readonly late?: boolean }[] = []

  fail(call: string, error: Error, late = false): void {
    this.failures.push({ call, error, late })
  }

  head({ key }: { key: string }): Promise<ObjectDescription | undefined> {
    return this.#call('head', () => this.objects.get(key))
  }

  put(request: ObjectRequest, body: Uint8Array, checksum: string): Promise<StoredObject> {
    return this.#call('put', () => {
      expect(checksum).toBe(crc32ToBase64(crc32(body)))
      return this.#store(request, body)
    })
  }

  createMultipartUpload({ address }: ObjectRequest): Promise<BegunUpload> {
    return this.#call('create', () => {
      const uploadId = `upload-${this.calls.length}`
      this.open.set(uploadId, new Map())
      return { address, uploadId, mayHaveTwins: this.mayHaveTwins }
    })
  }

  async uploadPart(
    { uploadId }: MultipartUpload,
    number: number,
    part: ObjectPart,
    { signal, onBytes }: Transfer
  ): ReturnType<ObjectStore['uploadPart']> {
    const pieces: Buffer[] = []
    const body = part.open(signal)
    for await (const piece of body) {
      pieces.push(Buffer.from(piece))
      onBytes(piece.length)
    }
    const bytes = Buffer.concat(pieces)
    const digests = this.received.get(number) ?? []
    this.received.set(number, [...digests, createHash('sha256').update(bytes).digest('hex')])
    const answer = await this.#call(`part ${number}`, () => {
      expect(bytes).toHaveLength(part.lengthBytes)
      this.open.get(uploadId)?.set(number, bytes)
      return { etag: `"${number}"`, crc32: body.crc32, answeredCrc32: crc32ToBase64(crc32(bytes)) }
    })
    return answer
  }

  completeMultipartUpload(
    { uploadId }: MultipartUpload,
    request: ObjectRequest,
    parts: readonly UploadedPart[],
    whole: { readonly crc32: string; readonly lengthBytes: number }
  ): Promise<StoredObject> {
    return this.#call('complete', () => {
      const held = this.open.get(uploadId)
      if (!held) throw awsError('NoSuchUpload', 404)
      const bytes = Buffer.concat(parts.map(({ number }) => held.get(number) ?? Buffer.alloc(0)))
      expect(whole).toEqual({ crc32: crc32ToBase64(crc32(bytes)), lengthBytes: bytes.length })
      const stored = this.#store(request, bytes)
      this.open.delete(uploadId)
      return stored
    })
  }

  abortMultipartUpload({ uploadId }: MultipartUpload): Promise<void> {
    return this.#call('abort', () => {
      if (!this.open.delete(uploadId)) throw awsError('NoSuchUpload', 404)
    })
  }

  findStrayUploads(address: S3Address): Promise<MultipartUpload[]> {
    return this.#call('find', () =>
      [...this.open].flatMap(([uploadId, parts]) => (parts.size === 0 ? { address, uploadId } : []))
    )
  }

  #store({ address, metadata, mustBeNew }: ObjectRequest, bytes: Uint8Array): StoredObject {
    if (mustBeNew && this.objects.has(address.key)) throw awsError('PreconditionFailed', 412)
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`
    this.objects.set(address.key, { etag, lengthBytes: bytes.length, metadata })
    return { etag }
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- so that what throws rejects
  async #call<T>(name: string, work: () => T): Promise<T> {
    this.calls.push(name)
    this.onCall(name)
    const index = this.failures.findIndex(({ call }) => call === name)
    const [failure] = index < 0 ? [] : this.failures.splice(index, 1)
    if (failure && !failure.late) throw failure.error
    const result = work()
    if (failure) throw failure.error
    return result
  }
}

function awsError(code: string, httpStatus?: number, attempts = 1): AwsCallError {
  return new AwsCallError(`${code}.`, { code, httpStatus, attempts })
}

/** Bytes in parts, made anew each time they are asked for. */
function contentOf(bytes: Buffer): ObjectContent {
  return {
    lengthBytes: bytes.length,
    trailerBytes: 0,
    parts: (size) =>
      Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => {
        const part = bytes.subarray(index * size, (index + 1) * size)
        const send = (): Promise<never> => Promise.reject(new Error('this store sends nothing'))
        return { lengthBytes: part.length, open: () => bodyOf(part), send }
      })
  }
}

function bodyOf(bytes: Buffer): PartBody {
  const body = {
    crc32: 0,
    // eslint-disable-next-line @typescript-eslint/require-await -- a body may wait; this one has no need to
    async *[Symbol.asyncIterator]() {
      for (let start = 0; start < bytes.length; start += MIB) {
        const piece = bytes.subarray(start, start + MIB)
        body.crc32 = crc32(piece, body.crc32)
        yield piece
      }
    }
  }
  return body
}

const REQUEST: ObjectRequest = {
  address: { bucket: 'bucket', key: 'key' },
  metadata: { 'cse-iv': 'random' },
  mustBeNew: true
}

let store: FakeStore
let journal: string[]
let progress: number
const abort = new AbortController()
beforeEach(() => {
  store = new FakeStore()
  journal = []
  progress = 0
})

function upload(bytes: Buffer, request = REQUEST, signal: AbortSignal = abort.signal, requests = 4) {
  return uploadObject(store, request, contentOf(bytes), {
    partSizeMib: 5,
    line: new Line({ bytes: 100 * MIB, requests }),
    signal,
    onBytes: (count) => (progress += count),
    onRetry: () => undefined,
    journal: {
      intend: () => {
        journal.push('intend')
        return { age: () => 0, settle: () => journal.push('settle') }
      },
      begin: ({ uploadId }) => journal.push(`begin ${uploadId}`),
      end: ({ uploadId }) => journal.push(`end ${uploadId}`)
    }
  })
}

const SMALL = randomBytes(1000)
const BIG = randomBytes(11 * MIB + 3)

describe('a small object goes in one request', () => {
  test('with its checksum', async () => {
    expect(await upload(SMALL)).toMatchObject({ crc32: crc32ToBase64(crc32(SMALL)) })
    expect(store.calls).toEqual(['put'])
    expect(journal).toEqual([])
    expect(progress).toBe(SMALL.length)
  })

  test('a 409 is tried again', async () => {
    store.fail('put', awsError('ConditionalRequestConflict', 409))
    await upload(SMALL)
    expect(store.calls).toEqual(['put', 'put'])
  })

  test('a 412 over its own object is success', async () => {
    store.fail('put', awsError('PreconditionFailed', 412), true)
    expect(await upload(SMALL)).toEqual({ ...store.objects.get('key'), crc32: crc32ToBase64(crc32(SMALL)) })
  })

  test.each([
    ['other metadata', { lengthBytes: SMALL.length, metadata: { 'cse-iv': 'other' } }],
    ['another length', { lengthBytes: 1, metadata: REQUEST.metadata }]
  ])('a 412 over an object of %s is somebody else’s', async (_, there) => {
    store.objects.set('key', { etag: '"theirs"', ...there })
    await expect(upload(SMALL)).rejects.toThrow(ObjectExistsError)
    expect(store.objects.get('key')?.etag).toBe('"theirs"')
  })

  test('overwriting asks nothing', async () => {
    store.objects.set('key', { etag: '"old"', lengthBytes: 1, metadata: {} })
    await upload(SMALL, { ...REQUEST, mustBeNew: false })
    expect(store.objects.get('key')?.lengthBytes).toBe(SMALL.length)
  })
})

describe('a big object goes in parts', () => {
  test('and is whole afterwards', async () => {
    expect(await upload(BIG)).toEqual({ etag: store.objects.get('key')?.etag, crc32: crc32ToBase64(crc32(BIG)) })
    expect(store.calls.toSorted()).toEqual(['complete', 'create', 'part 1', 'part 2', 'part 3'])
    expect(journal).toEqual(['intend', 'begin upload-1', 'settle', 'end upload-1'])
    expect([store.open.size, progress]).toEqual([0, BIG.length])
  })

  test('a part that has to go again is the same bytes, and counts once', async () => {
    store.fail('part 2', awsError('SlowDown', 503))
    store.fail('part 2', awsError('InternalError', 500), true)
    await upload(BIG)
    const digests = store.received.get(2) ?? []
    expect(digests).toHaveLength(3)
    expect(new Set(digests).size).toBe(1)
    expect(progress).toBe(BIG.length)
  })

  test('a part that fails for good ends the others, leaves nothing, and its error is the one that is told', async () => {
    store.fail('part 2', awsError('AccessDenied', 403))
    await expect(upload(BIG)).rejects.toThrow('AccessDenied.')
    expect([store.objects.size, store.open.size]).toEqual([0, 0])
    expect(store.calls.at(-1)).toBe('abort')
    expect(journal).toEqual(['intend', 'begin upload-1', 'settle', 'end upload-1'])
  })

  test('of the parts that wait for their turn none is begun after that', async () => {
    store.fail('part 1', awsError('AccessDenied', 403))
    await expect(upload(BIG, REQUEST, abort.signal, 1)).rejects.toThrow('AccessDenied')
    expect(store.calls).toEqual(['create', 'part 1', 'abort'])
  })

  test('a passing fault that does not pass ends after as many tries as there are', async () => {
    for (let attempt = 0; attempt < 10; attempt++) store.fail('part 1', awsError('SlowDown', 503))
    await expect(upload(BIG)).rejects.toThrow('SlowDown.')
    expect(store.calls.filter((call) => call === 'part 1')).toHaveLength(store.maxAttempts)
    expect(store.open.size).toBe(0)
  })

  test('an abort that fails once is tried again; one that fails for good is told, and stays in the journal', async () => {
    store.fail('part 1', awsError('AccessDenied', 403))
    store.fail('abort', awsError('SlowDown', 503))
    await expect(upload(BIG)).rejects.toThrow('AccessDenied.')
    expect(store.open.size).toBe(0)

    journal = []
    store.fail('part 1', awsError('AccessDenied', 403))
    store.fail('abort', awsError('Forbidden', 403))
    const error: unknown = await upload(BIG).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(AbandonError)
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^AccessDenied\. Besides.*Forbidden\..*abort-multipart-upload --bucket bucket --key='key'/
      )
    })
    expect(journal.map((line) => line.split(' ')[0])).toEqual(['intend', 'begin', 'settle'])
  })

  test('a 412 at the end over its own object is success; over another it is not, and nothing stays open', async () => {
    store.fail('complete', awsError('PreconditionFailed', 412), true)
    await upload(BIG)
    expect(store.open.size).toBe(0)

    store.objects.set('key', { etag: '"theirs"', lengthBytes: 1, metadata: {} })
    await expect(upload(BIG)).rejects.toThrow(ObjectExistsError)
    expect(store.objects.get('key')?.etag).toBe('"theirs"')
    expect(store.open.size).toBe(0)
  })

  test('a lost completion, found as an upload that is not there any more, is success', async () => {
    store.fail('complete', awsError('NoSuchUpload', 404), true)
    expect(await upload(BIG)).toMatchObject({ crc32: crc32ToBase64(crc32(BIG)) })
    expect(store.calls.filter((call) => call === 'create')).toHaveLength(1)
  })

  test('a 409 at the end begins anew, with all parts', async () => {
    store.fail('complete', awsError('ConditionalRequestConflict', 409))
    await upload(BIG)
    expect(store.calls.filter((call) => call === 'create')).toHaveLength(2)
    expect(store.calls.filter((call) => call === 'part 3')).toHaveLength(2)
    expect([store.open.size, store.objects.size]).toEqual([0, 1])
    expect(journal.filter((line) => line.startsWith('end'))).toHaveLength(2)
  })

  test('of an upload that S3 refuses at once nothing is left to look for', async () => {
    store.fail('create', awsError('AccessDenied', 403))
    await expect(upload(BIG)).rejects.toThrow('AccessDenied.')
    expect([journal, store.calls]).toEqual([['intend', 'settle'], ['create']])
  })

  test('where it refuses a later try only, an earlier one may have begun an upload', async () => {
    store.open.set('stray', new Map())
    store.fail('create', awsError('AccessDenied', 403, 2))
    await expect(upload(BIG)).rejects.toThrow('AccessDenied.')
    expect(store.open.size).toBe(0)
    expect(journal).toEqual(['intend'])
  })

  test('one that perhaps has begun, without an answer, is looked for at once, and by the post step again', async () => {
    store.fail('create', awsError('TimeoutError'), true)
    await expect(upload(BIG)).rejects.toThrow('TimeoutError.')
    expect(store.open.size).toBe(0)
    expect(journal).toEqual(['intend'])
  })

  test('the twin of an upload, begun by a try whose answer was lost, is aborted, and the upload goes on', async () => {
    store.mayHaveTwins = true
    store.open.set('twin', new Map())
    await upload(BIG)
    expect(store.open.size).toBe(0)
    expect(journal).toEqual(['intend', 'begin upload-1', 'end upload-1', 'settle'])
  })

  test('also where the upload itself fails', async () => {
    store.mayHaveTwins = true
    store.open.set('twin', new Map())
    store.fail('part 1', awsError('AccessDenied', 403))
    await expect(upload(BIG)).rejects.toThrow('AccessDenied.')
    expect(store.open.size).toBe(0)
  })

  test('an upload that another run has begun at the same time has parts by then, and is left alone', async () => {
    store.mayHaveTwins = true
    store.open.set('theirs', new Map())
    const complete = store.completeMultipartUpload.bind(store)
    store.completeMultipartUpload = (...args) => {
      store.open.get('theirs')?.set(1, Buffer.alloc(1))
      return complete(...args)
    }
    await upload(BIG)
    expect([...store.open.keys()]).toEqual(['theirs'])
  })

  test('where a twin cannot be looked for, the post step is to do it', async () => {
    store.mayHaveTwins = true
    store.open.set('twin', new Map())
    store.fail('find', awsError('AccessDenied', 403))
    await upload(BIG)
    expect([...store.open.keys()]).toEqual(['twin'])
    expect(journal).toEqual(['intend', 'begin upload-1', 'end upload-1'])
  })

  test.each(['put', 'complete'])('a %s that is answered without an ETag is looked up', async (call) => {
    store.fail(call, awsError('IncompleteAnswer'), true)
    const bytes = call === 'put' ? SMALL : BIG
    expect(await upload(bytes)).toMatchObject({ etag: store.objects.get('key')?.etag })
    expect(store.calls.filter((one) => one === call)).toHaveLength(1)
  })

  test.each(['put', 'complete'])('a %s none of whose answers came, and that was done, is success', async (call) => {
    store.fail(call, awsError('ECONNRESET'), true)
    const bytes = call === 'put' ? SMALL : BIG
    expect(await upload(bytes)).toMatchObject({ etag: store.objects.get('key')?.etag })
    expect([store.open.size, store.calls.filter((one) => one === call)]).toEqual([0, [call]])
  })

  test.each(['put', 'complete'])('a %s that was not done ends with its own error', async (call) => {
    store.fail(call, awsError('InternalError', 500))
    await expect(upload(call === 'put' ? SMALL : BIG)).rejects.toThrow('InternalError.')
    store.fail(call, awsError('AccessDenied', 403))
    await expect(upload(call === 'put' ? SMALL : BIG)).rejects.toThrow('AccessDenied.')
    // A refusal says for sure that nothing is there.
    expect([store.open.size, store.calls.filter((one) => one === 'head')]).toEqual([0, ['head']])
  })

  describe.each([
    ['put', SMALL],
    ['complete', BIG]
  ] as const)('a %s that is cut off by the cancellation', (call, bytes) => {
    const cut = (isDone: boolean): Promise<unknown> => {
      const cancelled = new AbortController()
      const aborted = Object.assign(new Error('Request aborted'), { name: 'AbortError' })
      store.fail(call, aborted, isDone)
      store.onCall = (name) => {
        if (name === call) cancelled.abort(new Error('the workflow was cancelled'))
      }
      return upload(bytes, REQUEST, cancelled.signal)
    }

    test('and was done has succeeded', async () => {
      expect(await cut(true)).toMatchObject({
        etag: store.objects.get('key')?.etag,
        crc32: crc32ToBase64(crc32(bytes))
      })
      expect(store.open.size).toBe(0)
    })

    test('and of which nobody can tell may have been done, which its error says', async () => {
      store.fail('head', awsError('AccessDenied', 403))
      await expect(cut(true)).rejects.toThrow(
        'the workflow was cancelled while S3 was storing s3://bucket/key: the object may be there all the same.'
      )
    })

    test('and was not done is looked for once', async () => {
      const error = await cut(false).catch((reason: unknown) => reason)
      // What S3 has got in one request it may still be storing; an upload that was ended it cannot complete any more.
      expect(error).toHaveProperty('name', call === 'put' ? 'UnansweredError' : 'AbortError')
      expect(store.calls.filter((name) => name === 'head')).toHaveLength(1)
      expect([store.objects.size, store.open.size]).toEqual([0, 0])
    })
  })

  test('nothing is written once the workflow is cancelled', async () => {
    const signal = AbortSignal.abort(new Error('the workflow was cancelled'))
    await expect(upload(SMALL, REQUEST, signal)).rejects.toThrow('the workflow was cancelled')
    expect(store.calls).toEqual([])
  })

  test('a cancelled upload leaves nothing', async () => {
    const cancelled = new AbortController()
    store.fail('part 3', awsError('SlowDown', 503))
    const original = store.uploadPart.bind(store)
    store.uploadPart = (...args) => {
      if (args[1] === 3) cancelled.abort(new Error('the workflow was cancelled'))
      return original(...args)
    }
    await expect(upload(BIG, REQUEST, cancelled.signal)).rejects.toThrow('the workflow was cancelled')
    expect([store.objects.size, store.open.size]).toEqual([0, 0])
  })
})
