/**
 * The framing of a body whose checksum follows it: `Content-Encoding: aws-chunked` with an unsigned trailer (S3 User Guide,
 * "Signature calculations for trailing headers"). TLS protects the body on its way, the checksum proves what arrived.
 *
 * The SDK has this framing too, but of each piece that a stream happens to have, of unknown length altogether, and with a checksum
 * of its own: three writes and a second checksum where one of each will do.
 */
const CHECKSUM_HEADER = 'x-amz-checksum-crc32'

/** AWS's CLI sends chunks of this length; S3 takes any of 8 KiB and more. */
const CHUNK_BYTES = 2 ** 20

const CRC32_BASE64_LENGTH = 8
const TRAILER_LENGTH = `0\r\n${CHECKSUM_HEADER}:\r\n\r\n`.length + CRC32_BASE64_LENGTH

/** The headers of a request with such a body, for a payload of so many bytes. */
export function awsChunkedHeaders(payloadBytes: number): Readonly<Record<string, string>> {
  return {
    'content-encoding': 'aws-chunked',
    'content-length': String(framedLength(payloadBytes)),
    'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
    'x-amz-decoded-content-length': String(payloadBytes),
    'x-amz-trailer': CHECKSUM_HEADER
  }
}

/** Length in bytes of the framed body. */
function framedLength(payloadBytes: number): number {
  const whole = Math.floor(payloadBytes / CHUNK_BYTES)
  const rest = payloadBytes % CHUNK_BYTES
  const framing = (length: number): number => length.toString(16).length + 2 * '\r\n'.length
  return payloadBytes + whole * framing(CHUNK_BYTES) + (rest > 0 ? framing(rest) : 0) + TRAILER_LENGTH
}

/**
 * Frames a payload.
 *
 * @param payload exactly `payloadBytes` of it
 * @param crc32 its checksum in base64; asked for when all of it has been read
 * @throws Error when the payload has another length
 */
export async function* awsChunked(
  payload: AsyncIterable<Uint8Array>,
  payloadBytes: number,
  crc32: () => string
): AsyncGenerator<Uint8Array, void, undefined> {
  let sent = 0
  for await (const piece of payload) {
    let rest = piece
    while (rest.length > 0) {
      const intoChunk = sent % CHUNK_BYTES
      if (intoChunk === 0) yield ascii(chunkHeader(sent, payloadBytes))
      const now = rest.subarray(0, CHUNK_BYTES - intoChunk)
      // Before it is given out: whoever takes it may free it.
      sent += now.length
      rest = rest.subarray(now.length)
      yield now
    }
  }
  if (sent !== payloadBytes) throw new Error(`a body of ${payloadBytes} bytes has ${sent}`)
  yield ascii(`\r\n0\r\n${CHECKSUM_HEADER}:${crc32()}\r\n\r\n`)
}

function chunkHeader(sent: number, payloadBytes: number): string {
  const length = Math.min(CHUNK_BYTES, payloadBytes - sent)
  return `${sent === 0 ? '' : '\r\n'}${length.toString(16)}\r\n`
}

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
