import { Readable } from 'node:stream'
import { UploadPartCommand, type S3Client } from '@aws-sdk/client-s3'
import { callAws, type AwsCall } from '../aws/call.ts'
import { awsChunkedHeaders } from './aws-chunked.ts'
import type { MultipartUpload, ObjectPart, ObjectStore } from './object-store.ts'
import type { PartAnswer } from './part-sender.ts'
import { incomplete, present } from './s3-answers.ts'
import { advised, TRAILER_ADVICE } from './s3-call.ts'
import { abortable, setHeaders, uploadParameters } from './s3-requests.ts'
import { sendThrough, type Transfer } from './signed-request.ts'

/** As ObjectStore.uploadPart: in the thread that makes the part, while it is made, its checksum behind it. */
export async function uploadPart(
  s3: S3Client,
  call: AwsCall,
  upload: MultipartUpload,
  number: number,
  part: ObjectPart,
  transfer: Transfer
): ReturnType<ObjectStore['uploadPart']> {
  const command = new UploadPartCommand({ ...uploadParameters(upload), PartNumber: number, Body: sentElsewhere() })
  setHeaders(command, awsChunkedHeaders(part.lengthBytes))
  let sent: PartAnswer | undefined
  sendThrough(command, async (request) => (sent = await part.send(request, transfer)))
  try {
    const answer = await callAws(advised(call, TRAILER_ADVICE), () =>
      s3.send(command, { abortSignal: transfer.signal })
    )
    if (!sent?.isWhole) throw incomplete(`S3 answered UploadPart (part ${number}) before it had got all of the part.`)
    return { etag: present(answer.ETag, 'ETag'), crc32: sent.crc32, answeredCrc32: answer.ChecksumCRC32 }
  } catch (error) {
    transfer.signal.throwIfAborted()
    throw error
  }
}

/** As ObjectStore.uploadPart: in one piece, its SHA-256 among what is signed. */
export async function uploadSignedPart(
  s3: S3Client,
  call: AwsCall,
  upload: MultipartUpload,
  number: number,
  part: ObjectPart,
  { signal, onBytes }: Transfer
): ReturnType<ObjectStore['uploadPart']> {
  const body = part.open(signal)
  const bytes = await gathered(body, part.lengthBytes)
  const command = new UploadPartCommand({ ...uploadParameters(upload), PartNumber: number, Body: bytes })
  const answer = await callAws(call, () => s3.send(command, abortable(signal)))
  onBytes(bytes.length)
  return { etag: present(answer.ETag, 'ETag'), crc32: body.crc32, answeredCrc32: answer.ChecksumCRC32 }
}

/** Stands for a body in the SDK's eyes, which takes it for one that can be sent once. */
function sentElsewhere(): Readable {
  return Readable.from([])
}

/**
 * The body in one piece.
 *
 * @throws Error when it has another length
 */
async function gathered(body: AsyncIterable<Uint8Array>, lengthBytes: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(lengthBytes)
  let filled = 0
  for await (const piece of body) {
    if (filled + piece.length <= lengthBytes) bytes.set(piece, filled)
    filled += piece.length
  }
  if (filled !== lengthBytes) throw new Error(`a body of ${lengthBytes} bytes has ${filled}`)
  return bytes
}
