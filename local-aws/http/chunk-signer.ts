/** Signed chunks: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html */
import { authenticationError } from './authentication-errors.ts'
import { sameText } from './authenticate.ts'
import { ALGORITHM, type CredentialScope, scopeText, sha256Hex, signatureOf } from './signature.ts'

const EMPTY_SHA256 = sha256Hex('')

/** Each chunk's signature covers the one before it, the first one the request's own. */
export class ChunkSigner {
  readonly #key: Buffer
  readonly #prefix: readonly [timestamp: string, scope: string]
  #previous: string

  constructor(key: Buffer, timestamp: string, scope: CredentialScope, seedSignature: string) {
    this.#key = key
    this.#prefix = [timestamp, scopeText(scope)]
    this.#previous = seedSignature
  }

  verifyChunk(chunkSha256: string, signature: string | undefined): void {
    this.#verify(`${ALGORITHM}-PAYLOAD`, [EMPTY_SHA256, chunkSha256], signature)
  }

  /** @param lines every trailer as `name:value\n`, in the order sent */
  verifyTrailers(lines: string, signature: string | undefined): void {
    this.#verify(`${ALGORITHM}-TRAILER`, [sha256Hex(lines)], signature)
  }

  #verify(algorithm: string, hashes: readonly string[], signature: string | undefined): void {
    const text = [algorithm, ...this.#prefix, this.#previous, ...hashes].join('\n')
    const expected = signatureOf(this.#key, text)
    if (signature === undefined || !sameText(expected, signature)) throw authenticationError('s3', 'badSignature')
    this.#previous = expected
  }
}
