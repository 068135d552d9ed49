import type { IncomingHttpHeaders } from 'node:http'
import { AwsError } from '../service.ts'
import { ALGORITHMS, type ChecksumAlgorithm, checksumHeader, isChecksumValue, parseAlgorithm } from './checksum.ts'

/** What the client says about its body, before any byte of it has come. */
export interface DeclaredChecksum {
  readonly algorithm: ChecksumAlgorithm
  /** Undefined where the value follows in a trailer. */
  readonly value?: string
}

/** At most one checksum, in a header or announced in x-amz-trailer. Throws as S3 does for several, or for a malformed one. */
export function declaredChecksum(headers: IncomingHttpHeaders): DeclaredChecksum | undefined {
  const trailers = String(headers['x-amz-trailer'] ?? '').toLowerCase()
  const declared = ALGORITHMS.flatMap((algorithm): DeclaredChecksum[] => {
    const value = headers[checksumHeader(algorithm)]
    if (typeof value === 'string') return [{ algorithm, value }]
    return trailers.split(',').some((name) => name.trim() === checksumHeader(algorithm)) ? [{ algorithm }] : []
  })
  if (declared.length > 1) {
    throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.')
  }
  const [checksum] = declared
  checkSdkAlgorithm(headers, checksum)
  if (checksum?.value !== undefined && !isChecksumValue(checksum.algorithm, checksum.value)) {
    throw invalidRequest(`Value for ${checksumHeader(checksum.algorithm)} header is invalid.`)
  }
  return checksum
}

/** Throws BadDigest where the computed value is not the declared one. */
export function verifyChecksum(algorithm: ChecksumAlgorithm, declared: string | undefined, computed: string): void {
  if (declared === undefined || !isChecksumValue(algorithm, declared)) {
    throw invalidRequest(`Value for ${checksumHeader(algorithm)} trailing header is invalid.`)
  }
  if (declared !== computed) {
    throw new AwsError('BadDigest', 400, `The ${algorithm} you specified did not match the calculated checksum.`)
  }
}

/** Content-MD5 of the body; throws InvalidDigest or BadDigest. */
export function verifyContentMd5(declared: string | undefined, md5Hex: string): void {
  if (declared === undefined) return
  if (Buffer.from(declared, 'base64').length !== 16) {
    throw new AwsError('InvalidDigest', 400, 'The Content-MD5 you specified was invalid.')
  }
  const computed = Buffer.from(md5Hex, 'hex').toString('base64')
  if (declared === computed) return
  throw new AwsError('BadDigest', 400, 'The Content-MD5 you specified did not match what we received.', {
    ExpectedDigest: declared,
    CalculatedDigest: computed
  })
}

function checkSdkAlgorithm(headers: IncomingHttpHeaders, checksum: DeclaredChecksum | undefined): void {
  const announced = headers['x-amz-sdk-checksum-algorithm']
  if (typeof announced !== 'string') return
  if (checksum === undefined) {
    throw invalidRequest(
      'x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer headers were found.'
    )
  }
  if (parseAlgorithm(announced) !== checksum.algorithm) {
    throw invalidRequest('Value for x-amz-sdk-checksum-algorithm header is invalid.')
  }
}

function invalidRequest(message: string): AwsError {
  return new AwsError('InvalidRequest', 400, message)
}
